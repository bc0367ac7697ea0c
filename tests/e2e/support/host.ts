/** Pages of another origin that frame our charts: the test answers for them itself. */
import { type Page, test } from "@playwright/test";

/** Where the built explorer is served. */
export function appAddress(): string {
  return test.info().project.use.baseURL ?? "";
}

/** The same server by another name is another origin. */
export function hostAddress(path = "host.html"): string {
  return new URL(path, appAddress().replace("localhost", "127.0.0.1")).href;
}

export interface HostOptions {
  /** The host's own Content-Security-Policy, as a header. */
  readonly policy?: string;
  readonly path?: string;
}

/** Opens a host page with this HTML. */
export async function openHost(
  page: Page,
  html: string,
  { policy, path = "host.html" }: HostOptions = {},
): Promise<void> {
  await page.route(hostAddress(path), (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      headers: policy === undefined ? {} : { "Content-Security-Policy": policy },
      body: html,
    }),
  );
  await page.goto(hostAddress(path));
}
