/**
 * Address that the built folder will have, ending in a slash: from the environment variable
 * `SITE_URL`, or that of `npm start`. Throws where it is no http address.
 */
export function siteAddress(env: Readonly<Record<string, string | undefined>>): string {
  const address = new URL(env.SITE_URL ?? "http://localhost:4173/");
  if (!/^https?:$/.test(address.protocol)) throw new Error(`SITE_URL is no address: ${address}`);
  return `${address.origin}${address.pathname.replace(/\/*$/, "/")}`;
}
