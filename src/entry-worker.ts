/**
 * The service worker: keeps a copy of the page for readers without a connection. A page comes from
 * the network where there is one, so that the worker never hides a newer version. All other files
 * are known by their hash, so the copy never mixes with another version.
 */
import { clientsClaim, registerQuotaErrorCallback } from "workbox-core";
import { PrecacheController } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { NetworkOnly } from "workbox-strategies";
import { FILL, NO_ROOM } from "./loading/offlineCopy";

/** Files of the copy; the build fills them in (scripts/prerender/serviceWorker.ts). */
declare const COPY_FILES: Parameters<PrecacheController["precache"]>[0];

type InstallEvent = Parameters<PrecacheController["install"]>[0];

/** The part of a worker's `clients` that is used here; the DOM's types do not have it. */
declare const clients: {
  matchAll(options: {
    readonly includeUncontrolled: boolean;
  }): Promise<readonly { postMessage(message: string): void }[]>;
};

/** Wait for a page from the network, in seconds, before the copy takes its place. */
const PATIENCE_S = 5;

/** Pages of the copy, each with its names in the folder of the site: some hosts hide `.html`. */
const PAGES = new Map([
  ["index.html", ["", "index", "index.html"]],
  ["method.html", ["method", "method.html"]],
]);

const folder = new URL("./", location.href).href;

const copy = new PrecacheController();
copy.precache(COPY_FILES);
// The first page was opened before there was a worker.
clientsClaim();

for (const [file, names] of PAGES) {
  const network = new NetworkOnly({
    networkTimeoutSeconds: PATIENCE_S,
    plugins: [
      {
        fetchDidSucceed: async ({ response }) => {
          if (response.status >= 500) throw new Error(`the server answered ${response.status}`);
          return response;
        },
        // A browser may have deleted the copy.
        handlerDidError: async ({ request }) => (await copy.matchPrecache(file)) ?? fetch(request),
      },
    ],
  });
  registerRoute(
    ({ url, request }) =>
      request.destination === "document" &&
      names.includes(url.href.replace(/[?#].*$/, "").replace(folder, "")),
    network,
  );
}

registerRoute(
  // A file with a revision has the same address in every version.
  ({ url }) => copy.getCacheKeyForURL(url.href) === url.href,
  async ({ request }) => (await copy.matchPrecache(request)) ?? fetch(request),
);

registerQuotaErrorCallback(async () => {
  for (const client of await clients.matchAll({ includeUncontrolled: true }))
    client.postMessage(NO_ROOM);
});

// A worker that starts again after its copy was deleted gets no second install event.
addEventListener("message", (event) => {
  if (event.data !== FILL) return;
  const { waitUntil } = event as MessageEvent & InstallEvent;
  // Workbox saves files in an event of this type only.
  const install = { type: "install", waitUntil: waitUntil.bind(event) };
  const answer = (isWhole: boolean) => event.ports[0]?.postMessage(isWhole);
  copy.install(install as InstallEvent).then(
    () => answer(true),
    () => answer(false),
  );
});
