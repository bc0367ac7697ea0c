import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { CHART_IDS } from "../support/chartIds";
import { expect, open, test } from "./support/test";

/** Pages name their site by full addresses; the tests read the same files where they are served. */
const local = (address: string) => new URL(address).pathname;

const content = (page: Page, selector: string) =>
  page.locator(`head ${selector}`).getAttribute("content");

test("the page says what it is to those who share it, with a picture of its own", async ({
  page,
}) => {
  await open(page);
  expect(await content(page, 'meta[property="og:title"]')).toMatch(/^Strike Ledger: /);
  expect(await content(page, 'meta[name="twitter:card"]')).toBe("summary_large_image");
  const image = (await content(page, 'meta[property="og:image"]')) ?? "";
  const answer = await page.request.get(local(image));
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe("image/png");
});

for (const name of ["page", ...CHART_IDS]) {
  test(`${name} has a picture of 1200 x 630 that is not blank`, async ({ page }) => {
    const body = await (await page.request.get(`/cards/${name}.png`)).body();
    expect(body.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630]);
    // A sheet of one colour takes a few kilobytes, text and marks take many.
    expect(body.length).toBeGreaterThan(40_000);
    expect(body.length).toBeLessThan(400_000);
  });
}

for (const id of CHART_IDS) {
  test(`${id}: the oEmbed answer's frame has the height that the chart needs`, async ({ page }) => {
    const answer = await (await page.request.get(`/oembed/${id}.json`)).json();
    expect(answer).toMatchObject({ version: "1.0", type: "rich", provider_name: "Strike Ledger" });
    expect(answer.html).toContain(`height="${answer.height}"`);
    const src = /src="([^"]+)"/.exec(answer.html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const { pathname, search } = new URL(src);
    await page.setViewportSize({ width: answer.width, height: 900 });
    await open(page, pathname.slice(1) + search);
    await expect(page.locator(`[data-chart="${id}"] [aria-busy="true"]`)).toHaveCount(0);
    const height = await page
      .locator("main")
      .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    expect(height).toBeLessThanOrEqual(answer.height);
    expect(height).toBeGreaterThan(answer.height * 0.85);
  });
}

for (const id of CHART_IDS)
  test(`${id}: the page of its frame says what it is, and leads to its oEmbed answer`, async ({
    page,
  }) => {
    await open(page, `embed-${id}.html`);
    const address = (await content(page, 'meta[property="og:url"]')) ?? "";
    expect(local(address)).toBe(`/embed-${id}.html`);
    const title = (await content(page, 'meta[property="og:title"]')) ?? "";
    expect(title).toBe(`Strike Ledger: ${await page.locator("[data-chart] h2").innerText()}`);
    expect(await content(page, 'meta[property="og:description"]')).toBe(
      await page.locator("[data-summary]").innerText(),
    );
    const image = (await content(page, 'meta[property="og:image"]')) ?? "";
    expect(local(image)).toBe(`/cards/${id}.png`);
    expect(await content(page, 'meta[name="twitter:card"]')).toBe("summary_large_image");
    const link = page.locator('head link[type="application/json+oembed"]');
    const answer = await page.request.get(local((await link.getAttribute("href")) ?? ""));
    const oembed = await answer.json();
    expect(oembed).toMatchObject({ type: "rich", title });
    expect(oembed.html).toContain(`src="${address}"`);
  });

test("oEmbed is found from the page, and search engines find the data set", async ({ page }) => {
  await open(page);
  const link = page.locator('head link[type="application/json+oembed"]');
  await expect(link).toHaveAttribute("rel", "alternate");
  const answer = await page.request.get(local((await link.getAttribute("href")) ?? ""));
  expect(await answer.json()).toMatchObject({ version: "1.0", type: "link" });
  // The policy forbids inline scripts; a data block is none, or the console would say so.
  const dataset = JSON.parse(
    (await page.locator('head script[type="application/ld+json"]').textContent()) ?? "",
  );
  const descriptor = JSON.parse(readFileSync("public/data/datapackage.json", "utf8"));
  expect(dataset).toMatchObject({ "@type": "Dataset", version: descriptor.version });
  for (const { contentUrl } of dataset.distribution)
    expect((await page.request.get(local(contentUrl))).status()).toBe(200);
});
