import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Notices } from "../../src/app/Notices";
import { parseView } from "../../src/url/searchParams";
import { TestProviders } from "../support/TestProviders";
import { VOCABULARY } from "../url/filterOptions";

afterEach(cleanup);

function open(search: string, onCorrect = () => {}) {
  const { repairs } = parseView(search, VOCABULARY);
  return render(<Notices notices={repairs} correctedSearch="?view=table" onCorrect={onCorrect} />, {
    wrapper: TestProviders,
  });
}

describe("notices of a repaired link", () => {
  it("name the key, the value, the reason and what is used instead", () => {
    open("?asof=2019-02-30&source=nobody,sohr&scale=");
    expect(screen.getAllByRole("listitem").map((item) => item.firstChild?.textContent)).toEqual([
      "“source=nobody” (sources) names a source this record does not have. Used instead: sohr.",
      "“scale” (scale) has no value. Used instead: the linear scale.",
      "“asof=2019-02-30” (as-of day) is not a date of the calendar. Used instead: 28 June 2019.",
    ]);
  });

  it("say in one sentence what was altered on the way and could still be read", async () => {
    open("?from=2017-01&amp;to=2017-06&amp;scale=linear&amp;source=nobody");
    const [altered, unknown] = screen.getAllByRole("listitem");
    expect(altered?.firstChild?.textContent).toBe(
      "Something changed this link on its way here. It could still be read: last month: 2017-06; scale: the linear scale.",
    );
    expect(unknown?.firstChild?.textContent).toContain("“source=nobody”");
    await userEvent.click(within(altered as HTMLElement).getByRole("button", { name: "Dismiss" }));
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
  });

  it("show a value as text, never as markup", () => {
    const { container } = open("?measure=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
    expect(container.querySelector("img")).toBeNull();
    expect(container.textContent).toContain("measure=<img src=x onerror=alert(1)>");
  });

  it("can be dismissed one by one", async () => {
    open("?scale=cubic&view=film");
    const [first] = screen.getAllByRole("listitem");
    await userEvent.click(within(first as HTMLElement).getByRole("button", { name: "Dismiss" }));
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByText("This link was repaired")).toBeNull();
  });

  it("keep the reader's place: the next notice has the focus, at last the part around them", async () => {
    const { container } = render(
      <main>
        <Notices
          notices={parseView("?scale=cubic&view=film", VOCABULARY).repairs}
          correctedSearch="?"
          onCorrect={() => {}}
        />
      </main>,
      { wrapper: TestProviders },
    );
    const dismiss = () => screen.getAllByRole("button", { name: "Dismiss" });
    dismiss()[0]?.focus();
    await userEvent.keyboard("{Enter}");
    expect(dismiss()).toHaveLength(1);
    expect(document.activeElement).toBe(dismiss()[0]);
    await userEvent.keyboard("{Enter}");
    expect(screen.queryByRole("button", { name: "Dismiss" })).toBeNull();
    expect(document.activeElement).toBe(container.querySelector("main"));
  });

  it("offer the corrected link, which stays on the page", async () => {
    const onCorrect = vi.fn();
    open("?scale=cubic", onCorrect);
    const link = screen.getByRole("link", { name: "Corrected link to this view" });
    expect(link.getAttribute("href")).toBe("?view=table");
    await userEvent.click(link);
    expect(onCorrect).toHaveBeenCalledTimes(1);
  });

  it("say nothing about a link that is right", () => {
    const { container } = open("?asof=latest&utm_source=x");
    expect(container.innerHTML).toBe("");
  });
});
