import { expect, test } from "./support/test";

test("a breach of the page's policy is noticed by the test of every file", async ({
  page,
  watch,
}) => {
  watch.expected.push(/policy breach: script-src/, /Content Security Policy/);
  await page.goto("/");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "void 0";
    document.head.append(script);
  });
  await expect
    .poll(() => watch.found.join("\n"))
    .toContain("policy breach: script-src-elem inline");
});
