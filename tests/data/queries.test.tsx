import {
  type DefaultOptions,
  type QueryClient,
  QueryClientProvider,
  useQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { cleanup, render, renderHook, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createQueryClient } from "../../src/data/client";
import { describeFetchError } from "../../src/data/describeFetchError";
import { FetchError } from "../../src/data/fetchTable";
import { QueryBoundary } from "../../src/data/QueryBoundary";
import { documentsQuery, notesQuery, recordQuery, tableQuery } from "../../src/data/queries";
import { CORE_TABLES } from "../../src/data/tables";
import { FULL_ENGLISH as ENGLISH } from "../../src/messages/en/full";
import { PACKAGE } from "../support/package";
import { body, serve } from "../support/serve";

let client: QueryClient;
beforeEach(() => {
  client = createQueryClient();
  const { queries }: DefaultOptions = client.getDefaultOptions();
  // Without the pauses between attempts.
  client.setDefaultOptions({ queries: { ...queries, retryDelay: 1 } });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function wrapper({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

/** What a reader is told when the server answers a request for the estimates in this way. */
async function failureOf(response: () => Response | Promise<never>) {
  const requested = serve((name) => (name === "estimates" ? (response() as Response) : null));
  const error: unknown = await client.fetchQuery(recordQuery).catch((reason: unknown) => reason);
  if (!(error instanceof FetchError)) throw error;
  const attempts = requested.filter((name) => name === "estimates").length;
  return { sentences: describeFetchError(error, ENGLISH), attempts };
}

const NEWER = "There may be a newer version of this page. Reload it.";
const SIGN_IN = "Your network may want you to sign in first. Open any other site, then try again.";

describe("the record", () => {
  it("is built from the eight core tables, each fetched once", async () => {
    const requested = serve();
    expect(await client.fetchQuery(recordQuery)).toEqual(PACKAGE.record);
    expect(await client.fetchQuery(recordQuery)).toEqual(PACKAGE.record);
    expect([...requested].sort()).toEqual([...CORE_TABLES].sort());
  });

  it("is in error when a table is missing, without another attempt", async () => {
    const { sentences, attempts } = await failureOf(() => new Response("", { status: 404 }));
    expect(sentences).toEqual(["estimates.csv was not found on this site.", NEWER]);
    expect(attempts).toBe(1);
  });

  it("is requested four times from a failing server", async () => {
    const { sentences, attempts } = await failureOf(() => new Response("", { status: 503 }));
    expect(sentences).toEqual([
      "estimates.csv could not be fetched: the server answered with error 503.",
    ]);
    expect(attempts).toBe(4);
  });

  it("is requested four times without a connection", async () => {
    const { sentences, attempts } = await failureOf(() => Promise.reject(new TypeError("failed")));
    expect(sentences).toEqual([
      "estimates.csv could not be fetched: the connection failed.",
      "The site may be down, or something in this browser or network blocks it.",
    ]);
    expect(attempts).toBe(4);
  });

  it("says that the browser is offline where it says so itself", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    const { sentences, attempts } = await failureOf(() => Promise.reject(new TypeError("failed")));
    vi.restoreAllMocks();
    expect(sentences).toEqual(["estimates.csv could not be fetched: you are offline."]);
    expect(attempts).toBe(4);
  });

  it("is not requested again from a line that took half a minute", async () => {
    const { sentences, attempts } = await failureOf(() =>
      Promise.reject(new DOMException("", "TimeoutError")),
    );
    expect(sentences).toEqual([
      "estimates.csv did not arrive within half a minute: the connection is slow.",
    ]);
    expect(attempts).toBe(1);
  });

  it("is requested four times when the answer breaks off", async () => {
    const { sentences, attempts } = await failureOf(
      () => new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError()) })),
    );
    expect(sentences).toEqual(["estimates.csv did not arrive whole: the connection broke off."]);
    expect(attempts).toBe(4);
  });

  it("says that another page answered after a redirect", async () => {
    const { sentences } = await failureOf(() => {
      const page = new Response("<!doctype html>", { headers: { "content-type": "text/html" } });
      return Object.defineProperty(page, "redirected", { value: true });
    });
    expect(sentences).toEqual(["Another page answered in place of estimates.csv.", SIGN_IN]);
  });

  it("is in error when HTML is sent in place of a table", async () => {
    const { sentences } = await failureOf(() => new Response("<!doctype html><title>Home</title>"));
    expect(sentences).toEqual(["estimates.csv is not the kind of file it should be.", SIGN_IN]);
  });

  it("is in error when a table is truncated", async () => {
    const { sentences } = await failureOf(() => new Response(body("estimates").slice(0, 5000)));
    expect(sentences).toEqual([
      "estimates.csv arrived with 5,000 bytes instead of 76,601; it has been cut off or changed.",
      NEWER,
    ]);
  });

  it("is in error when one digit of a table is changed", async () => {
    const changed = body("estimates").replace(",more_than,8000,", ",more_than,8001,");
    expect(changed).not.toBe(body("estimates"));
    const { sentences } = await failureOf(() => new Response(changed));
    expect(sentences).toEqual([
      "estimates.csv is not what was published: it was damaged on its way.",
      NEWER,
    ]);
  });

  it("is accepted by size alone where the browser has no crypto.subtle", async () => {
    vi.stubGlobal("crypto", {});
    serve();
    expect(await client.fetchQuery(recordQuery)).toEqual(PACKAGE.record);
  });
});

describe("a table", () => {
  it("is fetched once, however many components use it", async () => {
    const requested = serve();
    const first = renderHook(() => useQuery(documentsQuery), { wrapper });
    const second = renderHook(() => useQuery(documentsQuery), { wrapper });
    await waitFor(() => expect(second.result.current.data?.size).toBe(PACKAGE.documents.length));
    expect(first.result.current.data).toEqual(second.result.current.data);
    expect(requested).toEqual(["documents"]);
  });

  it("is not fetched before it is enabled", () => {
    const requested = serve();
    renderHook(() => useQuery({ ...notesQuery, enabled: false }), { wrapper });
    expect(requested).toEqual([]);
  });

  it("has the values of its rows", async () => {
    serve();
    const table = await client.fetchQuery(tableQuery("strikes_by_place"));
    expect(table).toEqual(PACKAGE.strikes_by_place);
  });
});

function HistoryLength() {
  return <p>{useSuspenseQuery(tableQuery("history")).data.length} entries</p>;
}

describe("a query boundary", () => {
  it("shows the fallback, the error, and after a retry what it holds", async () => {
    let failing = true;
    const requested = serve(() => (failing ? new Response("", { status: 503 }) : null));
    // React reports an error that a boundary catches.
    vi.spyOn(console, "error").mockImplementation(() => {});
    render(
      <QueryBoundary
        fallback={<p>Waiting</p>}
        renderError={({ error, retry }) => (
          <button type="button" onClick={retry}>
            {error.message}
          </button>
        )}
      >
        <HistoryLength />
      </QueryBoundary>,
      { wrapper },
    );
    expect(screen.getByText("Waiting")).toBeDefined();
    const button = await screen.findByRole("button", { name: "history.csv: server" });
    expect(requested).toHaveLength(4);
    failing = false;
    await userEvent.click(button);
    expect(await screen.findByText(`${PACKAGE.history.length} entries`)).toBeDefined();
    expect(requested).toHaveLength(5);
    vi.restoreAllMocks();
  });
});
