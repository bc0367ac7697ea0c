/**
 * URL that the built folder will have, ending in a slash: from the environment variable `SITE_URL`,
 * or that of `npm start`. Throws where it is not an http URL.
 */
export function siteUrl(env: Readonly<Record<string, string | undefined>>): string {
  const url = new URL(env.SITE_URL ?? "http://localhost:4173/");
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new Error(`SITE_URL is not an http URL: ${url}`);
  return `${url.origin}${url.pathname.replace(/\/*$/, "/")}`;
}
