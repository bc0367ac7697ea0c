import type { Loaded } from "../../data/loaded";
import type { StrikesByPlace } from "../../data/types";
import { faultSentences } from "../../text/fault";
import { useLanguage } from "../../text/useLanguage";

/** What happened to the table of daily releases, when it could not be read. */
export function ReleasesFault({ releases }: { readonly releases: Loaded<StrikesByPlace> }) {
  const language = useLanguage();
  if (releases.state !== "error") return null;
  return (
    <div role="alert" data-fault="">
      {faultSentences(releases.error, language).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <button type="button" onClick={releases.retry}>
        {language.messages.data.retry}
      </button>
    </div>
  );
}
