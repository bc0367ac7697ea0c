/** What is known of something that is being fetched. */
import type { FetchError } from "./load";

export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "error"; readonly error: FetchError; readonly retry: () => void }
  | { readonly state: "ready"; readonly value: T };

/** The value once ready, else null. */
export function readyValue<T>(loaded: Loaded<T>): T | null {
  return loaded.state === "ready" ? loaded.value : null;
}
