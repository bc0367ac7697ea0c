/** Serves built folders as a good static host does: compressed. */
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

export interface Served {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves `folder` on a free port of this machine. */
export async function serve(folder: string): Promise<Served> {
  const known = new Map<string, Buffer>();
  const read = (file: string, compressed: boolean): Buffer => {
    const key = `${compressed}${file}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const plain = readFileSync(file);
    const body = compressed
      ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
      : plain;
    known.set(key, body);
    return body;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const asked = normalize(decodeURIComponent(pathname));
    const file = join(folder, asked.endsWith(sep) ? join(asked, "index.html") : asked);
    const type = TYPES[extname(file)];
    if (!file.startsWith(folder) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const compressed =
      type !== undefined && (request.headers["accept-encoding"] ?? "").includes("br");
    response
      .writeHead(200, {
        "Content-Type": type ?? "application/octet-stream",
        ...(compressed && { "Content-Encoding": "br" }),
        // As the built _headers asks: a browser looks at a page's icon anew whenever its link changes.
        "Cache-Control": type === TYPES[".html"] ? "no-cache" : "public, max-age=86400",
        "Access-Control-Allow-Origin": "*",
      })
      .end(read(file, compressed));
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}
