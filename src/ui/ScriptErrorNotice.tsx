import { useMessages } from "../messages/useMessages";
import { ErrorNotice } from "./ErrorNotice";

/** In place of a part of the page with a script that did not arrive. `name` is the part's name. */
export function ScriptErrorNotice({ name }: { readonly name: string }) {
  const words = useMessages().messages.app.faults;
  return (
    <ErrorNotice fault="script" title={words.part(name)} onRetry="reload">
      <p>{navigator.onLine ? words.partDetail : words.offline}</p>
    </ErrorNotice>
  );
}
