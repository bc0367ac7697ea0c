import { type SyntheticEvent, useState } from "react";
import { useIsPrinting } from "../hydration/printing";

/** Attributes of a `<details>` that paper shows open, whatever the reader has folded. */
export function useFold(): {
  readonly open: boolean;
  readonly onToggle: (event: SyntheticEvent<HTMLDetailsElement>) => void;
} {
  const isPrinting = useIsPrinting();
  const [isOpen, setIsOpen] = useState(false);
  return {
    open: isOpen || isPrinting,
    onToggle(event) {
      if (!isPrinting) setIsOpen(event.currentTarget.open);
    },
  };
}
