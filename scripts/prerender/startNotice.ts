/** HTML of the notice of a page that cannot start; deferScripts.ts shows it. */
import { START_NOTICE, type StartFault } from "../../src/app/startFault";
import { ENGLISH } from "../../src/messages/en";
import { start } from "../../src/messages/en/start";
import { escapeMarkup } from "../../src/ui/escapeMarkup";
import { REFERENCE_DAY } from "../../src/url/view";

const FAULTS: readonly StartFault[] = ["script", "slow", "browser", "file"];

/** The words while a view is fetched, and the hidden notice. */
export function startNotice(): string {
  const figures = start.figures(ENGLISH.format.day(REFERENCE_DAY));
  const parts = FAULTS.map(
    (fault) =>
      `<div data-when="${fault}" hidden><h2>${escapeMarkup(start.titles[fault])}</h2>` +
      `<p>${escapeMarkup(start.details[fault])}</p></div>`,
  );
  return [
    `<p class="starting" id="starting">${escapeMarkup(start.waiting)}</p>`,
    `<section class="start-fault" id="${START_NOTICE}" role="alert" hidden>${parts.join("")}`,
    `<p>${escapeMarkup(figures)} ${escapeMarkup(start.tables)}`,
    `<a href="data/datapackage.json">data/datapackage.json</a></p>`,
    `<p data-when="script slow" hidden><button type="button">${escapeMarkup(start.reload)}</button></p>`,
    "</section>",
  ].join("\n    ");
}
