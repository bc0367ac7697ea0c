import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { CHART_IDS } from "../support/chartIds";
import { hydrate, openPage } from "./support/open";
import { heading, summary } from "./support/parts";
import { expect, test } from "./support/test";

/** Pages name their site by full addresses; the tests read the same files where they are served. */
const local = (address: string) => new URL(address).pathname;

const content = (page: Page, selector: string) =>
  page.locator(`head ${selector}`).getAttribute("content");

test("the page says what it is where it is shared, and search engines find the data", async ({
  page,
}) => {
  await openPage(page);
  expect(await content(page, 'meta[property="og:title"]')).toMatch(/^Strike Ledger: /);
  expect(await content(page, 'meta[name="twitter:card"]')).toBe("summary_large_image");
  const image = (await content(page, 'meta[property="og:image"]')) ?? "";
  const picture = await page.request.get(local(image));
  expect(picture.status()).toBe(200);
  expect(picture.headers()["content-type"]).toBe("image/png");

  const link = page.locator('head link[type="application/json+oembed"]');
  await expect(link).toHaveAttribute("rel", "alternate");
  const answer = await page.request.get(local((await link.getAttribute("href")) ?? ""));
  expect(await answer.json()).toMatchObject({ version: "1.0", type: "link" });

  // The policy forbids inline scripts; a data block is not one, or the console would say so.
  const dataset = JSON.parse(
    (await page.locator('head script[type="application/ld+json"]').textContent()) ?? "",
  );
  const descriptor = JSON.parse(readFileSync("public/data/datapackage.json", "utf8"));
  expect(dataset).toMatchObject({ "@type": "Dataset", version: descriptor.version });
  for (const { contentUrl } of dataset.distribution)
    expect((await page.request.get(local(contentUrl))).status()).toBe(200);
});

test("page and charts have pictures of 1200 x 630 that are not blank", async ({ request }) => {
  for (const name of ["page", ...CHART_IDS]) {
    const body = await (await request.get(`/cards/${name}.png`)).body();
    expect(body.subarray(1, 4).toString("latin1"), name).toBe("PNG");
    expect([body.readUInt32BE(16), body.readUInt32BE(20)], name).toEqual([1200, 630]);
    // A sheet of one colour takes a few kilobytes, text and marks take many.
    expect(body.length, name).toBeGreaterThan(40_000);
    expect(body.length, name).toBeLessThan(400_000);
  }
});

test("every frame says what it is, and its oEmbed answer has the height it needs", {
  tag: "@slow",
}, async ({ page }) => {
  for (const id of CHART_IDS)
    await test.step(id, async () => {
      const answer = await (await page.request.get(`/oembed/${id}.json`)).json();
      expect(answer).toMatchObject({
        version: "1.0",
        type: "rich",
        provider_name: "Strike Ledger",
      });
      expect(answer.html).toContain(`height="${answer.height}"`);
      const src = /src="([^"]+)"/.exec(answer.html)?.[1]?.replaceAll("&amp;", "&") ?? "";
      const { pathname, search } = new URL(src);
      await page.setViewportSize({ width: answer.width, height: 900 });
      await openPage(page, pathname.slice(1) + search);
      await hydrate(page, id);
      const height = await page.locator("main").evaluate((main) => {
        const plot = main.querySelector("[data-plot]");
        const rest = main.scrollHeight - (plot?.getBoundingClientRect().height ?? 0);
        const best = plot?.querySelector<HTMLElement>("[data-best-height]");
        return Math.max(416, Math.ceil(rest + Number(best?.dataset.bestHeight)));
      });
      expect(height).toBeLessThanOrEqual(answer.height);
      expect(height).toBeGreaterThan(answer.height * 0.85);

      expect(await content(page, 'meta[property="og:url"]')).toBe(src.replace(/\?.*/, ""));
      const title = await content(page, 'meta[property="og:title"]');
      expect(title).toBe(`Strike Ledger: ${await heading(page, id).textContent()}`);
      expect(title).toBe(answer.title);
      expect(await content(page, 'meta[property="og:description"]')).toBe(
        await summary(page, id).textContent(),
      );
      const image = (await content(page, 'meta[property="og:image"]')) ?? "";
      expect(local(image)).toBe(`/cards/${id}.png`);
      expect(await content(page, 'meta[name="twitter:card"]')).toBe("summary_large_image");
      const link = page.locator('head link[type="application/json+oembed"]');
      expect(local((await link.getAttribute("href")) ?? "")).toBe(`/oembed/${id}.json`);
    });
});
