export type Point = readonly [x: number, y: number];

const radians = Math.PI / 180;
const centre = { longitude: 10 * radians, latitude: 52 * radians };

/**
 * Lambert's azimuthal equal-area projection around 52° N 10° E, as the European reference grid uses it (EPSG:3035), on
 * a sphere of radius 1; y grows to the south. Snyder, Map Projections (USGS 1395), 24-2 to 24-4.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 */
export function project([longitude, latitude]: Point): Point {
  const [lambda, phi] = [longitude * radians - centre.longitude, latitude * radians];
  const sines = Math.sin(centre.latitude) * Math.sin(phi);
  const cosines = Math.cos(centre.latitude) * Math.cos(phi);
  const k = Math.sqrt(2 / (1 + sines + cosines * Math.cos(lambda)));
  return [
    k * Math.cos(phi) * Math.sin(lambda),
    -k *
      (Math.cos(centre.latitude) * Math.sin(phi) -
        Math.sin(centre.latitude) * Math.cos(phi) * Math.cos(lambda)),
  ];
}

/** The part of a closed ring inside a rectangle (Sutherland and Hodgman 1974). */
export function clip(ring: readonly Point[], [left, top, right, bottom]: readonly number[]): Point[] {
  const edges: [inside: (point: Point) => boolean, axis: 0 | 1, at: number][] = [
    [([x]) => x >= left!, 0, left!],
    [([x]) => x <= right!, 0, right!],
    [([, y]) => y >= top!, 1, top!],
    [([, y]) => y <= bottom!, 1, bottom!],
  ];
  return edges.reduce<Point[]>(
    (points, [inside, axis, at]) =>
      points.flatMap((point, k) => {
        const before = points.at(k - 1)!;
        const crossing = inside(point) === inside(before) ? [] : [cross(before, point, axis, at)];
        return inside(point) ? [...crossing, point] : crossing;
      }),
    [...ring],
  );
}

function cross(a: Point, b: Point, axis: 0 | 1, at: number): Point {
  const share = (at - a[axis]) / (b[axis] - a[axis]);
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

/** Area inside a closed ring. */
export const area = (ring: readonly Point[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], k) => {
      const [px, py] = ring.at(k - 1)!;
      return sum + px * y - x * py;
    }, 0),
  ) / 2;
