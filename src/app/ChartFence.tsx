import type { ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useLanguage } from "../text/useLanguage";
import type { ChartId, View } from "../view/view";
import { Fault } from "./Fault";

export interface ChartFenceProps {
  readonly chart: ChartId;
  /** A fence that has closed opens again when the reader changes the view. */
  readonly view: View;
  readonly children: ReactNode;
}

/** Keeps a chart that fails from taking the page with it. */
export function ChartFence({ chart, view, children }: ChartFenceProps) {
  const { messages } = useLanguage();
  const words = messages.app.faults;
  return (
    <ErrorBoundary
      resetKeys={[view]}
      fallbackRender={({ resetErrorBoundary }) => (
        <Fault title={words.chart(messages.app.charts[chart])} onRetry={resetErrorBoundary}>
          <p>
            {words.chartDetail} <a href="data/datapackage.json">{words.files}</a>
          </p>
        </Fault>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
