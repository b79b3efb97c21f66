import { briefChanges, type BriefChanges } from '@observatory/data/briefs/changes.ts';
import type { BriefQuestion } from '@observatory/data/briefs/document.ts';
import { isHash, typedHash } from '@observatory/data/briefs/printed-hash.ts';
import { changesSentence, reasonSentence } from '@observatory/data/messages/brief-change-texts.ts';
import { parseLanguage, type Language } from '@observatory/data/messages/language.ts';
import { Hono, type Context } from 'hono';

import { cacheHeaders, matches } from '../http/answer.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { problem } from '../http/problem.ts';
import { refuse } from '../http/wrong-parameter.ts';
import type { Releases } from '../warehouse/releases.ts';
import { askedBrief } from './asked.ts';
import { describeBrief, describeChanges, describeVerify } from './describe-briefs.ts';
import { answerBriefFigure, describeBriefFigure } from './figure-answer.ts';
import { forms, isForm } from './forms.ts';
import { openMaker, type BriefSource, type Made, type Maker } from './maker.ts';
import type { Logo } from './printed.ts';
import { openRegister } from './register.ts';
import { verify } from './verify.ts';
import { openWriter, type Writer } from './writer.ts';

export type BriefParts = {
  readonly source: BriefSource;
  /** The folder of the observatory; without it no brief is registered, and none is known by its hash. */
  readonly home?: string;
  readonly logos?: readonly Logo[];
};

type C = Context<HttpEnvironment>;

/** Briefs in their forms, what changed in them, and whether one is genuine; of the current and of former releases. */
export function briefRoutes(
  releases: Releases,
  { source, home, logos = [] }: BriefParts,
): {
  readonly ofRelease: Hono<HttpEnvironment>;
  readonly verify: Hono<HttpEnvironment>;
  readonly maker: Maker;
  readonly writer: Writer;
} {
  const maker = openMaker(releases, source);
  const writer = openWriter(maker, logos);
  const register = home === undefined ? undefined : openRegister(home);

  const answerBrief = (c: C) =>
    withQuestion(
      c,
      releases,
      source,
      c.req.param('brief')!.replace(/\.\w+$/, ''),
      async (question, release) => {
        const extension = c.req.path.split('.').at(-1)!;
        if (!isForm(extension)) {
          return problem(c, 'format_unknown', { detail: { formats: Object.keys(forms).join(', ') } });
        }
        const { mediaType, disposition } = forms[extension];
        const origin = c.get('origin') ?? new URL(c.req.url).origin;
        const { place, wave, language } = question;
        const named = {
          brief: JSON.stringify(question),
          origin,
          variant: source.variant,
          extension,
        };
        const headers = {
          ...cacheHeaders(release, named, c.req.param('release') !== undefined),
          'content-type': mediaType,
          'content-language': language,
          'content-disposition': `${disposition}; filename="skills-brief-${place}-${wave}-${language}.${extension}"`,
        };
        if (matches(c.req.header('if-none-match'), headers.etag)) return c.body(null, 304, headers);
        const written = await writer.write({ question, release, extension, origin });
        if (!written) return noBrief(c, question);
        if (extension !== 'png') await register?.add({ hash: written.hash, release, question });
        return c.body(written.bytes, 200, headers);
      },
    );

  const answerChanges = (c: C) =>
    withQuestion(c, releases, source, c.req.param('place')!, async (question, release) => {
      const later = await maker.made(question, release);
      if (!later) return noBrief(c, question);
      const since = c.req.query('since') || later.manifest.previous || release;
      const earlier = await maker.made(question, since);
      if (!earlier) return problem(c, 'release_unknown', { path: 'since', detail: { release: since } });
      const changes = told(briefChanges(editionOf(earlier), editionOf(later)), question.language);
      return c.json({ release, since, question, ...changes }, 200, {
        ...cacheHeaders(
          release,
          { brief: JSON.stringify(question), since },
          c.req.param('release') !== undefined,
        ),
        'content-language': question.language,
      });
    });

  const answerFigure = (c: C) =>
    withQuestion(c, releases, source, c.req.param('place')!, async (question, release) => {
      const made = await maker.made(question, release);
      return made ? answerBriefFigure(c, made) : noBrief(c, question);
    });

  const answerVerify = async (c: C) => {
    const hash = typedHash(c.req.param('hash')!);
    const verdict = isHash(hash) && register ? await verify(hash, register, maker) : undefined;
    if (!verdict) return problem(c, 'hash_unknown', { path: 'hash', detail: { hash } });
    const language = parseLanguage(c.req.query('lang')) ?? verdict.question.language;
    const { changes, ...rest } = verdict;
    return c.json({ ...rest, ...(changes && { changes: told(changes, language) }) }, 200, {
      'cache-control': 'public, max-age=60',
      'content-language': language,
    });
  };

  return {
    ofRelease: new Hono<HttpEnvironment>()
      .get('/briefs/:brief{[\\w-]+\\.[a-z]+}', describeBrief, answerBrief)
      .get('/briefs/:place/changes', describeChanges, answerChanges)
      .get('/briefs/:place/figures/:figure', describeBriefFigure, answerFigure),
    verify: new Hono<HttpEnvironment>().get('/briefs/verify/:hash', describeVerify, answerVerify),
    maker,
    writer,
  };
}

const editionOf = ({ brief, manifest }: Made) => ({ numbers: brief.numbers, source: manifest });

/** Changes with their sentences. */
const told = (changes: BriefChanges, language: Language) => ({
  summary: changesSentence(changes, language),
  ...changes,
  changed: changes.changed.map((one) => ({
    ...one,
    because: one.reasons.map((reason) => reasonSentence(reason, language)),
  })),
});

const noBrief = (c: C, { place, wave }: BriefQuestion): Response =>
  problem(c, 'brief_unknown', { path: 'place', detail: { place, wave } });

/** Reads the question of an address against the release that it names, or the current one. */
async function withQuestion(
  c: C,
  releases: Releases,
  source: BriefSource,
  place: string,
  answer: (question: BriefQuestion, release: string) => Promise<Response>,
): Promise<Response> {
  const wanted = c.req.param('release');
  const manifest = await releases.use(wanted, async (release) => release.manifest);
  if (!manifest) {
    return wanted === undefined
      ? problem(c, 'no_release')
      : problem(c, 'release_unknown', { path: 'release', detail: { release: wanted } });
  }
  c.set('release', manifest.release);
  const asked = askedBrief(place, (name) => c.req.query(name), manifest, source);
  if ('parameter' in asked) {
    if (asked.parameter === 'place') {
      return problem(c, 'brief_unknown', {
        path: 'place',
        detail: { place, wave: c.req.query('wave') || manifest.waves.at(-1)?.wave || '–' },
      });
    }
    return refuse(c, asked);
  }
  return answer(asked, manifest.release);
}
