import type { RequestEvent } from '@sveltejs/kit';

import { placeOf } from './place.ts';

/**
 * Lets the server's drawing of a figure stand in the page from the start. It goes into the HTML only: in the data of
 * the page it would be sent a second time for scripts that draw the figure themselves.
 */
export const drawFigure = (
  event: RequestEvent,
  name: string,
  parameters: URLSearchParams,
  widths: readonly number[],
  /** What the page calls it, where it has several of one name. */
  place = name,
): Promise<void> => drawAddress(event, `figures/${name}.svg`, parameters, widths, place);

/** The same for a drawing that the interface gives at another address, named behind `/api/v1/`. */
export async function drawAddress(
  { fetch, locals, isDataRequest }: RequestEvent,
  path: string,
  parameters: URLSearchParams,
  widths: readonly number[],
  place: string,
): Promise<void> {
  if (isDataRequest) return;
  await Promise.all(
    widths.map(async (width) => {
      const asked = new URLSearchParams(parameters);
      asked.set('width', String(width));
      asked.set('theme', 'page');
      const response = await fetch(`/api/v1/${path}?${asked}`);
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
