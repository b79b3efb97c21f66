/** Widths in px at which the server draws figures: the narrowest phone, and the column of figures from 720 px on. */
export const drawingWidths = [
  { name: 'narrow', width: 288 },
  { name: 'wide', width: 680 },
] as const;
