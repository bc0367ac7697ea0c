import { readFileSync } from "node:fs";
import { chart, expect, figure, open, test } from "./support/test";

const csv = (name: string) => readFileSync(`public/data/${name}.csv`, "utf8");
const asCsv = (body: string) => ({ status: 200, contentType: "text/csv", body });

test("a missing table is named, and what does not need it keeps working", async ({
  page,
  watch,
}) => {
  watch.expected.push(/404/);
  await page.route("**/data/strikes.csv", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/");
  await expect(page.getByText("strikes.csv was not found on this site.").first()).toBeVisible();
  await expect(chart(page, "sources")).toBeVisible();
  await expect(chart(page, "timeline")).toHaveCount(0);
  await expect(figure(page, "strikes")).toHaveText("34,514");
});

test("a truncated table is noticed even when it ends between two rows", async ({ page }) => {
  const whole = csv("estimates");
  const cut = whole.slice(0, whole.indexOf("\n", whole.length / 2) + 1);
  await page.route("**/data/estimates.csv", (route) => route.fulfill(asCsv(cut)));
  await page.goto("/");
  await expect(
    page.getByText(/estimates\.csv arrived with [\d,]+ bytes instead of/).first(),
  ).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a corrupted table is named by row and column", async ({ page }) => {
  const bad = csv("strikes").replace(",us,84,", ",us,eighty,");
  const row = bad.split("\n").findIndex((line) => line.includes(",eighty,")) + 1;
  await page.route("**/data/strikes.csv", (route) => route.fulfill(asCsv(bad)));
  await page.goto("/");
  await expect(page.getByText(`strikes.csv, row ${row}, column value`).first()).toBeVisible();
  await expect(chart(page, "sources")).toBeVisible();
});

test("a start page in the place of a table is no table", async ({ page }) => {
  await page.route("**/data/events.csv", (route) =>
    route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><p>Home" }),
  );
  await page.goto("/");
  await expect(
    page.getByText("events.csv is not the kind of file it should be.").first(),
  ).toBeVisible();
  await expect(chart(page, "timeline")).toBeVisible();
});

test("a failing server is asked again, and a retry by hand brings the table", async ({
  page,
  watch,
}) => {
  watch.expected.push(/50[0-9]/);
  let failing = true;
  await page.route("**/data/strikes.csv", (route) =>
    failing ? route.fulfill({ status: 503, body: "" }) : route.continue(),
  );
  await page.goto("/");
  const message = page.getByText("the server answered with error 503").first();
  await expect(message).toBeVisible({ timeout: 30_000 });
  failing = false;
  await page.getByRole("button", { name: "Try again" }).first().click();
  await expect(chart(page, "timeline")).toBeVisible();
  await expect(message).toHaveCount(0);
});

test("the by-place table is fetched only when a view needs it", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await open(page, "?embed=sources");
  expect(asked.some((path) => path.endsWith("strikes_by_place.csv"))).toBe(false);
  expect(asked.some((path) => path.endsWith("estimates.csv"))).toBe(true);
  await open(page, "?embed=places");
  await expect.poll(() => asked.some((path) => path.endsWith("strikes_by_place.csv"))).toBe(true);
});
