import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, StrictMode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import type { ChartDefinition } from "../charts/types";
import { ChartsProvider } from "../charts/useCharts";
import { type PrerenderConfig, PrerenderContext } from "../hydration/breakpoints";
import type { Language } from "../messages/language";
import { MessagesProvider } from "../messages/useMessages";
import { type EntryPage, EntryPageContext } from "../url/entryPage";
import { PageErrorNotice } from "./PageErrorNotice";

export interface ProvidersProps {
  readonly client: QueryClient;
  readonly language: Language;
  readonly charts: readonly ChartDefinition[];
  readonly page: EntryPage;
  /** Null when there is no HTML to hydrate. */
  readonly prerendered: PrerenderConfig | null;
  readonly children: ReactNode;
}

/** Contexts and boundaries around the page, the same in the build and in the browser. */
export function Providers({
  client,
  language,
  charts,
  page,
  prerendered,
  children,
}: ProvidersProps) {
  return (
    <StrictMode>
      <MessagesProvider value={language}>
        <EntryPageContext value={page}>
          <PrerenderContext value={prerendered}>
            <ErrorBoundary FallbackComponent={PageErrorNotice}>
              <ChartsProvider value={charts}>
                <QueryClientProvider client={client}>{children}</QueryClientProvider>
              </ChartsProvider>
            </ErrorBoundary>
          </PrerenderContext>
        </EntryPageContext>
      </MessagesProvider>
    </StrictMode>
  );
}
