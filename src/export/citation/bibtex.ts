/**
 * Citations as BibTeX entries. `@dataset` and `@online` are types of biblatex (manual, section 2.1);
 * BibTeX prints types it does not know as `@misc`. Braces around a whole name keep an institution in one piece (BibTeXing, O. Patashnik
 * 1988, section 4), around a title they keep its capitals. Ten characters mean something to TeX and
 * are escaped (The TeXbook, chapter 7; LaTeX, section 1.2); other characters are UTF-8.
 */
import type { Citation } from "./citation";

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text that TeX prints unchanged. */
function texText(text: string): string {
  return text.replace(/[\\{}#$%&_~^]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}

/** The field is read unchanged, but for braces and backslashes: those are percent-encoded. */
function texAddress(url: string): string {
  return url.replace(/[\\{}]/g, (sign) => encodeURIComponent(sign));
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** One entry, with a closing line break. */
export function bibtex(citation: Citation): string {
  const { id, type, author, title, described, issued, version, publisher, url, accessed } =
    citation;
  const month = issued?.month ? MONTHS[issued.month - 1] : undefined;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ["author", `{{${texText(author)}}}`],
    ["title", `{{${texText(described ? `[${title}]` : title)}}}`],
    ["year", issued === null ? null : `{${issued.year}}`],
    ["month", month ?? null],
    ["day", issued?.day ? `{${issued.day}}` : null],
    ["version", version === null ? null : `{${texText(version)}}`],
    ["publisher", publisher === null ? null : `{{${texText(publisher)}}}`],
    ["note", `{${texText(citation.note)}}`],
    ["url", `{${texAddress(url)}}`],
    ["urldate", `{${accessed}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@${type === "dataset" ? "dataset" : "online"}{${id},\n${lines.join(",\n")}\n}\n`;
}
