import { describe, expect, it } from "vitest";
import { chooseBrowser, chooseOtherBrowsers, mayInstall } from "../../scripts/browser.mjs";

const linux = { named: undefined, platform: "linux", path: "/usr/local/bin:/usr/bin", own: null };
const has = (...files: string[]) => ({ exists: (file: string) => files.includes(file) });

describe("the browser for the tests", () => {
  it("is the one that CHROME_PATH names, or none if that does not exist", () => {
    expect(chooseBrowser({ ...linux, named: "/opt/chrome", ...has("/opt/chrome") })).toBe(
      "/opt/chrome",
    );
    expect(() =>
      chooseBrowser({ ...linux, named: "/opt/chrome", ...has("/usr/bin/chromium") }),
    ).toThrow("CHROME_PATH names /opt/chrome");
  });

  it("is found on the path, among the applications, or is Playwright's own", () => {
    expect(chooseBrowser({ ...linux, ...has("/usr/bin/microsoft-edge") })).toBe(
      "/usr/bin/microsoft-edge",
    );
    expect(
      chooseBrowser({ ...linux, ...has("/usr/bin/chromium", "/usr/bin/chromium-headless-shell") }),
    ).toBe("/usr/bin/chromium-headless-shell");
    const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(chooseBrowser({ ...linux, platform: "darwin", ...has(chrome) })).toBe(chrome);
    expect(chooseBrowser({ ...linux, own: "/cache/chrome", ...has("/cache/chrome") })).toBe(
      "/cache/chrome",
    );
    expect(chooseBrowser({ ...linux, own: "/cache/chrome", ...has() })).toBeNull();
  });

  it("is installed on Debian and its children, as root only", () => {
    const debian = { platform: "linux", uid: 0, osRelease: "PRETTY_NAME=x\nID=debian\n" };
    expect(mayInstall(debian)).toBe(true);
    expect(mayInstall({ ...debian, osRelease: 'ID=mint\nID_LIKE="ubuntu debian"\n' })).toBe(true);
    expect(mayInstall({ ...debian, uid: 1000 })).toBe(false);
    expect(mayInstall({ ...debian, osRelease: "ID=fedora\n" })).toBe(false);
    expect(mayInstall({ ...debian, platform: "darwin" })).toBe(false);
  });
});

describe("the other browsers for the tests", () => {
  it("are found on the path, and whichever is missing is known", () => {
    const path = "/usr/local/bin:/usr/bin";
    expect(
      chooseOtherBrowsers({
        path,
        ...has("/usr/bin/firefox", "/usr/local/bin/WebKitWebDriver", "/usr/bin/Xvfb"),
      }),
    ).toEqual({
      firefox: "/usr/bin/firefox",
      webkit: "/usr/local/bin/WebKitWebDriver",
      display: "/usr/bin/Xvfb",
    });
    expect(chooseOtherBrowsers({ path, ...has("/usr/bin/firefox-esr") })).toEqual({
      firefox: "/usr/bin/firefox-esr",
      webkit: null,
      display: null,
    });
  });
});
