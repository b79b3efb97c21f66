import shapes from './europe-shapes.json' with { type: 'json' };

/** Size of the map of Europe in px; its shapes are drawn in it and scaled as a whole. */
export const mapSize = { width: 600, height: 640 } as const;

/**
 * SVG paths of the countries by Eurostat code, with the middle of the largest piece of land, and of the land around
 * them. Made by `pipelines/reference/europe` from Natural Earth (public domain).
 */
export const europe: {
  readonly countries: readonly {
    readonly code: string;
    readonly path: string;
    readonly x: number;
    readonly y: number;
  }[];
  readonly land: string;
} = shapes;
