import { expect, test } from "vitest";
import { createIslands } from "../../src/hydration/islands";

test("an island waits for its data once", async () => {
  let resolve = () => {};
  const islands = createIslands(() => new Promise<void>((done) => (resolve = done)));
  const pending = islands.pending("places");
  expect(pending).toBeInstanceOf(Promise);
  expect(islands.pending("places")).toBe(pending);
  resolve();
  await pending;
  expect(islands.pending("places")).toBeNull();
});

test("an island rejects once if its data fail, so that the client renders it", async () => {
  const islands = createIslands(() => Promise.reject(new Error("no table")));
  await expect(islands.pending("places")).rejects.toThrow("no table");
  expect(islands.pending("places")).toBeNull();
});
