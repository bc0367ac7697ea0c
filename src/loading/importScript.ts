/** A script that is fetched when it is first needed did not arrive. */
export class ScriptError extends Error {
  override readonly name = "ScriptError";
}

/**
 * Fetches a script by its `import()`. Rejects with a ScriptError, so that a missing script is never
 * taken for a fault in what it draws. Browsers remember a failed import until the page is reloaded.
 */
export async function importScript<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw new ScriptError("a script did not arrive", { cause });
  }
}
