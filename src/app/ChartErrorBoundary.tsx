import type { ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useLanguage } from "../messages/useLanguage";
import { ErrorNotice } from "../ui/ErrorNotice";
import type { ChartId, View } from "../url/view";

export interface ChartErrorBoundaryProps {
  readonly chart: ChartId;
  /** The boundary tries again when the view changes. */
  readonly view: View;
  readonly children: ReactNode;
}

/** Shows an error in place of a chart that throws; the rest of the page goes on. */
export function ChartErrorBoundary({ chart, view, children }: ChartErrorBoundaryProps) {
  const { messages } = useLanguage();
  const words = messages.app.faults;
  return (
    <ErrorBoundary
      resetKeys={[view]}
      fallbackRender={({ resetErrorBoundary }) => (
        <ErrorNotice title={words.chart(messages.app.charts[chart])} onRetry={resetErrorBoundary}>
          <p>
            {words.chartDetail} <a href="data/datapackage.json">{words.files}</a>
          </p>
        </ErrorNotice>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
