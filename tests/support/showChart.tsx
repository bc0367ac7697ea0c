import { render } from "@testing-library/react";
import { vi } from "vitest";
import type { ChartDefinition } from "../../src/charts/types";
import { DialogProvider, type DialogTarget } from "../../src/figures/figureRef";
import { recordAsOf } from "../../src/model/asOf";
import type { StrikeRecord } from "../../src/model/record";
import { DEFAULT_VIEW, type View } from "../../src/url/view";
import { PACKAGE } from "./package";
import { TestProviders } from "./TestProviders";

/** Values of an attribute below an element, in the order of the page. */
export const valuesOf = (container: HTMLElement, attribute: string) =>
  [...container.querySelectorAll(`[${attribute}]`)].map((one) => one.getAttribute(attribute));

/** A function that renders a chart with its tables, and records what is opened and changed. */
export async function chartViewer(definition: ChartDefinition) {
  const { Chart } = await definition.load("en");
  return function show(patch: Partial<View> = {}, record: StrikeRecord = PACKAGE.record) {
    const view: View = { ...DEFAULT_VIEW, ...patch };
    const opened: DialogTarget[] = [];
    const onViewChange = vi.fn();
    const openCard = vi.fn((target: DialogTarget) => {
      opened.push(target);
    });
    const { container } = render(
      <TestProviders>
        <DialogProvider value={openCard}>
          <Chart
            definition={definition}
            record={recordAsOf(record, view.asof)}
            view={view}
            onViewChange={onViewChange}
          />
        </DialogProvider>
      </TestProviders>,
    );
    return {
      container,
      opened,
      onViewChange,
      openCard,
      ids: (attribute: string) => valuesOf(container, attribute),
      title: container.querySelector("h2")?.textContent,
      summary: () => container.querySelector("[data-summary]")?.textContent,
    };
  };
}
