/** Serves the pages of the build in development: the page, `embed-<chart>.html` and `method.html`. */
import type { Plugin, ViteDevServer } from "vite";
import type * as Registry from "../../src/charts/registry";
import type * as Renderer from "../../src/entry-server";
import { embedPath } from "../../src/url/view";
import { readPackage } from "../read-package";
import { COMMON_HEAD } from "./commonHead";
import { embedValues, methodValues, readTemplate } from "./pages";
import { startNotice } from "./startNotice";
import { fillTemplate } from "./template";

/** Values of a page that starts from nothing; Vite adds the styles of its scripts. */
const freshValues = (entry: string) => ({
  policy: "",
  common: COMMON_HEAD,
  head: "",
  start: startNotice(),
  app: "",
  scripts: `<script type="module" src="/src/${entry}"></script>`,
});

/** Imported by the scripts of the pages (src/app/mount.tsx), not by the renderer. */
const GLOBAL_SHEETS = [
  "/src/styles/tokens.css",
  "/src/styles/contrast.css",
  "/src/styles/forced.css",
  "/src/styles/global.css",
];

/** The method page has no script, so it links to the style sheets of the renderer's modules. */
async function devMethodPage(server: ViteDevServer, folder: string): Promise<string> {
  const renderer = await server.ssrLoadModule("/src/entry-server.tsx");
  const { renderMethod } = renderer as typeof Renderer;
  const modules = [...server.environments.ssr.moduleGraph.idToModuleMap.values()];
  const sheets = modules.map(({ url }) => url).filter((url) => url.endsWith(".css"));
  return fillTemplate(readTemplate("method"), {
    ...methodValues(),
    policy: "",
    common: COMMON_HEAD,
    head: [...GLOBAL_SHEETS, ...sheets]
      .map((url) => `<link rel="stylesheet" href="${url}" />`)
      .join("\n    "),
    app: await renderMethod(readPackage(folder)),
  });
}

/** The page at a path, or null where it is no page. */
async function devPage(
  server: ViteDevServer,
  folder: string,
  path: string,
): Promise<string | null> {
  if (path === "/" || path === "/index.html")
    return fillTemplate(readTemplate("index"), freshValues("entry-client.tsx"));
  if (path === "/method.html") return devMethodPage(server, folder);
  const { CHARTS } = (await server.ssrLoadModule("/src/charts/registry.ts")) as typeof Registry;
  const chart = CHARTS.find(({ id }) => path === `/${embedPath(id)}`);
  if (chart === undefined) return null;
  const values = { ...freshValues("entry-embed.tsx"), ...embedValues(chart) };
  return fillTemplate(readTemplate("embed"), values);
}

/** Vite plugin; `folder` holds the data package. */
export function devPages(folder: string): Plugin {
  return {
    name: "dev-pages",
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        try {
          const url = request.url ?? "/";
          const { pathname } = new URL(url, "http://localhost");
          const isPage = pathname === "/" || pathname.endsWith(".html");
          const html = isPage ? await devPage(server, folder, pathname) : null;
          if (html === null) return next();
          response.setHeader("Content-Type", "text/html");
          response.end(await server.transformIndexHtml(url, html));
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
