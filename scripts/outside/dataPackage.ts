/** The data package, against the standard's profile and by a reader of another project. */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Package } from "datapackage";
import { judge, type Outcome, run } from "./tool";

const FOLDER = "public/data";
const FILE = `${FOLDER}/datapackage.json`;
const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
const AJV = "ajv-cli@5.0.0";

async function checkProfile(): Promise<Outcome> {
  const part = "data package (profile of version 2, ajv)";
  const profile = await fetch(PROFILE).catch(() => null);
  if (profile === null || !profile.ok)
    return { part, state: "not installed", says: `a connection to ${PROFILE}` };
  const copy = join(await mkdtemp(join(tmpdir(), "profile-")), "datapackage.json");
  await writeFile(copy, await profile.text());
  const validate = ["--yes", AJV, "validate", "--strict=false", "-s", copy, "-d", FILE];
  return judge(part, await run("npx", validate), "npm");
}

/** Reads every row of every table by its types, constraints and keys. */
async function readTables(): Promise<Outcome> {
  const part = "data package (npm datapackage)";
  try {
    const descriptor = JSON.parse(await readFile(FILE, "utf8"));
    const { resources, errors } = await Package.load(descriptor, { basePath: FOLDER });
    const faults = errors.map(({ message }) => message);
    let rows = 0;
    for (const resource of resources) {
      rows += (await resource.read({ keyed: true })).length;
      await resource.checkRelations();
    }
    const isGood = faults.length === 0 && rows > 0;
    const says = [`${resources.length} tables, ${rows} rows`, ...faults].join("\n  ");
    return { part, state: isGood ? "ok" : "failed", says };
  } catch (error) {
    return { part, state: "failed", says: String(error) };
  }
}

export async function checkDataPackage(): Promise<readonly Outcome[]> {
  return [await checkProfile(), await readTables()];
}
