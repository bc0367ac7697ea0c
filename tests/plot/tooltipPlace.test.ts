import fc from "fast-check";
import { expect, it } from "vitest";
import { placeTooltip } from "../../src/plot/tooltipPlace";

const VIEW = { width: 360, height: 740 };
const SIZE = { width: 200, height: 80 };

it("is above its mark where there is room", () => {
  const mark = { left: 170, right: 190, top: 300, bottom: 320 };
  expect(placeTooltip(mark, SIZE, VIEW)).toEqual({ left: 80, top: 210 });
});

it("is below a mark at the top of the window", () => {
  const mark = { left: 170, right: 190, top: 20, bottom: 40 };
  expect(placeTooltip(mark, SIZE, VIEW)).toEqual({ left: 80, top: 50 });
});

it("is beside a mark as tall as the window", () => {
  const mark = { left: 20, right: 40, top: 0, bottom: 740 };
  expect(placeTooltip(mark, SIZE, VIEW)).toEqual({ left: 50, top: 330 });
});

it("is never outside the window, and never over a mark that is smaller than a quarter of it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 340 }),
      fc.integer({ min: 0, max: 720 }),
      fc.integer({ min: 1, max: 180 }),
      fc.integer({ min: 1, max: 180 }),
      (left, top, width, height) => {
        const mark = {
          left,
          top,
          right: Math.min(VIEW.width, left + width),
          bottom: Math.min(VIEW.height, top + height),
        };
        const at = placeTooltip(mark, SIZE, VIEW);
        const isInside =
          at.left >= 0 &&
          at.top >= 0 &&
          at.left + SIZE.width <= VIEW.width &&
          at.top + SIZE.height <= VIEW.height;
        const isApart =
          at.left + SIZE.width <= mark.left ||
          at.left >= mark.right ||
          at.top + SIZE.height <= mark.top ||
          at.top >= mark.bottom;
        return isInside && isApart;
      },
    ),
  );
});
