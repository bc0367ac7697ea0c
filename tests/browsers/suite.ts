/** The jobs that readers come for, as each browser must do them. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from "vitest";
import type { Session } from "./actions";
import type { Tab } from "./drivers/tab";
import { controls } from "./jobs/controls";
import { files } from "./jobs/files";
import { frames } from "./jobs/frames";
import { jumps } from "./jobs/jumps";
import { marks } from "./jobs/marks";
import { offline } from "./jobs/offline";
import { reading } from "./jobs/reading";
import { widths } from "./jobs/widths";
import { type Site, serveSite } from "./site";

/** Tests one browser; `start` opens it. */
export function suite(name: string, start: () => Promise<Tab>): void {
  describe(name, () => {
    let site: Site | undefined;
    let tab: Tab | undefined;
    const session = (): Session => {
      if (site === undefined || tab === undefined) throw new Error("no browser is open");
      return { site, tab };
    };

    beforeAll(async () => {
      site = await serveSite();
      tab = await start();
    });
    afterAll(async () => {
      await tab?.close();
      await site?.stop();
    });
    beforeEach(() => session().tab.resize(1280, 800));
    // What a page reports while it is left belongs to its own test.
    afterEach(async () => {
      await session().tab.goto("about:blank");
      expect(session().site.faults.splice(0)).toEqual([]);
    });

    for (const jobs of [reading, controls, files, frames, jumps, marks, widths]) jobs(session);
    offline(start);
  });
}
