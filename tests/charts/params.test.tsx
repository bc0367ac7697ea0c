import { cleanup, render, waitFor } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { CHARTS } from "../../src/charts/registry";
import type { ChartDefinition } from "../../src/charts/types";
import { recordAsOf } from "../../src/model/asOf";
import type { Day } from "../../src/model/day";
import type { SourceId } from "../../src/model/ids";
import { DEFAULT_VIEW, type View } from "../../src/url/view";
import { PACKAGE } from "../support/package";
import { TestProviders } from "../support/TestProviders";

afterEach(cleanup);

/** Another value of every field that some chart does not read. */
const OTHER: Partial<View> = {
  sources: ["sohr" as SourceId],
  scale: "log",
  theme: "dark",
  lang: "en",
  since: "2017-06-02" as Day,
  measure: "rate",
  sort: "name",
  events: false,
  timeBasis: "covered",
  battle: "raqqa",
};

async function drawn(definition: ChartDefinition, view: View): Promise<string> {
  const { Chart } = await definition.load("en");
  const { container } = render(
    <TestProviders>
      <Suspense fallback={null}>
        <Chart
          definition={definition}
          record={recordAsOf(PACKAGE.record, view.asof)}
          view={view}
          onViewChange={() => {}}
        />
      </Suspense>
    </TestProviders>,
  );
  await waitFor(() => expect(container.querySelector("[data-mark]")).not.toBeNull(), {
    timeout: 20_000,
  });
  const html = container.innerHTML.replace(/_r_\w+_/g, "");
  cleanup();
  return html;
}

describe("a chart", () => {
  it.each(CHARTS)(
    "$id shows the same for every value of a field it does not read",
    async (chart) => {
      const before = await drawn(chart, DEFAULT_VIEW);
      const fields = Object.keys(DEFAULT_VIEW) as (keyof View)[];
      const unread = fields.filter((field) => !chart.params.includes(field));
      expect(unread).toContain("theme");
      for (const field of unread) {
        expect(OTHER).toHaveProperty(field);
        expect(await drawn(chart, { ...DEFAULT_VIEW, [field]: OTHER[field] }), field).toBe(before);
      }
    },
  );
});
