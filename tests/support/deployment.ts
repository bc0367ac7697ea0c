/** A server of the built site that can go wrong, and that can be given another version of it. */
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".csv": "text/csv",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/** How the server answers a request for a page. */
type PageAnswer = "ok" | "error" | "never";

export interface Deployment {
  readonly address: string;
  pages: PageAnswer;
  /** Files that the server does not have. */
  readonly missing: Set<string>;
  /** Replaces text in every file that is sent. */
  edit: (text: string, file: string) => string;
  stop(): Promise<void>;
}

/** Serves `dist` on a free port of this machine. */
export async function deploy(): Promise<Deployment> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    void send(pathname === "/" ? "index.html" : pathname.slice(1), response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const bound = server.address();
  if (typeof bound !== "object" || bound === null) throw new Error("no port");
  const deployment: Deployment = {
    address: `http://127.0.0.1:${bound.port}/`,
    pages: "ok",
    missing: new Set(),
    edit: (text) => text,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function send(file: string, response: ServerResponse): Promise<void> {
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    if (type.startsWith("text/html")) {
      if (deployment.pages === "never") return;
      if (deployment.pages === "error") {
        response.writeHead(503, { "Content-Type": type }).end("<p>Out of order");
        return;
      }
    }
    try {
      if (deployment.missing.has(file)) throw new Error("missing");
      const bytes = await readFile(join("dist", file));
      const body =
        type === "application/octet-stream" ? bytes : deployment.edit(String(bytes), file);
      response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-cache" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  }

  return deployment;
}
