import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LazyBoundary } from "../../src/ui/LazyBoundary";
import { lazyScript } from "../../src/ui/lazyScript";
import { TestProviders } from "../support/TestProviders";

// React reports every error that a boundary catches.
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const Missing = lazyScript(
  () => Promise.reject<{ Part: () => null }>(new TypeError("Failed to fetch")),
  ({ Part }) => Part,
);

function show(part: React.ReactNode) {
  render(<LazyBoundary name="The slider">{part}</LazyBoundary>, { wrapper: TestProviders });
}

describe("a part whose script did not arrive", () => {
  it("says so, and its button says so while the site is out of reach", async () => {
    show(<Missing />);
    await screen.findByText("The slider did not arrive.");
    expect(document.querySelector("[data-fault]")?.getAttribute("data-fault")).toBe("script");
    vi.stubGlobal("fetch", async () => new Response("", { status: 503 }));
    await userEvent.click(screen.getByRole("button", { name: "Reload the page" }));
    await screen.findByText("This site is still out of reach. Nothing was reloaded.");
  });

  it("says that the browser is offline where it says so itself", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    show(<Missing />);
    await screen.findByText("You are offline. Reload the page when you have a connection again.");
  });
});

describe("a part that throws", () => {
  it("is told apart from one that did not arrive, and can be tried again", async () => {
    let isBroken = true;
    function Part() {
      if (isBroken) throw new TypeError("a fault in drawing");
      return <p>Drawn</p>;
    }
    show(<Part />);
    await screen.findByText("The slider could not be shown.");
    expect(document.querySelector("[data-fault]")?.getAttribute("data-fault")).toBe("drawing");
    isBroken = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByText("Drawn")).toBeDefined();
  });
});
