/**
 * Citations as RIS (Research Information Systems, specification of 2011): a line is two characters
 * of tag, two spaces, a hyphen, a space and a value, ended by CR and LF; TY comes first and ER last.
 */
import type { Citation, PartialDate } from "./citation";

/** A value is on one line. */
const line = (tag: string, value: string) => `${tag}  - ${value.replace(/\s+/g, " ").trim()}\r\n`;

/** In AU a comma parts family and given name; the name of an institution is not to be parted. */
const whole = (name: string) => name.replaceAll(", ", " - ").replaceAll(",", " ");

const two = (n: number | null) => (n === null ? "" : String(n).padStart(2, "0"));

/** `YYYY/MM/DD/` with every slash, whatever is not known left empty. */
function risDate({ year, month, day }: PartialDate): string {
  return `${String(year).padStart(4, "0")}/${two(month)}/${two(day)}/`;
}

/** One record, with its closing line. */
export function ris(citation: Citation): string {
  const { type, id, author, title, described, issued, version, publisher, url, note } = citation;
  return [
    line("TY", type === "dataset" ? "DATA" : "ELEC"),
    line("ID", id),
    line("AU", whole(author)),
    line("TI", described ? `[${title}]` : title),
    ...(issued === null ? [] : [line("PY", String(issued.year)), line("DA", risDate(issued))]),
    ...(version === null ? [] : [line("ET", version)]),
    ...(publisher === null ? [] : [line("PB", publisher)]),
    line("N1", note),
    line("UR", url),
    line("Y2", `${citation.accessed.replaceAll("-", "/")}/`),
    line("ER", ""),
  ].join("");
}
