// @vitest-environment jsdom
import { renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { describeFetchError } from "../../src/data/describeFetchError";
import { useRecord, useStrikesByPlace } from "../../src/data/drawnFiles";
import { FileCache, FileCacheContext } from "../../src/data/fileCache";
import { queryClient, useDocuments, useHistory, useNotes } from "../../src/data/queries";
import { ENGLISH } from "../../src/messages/language";
import { PACKAGE } from "../support/package";
import { type Answer, body, FILES, serve } from "../support/serve";

/** One cache for all renders of a test, which does not wait between attempts. */
let cache = new FileCache(() => 1);
beforeEach(() => {
  cache = new FileCache(() => 1);
});

function wrapper({ children }: { children: ReactNode }) {
  return <FileCacheContext value={cache}>{children}</FileCacheContext>;
}

const FILE = FILES.get("first-view")?.path.replace("assets/", "") ?? "";

async function faultOf(response: () => Response) {
  const answer: Answer = (name) => (name === "first-view" ? response() : null);
  const asked = serve(answer);
  const { result } = renderHook(() => useRecord(), { wrapper });
  await waitFor(() => expect(result.current.state).toBe("error"));
  if (result.current.state !== "error") throw new Error("no error");
  return { sentences: describeFetchError(result.current.error, ENGLISH), asked };
}

afterEach(() => vi.unstubAllGlobals());

describe("loading the record", () => {
  it("brings the whole record of the tables in one request", async () => {
    const asked = serve();
    const { result } = renderHook(() => useRecord(), { wrapper });
    await waitFor(() => expect(result.current.state).toBe("ready"));
    expect(result.current).toEqual({ state: "ready", value: PACKAGE.record });
    expect(asked).toEqual(["first-view"]);
  });

  it("brings a later table when it is asked for, as its rows say", async () => {
    const asked = serve();
    const { result } = renderHook(() => useStrikesByPlace(true), { wrapper });
    await waitFor(() => expect(result.current.state).toBe("ready"));
    expect(result.current).toEqual({ state: "ready", value: PACKAGE.strikes_by_place });
    expect(asked).toEqual(["strikes_by_place"]);
  });

  it("says that a file is missing, and does not ask again", async () => {
    const { sentences, asked } = await faultOf(() => new Response("", { status: 404 }));
    expect(sentences).toEqual([
      `${FILE} was not found on this site.`,
      "A newer version of this page may have been published: reload the page.",
    ]);
    expect(asked).toHaveLength(1);
  });

  it("asks a failing server four times in all before it gives up", async () => {
    const { sentences, asked } = await faultOf(() => new Response("", { status: 503 }));
    expect(sentences).toEqual([
      `${FILE} could not be fetched: the server answered with error 503.`,
    ]);
    expect(asked).toHaveLength(4);
  });

  it("tells a start page from a file of the record", async () => {
    const { sentences } = await faultOf(() => new Response("<!doctype html><title>Home</title>"));
    expect(sentences).toEqual([`${FILE} is not the kind of file it should be.`]);
  });

  it("notices a file that was cut off", async () => {
    const { sentences } = await faultOf(() => new Response(body("first-view").slice(0, 5000)));
    expect(sentences[0]).toMatch(
      / arrived with 5,000 bytes instead of [\d,]+; it has been cut off/,
    );
  });

  it("notices one changed digit in a file of the right size", async () => {
    const changed = body("first-view").replace("34514", "34515");
    expect(changed).not.toBe(body("first-view"));
    const { sentences } = await faultOf(() => new Response(changed));
    expect(sentences).toEqual([`${FILE} is not what was published: it was damaged on its way.`]);
  });
});

describe("tables that a card asks for", () => {
  afterEach(() => queryClient.clear());
  // Between attempts the product waits for seconds; what it asks and says is the same without.
  queryClient.setDefaultOptions({
    queries: { ...queryClient.getDefaultOptions().queries, retryDelay: 1 },
  });

  it("fetches a table once, however many cards ask for it", async () => {
    const asked = serve();
    const first = renderHook(() => useDocuments(true));
    const second = renderHook(() => useDocuments(true));
    await waitFor(() => expect(second.result.current.state).toBe("ready"));
    expect(first.result.current).toEqual(second.result.current);
    expect(asked).toEqual(["documents"]);
  });

  it("fetches nothing before it is needed", () => {
    const asked = serve();
    const { result } = renderHook(() => useNotes(false));
    expect(result.current).toEqual({ state: "loading" });
    expect(asked).toEqual([]);
  });

  it("asks a failing server four times in all, and once more when told to", async () => {
    let failing = true;
    const asked = serve(() => (failing ? new Response("", { status: 503 }) : null));
    const { result } = renderHook(() => useHistory(true));
    await waitFor(() => expect(result.current.state).toBe("error"));
    expect(asked).toHaveLength(4);
    failing = false;
    if (result.current.state === "error") result.current.retry();
    await waitFor(() => expect(result.current.state).toBe("ready"));
    expect(asked).toHaveLength(5);
  });
});
