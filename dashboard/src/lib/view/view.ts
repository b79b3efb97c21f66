/** A search parameter of a page: its codes, and the one that is meant when the address names none. */
export type Dimension = { readonly codes: readonly string[]; readonly usual: string };
export type Dimensions<Name extends string> = Readonly<Record<Name, Dimension>>;
export type View<Name extends string> = Readonly<Record<Name, string>>;

/** A part of an address that says nothing here, as the interface reports it too. */
export type Ignored = {
  readonly code: 'parameter_unknown' | 'code_unknown';
  readonly parameter: string;
  readonly value: string;
};

/** Reads a view from an address. What is not known is left out and reported; the rest still counts. */
export function parseView<Name extends string>(
  parameters: URLSearchParams,
  dimensions: Dimensions<Name>,
): { view: View<Name>; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  for (const parameter of new Set(parameters.keys())) {
    if (Object.hasOwn(dimensions, parameter)) continue;
    ignored.push({ code: 'parameter_unknown', parameter, value: parameters.get(parameter) ?? '' });
  }
  const choose = ([name, { codes, usual }]: [string, Dimension]): [string, string] => {
    const value = parameters.get(name) ?? '';
    if (value === '' || codes.includes(value)) return [name, value || usual];
    ignored.push({ code: 'code_unknown', parameter: name, value });
    return [name, usual];
  };
  const view = Object.fromEntries(Object.entries<Dimension>(dimensions).map(choose)) as View<Name>;
  return { view, ignored };
}

/** The search part of the address of a view: names in order, without what is usual; empty or with its `?`. */
export function printView<Name extends string>(view: View<Name>, dimensions: Dimensions<Name>): string {
  const parameters = new URLSearchParams();
  for (const name of (Object.keys(dimensions) as Name[]).sort()) {
    if (view[name] !== dimensions[name].usual) parameters.set(name, view[name]);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
