/** Widths in px at which the server draws figures: the narrowest phone, and the column of figures from 720 px on. */
export const drawingWidths = [
  { name: 'narrow', width: 288 },
  { name: 'wide', width: 680 },
] as const;

/** The same for a figure in the page of another site, which no script draws anew: one more for columns of text. */
export const embedWidths = [
  { name: 'narrow', width: 288 },
  { name: 'middle', width: 448 },
  { name: 'wide', width: 680 },
] as const;
