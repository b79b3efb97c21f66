import { fontSize, lineHeight } from '../drawing/drawing.ts';
import { textWidth, wrapText } from '../text-width.ts';

/** A rectangle in px, from its top left corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Mark = { readonly id: string; readonly x: number; readonly y: number; readonly label: string };

/** Where the words of a mark stand: its name in lines, or its number where the name has no room. */
export type Label = Box & {
  readonly id: string;
  readonly lines: readonly string[];
  readonly isName: boolean;
};

/** What a mark covers. */
export const boxOfMark = ({ x, y }: { readonly x: number; readonly y: number }): Box => ({
  ...{ x: x - 6, y: y - 6 },
  ...{ width: 12, height: 12 },
});

const reach = 9;
/** A name is no wider than this, in px. */
const widest = 170;

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * Words beside marks, each where no other words, no mark and no line are, the first marks first. A mark that finds no room
 * for its name has its number, on a line if need be; a number that finds no room at all stands at the right of its mark.
 *
 * @param marks the numbers are those of `numberOf`
 * @param room inside of which all words stay
 * @param taken boxes that are not free
 * @param lines boxes that only a number may cover
 * @param withNames whether names are tried at all
 */
export function placeLabels(
  marks: readonly Mark[],
  numberOf: ReadonlyMap<string, number>,
  {
    room,
    taken,
    lines,
    withNames,
  }: { room: Box; taken: readonly Box[]; lines: readonly Box[]; withNames: boolean },
): Label[] {
  const busy: Box[] = [...taken, ...marks.map(boxOfMark)];
  const isFree = (box: Box) =>
    box.x >= room.x &&
    box.y >= room.y &&
    box.x + box.width <= room.x + room.width &&
    box.y + box.height <= room.y + room.height &&
    !busy.some((other) => overlap(box, other));
  return marks.map((mark): Label => {
    const forms = [
      ...(withNames ? [{ lines: wrapText(mark.label, widest, fontSize), isName: true }] : []),
      { lines: [String(numberOf.get(mark.id) ?? '')], isName: false },
    ];
    for (const form of forms) {
      const boxes = around(mark, form.lines);
      const free =
        boxes.find((box) => isFree(box) && !lines.some((one) => overlap(box, one))) ??
        (form.isName ? undefined : (boxes.find(isFree) ?? boxes[0]));
      if (!free) continue;
      busy.push(free);
      return { ...free, ...form, id: mark.id };
    }
    throw new RangeError('a number always has a place');
  });
}

/** Places around a mark: right, left, above, below, and the corners. */
function around({ x, y }: Mark, lines: readonly string[]): Box[] {
  const width = Math.max(...lines.map((line) => textWidth(line, fontSize, true)));
  const height = lines.length * lineHeight;
  const at = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  const [right, left, above, below] = [x + reach, x - reach - width, y - reach - height, y + reach];
  return [
    at(right, y - height / 2),
    at(left, y - height / 2),
    at(x - width / 2, above),
    at(x - width / 2, below),
    at(right, above),
    at(left, above),
    at(right, below),
    at(left, below),
  ];
}
