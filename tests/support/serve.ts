/** Answers the page's requests for data as the built site does. */
import { vi } from "vitest";
import { recordFilesOf } from "../../scripts/build/recordFiles";
import { FOLDER } from "./package";

export const FILES = recordFilesOf(FOLDER).files;

/** A file of the record by its name without the hash: `first-view`, `documents`, ... */
export function body(name: string): string {
  const file = FILES.get(name);
  if (file === undefined) throw new Error(`the build makes no file ${name}`);
  return file.body;
}

/** Answers by logical name; null for the file itself. */
export type Answer = (name: string) => Response | null;

/** Serves the real record, with some files answered otherwise; gives the names asked for. */
export function serve(answer: Answer = () => null): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (url: URL) => {
    const found = [...FILES].find(([, { path }]) => url.pathname === `/${path}`);
    const name = found?.[0] ?? url.pathname;
    asked.push(name);
    const answered = answer(name);
    if (answered !== null) return Promise.resolve(answered);
    return Promise.resolve(
      found === undefined ? new Response("", { status: 404 }) : new Response(found[1].body),
    );
  });
  return asked;
}
