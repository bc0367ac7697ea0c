import type { ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { ScriptError } from "../loading/importScript";
import { useMessages } from "../messages/useMessages";
import { ErrorNotice } from "../ui/ErrorNotice";
import { ScriptErrorNotice } from "../ui/ScriptErrorNotice";
import type { View } from "../url/view";

export interface ChartErrorBoundaryProps {
  /** The chart's name. */
  readonly name: string;
  /** The boundary tries again when the view changes. */
  readonly view: View;
  readonly children: ReactNode;
}

/** Shows an error in place of a chart that does not arrive or throws; the rest of the page goes on. */
export function ChartErrorBoundary({ name, view, children }: ChartErrorBoundaryProps) {
  const { messages } = useMessages();
  const words = messages.app.faults;
  return (
    <ErrorBoundary
      resetKeys={[view]}
      fallbackRender={({ error, resetErrorBoundary }) =>
        error instanceof ScriptError ? (
          <ScriptErrorNotice name={name} />
        ) : (
          <ErrorNotice fault="drawing" title={words.chart(name)} onRetry={resetErrorBoundary}>
            <p>
              <span>{words.chartDetail}</span> <a href="data/datapackage.json">{words.files}</a>
            </p>
          </ErrorNotice>
        )
      }
    >
      {children}
    </ErrorBoundary>
  );
}
