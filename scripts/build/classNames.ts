/** Short names of classes: a chart repeats them on every mark, and the HTML holds every chart. */
import { createHash } from "node:crypto";
import { relative } from "node:path";

/** The same name in every build for a class of a style file; starts with a letter. */
export function shortClassName(name: string, file: string): string {
  const own = `${relative(process.cwd(), file.split("?")[0] ?? file)}:${name}`;
  const digest = createHash("sha256").update(own).digest().readUInt32BE(0);
  return `s${digest.toString(36)}`.slice(0, 6);
}
