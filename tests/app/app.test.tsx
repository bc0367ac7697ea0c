import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../../src/app/App";
import { CHARTS } from "../../src/charts/registry";
import { createQueryClient } from "../../src/data/client";
import { FULL_ENGLISH as ENGLISH } from "../../src/messages/en/full";
import { MessagesProvider } from "../../src/messages/useMessages";
import { body, serve } from "../support/serve";

/** jsdom has dialogs but cannot open them: open, close and the focus, as browsers do. */
function standInForDialogs() {
  let opener: Element | null = null;
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      opener = document.activeElement;

      this.setAttribute("open", "");
    },
    close(this: HTMLDialogElement) {
      this.removeAttribute("open");

      if (opener instanceof HTMLElement) opener.focus();
      this.dispatchEvent(new Event("close"));
    },
  });
}

/** The app on the real record, with some files answered otherwise. */
function open(search: string, answers: Readonly<Record<string, () => Response>> = {}) {
  window.history.replaceState(null, "", `/${search}`);
  serve((name) => answers[name]?.() ?? null);
  return render(
    <MessagesProvider value={ENGLISH}>
      <QueryClientProvider client={createQueryClient()}>
        <App />
      </QueryClientProvider>
    </MessagesProvider>,
  );
}

const missing = () => new Response("", { status: 404 });
const notATable = () => new Response("<!doctype html>");
const figure = (id: string) =>
  document.querySelector(`[data-figure="${id}"] [data-value]`)?.textContent;
const chart = (id: string) => document.querySelector(`[data-chart="${id}"]`);

configure({ asyncUtilTimeout: 20_000 });
// Scripts of charts are compiled when they are first asked for, which takes its time on a busy machine.
beforeAll(async () => {
  for (const definition of CHARTS) await definition.load("en");
});
beforeEach(standInForDialogs);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the page", () => {
  it("shows the statement of June 2019, with its as-of day, and all charts", async () => {
    open("");
    await waitFor(() => expect(figure("strikes")).toBe("34,514"));
    expect(figure("killed")).toBe("at least 1,319");
    expect(figure("monitor")).toBe("more than 8,000");
    expect(figure("open")).toBe("159");
    expect(figure("ratio")).toBe("6.1 times");
    expect(document.querySelector("[data-asof]")?.textContent).toContain("28 June 2019");
    for (const id of ["gap", "backlog", "timeline", "sources", "places", "map", "answers"])
      await waitFor(() => expect(chart(id)).not.toBeNull());
    expect(document.title).toContain("Strike Ledger");
  });

  it("follows Back to the view before", async () => {
    open("?asof=2018-12-30");
    await waitFor(() => expect(figure("strikes")).toBe("31,406"));
    await userEvent.click(screen.getByText("Known on 28 Jun 2019"));
    expect(figure("strikes")).toBe("34,514");
    await act(async () => {
      const arrived = new Promise((done) =>
        window.addEventListener("popstate", done, { once: true }),
      );
      window.history.back();
      await arrived;
    });
    expect(figure("strikes")).toBe("31,406");
  });

  it("opens the card of a number, with its document, and returns the focus", async () => {
    open("");
    await waitFor(() => expect(figure("killed")).toBe("at least 1,319"));
    const button = document.querySelector<HTMLElement>('[data-figure="killed"] button');
    if (button === null) throw new Error("no button");
    await userEvent.click(button);
    // By selector: a search by role walks every mark of every chart.
    const card = await waitFor(() => {
      const found = document.querySelector<HTMLElement>("dialog[open]");
      if (found === null) throw new Error("no open dialog");
      return found;
    });
    expect(within(card).getByText("27 June 2019")).toBeTruthy();
    const links = await within(card).findAllByRole("link");
    expect(links[0]?.getAttribute("href")).toContain("rawstory.com/2019/06/");
    expect(within(card).getByText("What each page prints for this figure")).toBeTruthy();
    await userEvent.click(within(card).getByRole("button", { name: "Close" }));
    expect(document.querySelector("dialog")).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it("puts theme and language on the document", async () => {
    open("?theme=dark&lang=en");
    expect(document.documentElement.dataset.theme).toBe("dark");
    expect(document.documentElement.lang).toBe("en");
    await waitFor(() => expect(figure("open")).toBe("159"));
  });

  it("counts in its method the reports of the record: 42, and 6 months without one", async () => {
    open("");
    const reports = await screen.findByText(/Official casualty reports: 42 are held/);
    expect(reports.textContent).toContain(
      "No report was found for these months: September 2019, January 2020, March 2020, April 2020, May 2020, August 2020.",
    );
  });
});

describe("a record that does not arrive", () => {
  it("is named once, and no figure is shown in its place", async () => {
    open("", { estimates: missing });
    await screen.findByText("The data could not be loaded.");
    expect(screen.getAllByText("estimates.csv was not found on this site.")).toHaveLength(1);
    expect(document.querySelector("[data-figure], [data-chart]")).toBeNull();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Strike Ledger");
    // A file that is not there any more belongs to another version of the page.
    expect(screen.getByRole("button", { name: "Reload the page" })).toBeTruthy();
    expect(screen.queryByText("Try again")).toBeNull();
  });

  it("can be asked for again", async () => {
    let tries = 0;
    open("", {
      estimates: () => {
        tries += 1;
        return tries === 1 ? notATable() : new Response(body("estimates"));
      },
    });
    await userEvent.click(await screen.findByText("Try again"));
    await waitFor(() => expect(figure("strikes")).toBe("34,514"));
    expect(document.querySelector("[data-fault]")).toBeNull();
  });
});

describe("a later table that does not arrive", () => {
  it("is named in its chart, and the other charts are not affected", async () => {
    open("?view=table", { strikes_by_place: missing });
    // The scripts of all three charts are compiled on the way.
    await screen.findByText(/strikes_by_place\.csv was not found/);
    for (const id of ["timeline", "sources", "places", "answers"])
      await waitFor(() => expect(chart(id)).not.toBeNull());
  }, 30_000);
});

describe("an embedded chart", () => {
  it("is alone with its source line, its as-of day and a link to the full page", async () => {
    open("?asof=2018-12-30&embed=sources&theme=dark");
    await waitFor(() => expect(chart("sources")).not.toBeNull());
    expect(document.querySelectorAll("[data-chart]")).toHaveLength(1);
    expect(screen.queryByText("Filters")).toBeNull();
    expect(chart("sources")?.textContent).toContain("As known on 30 December 2018.");
    const link = screen.getByRole("link", { name: /in the Strike Ledger/ });
    expect(link.getAttribute("href")).toBe("./?asof=2018-12-30&theme=dark");
    expect([link.getAttribute("target"), link.getAttribute("rel")]).toEqual(["_blank", "noopener"]);
  });
});
