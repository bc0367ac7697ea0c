import { useMessages } from "../messages/useMessages";
import { floatingClass } from "../ui/floatingClass";
import { useScrollsDown } from "../ui/useScrollsDown";
import styles from "./Page.module.css";

/** Floats on narrow screens and leads back to the top; out of the way while one scrolls down. */
export function TopLink() {
  const words = useMessages().messages.app.page;
  const isAway = useScrollsDown();
  return (
    <a
      className={`${styles.top} ${floatingClass(isAway)}`}
      href="#top"
      aria-label={words.backToTop}
      data-top-link=""
    >
      ↑
    </a>
  );
}
