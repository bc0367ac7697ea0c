/** Random steps of a reader: by mouse, by keys and by touch. */
import type { CDPSession, Page } from "@playwright/test";

/** A number from 0 to below 1; the same numbers for the same seed (d3's randomLcg). */
export type Random = () => number;

interface Point {
  readonly x: number;
  readonly y: number;
}

const KEYS = [
  ...["Tab", "Tab", "Tab", "Shift+Tab", "Enter", "Enter", "Space", "Escape"],
  ...["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"],
];

/** What a reader presses or points at. */
const TARGETS =
  "button, summary, input, select, label, a[href], [data-mark], [data-badge], dialog, svg";

const pick = <T>(all: readonly T[], random: Random): T | undefined =>
  all[Math.floor(random() * all.length)];

/** A random point on a random target in the window: on the topmost layer, which a dialog covers. */
async function anyPoint(page: Page, random: Random): Promise<Point> {
  const places = await page.evaluate((targets) => {
    const top = document.querySelector("dialog[open]") ?? document;
    return [...top.querySelectorAll(targets)].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const isSeen =
        width > 0 && height > 0 && x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
      return isSeen ? [{ x, y, width, height }] : [];
    });
  }, TARGETS);
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const box = pick(places, random) ?? { x: 0, y: 0, width, height };
  return {
    x: Math.min(width - 1, box.x + random() * box.width),
    y: Math.min(height - 1, box.y + random() * box.height),
  };
}

/** A finger that goes from one point to another, or down and up on one. */
async function swipe(touch: CDPSession, from: Point, to: Point): Promise<void> {
  const send = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly Point[]) =>
    touch.send("Input.dispatchTouchEvent", { type, touchPoints: [...points] });
  await send("touchStart", [from]);
  for (const share of [0.25, 0.5, 0.75, 1])
    await send("touchMove", [
      { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) },
    ]);
  await send("touchEnd", []);
}

type Step = (page: Page, touch: CDPSession, random: Random) => Promise<string>;

const at = ({ x, y }: Point) => `${Math.round(x)},${Math.round(y)}`;

const STEPS: readonly Step[] = [
  async (page, _, random) => {
    const point = await anyPoint(page, random);
    await page.mouse.click(point.x, point.y);
    return `click ${at(point)}`;
  },
  async (page, _, random) => {
    const point = await anyPoint(page, random);
    await page.mouse.move(point.x, point.y, { steps: 3 });
    return `move ${at(point)}`;
  },
  async (page, _, random) => {
    const [from, to] = [await anyPoint(page, random), await anyPoint(page, random)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    return `drag ${at(from)} ${at(to)}`;
  },
  async (page, _, random) => {
    const by = Math.round((random() - 0.4) * 2000);
    await page.mouse.wheel(0, by);
    return `wheel ${by}`;
  },
  async (page, _, random) => {
    const key = pick(KEYS, random) ?? "Tab";
    await page.keyboard.press(key);
    return `key ${key}`;
  },
  async (page, _, random) => {
    const key = pick(KEYS, random) ?? "Tab";
    for (let times = 0; times < 4; times++) await page.keyboard.press(key);
    return `key ${key} four times`;
  },
  async (page, _, random) => {
    const point = await anyPoint(page, random);
    await page.touchscreen.tap(point.x, point.y);
    return `tap ${at(point)}`;
  },
  async (page, touch, random) => {
    const [from, to] = [await anyPoint(page, random), await anyPoint(page, random)];
    await swipe(touch, from, to);
    return `swipe ${at(from)} ${at(to)}`;
  },
  async (page, _, random) => {
    const by = random() < 0.7 ? -1 : 1;
    await page.evaluate((steps) => history.go(steps), by);
    return by < 0 ? "Back" : "Forward";
  },
];

/** Makes one random step and says which. */
export function makeStep(page: Page, touch: CDPSession, random: Random): Promise<string> {
  // Nine kinds of step, each as often as the others.
  const step = pick(STEPS, random);
  if (step === undefined) throw new Error("no step");
  return step(page, touch, random);
}
