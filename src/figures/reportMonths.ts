/** The months of the Coalition's reports, for the line below a title that adds the reports up. */
import type { Language } from "../messages/language";
import { type ReportMonth, summarizeBacklog } from "../model/backlog";

/** All months from the first to the last, or how many of them the sum has; empty without months. */
export function reportMonthsText(months: readonly ReportMonth[], language: Language): string {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return "";
  const { format, messages } = language;
  const words = messages.parts.reports;
  const [from, to] = [format.month(first.month), format.month(last.month)];
  const counted = summarizeBacklog(months)?.months ?? months.length;
  if (counted === months.length) return words.allMonths(from, to);
  const all = format.number(months.length);
  return words.someMonths({ counted: format.number(counted), all, from, to });
}
