import { askBrief, type BriefAnswers, type BriefAsks } from '@observatory/data/briefs/ask.ts';
import { briefJson, makeBrief } from '@observatory/data/briefs/brief.ts';
import type { BriefSettings } from '@observatory/data/briefs/imprint.ts';
import type { BriefQuestion } from '@observatory/data/briefs/document.ts';
import { usualSections } from '@observatory/data/briefs/sections.ts';
import { NoBrief } from '@observatory/data/briefs/subject.ts';
import { LRUCache } from 'lru-cache';

import type { BriefSource } from './briefs/maker.ts';
import { askComparisons } from './comparisons/routes.ts';
import { askCoverage } from './coverage/ask-coverage.ts';
import { askEstimates } from './estimates/routes.ts';
import { askObservations } from './observations/ask.ts';
import { askQuality } from './quality/ask-quality.ts';
import type { OpenRelease } from './warehouse/releases.ts';

/** The questions of a brief, answered by one release. */
function asksOf(release: OpenRelease): BriefAsks {
  const { manifest } = release;
  const asked = (question: Readonly<Record<string, string>>) => new URLSearchParams(question);
  return {
    estimates: (question) => askEstimates(asked(question), manifest).answer(release),
    comparisons: (question) => askComparisons(asked(question), manifest).answer(release),
    observations: (question) => askObservations(asked(question), manifest).answer(release),
    coverage: (question) => askCoverage(askQuality(asked(question), manifest)).answer(release),
  };
}

/**
 * Answers for briefs, the last ones kept: they are numbers and codes, the same for a brief in every language, its summary
 * and a choice of its sections.
 */
function openAnswers() {
  const kept = new LRUCache<string, BriefAnswers>({ max: 24 });
  return async (question: BriefQuestion, release: OpenRelease): Promise<BriefAnswers> => {
    const { kind, place, wave } = question;
    const key = [release.manifest.release, kind, place, wave].join(' ');
    const known = kept.get(key);
    if (known) return known;
    const answers = await askBrief({ ...question, language: 'en' }, release.manifest, asksOf(release));
    kept.set(key, answers);
    return answers;
  };
}

/** Briefs of what the releases of this server answer. */
export function briefSource(settings?: BriefSettings): BriefSource {
  const answersOf = openAnswers();
  return {
    variant: JSON.stringify(settings ?? null),
    sections: usualSections,
    json: briefJson,
    async make(question, release) {
      try {
        return makeBrief(question, await answersOf(question, release), settings);
      } catch (error) {
        if (error instanceof NoBrief) return undefined;
        throw error;
      }
    },
  };
}
