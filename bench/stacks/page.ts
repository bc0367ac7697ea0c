/** A comparison page: one fetched file, drawn, and drawn again whenever the link changes. */
import { type Shown, type Stored, shownBy } from "./shown";

/** Draws for the first time into `room`, `width` px wide, and gives what draws a change. */
export type Drawing = (room: HTMLElement, width: number, shown: Shown) => (shown: Shown) => void;

/** Runs the page with a stack's drawing. */
export async function run(drawing: Drawing): Promise<void> {
  const answer = await fetch("./steps.json");
  const stored = (await answer.json()) as Stored;
  const room = document.getElementById("chart");
  if (room === null) throw new Error("the page has no element with the id chart");
  const current = () => shownBy(stored, window.location.search);
  // Nobody resizes a measured page: no stack has to watch its width.
  const update = drawing(room, room.clientWidth, current());
  window.addEventListener("popstate", () => update(current()));
}
