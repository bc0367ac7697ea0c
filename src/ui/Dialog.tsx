import { type ReactNode, useEffect, useId, useRef } from "react";
import { useMessages } from "../messages/useMessages";
import form from "../styles/form.module.css";
import styles from "./Dialog.module.css";
import { rememberFocus } from "./focusReturn";

export interface DialogProps {
  readonly title: string;
  /** What kind of dialog it is, as `data-dialog`: for tests and styles. */
  readonly kind: string;
  /** Room for a preview beside the options. */
  readonly wide?: boolean;
  /** At the foot of a phone's window, over its whole width. */
  readonly sheet?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A modal dialog by the browser's own element. When it closes or is removed, the focus returns to
 * the mark or button that opened it, even if that element was replaced in the meantime.
 */
export function Dialog({
  title,
  kind,
  wide = false,
  sheet = false,
  onClose,
  children,
}: DialogProps) {
  const words = useMessages().messages.app.dialog;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    const restoreFocus = rememberFocus(document.activeElement);
    if (!element.open) element.showModal();
    function onClick(event: MouseEvent) {
      // The content fills the dialog, so only a press on its backdrop reports the dialog itself.
      if (event.target === element) element?.close();
    }
    element.addEventListener("click", onClick);
    // The browser restores the focus only to an element that is still in the page.
    element.addEventListener("close", restoreFocus);
    return () => {
      element.removeEventListener("click", onClick);
      element.removeEventListener("close", restoreFocus);
      // The browser restores no focus for a dialog that is removed while open.
      if (!element.isConnected) restoreFocus();
    };
  }, []);

  return (
    <dialog
      className={[styles.dialog, wide && styles.wide, sheet && styles.sheet]
        .filter(Boolean)
        .join(" ")}
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      data-dialog={kind}
    >
      <div className={styles.content}>
        <header className={styles.head}>
          <h2 className={styles.title} id={titleId}>
            {title}
          </h2>
          <button type="button" className={form.button} onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
