/** Cells of the table of answers. */
import { countedText } from "../../figures/countedText";
import type { Language } from "../../messages/language";
import type { Day } from "../../model/day";
import type { IncidentSum } from "../../model/incidentSum";
import { quantityExtent } from "../../model/quantity";
import { ANSWERS, type Answer } from "../../model/regionTypes";
import type { CellValue } from "../frame/table";
import type { AnswersContext } from "./rows";

export const isAnswer = (key: string): key is Answer => ANSWERS.some((answer) => answer === key);

export function numberCell(value: number, { format }: Language): CellValue {
  return { text: format.number(value), sort: value };
}

/** The number of a sum; a press opens its card. */
export function sumCell(sum: IncidentSum, { format }: Language): CellValue {
  return {
    text: format.quantity(sum.quantity),
    sort: quantityExtent(sum.quantity)[0],
    opens: { kind: "incidents", sum },
  };
}

export function dayCell(day: Day, { format }: Language): CellValue {
  return { text: format.day(day), sort: day };
}

type Words = Pick<AnswersContext, "words" | "language">;

/** Whether Airwars counted nobody killed in any of the incidents, or gives no number. */
export const isNone = ({ quantity }: IncidentSum): boolean => quantityExtent(quantity)[1] === 0;

/** The same as a line of a tooltip. */
export function killedLine(sum: IncidentSum, { words, language }: Words): string {
  return isNone(sum) ? words.noneKilled : words.killed(language.format.quantity(sum.quantity));
}

export function killedCell(sum: IncidentSum, language: Language): CellValue {
  return isNone(sum)
    ? { text: countedText(sum.quantity, language), sort: 0 }
    : sumCell(sum, language);
}
