import type { Page } from "@playwright/test";

/** Lets the page write to the clipboard and the test read from it. */
export async function allowClipboard(page: Page): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
}

export const clipboardText = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Makes the browser refuse every way to copy. */
export async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
    Object.defineProperty(navigator, "clipboard", { value: { write: refuse, writeText: refuse } });
    document.execCommand = () => false;
  });
}
