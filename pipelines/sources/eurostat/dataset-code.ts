/**
 * Plain code of a dataset from an SDMX reference `AGENCY:ID$VIEW(VERSION)`, with or without each part and with or
 * without a name after it (`…: Unemployment`). One rule: the id alone, without agency, view and version; Eurostat's in
 * small letters, as Eurostat writes them (`ESTAT:UNE_RT_M$DV_1(1.0)` is `une_rt_m`); others as they are
 * (`OECD.SDD.NAD:DSD_NAMAIN1@DF_QNA(1.1)` is `DSD_NAMAIN1@DF_QNA`).
 */
export function datasetCode(reference: string): string {
  const match = /^\s*(?:([\w.-]+):(?!\s))?([^\s:$(]+)/.exec(reference);
  const id = match?.[2] ?? reference.trim();
  return match?.[1]?.toUpperCase().startsWith('ESTAT') ? id.toLowerCase() : id;
}

/**
 * Dataset code from a file name, for formats that do not name their dataset: the name up to the first dot, in small
 * letters, without what exports add: a view after `$`; `_linear`, `_linear_2_0`, `_tabular`, `_filtered`, `_1_data`;
 * a copy number after a space or in brackets; whatever follows a hyphen, since no code has one except Comext's
 * (`ds-059341`); and around the data browser's `estat_…_en` prefix and language.
 */
export function datasetCodeOfFile(path: string): string {
  const name = (path.split(/[\\/]/).at(-1) ?? path).toLowerCase();
  const browser = name.startsWith('estat_');
  const stem = (name.split('.')[0] ?? '')
    .replace(/[$ (].*$/, '')
    .replace(browser ? /^estat_|_(?:en|fr|de)$/g : /^$/, '');
  const code = /^ds-\d+/.exec(stem)?.[0] ?? stem.replace(/-.*$/, '');
  return code.replace(/(?:_linear(?:_\d_\d)?|_tabular|_filtered|_page|_spreadsheet|_\d_data)+$/, '');
}
