/** `npm run seal:data`: writes the size and hash of every table into datapackage.json. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2] ?? "public/data";
const file = join(folder, "datapackage.json");
const descriptor = JSON.parse(readFileSync(file, "utf8")) as {
  resources: { path: string; bytes: number; hash: string }[];
};
for (const resource of descriptor.resources) {
  const bytes = readFileSync(join(folder, resource.path));
  resource.bytes = bytes.byteLength;
  resource.hash = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
writeFileSync(file, `${JSON.stringify(descriptor, null, 2)}\n`);
console.log(`sealed ${descriptor.resources.length} tables of ${folder}`);
