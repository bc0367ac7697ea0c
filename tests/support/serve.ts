/** Answers the page's requests for data as the built site does. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";
import { FOLDER } from "./package";

/** The CSV text of a table of the package: `estimates`, `documents`, ... */
export function body(name: string): string {
  return readFileSync(join(FOLDER, `${name}.csv`), "utf8");
}

/** An answer to the request for a table; null for its file. */
export type Answer = (name: string) => Response | null;

/** Serves the real data package, except where `answer` says otherwise. Returns the tables requested. */
export function serve(answer: Answer = () => null): readonly string[] {
  const requested: string[] = [];
  vi.stubGlobal("fetch", async (url: URL) => {
    const name = /^\/data\/(\w+)\.csv$/.exec(url.pathname)?.[1];
    if (name === undefined) return new Response("", { status: 404 });
    requested.push(name);
    return answer(name) ?? new Response(body(name));
  });
  return requested;
}
