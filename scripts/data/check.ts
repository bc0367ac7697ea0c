/** `npm run check:data`: everything that must be true of the data package. Exit code 1 if it is not. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type PackageProblem, readPackage, readRaw } from "../read-package";
import {
  conflictRules,
  derivationRules,
  documentRules,
  periodRules,
  publishedRules,
  rangeRules,
} from "./rules/figures";
import { historyRules } from "./rules/history";
import { descriptorRules, filesOf, foreignKeyRules, readerRules, sealRules } from "./rules/package";
import {
  coverageRules,
  monotonicRules,
  officialTotalRules,
  partRules,
  restatementRules,
  sumRules,
  totalRules,
} from "./rules/record";
import { battleRules, incidentRules, knownSumRules, monthSumRules } from "./rules/regions";
import { releaseRules } from "./rules/releases";
import { placedRules, statementRules } from "./rules/statements";

function check(folder: string): readonly PackageProblem[] {
  const descriptor: unknown = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
  const read = readRaw(folder);
  const raw = [
    ...descriptorRules(descriptor),
    ...read.problems,
    ...sealRules(read, filesOf(folder)),
    ...releaseRules(folder, read.descriptor),
    ...foreignKeyRules(read),
    ...readerRules(read),
    ...rangeRules(read),
    ...publishedRules(read),
    ...periodRules(read),
    ...documentRules(read),
    ...conflictRules(read),
  ];
  // Typed rules read values, so they wait until every row has the form the schema asks for.
  if (read.problems.length > 0) return raw;
  const values = readPackage(folder);
  const releases = read.raw.get("strikes_by_place")?.rows ?? [];
  return [
    ...raw,
    ...derivationRules(values, read),
    ...monotonicRules(values.editions),
    ...totalRules(values.strike_totals),
    ...sumRules(values),
    ...officialTotalRules(values),
    ...partRules(values),
    ...coverageRules(values),
    ...restatementRules(values),
    ...monthSumRules(values, releases),
    ...battleRules(values, releases),
    ...statementRules(values),
    ...placedRules(values),
    ...incidentRules(values),
    ...knownSumRules(values, releases),
    ...historyRules(read, values),
  ];
}

const folder = process.argv[2] ?? "public/data";
const problems = check(folder);
for (const { file, row, column, code, value } of problems)
  console.error(`${file}:${row} ${column}: ${code} (${value})`);
if (problems.length > 0) {
  console.error(`check:data found ${problems.length} problems`);
  process.exit(1);
}
for (const { resource, rows } of readRaw(folder).raw.values())
  console.log(`${resource.path.padEnd(24)}${String(rows.length).padStart(6)} rows`);
console.log("check:data ok");
