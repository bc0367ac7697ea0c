import { memo } from "react";
import { useMessages } from "../../messages/useMessages";
import type { Country, Governorate } from "../../model/placeTypes";
import { CheckboxGroup } from "../../ui/CheckboxGroup";
import type { PlaceKey, View } from "../../url/view";
import { isCountry } from "./activeFilters";
import styles from "./Filter.module.css";
import { FilterList } from "./FilterList";

export interface PlaceFilterProps {
  /** Null for both countries. */
  readonly chosen: View["places"];
  readonly governorates: readonly Governorate[];
  readonly onViewChange: (patch: Partial<View>) => void;
}

const COUNTRIES: readonly Country[] = ["iraq", "syria"];

/** The provinces that most readers look for: of Raqqa and of Mosul. */
const FIRST: readonly PlaceKey[] = ["SY-RA", "IQ-NI"].map((code) => code as PlaceKey);

/**
 * The places after one was chosen or cleared. A whole country and its parts exclude each other; the
 * first province that is chosen is shown alone.
 */
function togglePlace(
  chosen: readonly PlaceKey[],
  key: PlaceKey,
  governorates: readonly Governorate[],
): readonly PlaceKey[] {
  if (!isCountry(key) && chosen.every(isCountry)) return [key];
  if (chosen.includes(key)) return chosen.filter((other) => other !== key);
  const country = governorates.find(({ code }) => code === key)?.country;
  const rest =
    country === undefined
      ? chosen.filter((other) => governorates.find((g) => g.code === other)?.country !== key)
      : chosen.filter((other) => other !== country);
  return [...rest, key];
}

/** Which countries and governorates are shown. Memoized, as the sources are. */
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
    onOnly: (key: PlaceKey) => onViewChange({ places: [key] }),
    onToggle: (key: PlaceKey) => onViewChange({ places: togglePlace(chosen, key, governorates) }),
  };
  const item = (key: PlaceKey) => ({ key, label: nameOf(key), checked: chosen.includes(key) });

  const groups: readonly { readonly legend: string; readonly keys: readonly PlaceKey[] }[] = [
    { legend: words.first, keys: FIRST },
    { legend: words.countries, keys: COUNTRIES },
    ...COUNTRIES.map((country) => ({
      legend: words.governorates(countryNames[country]),
      keys: governorates
        .filter((one) => one.country === country && !FIRST.includes(one.code))
        .map(({ code }) => code),
    })),
  ];

  return (
    <FilterList label={words.label} value={summary}>
      {(matches) => (
        <>
          <p className={styles.hint}>{words.hint}</p>
          {groups
            .map(({ legend, keys }) => ({
              legend,
              keys: keys.filter((key) => matches(nameOf(key))),
            }))
            .filter(({ keys }) => keys.length > 0)
            .map(({ legend, keys }) => (
              <CheckboxGroup<PlaceKey>
                key={legend}
                legend={legend}
                items={keys.map(item)}
                {...shared}
              />
            ))}
        </>
      )}
    </FilterList>
  );
});
