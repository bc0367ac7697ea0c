/**
 * The built site, and pages of other sites that frame it. Every page of the built site reports what
 * goes wrong in it: WebDriver gives no test the messages of the console.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { preview } from "vite";

const DIST = "dist";
const REPORT = "/reported-fault";
const HOSTS = "/host/";

export interface Site {
  /** Address of the built folder. */
  readonly address: string;
  /** Errors, warnings and breaches of the policy so far. */
  readonly faults: string[];
  /** Gives a page of another origin with this HTML an address. */
  host(html: string): string;
  stop(): Promise<void>;
}

/** Runs first in every page, before the page's policy holds. */
function report(address: string): void {
  const send = (fault: string) => {
    void fetch(address, { method: "POST", body: `${fault} at ${location.href}`, keepalive: true });
  };
  for (const level of ["error", "warn"] as const)
    console[level] = (...parts: unknown[]) =>
      send(`console ${level}: ${parts.map(String).join(" ")}`);
  addEventListener("unhandledrejection", ({ reason }) => send(`rejection: ${reason}`));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    send(`policy: ${violatedDirective} ${blockedURI}`),
  );
  let isLeft = false;
  addEventListener("beforeunload", () => {
    isLeft = true;
  });
  // Capture: what cannot be fetched reports to its element only.
  addEventListener(
    "error",
    ({ message, target }) => {
      // No fault: Firefox gives up the files that a page still asks for when it is left.
      if (isLeft && target instanceof Element) return;
      // No fault: a browser says so when it measures in the next frame what it could not in this one.
      if (message?.startsWith("ResizeObserver loop")) return;
      send(`error: ${message ?? (target instanceof Element ? target.outerHTML : "")}`);
    },
    true,
  );
}

/** Serves `dist` on a free port. */
export async function serveSite(): Promise<Site> {
  const faults: string[] = [];
  const hosts: string[] = [];
  const script = `<script>(${report})(new URL("${REPORT}", location.origin).href)</script>`;
  const server = await preview({
    logLevel: "error",
    configLoader: "runner",
    preview: { port: 0 },
    plugins: [
      {
        name: "report-faults",
        configurePreviewServer({ middlewares }) {
          middlewares.use((request, response, next) => {
            const { pathname } = new URL(request.url ?? "/", "http://localhost");
            if (pathname === REPORT) {
              response.setHeader("Access-Control-Allow-Origin", "*");
              request.on("data", (text) => faults.push(String(text)));
              request.on("end", () => response.end());
              return;
            }
            const html = pathname.startsWith(HOSTS)
              ? (hosts[Number(pathname.slice(HOSTS.length))] ?? "")
              : page(pathname)?.replace(/<head[^>]*>/, `$&${script}`);
            if (html === undefined) return next();
            response.setHeader("Content-Type", "text/html; charset=utf-8");
            response.end(html);
          });
        },
      },
    ],
  });
  const bound = server.httpServer.address();
  if (typeof bound !== "object" || bound === null) throw new Error("no port");
  const { port } = bound;
  return {
    address: `http://localhost:${port}/`,
    faults,
    // The same server by another name is another origin.
    host: (html) => `http://127.0.0.1:${port}${HOSTS}${hosts.push(html) - 1}`,
    stop: () => server.close(),
  };
}

/** Text of a page of the built site; undefined for other files. */
function page(pathname: string): string | undefined {
  if (pathname !== "/" && !pathname.endsWith(".html")) return undefined;
  return readFileSync(join(DIST, pathname === "/" ? "index.html" : pathname), "utf8");
}
