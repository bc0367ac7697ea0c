// @vitest-environment node
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CHARTS } from "../../../src/charts/registry";

let server: ViteDevServer;
let origin: string;

beforeAll(async () => {
  // Port 0 takes any free port. No dependency is bundled ahead: only the HTML is read.
  server = await createServer({
    logLevel: "error",
    server: { port: 0, watch: null, hmr: false },
    optimizeDeps: { noDiscovery: true, include: [] },
    cacheDir: "node_modules/.cache/vite-dev-pages-test",
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("the server has no address");
  ({ origin } = new URL(url));
});

afterAll(() => server.close());

async function get(path: string): Promise<string> {
  const response = await fetch(origin + path, { headers: { accept: "text/html" } });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/html");
  return response.text();
}

it("serves the page with its script", async () => {
  for (const path of ["/", "/index.html?asof=2018-12-30"]) {
    const html = await get(path);
    expect(html).toContain('<div id="root"></div>');
    expect(html).toContain('src="/src/entry-client.tsx"');
    expect(html).toContain("/@vite/client");
    expect(html).not.toContain("data-embed");
  }
});

it("serves every chart's own page, with the chart's script and title", async () => {
  for (const { id, name } of CHARTS) {
    const html = await get(`/embed-${id}.html?theme=dark`);
    expect(html).toContain(`<html lang="en" dir="ltr" data-embed="${id}">`);
    expect(html).toContain('src="/src/entry-embed.tsx"');
    expect(html).not.toContain("entry-client");
    expect(html).toContain(`<title>Strike Ledger: ${name.en}</title>`);
  }
});

it("serves the method as text with its styles", async () => {
  const html = await get("/method.html");
  expect(html).toContain("What the words mean");
  expect(html).not.toContain("entry-");
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, url]) => url);
  expect(sheets).toContain("/src/styles/global.css");
  expect(sheets.filter((url) => url?.includes("/method/"))).not.toEqual([]);
  for (const url of sheets) {
    const response = await fetch(origin + url, { headers: { accept: "text/css" } });
    expect(response.headers.get("content-type")).toBe("text/css");
  }
});
