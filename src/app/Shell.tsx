import { type ReactNode, StrictMode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { type Prerendered, PrerenderedContext } from "../charts/parts/windows";
import { type FileCache, FileCacheContext } from "../data/fileCache";
import type { Language } from "../text/language";
import { LanguageProvider } from "../text/useLanguage";
import { type PageFile, PageFileContext } from "../view/page";
import { PageFault } from "./PageFault";

export interface ShellProps {
  readonly cache: FileCache;
  readonly language: Language;
  readonly page: PageFile;
  /** Null where the page starts from nothing. */
  readonly prerendered: Prerendered | null;
  readonly children: ReactNode;
}

/** Everything around the page that the build and the browser must give it alike. */
export function Shell({ cache, language, page, prerendered, children }: ShellProps) {
  return (
    <StrictMode>
      <LanguageProvider value={language}>
        <PageFileContext value={page}>
          <PrerenderedContext value={prerendered}>
            <ErrorBoundary FallbackComponent={PageFault}>
              <FileCacheContext value={cache}>{children}</FileCacheContext>
            </ErrorBoundary>
          </PrerenderedContext>
        </PageFileContext>
      </LanguageProvider>
    </StrictMode>
  );
}
