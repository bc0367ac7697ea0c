/**
 * The notice of a page that cannot start. Its words are in the HTML (scripts/prerender/startNotice.ts),
 * because the scripts that hold all other words may be what is missing. Runs in browsers of any age.
 */

/**
 * Why a page has not started: a script is missing, the line is slow, the browser is too old, or the
 * page was opened from a folder.
 */
export type StartFault = "script" | "slow" | "browser" | "file";

/** Id of the notice. */
export const START_NOTICE = "start-fault";

/** Shows the notice, and the prerendered figures below it. Does nothing once the page has started. */
export function showStartFault(fault: StartFault): void {
  const root = document.documentElement;
  const notice = document.getElementById(START_NOTICE);
  if (notice === null || root.hasAttribute("data-started")) return;
  root.setAttribute("data-start-fault", fault);
  notice.hidden = false;
  const parts = notice.querySelectorAll<HTMLElement>("[data-when]");
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    const when = part?.getAttribute("data-when") ?? "";
    if (part !== undefined) part.hidden = when.split(" ").indexOf(fault) === -1;
  }
}

/** Takes the notice away: the page has started, however late. */
export function markStarted(): void {
  const root = document.documentElement;
  root.setAttribute("data-started", "");
  root.removeAttribute("data-start-fault");
  document.getElementById(START_NOTICE)?.remove();
}
