import { hydrate, openChart } from "./support/open";
import { chart, figure } from "./support/parts";
import { CHARTS, expect, test } from "./support/test";

/** One of the tables that the record is built from. */
const TABLE = "**/data/strike_totals.csv?*";
const FILE = "strike_totals.csv";

test("a missing record is named, and no figure is shown in its place", async ({ page, watch }) => {
  watch.expected.push(/404/);
  await page.route(TABLE, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/?asof=2018-12-30");
  await expect(page.getByText(`${FILE} was not found on this site`)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "data folder" })).toBeVisible();
  await expect(page.locator("[data-figure], [data-chart]")).toHaveCount(0);
});

test("a record that was cut off is noticed", async ({ page }) => {
  await page.route(TABLE, async (route) => {
    const whole = await (await route.fetch()).text();
    await route.fulfill({ contentType: "text/csv", body: whole.slice(0, 5000) });
  });
  await page.goto("/?asof=2018-12-30");
  await expect(page.getByText(`${FILE} arrived with 5,000 bytes instead of`)).toBeVisible();
});

test("one changed digit in the record is noticed", async ({ page }) => {
  await page.route(TABLE, async (route) => {
    const whole = await (await route.fetch()).text();
    await route.fulfill({
      contentType: "text/csv",
      body: whole.replace(",34514,", ",34515,"),
    });
  });
  await page.goto("/?asof=2018-12-30");
  await expect(page.getByText(`${FILE} is not what was published`)).toBeVisible();
  await expect(page.getByText("34,515")).toHaveCount(0);
});

test("a start page in place of the record is not read as a record", async ({ page }) => {
  await page.route(TABLE, (route) =>
    route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><p>Home" }),
  );
  await page.goto("/?asof=2018-12-30");
  await expect(page.getByText(`${FILE} is not the kind of file`)).toBeVisible();
});

test("a failing server is asked again, and a retry loads the record", { tag: "@slow" }, async ({
  page,
  watch,
}) => {
  watch.expected.push(/50[0-9]/);
  let failing = true;
  await page.route(TABLE, (route) =>
    failing ? route.fulfill({ status: 503, body: "" }) : route.continue(),
  );
  await page.goto("/?asof=2018-12-30");
  const message = page.getByText("the server answered with error 503");
  await expect(message).toBeVisible({ timeout: 30_000 });
  failing = false;
  await page.getByRole("button", { name: "Try again" }).click();
  for (const id of CHARTS) await expect(chart(page, id)).toHaveCount(1);
  await expect(figure(page, "strikes")).toHaveText("31,406");
  await expect(message).toHaveCount(0);
});

test("a missing table is named in its chart, and the other charts are not affected", async ({
  page,
  watch,
}) => {
  watch.expected.push(/404/);
  await page.route("**/data/strikes_by_place.csv?*", (route) =>
    route.fulfill({ status: 404, body: "" }),
  );
  await page.goto("/?view=table");
  // A chart asks for its table when it is in the window, and the charts above it grow.
  await page.getByText("Where did strikes fall, and where were people killed?").click();
  await expect(async () => {
    await chart(page, "places").scrollIntoViewIfNeeded();
    await expect(chart(page, "places").getByRole("alert")).toContainText("was not found", {
      timeout: 1_000,
    });
  }).toPass();
  for (const id of ["timeline", "sources"] as const) await hydrate(page, id);
});

test("the by-place table is fetched only when a view needs it", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await openChart(page, "sources");
  expect(asked.some((path) => path.endsWith("/strikes_by_place.csv"))).toBe(false);
  expect(asked.some((path) => path.endsWith("/estimates.csv"))).toBe(true);
  await openChart(page, "places");
  await expect.poll(() => asked.some((path) => path.endsWith("/strikes_by_place.csv"))).toBe(true);
});
