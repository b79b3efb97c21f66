/** Advance widths of Source Sans 3 at weight 400 in thousandths of its size, measured in Chromium 153. */
const groups: readonly (readonly [width: number, characters: string])[] = [
  [200, ' \u00A0'],
  [241, '|'],
  [246, 'iìïí'],
  [247, 'j'],
  [249, "',.:;’‘·"],
  [255, 'l'],
  [263, 'I'],
  [289, '!'],
  [292, 'f'],
  [303, '()[]{}'],
  [311, '-'],
  [338, 't'],
  [347, 'r'],
  [350, '/\\'],
  [418, '*'],
  [419, 's'],
  [425, '?z'],
  [426, '"“”'],
  [446, 'x'],
  [456, 'cç'],
  [467, 'vy'],
  [476, 'Y'],
  [479, 'J'],
  [480, '–'],
  [486, 'L'],
  [494, 'F'],
  [495, 'k'],
  [496, 'eéèë'],
  [497, '0123456789#$+<=>^~−×'],
  [500, '_'],
  [504, 'agäåàá'],
  [513, 'X'],
  [515, 'V'],
  [527, 'E'],
  [534, 'S'],
  [536, 'T'],
  [539, 'Z'],
  [542, '`oöòó'],
  [543, 'A'],
  [544, 'huÄÅüùú'],
  [547, 'n'],
  [549, '≥'],
  [553, 'b'],
  [555, 'dpq'],
  [566, 'P'],
  [569, 'R'],
  [571, 'C'],
  [576, 'ß'],
  [579, 'K'],
  [588, 'B'],
  [609, '&'],
  [615, 'D'],
  [617, 'G'],
  [645, 'UÜ'],
  [647, 'N'],
  [652, 'H'],
  [664, 'OQÖ'],
  [719, 'w'],
  [727, 'M'],
  [786, 'W'],
  [824, '%'],
  [829, 'm'],
  [847, '@'],
  [948, '…'],
];

const advance = new Map<string, number>(
  groups.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);

/** Width in px of a text in Source Sans 3 of a size in px, kerning left out: a little more than is drawn. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const character of text) sum += advance.get(character) ?? 600;
  return (sum * size * (bold ? 1.035 : 1)) / 1000;
}

/**
 * A text in lines no wider than `width` px, broken at spaces. A word that is wider than a line stands alone in its
 * line and is broken after a hyphen, or else wherever the line is full, so that nothing is cut off.
 */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string) => textWidth(candidate, size, bold) <= width;
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line)) {
      const at = breakAt(line, fits);
      lines.push(line.slice(0, at));
      line = line.slice(at);
    }
  }
  lines.push(line);
  return lines;
}

function breakAt(word: string, fits: (candidate: string) => boolean): number {
  let full = 1;
  while (full < word.length - 1 && fits(word.slice(0, full + 1))) full++;
  const hyphen = word.slice(0, full).lastIndexOf('-');
  return hyphen > 0 ? hyphen + 1 : full;
}
