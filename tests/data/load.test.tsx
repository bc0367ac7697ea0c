// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { QueryClientProvider } from "@tanstack/react-query";
import { renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createQueryClient, recordFor, useRecordTables } from "../../src/data/queries";
import { faultSentences } from "../../src/text/fault";
import { ENGLISH } from "../../src/text/language";
import { FOLDER } from "../support/package";

type Answer = (file: string) => Response | Promise<Response> | null;

/** Serves the real package from disk, with some files answered otherwise. */
function serve(answer: Answer) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (url: URL) => {
    const file = url.pathname.split("/").at(-1) ?? "";
    asked.push(file);
    return Promise.resolve(answer(file) ?? new Response(readFileSync(join(FOLDER, file))));
  });
  return asked;
}

function render() {
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retryDelay: 1 } });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => useRecordTables(), { wrapper });
}

async function faultOf(table: "strikes" | "events", answer: Answer) {
  const asked = serve(answer);
  const { result } = render();
  await waitFor(() => expect(result.current.tables[table].state).toBe("error"));
  const loaded = result.current.tables[table];
  if (loaded.state !== "error") throw new Error("no error");
  return { sentences: faultSentences(loaded.error, ENGLISH), asked, result };
}

const only = (name: string, response: () => Response) => (file: string) =>
  file === name ? response() : null;

afterEach(() => vi.unstubAllGlobals());

describe("loading the record", () => {
  it("brings the first view's tables and no others", async () => {
    const asked = serve(() => null);
    const { result } = render();
    await waitFor(() =>
      expect(recordFor(result.current, ["strikes", "estimates"]).state).toBe("ready"),
    );
    await waitFor(() => expect(result.current.record.events).toHaveLength(25));
    expect(result.current.record.editions).toHaveLength(42);
    expect(asked).not.toContain("strikes_by_place.csv");
    expect(asked).not.toContain("documents.csv");
  });

  it("says that a file is missing, does not ask again, and keeps what does not need it", async () => {
    const missing = only("events.csv", () => new Response("", { status: 404 }));
    const { sentences, asked, result } = await faultOf("events", missing);
    expect(sentences).toEqual(["events.csv was not found on this site."]);
    expect(asked.filter((file) => file === "events.csv")).toHaveLength(1);
    await waitFor(() => expect(recordFor(result.current, ["strikes"]).state).toBe("ready"));
    expect(recordFor(result.current, ["events"]).state).toBe("error");
  });

  it("asks a failing server four times in all before it gives up", async () => {
    const down = only("strikes.csv", () => new Response("", { status: 503 }));
    const { sentences, asked } = await faultOf("strikes", down);
    expect(sentences).toEqual([
      "strikes.csv could not be fetched: the server answered with error 503.",
    ]);
    expect(asked.filter((file) => file === "strikes.csv")).toHaveLength(4);
  });

  it("tells a start page from a table", async () => {
    const page = only("events.csv", () => new Response("<!doctype html><title>Home</title>"));
    expect((await faultOf("events", page)).sentences).toEqual([
      "events.csv is not the kind of file it should be.",
    ]);
  });

  it("names row and column of a bad cell", async () => {
    const csv = readFileSync(join(FOLDER, "strikes.csv"), "utf8").replace(",us,84,", ",us,x84,");
    const line = csv.split("\n").findIndex((text) => text.includes(",x84,")) + 1;
    const { sentences } = await faultOf(
      "strikes",
      only("strikes.csv", () => new Response(csv)),
    );
    expect(sentences).toEqual([
      `strikes.csv, row ${line}, column value: this is not a number (“x84”).`,
    ]);
  });

  it("notices a table that was cut off between two rows", async () => {
    const csv = readFileSync(join(FOLDER, "events.csv"), "utf8");
    const cut = csv.slice(0, csv.trimEnd().lastIndexOf("\n") + 1);
    const { sentences } = await faultOf(
      "events",
      only("events.csv", () => new Response(cut)),
    );
    expect(sentences[0]).toMatch(/^events\.csv arrived with [\d,]+ bytes instead of [\d,]+;/);
  });

  it("notices bytes that are no text", async () => {
    const bytes = new Uint8Array([105, 100, 0xff, 0xfe, 44]);
    const { sentences } = await faultOf(
      "events",
      only("events.csv", () => new Response(bytes)),
    );
    expect(sentences).toEqual(["events.csv holds bytes that are no text; it may be damaged."]);
  });
});
