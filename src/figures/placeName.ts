/** Names of the places figures count. */

import type { Language } from "../messages/language";
import type { GovernorateCode, PlaceId } from "../model/ids";
import type { Countries } from "../model/placeTypes";
import type { StrikeRecord } from "../model/record";

/** A town that shares its governorate's name is called a city, so that the two differ. */
export function placeName(
  scope: {
    readonly countries: Countries;
    readonly governorate: GovernorateCode | null;
    readonly placeId: PlaceId | null;
  },
  { places, governorates }: Pick<StrikeRecord, "places" | "governorates">,
  { messages }: Language,
): string {
  const words = messages.parts.placeNames;
  if (scope.placeId !== null) {
    const name = places.get(scope.placeId)?.name ?? scope.placeId;
    const shared = [...governorates.values()].some((one) => one.name === name);
    return shared ? words.city(name) : name;
  }
  if (scope.governorate !== null)
    return words.governorate(governorates.get(scope.governorate)?.name ?? scope.governorate);
  return messages.parts.countries[scope.countries];
}
