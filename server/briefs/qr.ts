import { palettes } from '@observatory/data/figures/palette.ts';
import { encode } from 'uqr';

/** A text as QR code (ISO/IEC 18004, error correction M) with its quiet zone of four modules, as SVG. */
export function qrCode(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const runs = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [`M${x} ${y}h${runFrom(row, x)}v1H${x}z`] : [])),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">` +
    `<path d="M0 0H${size}V${size}H0Z" fill="#FFFFFF"/><path d="${runs.join('')}" fill="${palettes.light.ink}"/></svg>`
  );
}

function runFrom(row: readonly boolean[], x: number): number {
  const end = row.indexOf(false, x);
  return (end === -1 ? row.length : end) - x;
}
