import { readFile } from 'node:fs/promises';
import { mapCountries } from '@observatory/data/places/countries.ts';
import { mapSize } from '@observatory/data/places/europe-shapes.ts';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

import { area, clip, project, type Point } from './project.ts';

/** South-west and north-east of the map, in degrees, along the edges of its frame. */
const frame = { west: -10.2, east: 35.6, south: 34.2, north: 71.3 };
/** Islands that are smaller on the map, in square px, are left out where the country has more land. */
const smallest = 2;

type Country = { readonly code: string; readonly path: string; readonly x: number; readonly y: number };

/**
 * The countries of official statistics as SVG paths, and the land around them, made from Natural Earth 1:50m as
 * `world-atlas` packs it. Coordinates are px with one decimal in a map of `mapSize`.
 *
 * @returns paths by Eurostat code, each with the middle of its largest piece of land
 */
export async function europeShapes(): Promise<{ countries: Country[]; land: string }> {
  const file = new URL(import.meta.resolve('world-atlas/countries-50m.json'));
  const topology = JSON.parse(await readFile(file, 'utf8')) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const world = feature(topology, topology.objects.countries).features;
  const place = placing();
  const ringsOf = (geometry: Polygon | MultiPolygon): Point[][] => {
    const polygons: Position[][][] =
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons
      .flatMap((rings) =>
        rings.map((ring) => clip(ring.slice(1).map(place), [0, 0, mapSize.width, mapSize.height])),
      )
      .filter((ring) => ring.length > 2)
      .sort((a, b) => area(b) - area(a));
  };
  const known = new Map(mapCountries.map(({ code, numeric }) => [numeric, code]));
  const countries: Country[] = [];
  const land: string[] = [];
  for (const { id, geometry, properties } of world) {
    if (!isNear(geometry as Polygon | MultiPolygon)) continue;
    const rings = ringsOf(geometry as Polygon | MultiPolygon);
    const kept = rings.filter((ring, k) => k === 0 || area(ring) >= smallest);
    if (kept.length === 0) continue;
    const code = known.get(String(id)) ?? (properties.name === 'Kosovo' ? 'XK' : undefined);
    if (code === undefined) land.push(pathOf(kept));
    else countries.push({ code, path: pathOf(kept), ...middle(kept[0]!) });
  }
  return { countries: countries.sort((a, b) => (a.code < b.code ? -1 : 1)), land: land.join('') };
}

function placing(): (position: Position) => Point {
  const corners = [frame.west, 10, frame.east].flatMap((longitude) =>
    [frame.south, frame.north].map((latitude) => project([longitude, latitude])),
  );
  const [left, right] = [project([frame.west, 38])[0], project([frame.east, 38])[0]];
  const top = Math.min(...corners.map(([, y]) => y));
  const scale = mapSize.width / (right - left);
  return ([longitude = 0, latitude = 0]) => {
    const [x, y] = project([longitude, latitude]);
    return [(x - left) * scale, (y - top) * scale];
  };
}

/** Whether a country lies on this side of the globe: the projection folds the other side over. */
const isNear = (geometry: Polygon | MultiPolygon): boolean =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).some((rings) =>
    rings[0]!.some(
      ([longitude = 0, latitude = 0]) => longitude > -30 && longitude < 60 && latitude > 25 && latitude < 75,
    ),
  );

function middle(ring: readonly Point[]): { x: number; y: number } {
  const of = (axis: 0 | 1) => {
    const values = ring.map((point) => point[axis]);
    return Math.round((Math.min(...values) + Math.max(...values)) / 2);
  };
  return { x: of(0), y: of(1) };
}

/** Relative steps of tenths of a px; points that fall together are one. */
function pathOf(rings: readonly (readonly Point[])[]): string {
  return rings
    .flatMap((ring) => {
      let [x, y] = [Math.round(ring[0]![0] * 10), Math.round(ring[0]![1] * 10)];
      const start = `M${x / 10} ${y / 10}`;
      const steps = ring.slice(1).flatMap((point) => {
        const [nx, ny] = [Math.round(point[0] * 10), Math.round(point[1] * 10)];
        const [dx, dy] = [nx - x, ny - y];
        if (Math.hypot(dx, dy) < 7) return [];
        [x, y] = [nx, ny];
        return [`${dx / 10} ${dy / 10}`];
      });
      return steps.length > 1 ? [`${start}l${steps.join(' ')}z`] : [];
    })
    .join('');
}
