/** Gives a file to the reader: as a download or to the clipboard. */
import { NotCopiedError } from "../ui/copyText";

/** Starts a download. A frame that may not save ignores it without a word; nothing can tell. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  // The download has its own copy by then; the page's goes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Puts a picture on the clipboard. Rejects as the picture does, and with a NotCopiedError where the
 * browser or the frame does not allow it.
 */
export async function copyPng(picture: Promise<Blob>): Promise<void> {
  try {
    // Safari takes a picture only when it is promised within the press itself.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
  } catch (cause) {
    // A picture that could not be made is no fault of the clipboard.
    await picture;
    throw new NotCopiedError("the clipboard was refused", { cause });
  }
}
