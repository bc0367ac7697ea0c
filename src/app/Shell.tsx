import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, StrictMode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { type Prerendered, PrerenderedContext } from "../charts/parts/windows";
import type { Language } from "../text/language";
import { LanguageProvider } from "../text/useLanguage";
import { type PageFile, PageFileContext } from "../view/page";
import { PageFault } from "./PageFault";

export interface ShellProps {
  readonly client: QueryClient;
  readonly language: Language;
  readonly page: PageFile;
  /** Null where the page starts from nothing. */
  readonly prerendered: Prerendered | null;
  readonly children: ReactNode;
}

/** Everything around the page that the build and the browser must give it alike. */
export function Shell({ client, language, page, prerendered, children }: ShellProps) {
  return (
    <StrictMode>
      <LanguageProvider value={language}>
        <PageFileContext value={page}>
          <PrerenderedContext value={prerendered}>
            <ErrorBoundary FallbackComponent={PageFault}>
              <QueryClientProvider client={client}>{children}</QueryClientProvider>
            </ErrorBoundary>
          </PrerenderedContext>
        </PageFileContext>
      </LanguageProvider>
    </StrictMode>
  );
}
