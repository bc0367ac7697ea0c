/** Outlines of a map in px. */
import { type GeoPermissibleObjects, geoConicEqualArea, geoPath } from "d3";
import type { GovernorateCode } from "../../model/ids";
import type { Country, Place } from "../../model/placeTypes";
import { getGeography } from "./geography";

export type Point = readonly [x: number, y: number];

export interface BaseLayout {
  readonly width: number;
  readonly height: number;
  /** Width that the two countries have or would have in a box of this height, px: what sizes follow. */
  readonly reach: number;
  readonly neighbours: string;
  /** By governorate; only what is inside the box. */
  readonly provinces: ReadonlyMap<GovernorateCode, string>;
  readonly countries: Readonly<Record<Country, string>>;
  readonly provinceBorders: string;
  readonly outline: string;
  readonly neighbourBorders: string;
  readonly rivers: string;
  /** Middle of a province. */
  readonly middles: ReadonlyMap<GovernorateCode, Point>;
  /** Middle of the part of a country that is inside the box. */
  readonly countryMiddles: Readonly<Record<Country, Point>>;
  /** Where a place with coordinates lies. */
  readonly pointOf: (place: Place) => Point;
}

export interface BaseBox {
  readonly width: number;
  /** Null for the height that the shapes need at this width. */
  readonly height: number | null;
  /** What the box is filled with. */
  readonly fit: readonly Country[];
  /** Part of the width beyond the shapes at the right. */
  readonly beyond?: number;
  /** Decimals of the outlines' px. */
  readonly digits?: number;
}

/** Standard parallels of the two countries, a sixth of their height inside them; their middle. */
const PARALLELS = [30.5, 35.9] as const;
const MERIDIAN = 42.2;
const MARGIN = 3;
/** Width of the two countries for their height. */
const ASPECT = 1.32;
/** How far beyond the shapes neighbours are drawn, as a part of their width: the file ends soon after. */
const AROUND = 0.2;

const toPoint = ([x, y]: readonly number[]): Point => [x ?? 0, y ?? 0];

/** The outline alone, a few kB of HTML, for a page that has no scripts yet. */
export function layoutSketch(box: BaseBox): Pick<BaseLayout, "width" | "height" | "outline"> {
  const { width, height, outline } = layoutBase({ ...box, digits: 0 });
  // A third of the points is enough at this size; each start of a line stays.
  const points = outline.split("L").filter((point, at) => at % 3 === 0 || point.includes("M"));
  return { width, height, outline: points.join("L") };
}

/** Areas are true (Albers' conic projection), since circles and fills are compared by area. */
export function layoutBase({ width, height, fit, beyond = 0, digits = 1 }: BaseBox): BaseLayout {
  const geography = getGeography();
  const shapes: GeoPermissibleObjects = {
    type: "FeatureCollection",
    features: fit.map((country) => geography.countries[country]),
  };
  const right = width * (1 - beyond) - MARGIN;
  const projection = geoConicEqualArea()
    .parallels([...PARALLELS])
    .rotate([-MERIDIAN, 0]);
  const path = geoPath(projection).digits(digits);
  projection.fitExtent(
    [
      [MARGIN, MARGIN],
      [right, height === null ? width * 4 : height - MARGIN],
    ],
    shapes,
  );
  let boxHeight = height ?? 0;
  if (height === null) {
    const [[, top], [, bottom]] = path.bounds(shapes);
    const [x, y] = projection.translate();
    projection.translate([x, y - top + MARGIN]);
    boxHeight = Math.ceil(bottom - top + 2 * MARGIN);
  }
  const [[left], [end]] = path.bounds(shapes);
  const around = (end - left) * AROUND;
  projection.clipExtent([
    [Math.max(0, left - around), 0],
    [Math.min(width, end + around), boxHeight],
  ]);
  // Spaces, since "8,310" in a page would read as a number.
  const draw = (shape: GeoPermissibleObjects) => (path(shape) ?? "").replaceAll(",", " ");
  const ofProvinces = <Value>(of: (shape: GeoPermissibleObjects) => Value) =>
    new Map(geography.provinces.map((shape) => [shape.properties.iso, of(shape)]));
  const { countries } = geography;
  return {
    width,
    height: boxHeight,
    reach: Math.min(width, boxHeight * ASPECT),
    neighbours: draw(geography.neighbours),
    provinces: ofProvinces(draw),
    countries: { iraq: draw(countries.iraq), syria: draw(countries.syria) },
    provinceBorders: draw(geography.provinceBorders),
    outline: draw(geography.outline),
    neighbourBorders: draw(geography.neighbourBorders),
    rivers: draw(geography.rivers),
    middles: ofProvinces((shape) => toPoint(path.centroid(shape))),
    countryMiddles: {
      iraq: toPoint(path.centroid(countries.iraq)),
      syria: toPoint(path.centroid(countries.syria)),
    },
    pointOf: ({ lon, lat }) => toPoint(projection([lon ?? 0, lat ?? 0]) ?? [0, 0]),
  };
}
