/** The browser, or the frame, does not allow the page to write to the clipboard. */
export class NotCopiedError extends Error {
  override readonly name = "NotCopiedError";
}

/** Puts text on the clipboard. Rejects with a NotCopiedError where that is not allowed. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (cause) {
    throw new NotCopiedError("the clipboard was refused", { cause });
  }
}
