import { memo } from "react";
import { useMessages } from "../../messages/useMessages";
import type { Country, Governorate } from "../../model/types";
import { CheckboxGroup } from "../../ui/CheckboxGroup";
import { Popover } from "../../ui/Popover";
import type { PlaceKey, View } from "../../url/view";
import styles from "./Filter.module.css";

export interface PlaceFilterProps {
  /** Null for both countries. */
  readonly chosen: View["places"];
  readonly governorates: readonly Governorate[];
  readonly onViewChange: (patch: Partial<View>) => void;
}

const COUNTRIES: readonly Country[] = ["iraq", "syria"];

function isCountry(key: PlaceKey): key is Country {
  return (COUNTRIES as readonly PlaceKey[]).includes(key);
}

/** The places after one was chosen or cleared: a whole country and its parts exclude each other. */
function togglePlace(
  chosen: readonly PlaceKey[],
  key: PlaceKey,
  governorates: readonly Governorate[],
): readonly PlaceKey[] {
  if (chosen.includes(key)) return chosen.filter((other) => other !== key);
  const country = governorates.find(({ code }) => code === key)?.country;
  const rest =
    country === undefined
      ? chosen.filter((other) => governorates.find((g) => g.code === other)?.country !== key)
      : chosen.filter((other) => other !== country);
  return [...rest, key];
}

/** Which countries and governorates are shown. Remembered, as the sources are. */
export const PlaceFilter = memo(function PlaceFilter(props: PlaceFilterProps) {
  const { governorates, onViewChange } = props;
  const language = useMessages();
  const words = language.messages.filters.places;
  const countryNames = language.messages.parts.countries;
  const chosen: readonly PlaceKey[] = props.chosen ?? COUNTRIES;
  const nameOf = (key: PlaceKey) =>
    isCountry(key)
      ? countryNames[key]
      : (governorates.find(({ code }) => code === key)?.name ?? key);
  const summary =
    props.chosen === null
      ? words.both
      : chosen.length <= 2
        ? chosen.map(nameOf).join(", ")
        : words.chosen(chosen.length);
  const shared = {
    last: chosen.length === 1 ? (chosen[0] ?? null) : null,
    lastHint: words.last,
    onToggle: (key: PlaceKey) => onViewChange({ places: togglePlace(chosen, key, governorates) }),
  };
  const item = (key: PlaceKey) => ({ key, label: nameOf(key), checked: chosen.includes(key) });

  return (
    <Popover label={words.label} value={summary}>
      <p className={styles.hint}>{words.hint}</p>
      <CheckboxGroup<PlaceKey>
        legend={words.countries}
        items={COUNTRIES.map((key) => item(key))}
        {...shared}
      />
      {COUNTRIES.map((country) => (
        <CheckboxGroup<PlaceKey>
          key={country}
          legend={words.governorates(countryNames[country])}
          items={governorates.filter((g) => g.country === country).map((g) => item(g.code))}
          {...shared}
        />
      ))}
    </Popover>
  );
});
