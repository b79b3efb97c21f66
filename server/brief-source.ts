import { askBrief, type BriefAsks } from '@observatory/data/briefs/ask.ts';
import { briefJson, makeBrief, usualSections } from '@observatory/data/briefs/brief.ts';
import type { BriefSettings } from '@observatory/data/briefs/imprint.ts';
import { NoBrief } from '@observatory/data/briefs/subject.ts';

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

/** Briefs of what the releases of this server answer. */
export const briefSource = (settings?: BriefSettings): BriefSource => ({
  variant: JSON.stringify(settings ?? null),
  sections: usualSections,
  json: briefJson,
  async make(question, release) {
    try {
      const answers = await askBrief(question, release.manifest, asksOf(release));
      return makeBrief(question, answers, settings);
    } catch (error) {
      if (error instanceof NoBrief) return undefined;
      throw error;
    }
  },
});
