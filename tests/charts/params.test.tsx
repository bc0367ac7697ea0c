// @vitest-environment jsdom
import { cleanup, render, waitFor } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { CHARTS, UNREAD } from "../../src/charts/registry";
import { FileCache, FileCacheContext } from "../../src/data/fileCache";
import { recordAsOf } from "../../src/model/asOf";
import type { Day } from "../../src/model/day";
import { CHART_IDS, type ChartId, DEFAULT_VIEW, type View } from "../../src/url/view";
import { PACKAGE } from "../support/package";

afterEach(cleanup);

/** Another value of every key that some chart may pass over. */
const OTHER: Partial<View> = {
  scale: "log",
  theme: "dark",
  lang: "en",
  since: "2017-06-02" as Day,
  measure: "rate",
  sort: "name",
  events: false,
  timeBasis: "covered",
};

async function drawn(chart: ChartId, view: View): Promise<string> {
  const Chart = CHARTS[chart];
  const cache = new FileCache();
  cache.put("table/strikes_by_place", PACKAGE.strikes_by_place);
  const { container } = render(
    <FileCacheContext value={cache}>
      <Suspense fallback={null}>
        <Chart record={recordAsOf(PACKAGE.record, view.asof)} view={view} onViewChange={() => {}} />
      </Suspense>
    </FileCacheContext>,
  );
  await waitFor(() => expect(container.querySelector("[data-mark]")).not.toBeNull(), {
    timeout: 20_000,
  });
  const html = container.innerHTML.replace(/_r_\w+_/g, "");
  cleanup();
  return html;
}

describe("a chart is not drawn anew for a key it does not read", () => {
  it.each(CHART_IDS)("%s shows the same for every value of such a key", async (chart) => {
    const before = await drawn(chart, DEFAULT_VIEW);
    for (const key of UNREAD[chart]) {
      expect(OTHER).toHaveProperty(key);
      expect(await drawn(chart, { ...DEFAULT_VIEW, [key]: OTHER[key] }), key).toBe(before);
    }
  });
});
