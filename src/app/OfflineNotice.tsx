import { useSyncExternalStore } from "react";
import { useMessages } from "../messages/useMessages";
import styles from "./OfflineNotice.module.css";

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** Says that the browser has no connection, while it has none. */
export function OfflineNotice() {
  const words = useMessages().messages.app.offline;
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <p className={styles.notice} role="status" data-connection={isOnline ? "online" : "offline"}>
      {isOnline ? "" : words.notice}
    </p>
  );
}
