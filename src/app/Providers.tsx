import { type ReactNode, StrictMode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { type FileCache, FileCacheContext } from "../data/fileCache";
import { type PrerenderConfig, PrerenderContext } from "../hydration/breakpoints";
import type { Language } from "../messages/language";
import { LanguageProvider } from "../messages/useLanguage";
import { type EntryPage, EntryPageContext } from "../url/entryPage";
import { PageErrorNotice } from "./PageErrorNotice";

export interface ProvidersProps {
  readonly cache: FileCache;
  readonly language: Language;
  readonly page: EntryPage;
  /** Null where the page starts from nothing. */
  readonly prerendered: PrerenderConfig | null;
  readonly children: ReactNode;
}

/** Everything around the page that the build and the browser must give it alike. */
export function Providers({ cache, language, page, prerendered, children }: ProvidersProps) {
  return (
    <StrictMode>
      <LanguageProvider value={language}>
        <EntryPageContext value={page}>
          <PrerenderContext value={prerendered}>
            <ErrorBoundary FallbackComponent={PageErrorNotice}>
              <FileCacheContext value={cache}>{children}</FileCacheContext>
            </ErrorBoundary>
          </PrerenderContext>
        </EntryPageContext>
      </LanguageProvider>
    </StrictMode>
  );
}
