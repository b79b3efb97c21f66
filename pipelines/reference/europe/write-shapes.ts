import { writeFile } from 'node:fs/promises';

import { europeShapes } from './shapes.ts';

/** Writes the shapes that the pages draw; run by hand when Natural Earth or the list of countries changes. */
await writeFile(
  new URL('../../../data/places/europe-shapes.json', import.meta.url),
  `${JSON.stringify(await europeShapes(), undefined, 1)}\n`,
);
