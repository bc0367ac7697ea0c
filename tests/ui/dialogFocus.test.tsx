import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ENGLISH } from "../../src/messages/en";
import { MessagesProvider } from "../../src/messages/useMessages";
import { Dialog } from "../../src/ui/Dialog";

/** jsdom cannot open a dialog: like a browser, this one focuses only what is still in the page. */
beforeEach(() => {
  vi.stubGlobal("CSS", { escape: (text: string) => text });
  let opener: Element | null = null;
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      opener = document.activeElement;
      this.setAttribute("open", "");
      this.querySelector("button")?.focus();
    },
    close(this: HTMLDialogElement) {
      this.removeAttribute("open");
      (document.activeElement as HTMLElement).blur();
      if (opener instanceof SVGElement && opener.isConnected) opener.focus();
      this.dispatchEvent(new Event("close"));
    },
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Charts({ drawing, isOpen }: { drawing: number; isOpen: boolean }) {
  return (
    <MessagesProvider value={ENGLISH}>
      {["sources", "places"].map((id) => (
        <section key={id} id={id}>
          <svg key={drawing} role="group" aria-label={id}>
            <g role="button" tabIndex={0} data-mark="iraq" />
          </svg>
        </section>
      ))}
      {isOpen && (
        <Dialog title="Iraq" kind="card" onClose={() => {}}>
          text
        </Dialog>
      )}
    </MessagesProvider>
  );
}

const mark = () => document.querySelector<SVGGElement>("#places [data-mark]");

for (const way of ["closed", "removed"] as const)
  it(`returns the focus to a mark that was replaced when the dialog is ${way}`, () => {
    const { rerender } = render(<Charts drawing={0} isOpen={false} />);
    const before = mark();
    act(() => before?.focus());
    rerender(<Charts drawing={0} isOpen />);
    rerender(<Charts drawing={1} isOpen />);
    expect(before?.isConnected).toBe(false);
    if (way === "closed") fireEvent.click(screen.getByRole("button", { name: "Close" }));
    else rerender(<Charts drawing={1} isOpen={false} />);
    expect(mark()).not.toBeNull();
    expect(document.activeElement).toBe(mark());
  });
