import type { RequestEvent } from '@sveltejs/kit';

import { placeOf } from './place.ts';

/**
 * Lets the server's drawing of a figure stand in the page from the start. It goes into the HTML only: in the data of
 * the page it would be sent a second time for scripts that draw the figure themselves.
 */
export async function drawFigure(
  { fetch, locals, isDataRequest }: RequestEvent,
  name: string,
  parameters: URLSearchParams,
  widths: readonly number[],
  /** What the page calls it, where it has several of one name. */
  place = name,
): Promise<void> {
  if (isDataRequest) return;
  await Promise.all(
    widths.map(async (width) => {
      const asked = new URLSearchParams(parameters);
      asked.set('width', String(width));
      asked.set('theme', 'page');
      const response = await fetch(`/api/v1/figures/${name}.svg?${asked}`);
      if (response.ok) locals.drawings.set(placeOf(place, width), await response.text());
    }),
  );
}

/** Puts each drawing where the page names it. */
export function placeDrawings(html: string, drawings: ReadonlyMap<string, string>): string {
  let placed = html;
  for (const [place, drawing] of drawings) placed = placed.replace(place, () => drawing);
  return placed;
}
