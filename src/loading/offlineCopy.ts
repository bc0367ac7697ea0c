/** The copy of the page that a service worker keeps for use without a connection. */

/** What the worker posts to its pages when the browser has no room for the copy. */
export const NO_ROOM = "strike-ledger:no-room";
/** What a page posts to a worker that has lost its copy; the worker answers whether it is whole again. */
export const FILL = "strike-ledger:fill";

const SCRIPT = "./service-worker.js";
/** Start of the name of an empty cache: the reader does not want a copy. */
const DECLINED = "strike-ledger-no-copy";

/**
 * Whether there is a copy: `refused` by the browser, `declined` by the reader, `failed` where a file
 * could not be saved as it was built.
 */
export type OfflineCopy =
  | { readonly kind: "none" | "refused" | "declined" | "saving" | "failed" }
  | { readonly kind: "kept"; readonly bytes: number };

const folder = () => new URL("./", document.baseURI).href;
const declinedName = () => `${DECLINED}-${folder()}`;

/** The caches of this site, which others on the same host cannot share. */
async function copyCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.endsWith(folder()) && name !== declinedName());
}

/** Size of the copy in bytes, without what the browser adds. */
async function copyBytes(): Promise<number> {
  let sum = 0;
  for (const name of await copyCaches()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      sum += (await (await cache.match(request))?.blob())?.size ?? 0;
  }
  return sum;
}

const keptCopy = async (): Promise<OfflineCopy> => ({ kind: "kept", bytes: await copyBytes() });

/** Whether the reader asked the browser to load little: then a copy is made only when asked for. */
function savesData(): boolean {
  return "connection" in navigator && Object(navigator.connection).saveData === true;
}

/** Whether a copy is wanted without a question: never in frames or in development. */
export function canKeepCopy(): boolean {
  return import.meta.env.PROD && window.parent === window;
}

/** The copy as it is; `none` where there may be one. */
export async function readCopy(): Promise<OfflineCopy> {
  if (!window.isSecureContext || !("serviceWorker" in navigator)) return { kind: "refused" };
  try {
    const registration = await navigator.serviceWorker.getRegistration(SCRIPT);
    if (registration?.active) return await keptCopy();
    const isUnwanted = savesData() || (await caches.has(declinedName()));
    return { kind: isUnwanted ? "declined" : "none" };
  } catch {
    return { kind: "refused" };
  }
}

/** Resolves when a worker is ready, or has given up. */
function isInstalled(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const check = () => {
      if (worker.state === "redundant") resolve(false);
      else if (worker.state === "activated") resolve(true);
    };
    worker.addEventListener("statechange", check);
    check();
  });
}

/** Lets a worker that is there save its files again. Resolves with whether it has all of them. */
function isFilled(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(FILL, [port2]);
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
  });
}

async function deleteCaches(): Promise<void> {
  for (const name of await copyCaches()) await caches.delete(name);
}

/** Makes a copy, whole or not at all. Every file is checked against its hash. */
export async function keepCopy(): Promise<OfflineCopy> {
  try {
    await caches.delete(declinedName());
    // A blocked registration gives nothing in some browsers.
    const registration: ServiceWorkerRegistration | undefined =
      await navigator.serviceWorker.register(SCRIPT, { updateViaCache: "none" });
    if (registration === undefined) return { kind: "refused" };
    const { active } = registration;
    const worker = registration.installing ?? registration.waiting;
    const isKept =
      active === null
        ? worker !== null && (await isInstalled(worker))
        : (await copyBytes()) > 0 || (await isFilled(active));
    if (isKept) return await keptCopy();
    await deleteCaches();
    return { kind: "failed" };
  } catch (error) {
    const isRefused = error instanceof DOMException && error.name === "SecurityError";
    return { kind: isRefused ? "refused" : "failed" };
  }
}

/** Calls `onFull` whenever the browser has no room for the copy. Returns a function that stops. */
export function watchRoom(onFull: () => void): () => void {
  const { serviceWorker } = navigator;
  const onMessage = ({ data }: MessageEvent) => {
    if (data === NO_ROOM) onFull();
  };
  serviceWorker?.addEventListener("message", onMessage);
  return () => serviceWorker?.removeEventListener("message", onMessage);
}

/** Deletes the copy and its worker, and remembers that the reader wants none. */
export async function deleteCopy(): Promise<OfflineCopy> {
  const registration = await navigator.serviceWorker.getRegistration(SCRIPT);
  await registration?.unregister();
  await deleteCaches();
  await caches.open(declinedName());
  return { kind: "declined" };
}
