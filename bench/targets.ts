/** The product's pages, and the changes of the view that are timed on every page. */
import type { Target } from "./pages";

const month = (n: number) =>
  `${2014 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;

/** A window of a year dragged month by month, and the as-of day moved by 45 days a step. */
export const CHANGES: Target["changes"] = {
  "window by a month": Array.from(
    { length: 24 },
    (_, at) => `?from=${month(9 + at)}&to=${month(21 + at)}`,
  ),
  "as-of day by 45 days": Array.from({ length: 24 }, (_, at) => {
    const day = new Date(Date.UTC(2016, 0, 1) + at * 45 * 86_400_000);
    return `?asof=${day.toISOString().slice(0, 10)}`;
  }),
};

/** The target that others are compared with. */
export const OURS = "embed";

/** The built page, and the built frame of the chart that the comparison pages draw. */
export function productTargets(origin: string): readonly Target[] {
  const shared = { drawing: "[data-chart] svg[role=group]", changes: CHANGES };
  return [
    {
      name: OURS,
      address: `${origin}/embed-gap.html`,
      // Its chart is live when React has taken it over; the document already when that begins.
      live: "[data-chart][data-hydrated]",
      ...shared,
    },
    // The charts of the page are taken over one by one, as the reader comes near them.
    { name: "page", address: `${origin}/`, live: ":root[data-hydrated]", ...shared },
    // With gap and backlog in sight, which the window does not show at the top of the page.
    {
      name: "page at the gap",
      address: `${origin}/#gap`,
      live: '[data-chart="gap"][data-hydrated]',
      ...shared,
    },
  ];
}
