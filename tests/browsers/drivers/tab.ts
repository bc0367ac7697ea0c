/**
 * One window of one browser. A job is written against this and knows no driver, so that every
 * browser does the same. Positions are CSS px from the corner of the window.
 */
export interface Tab {
  readonly browser: "Chromium" | "Firefox" | "WebKit";
  /** Folder in which the browser saves files without asking. */
  readonly downloads: string;
  goto(url: string): Promise<void>;
  /** Runs a function in the page. It can use nothing from around it except its arguments. */
  evaluate<Args extends readonly Json[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result>;
  /** The same in the document of the first frame, whatever its origin. */
  evaluateInFrame<Args extends readonly Json[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result>;
  /** Size of the page's window, in CSS px. A browser has a least width. */
  resize(width: number, height: number): Promise<void>;
  /** Moves the pointer there. */
  move(point: Point): Promise<void>;
  click(point: Point): Promise<void>;
  /** Presses at the first point, moves over the others and releases at the last. */
  drag(points: readonly Point[]): Promise<void>;
  /** Presses a key by its `KeyboardEvent.key`, held together with Shift if asked. */
  press(key: Key, held?: "Shift"): Promise<void>;
  close(): Promise<void>;
}

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Key =
  | "ArrowLeft"
  | "ArrowRight"
  | "End"
  | "Enter"
  | "Escape"
  | "Home"
  | "PageDown"
  | "Tab";
