import type { SizeCode } from '../sectors/sizes.ts';

/** The finest combination that is kept apart: respondents of one cell share sector, size class and weights. */
export type CellKey = {
  readonly wave: string;
  readonly country: string;
  /** Section of NACE Rev. 2. */
  readonly section: string;
  readonly size: SizeCode;
};

/** A cell as one text, for maps; unique because no code contains a vertical bar. */
export function cellName(cell: CellKey): string {
  return `${cell.wave}|${cell.country}|${cell.section}|${cell.size}`;
}
