import { describeFetchError } from "../../data/describeFetchError";
import type { Loaded } from "../../data/loaded";
import { useLanguage } from "../../messages/useLanguage";
import type { StrikesByPlace } from "../../model/types";

/** What happened to the table of daily releases, when it could not be read. */
export function ReleasesErrorNotice({ releases }: { readonly releases: Loaded<StrikesByPlace> }) {
  const language = useLanguage();
  if (releases.state !== "error") return null;
  return (
    <div role="alert" data-fault="">
      {describeFetchError(releases.error, language).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <button type="button" onClick={releases.retry}>
        {language.messages.data.retry}
      </button>
    </div>
  );
}
