import {
  briefExtents,
  briefKinds,
  type BriefExtent,
  type BriefKind,
} from '@observatory/data/briefs/document.ts';
import { usualSections } from '@observatory/data/briefs/sections.ts';
import { parseView, type Dimensions, type Ignored } from '#lib/view/view.ts';

/** What an address asks of the brief of a place; what it does not name is usual. */
export type BriefView = {
  readonly kind: BriefKind;
  /** Empty for the newest with answers of the place. */
  readonly wave: string;
  readonly extent: BriefExtent;
  /** Empty for all that a brief of the kind and extent has. */
  readonly sections: readonly string[];
};

const same = (some: readonly string[], others: readonly string[]): boolean => some.join() === others.join();

/** Kind and extent that the boxes of a form were shown for: `country.full`. */
export const boxesOf = ({ kind, extent }: BriefView): string => `${kind}.${extent}`;

/** What boxes stand for when a reader changes none of them. */
function usualOfBoxes(boxes: string): readonly string[] {
  const [kind, extent] = boxes.split('.');
  const known = briefKinds.find((one) => one === kind);
  const asked = briefExtents.find((one) => one === extent);
  return known && asked ? usualSections(known, asked) : [];
}

/**
 * Reads what is asked of a brief. Sections are joined by `~`, or each by itself as a form without scripts sends them;
 * the boxes of a form that nobody changed ask for what is usual, also where kind or extent were changed.
 *
 * @param waves of the release
 * @param others what else the address may name
 */
export function parseBriefView<Name extends string = never>(
  parameters: URLSearchParams,
  kind: BriefKind,
  waves: readonly string[],
  others: Dimensions<Name> = {} as Dimensions<Name>,
): { view: BriefView; other: Readonly<Record<Name, string>>; ignored: Ignored[] } {
  const rest = new URLSearchParams(parameters);
  const asked = parameters
    .getAll('sections')
    .flatMap((value) => value.split('~'))
    .filter((one) => one !== '');
  const boxes = parameters.get('boxes') ?? '';
  rest.delete('sections');
  rest.delete('boxes');
  const { view, ignored } = parseView<string>(rest, {
    ...others,
    wave: { codes: waves, usual: '' },
    extent: { codes: briefExtents, usual: 'full' },
  });
  const extent = briefExtents.find((one) => one === view['extent']) ?? 'full';
  const every: readonly string[] = usualSections(kind, 'full');
  const chosen = every.filter((section) => asked.includes(section));
  const isUsual = same(chosen, usualSections(kind, extent)) || same(asked, usualOfBoxes(boxes));
  const unknown = asked
    .filter((section) => !every.includes(section) && boxes === '')
    .map((value): Ignored => ({ code: 'code_unknown', parameter: 'sections', value }));
  return {
    view: { kind, wave: view['wave'] ?? '', extent, sections: isUsual ? [] : chosen },
    other: view as Readonly<Record<Name, string>>,
    ignored: [...unknown, ...ignored],
  };
}

/** The parameters of a view, for the interface and for addresses, without what is usual. */
export function printBriefView({ wave, extent, sections }: BriefView): Record<string, string> {
  return {
    ...(extent !== 'full' && { extent }),
    ...(sections.length > 0 && { sections: sections.join('~') }),
    ...(wave !== '' && { wave }),
  };
}

/** Parameters as the search part of an address, lists readable; empty or with its `?`. */
export function tailOf(parameters: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(parameters).toString().replaceAll('%7E', '~');
  return text === '' ? '' : `?${text}`;
}
