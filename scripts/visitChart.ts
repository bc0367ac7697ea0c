/** Parts that wait for data, for their turn, or to be near the window. */
export const WAITS = '[aria-busy="true"], [data-deferred], [data-chart-waiting]';

/**
 * Brings a chart of the built page into the window, and opens its fold. True once it is hydrated, has
 * its tables and shows the view: call it until then. It runs in the page and can use nothing from around it.
 */
export function visitChart(id: string): boolean {
  // The element is replaced when a chart that waits is rendered.
  const section = document.getElementById(id);
  const closedFold = section?.closest("details:not([open])");
  const isReady =
    closedFold === null &&
    section?.dataset.hydrated !== undefined &&
    section.querySelector('[aria-busy="true"]') === null &&
    // A chart off the screen catches up with the view when it comes near.
    section.closest("[data-deferred]") === null &&
    // Before a chart is near the window it is not busy, though it lacks its tables.
    section.dataset.tables !== "loading";
  if (!isReady) {
    closedFold?.querySelector("summary")?.click();
    section?.scrollIntoView({ behavior: "instant" });
  }
  return isReady;
}
