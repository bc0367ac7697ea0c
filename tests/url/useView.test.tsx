import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Day, Month } from "../../src/model/day";
import { useView } from "../../src/url/useView";
import { VOCABULARY } from "./filterOptions";

const open = (search: string) => {
  window.history.pushState(null, "", `/folder/${search}`);
  return renderHook(() => useView(VOCABULARY));
};
const travel = (direction: "back" | "forward") =>
  act(async () => {
    const arrived = new Promise((done) =>
      window.addEventListener("popstate", done, { once: true }),
    );
    window.history[direction]();
    await arrived;
  });

beforeEach(() => {
  window.history.pushState(null, "", "/folder/");
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe("useView", () => {
  it("reads the link and names what it repaired", () => {
    const { result } = open("?asof=2018-12-30&scale=cubic");
    expect(result.current.view.asof).toBe("2018-12-30");
    expect(result.current.notices).toEqual([
      { key: "scale", value: "cubic", used: null, reason: "unknown_value" },
    ]);
  });

  it("a choice writes the link, keeps the path and drops broken values", () => {
    const { result } = open("?scale=cubic&utm_source=x#method");
    act(() => result.current.setView({ measure: "rate" }));
    expect(window.location.href).toBe("http://localhost:3000/folder/?measure=rate#method");
    expect(result.current.notices).toEqual([]);
  });

  it("Back and Forward go through the choices one by one", async () => {
    const { result } = open("");
    act(() => result.current.setView({ view: "table" }));
    act(() => result.current.setView({ asof: "2017-06-02" as Day }));
    expect(window.location.search).toBe("?asof=2017-06-02&view=table");
    await travel("back");
    expect(result.current.view).toMatchObject({ view: "table", asof: "2019-06-28" });
    await travel("back");
    expect(result.current.view).toMatchObject({ view: "chart", asof: "2019-06-28" });
    await travel("forward");
    await travel("forward");
    expect(result.current.view).toMatchObject({ view: "table", asof: "2017-06-02" });
  });

  it("a drag makes one history entry", async () => {
    const { result } = open("?view=table");
    const entries = window.history.length;
    act(() => result.current.setView({ from: "2016-01" as Month }));
    for (const month of ["2016-02", "2016-03", "2016-04"] as Month[])
      act(() => result.current.setView({ from: month }, { history: "replace" }));
    expect(result.current.view.from).toBe("2016-04");
    await waitFor(() => expect(window.location.search).toBe("?from=2016-04&view=table"));
    expect(window.history.length).toBe(entries + 1);
    await travel("back");
    expect(result.current.view.from).toBeNull();
  });

  it("a choice right after a drag does not lose the end of the drag", async () => {
    const { result } = open("");
    act(() => result.current.setView({ from: "2016-01" as Month }));
    act(() => result.current.setView({ from: "2016-05" as Month }, { history: "replace" }));
    act(() => result.current.setView({ scale: "log" }));
    await travel("back");
    expect(result.current.view).toMatchObject({ from: "2016-05", scale: "linear" });
  });

  it("a jump within the page does not undo a drag that is not written yet", async () => {
    const { result } = open("?view=table");
    act(() => result.current.setView({ from: "2016-05" as Month }, { history: "replace" }));
    act(() => {
      window.location.hash = "#method";
      window.dispatchEvent(new PopStateEvent("popstate"));
    });
    expect(result.current.view).toMatchObject({ from: "2016-05", view: "table" });
    await waitFor(() => expect(window.location.search).toBe("?from=2016-05&view=table"));
    expect(window.location.hash).toBe("#method");
  });

  it("the same choice again makes no history entry", () => {
    const { result } = open("?scale=log");
    const entries = window.history.length;
    act(() => result.current.setView({ scale: "log" }));
    expect(window.history.length).toBe(entries);
  });

  it("continues from memory if the history cannot be written", () => {
    const { result } = open("");
    vi.spyOn(window.history, "pushState").mockImplementation(() => {
      throw new DOMException("opaque origin", "SecurityError");
    });
    act(() => result.current.setView({ view: "table" }));
    act(() => result.current.setView({ scale: "log" }));
    expect(result.current.view).toMatchObject({ view: "table", scale: "log" });
    expect(window.location.search).toBe("");
    vi.restoreAllMocks();
    act(() => result.current.setView({ scale: "linear" }));
    expect(window.location.search).toBe("?view=table");
  });

  it("the address catches up once the browser takes writes again, as one entry", async () => {
    const { result } = open("");
    const entries = window.history.length;
    const refused = vi.spyOn(window.history, "pushState").mockImplementation(() => {
      throw new DOMException("too many calls", "SecurityError");
    });
    act(() => result.current.setView({ view: "table" }));
    act(() => result.current.setView({ scale: "log" }, { history: "replace" }));
    expect(window.location.search).toBe("");
    refused.mockRestore();
    await waitFor(() => expect(window.location.search).toBe("?scale=log&view=table"), {
      timeout: 5_000,
    });
    expect(window.history.length).toBe(entries + 1);
    await travel("back");
    expect(result.current.view).toMatchObject({ view: "chart", scale: "linear" });
  });

  it("keys behind the fragment are a part of the link until the view changes", () => {
    const { result } = open("?scale=log#sources&asof=2018-12-30");
    expect(result.current.view).toMatchObject({ scale: "log", asof: "2018-12-30" });
    expect(result.current.notices.map(({ key, reason }) => [key, reason])).toEqual([
      ["asof", "altered"],
    ]);
    act(() => result.current.setView({ view: "table" }));
    expect(window.location.search).toBe("?scale=log&asof=2018-12-30&view=table");
    expect(window.location.hash).toBe("#sources");
    expect(result.current.notices).toEqual([]);
  });

  it("gives links to neighbouring views", () => {
    const { result } = open("?embed=sources&asof=latest");
    expect(result.current.search({ embed: null })).toBe("?asof=latest");
    expect(result.current.search({ embed: null, asof: "2019-06-28" as Day })).toBe("?");
  });
});
