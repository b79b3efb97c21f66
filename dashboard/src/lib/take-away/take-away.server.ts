import { tableFormats, type TableFormat } from '@observatory/data/contract/formats.ts';
import { escapeXml } from '@observatory/data/figures/drawing/escape-xml.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { numbers } from '@observatory/data/messages/numbers.ts';
import { takeAwayTexts } from '@observatory/data/messages/take-away-texts.ts';

type File = { readonly label: string; readonly href: string; readonly name?: string };

type Taken = {
  /** Name of the figure in the interface. */
  readonly figure: string;
  /** What it shows, in its own parameters. */
  readonly asked: Readonly<Record<string, string>> | URLSearchParams;
  /** The view on this site: path and search part, without what is usual. */
  readonly view: string;
  readonly title: string;
  /** Where the numbers are from: a wave of the survey, or a dataset of Eurostat. */
  readonly source: { readonly wave: string } | { readonly dataset: string };
  /** Files of the data behind the figure, beside its own table. */
  readonly data?: readonly File[];
};

type Edition = { readonly release: string; readonly demonstration: boolean };

/**
 * Everything that a reader can take away from a figure: addresses of files, the citation, the code to embed it, and the
 * words around them.
 *
 * @param origin of this site, as readers reach it
 */
export function takeAway(
  { figure, asked, view, title, source, data = [] }: Taken,
  { release, demonstration }: Edition,
  language: Language,
  origin: string,
) {
  const { t } = takeAwayTexts(language);
  const parameters = new URLSearchParams([...new URLSearchParams(asked)].filter(([, value]) => value !== ''));
  const shown = parameters.toString();
  parameters.set('lang', language);
  const file = (format: string, more = '') => `/api/v1/figures/${figure}.${format}?${parameters}${more}`;
  const link = origin + view;
  const said = { title, release, link, day: numbers(language).day(new Date().toISOString()) };
  const citation =
    'wave' in source
      ? t('take.citation.survey', { ...said, wave: source.wave })
      : t('take.citation.official', { ...said, dataset: source.dataset });
  const figures: File[] = [
    { label: t('take.png'), href: file('png'), name: `${figure}.png` },
    { label: t('take.slide'), href: file('png', '&layout=slide'), name: `${figure}-16x9.png` },
    { label: t('take.svg'), href: file('svg', '&width=720'), name: `${figure}.svg` },
  ];
  const framed = `${origin}/${language}/embed/${figure}${shown === '' ? '' : `?${shown}`}`;
  return {
    ...{ view, link, title, figures },
    picture: file('png'),
    pins: `/${language}/pinned`,
    data: [...data, { label: t('take.table'), href: file('csv'), name: `${figure}.csv` }],
    citation: demonstration ? `${citation} ${t('take.citation.demonstration')}` : citation,
    embed: `<iframe src="${escapeXml(framed)}" title="${escapeXml(title)}" width="100%" height="760" loading="lazy" style="border:0"></iframe>`,
    texts: {
      menu: t('take.menu'),
      about: t('take.about'),
      figure: t('take.figure'),
      data: t('take.data'),
      cite: t('take.cite'),
      embed: t('take.embed'),
      embedAbout: t('take.embed.about'),
      link: t('take.link'),
      this: t('take.this'),
      pins: t('take.pins'),
    },
    commands: {
      link: command(t('take.copy.link'), t('take.done.link'), t('take.failed.link')),
      figure: command(t('take.copy.figure'), t('take.done.figure'), t('take.failed.figure')),
      citation: command(t('take.copy.citation'), t('take.done.citation'), t('take.failed.text')),
      embed: command(t('take.copy.embed'), t('take.done.embed'), t('take.failed.text')),
      pin: command(t('take.pin'), t('take.done.pin'), t('take.failed.pin'), t('take.done.pin_again')),
    },
  };
}

/** A command, and what is said when it was done, could not be done, or had been done before. */
const command = (label: string, done: string, failed: string, again = done) => ({
  ...{ label, done, failed, again },
});

export type TakeAway = ReturnType<typeof takeAway>;
export type Command = keyof TakeAway['commands'];

/** Files of a table of the interface: the two that most readers take first, then those for programs. */
export function tableFiles(
  resource: 'estimates' | 'observations',
  asked: Readonly<Record<string, string>>,
  language: Language,
): File[] {
  const { t } = takeAwayTexts(language);
  const search = new URLSearchParams({ ...asked, lang: language }).toString();
  const labels = { csv: t('take.csv'), xlsx: t('take.xlsx') };
  const formats: readonly TableFormat[] = ['csv', 'xlsx', 'jsonstat.json', 'sdmx.csv', 'parquet', 'arrow'];
  return [...formats, 'json' as const].map((format) => ({
    label: format in labels ? labels[format as 'csv'] : tableFormats[format].name,
    href: `/api/v1/${resource}.${format}?${search}`,
  }));
}
