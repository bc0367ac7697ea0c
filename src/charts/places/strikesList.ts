/** Where strikes were declared: provinces and places, ranked, with all their words. */

import type { PlaceId } from "../../model/ids";
import { mergeSums, type PlaceSum } from "../../model/places";
import type { Country } from "../../model/placeTypes";
import type { View } from "../../url/view";
import type { PlaceGroup } from "./placeGroups";
import type { PlacesContext, StrikesList, StrikesRow } from "./rows";

interface StrikesInput {
  readonly id: string;
  readonly place: string;
  readonly level: StrikesRow["level"];
  readonly country: Country;
  readonly placeIds: readonly PlaceId[];
  readonly sum: PlaceSum;
}

function buildStrikesRow(input: StrikesInput, { language, words }: PlacesContext): StrikesRow {
  const { id, place, level, country, placeIds, sum } = input;
  const { format } = language;
  const { firstRelease, lastRelease, rows, strikes } = sum;
  const [first, last] = [format.day(firstRelease), format.day(lastRelease)];
  const figure = words.strikes(format.number(strikes), strikes === 1);
  return {
    kind: "strikes",
    country,
    sum,
    place,
    level,
    bar: {
      id,
      quantity: level === "country" ? null : { kind: "exact", value: strikes },
      name: level === "country" ? words.wholeCountry(place) : place,
      figure: level === "country" ? figure : format.number(strikes),
      lines: [],
    },
    mark: {
      id,
      label: words.strikesLabel(place, figure, first, last),
      figure: {
        kind: "releases",
        sum: { name: place, country, value: strikes, firstRelease, lastRelease, rows, placeIds },
      },
      getTooltip: () => ({
        title: place,
        figure: words.declared(figure),
        lines: [words.inReports(first, last), words.releaseSource],
      }),
    },
  };
}

function order(view: View, locale: string) {
  return (a: StrikesRow, b: StrikesRow): number => {
    const byName = a.place.localeCompare(b.place, locale);
    if (view.sort === "name") return byName;
    const newest = b.sum.lastRelease.localeCompare(a.sum.lastRelease);
    if (view.sort === "published" && newest !== 0) return newest;
    return b.sum.strikes - a.sum.strikes || byName;
  };
}

/** The name of a governorate alone: the list says what it is. */
function groupName({ country, governorate, kind }: PlaceGroup, context: PlacesContext): string {
  const { language, record, words } = context;
  const countryName = language.messages.parts.countries[country];
  if (kind === "unassigned") return words.unassigned(countryName);
  if (governorate === null) return countryName;
  return record.governorates.get(governorate)?.name ?? governorate;
}

/** The strikes of all groups that a release names, in the order of the view. */
export function strikesList(groups: readonly PlaceGroup[], context: PlacesContext): StrikesList {
  const compare = order(context.view, context.language.locale);
  const rowsOf = (wanted: readonly PlaceGroup[]) =>
    wanted
      .flatMap((group): readonly StrikesRow[] => {
        const { key, kind, country, placeIds, sum } = group;
        if (sum === null) return [];
        const place = groupName(group, context);
        const id = `strikes-${key}`;
        return [buildStrikesRow({ id, place, level: kind, country, placeIds, sum }, context)];
      })
      .sort(compare);
  const parts = groups.filter(({ kind }) => kind !== "country");
  return {
    countries: rowsOf(groups.filter(({ kind }) => kind === "country")),
    provinces: rowsOf(parts),
    places: parts
      .flatMap(({ country, places }) =>
        places.map(({ place: { id, name }, sum }) =>
          buildStrikesRow(
            { id: `strikes-${id}`, place: name, level: "place", country, placeIds: [id], sum },
            context,
          ),
        ),
      )
      .sort(compare),
    sum: mergeSums(parts.flatMap(({ sum }) => sum ?? [])),
  };
}
