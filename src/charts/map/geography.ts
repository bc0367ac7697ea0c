/**
 * Iraq and Syria by governorate, from Natural Earth (public domain; README.md beside this file).
 * WGS 84, degrees. The shapes are decoded once, when they are first asked for.
 */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { GovernorateCode } from "../../model/ids";
import { memoize } from "../../model/memoize";
import type { Country } from "../../model/placeTypes";
import topology from "./governorates.topojson?raw";

interface ProvinceProperties {
  /** ISO 3166-2. */
  readonly iso: GovernorateCode;
  readonly name: string;
  readonly country: Country;
}
interface CountryProperties {
  /** Absent of neighbours: they are drawn alike and not named. */
  readonly country?: Country;
}
type Shape = Polygon | MultiPolygon;
export type ProvinceShape = Feature<Shape, ProvinceProperties>;
type Objects = {
  readonly governorates: GeometryCollection<ProvinceProperties>;
  readonly countries: GeometryCollection<CountryProperties>;
  readonly rivers: GeometryCollection;
};

export interface Geography {
  /** All 32, by country and name. */
  readonly provinces: readonly ProvinceShape[];
  /** Land of the neighbours. */
  readonly neighbours: FeatureCollection<Shape, CountryProperties>;
  readonly countries: Readonly<Record<Country, Feature<Shape, CountryProperties>>>;
  /** Borders between provinces of one country, each once. */
  readonly provinceBorders: MultiLineString;
  /** Borders and coasts of the two countries, each once. */
  readonly outline: MultiLineString;
  /** Borders between neighbours. */
  readonly neighbourBorders: MultiLineString;
  readonly rivers: MultiLineString;
}

const propertiesOf = (geometry: { readonly properties?: unknown }) =>
  geometry.properties as ProvinceProperties;
const isNamed = ({ properties }: { readonly properties?: unknown }) =>
  (properties as CountryProperties | undefined)?.country !== undefined;

const decode = memoize((text: string): Geography => {
  const shapes = JSON.parse(text) as Topology<Objects>;
  const { governorates, countries, rivers } = shapes.objects;
  const lands = feature(shapes, countries) as FeatureCollection<Shape, CountryProperties>;
  const country = (name: Country) => {
    const found = lands.features.find(({ properties }) => properties?.country === name);
    if (found === undefined) throw new RangeError(`no shape of ${name}`);
    return found;
  };
  const provinces = feature(shapes, governorates) as FeatureCollection<Shape, ProvinceProperties>;
  return {
    provinces: [...provinces.features].sort(
      ({ properties: a }, { properties: b }) =>
        a.country.localeCompare(b.country) || a.name.localeCompare(b.name),
    ),
    neighbours: {
      type: "FeatureCollection",
      features: lands.features.filter(({ properties }) => properties?.country === undefined),
    },
    countries: { iraq: country("iraq"), syria: country("syria") },
    provinceBorders: mesh(
      shapes,
      governorates,
      (a, b) => a !== b && propertiesOf(a).country === propertiesOf(b).country,
    ),
    outline: mesh(shapes, countries, (a, b) => isNamed(a) || isNamed(b)),
    neighbourBorders: mesh(shapes, countries, (a, b) => a !== b && !isNamed(a) && !isNamed(b)),
    rivers: mesh(shapes, rivers),
  };
});

/** Throws where the file has no shape of a country. */
export const getGeography = (): Geography => decode(topology);
