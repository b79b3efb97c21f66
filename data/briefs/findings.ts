import { midSentence } from '../figures/mid-sentence.ts';
import type { SkillGapsRow } from '../figures/skill-gaps/figure.ts';
import { largestOf } from '../figures/skill-gaps/finding.ts';
import { rowsOf } from '../figures/profile/describe.ts';
import { indicatorById } from '../indicators/catalogue.ts';
import type { BriefContext } from './context.ts';
import { commonGaps, commonText } from './common.ts';
import { differencesText, spreadText } from './difference-texts.ts';
import type { Block } from './document.ts';
import { count, evidence, lineOfRow, rankText } from './lines.ts';
import { estimateQuery } from './quotes.ts';

/** What is certain: the widest gap, the need that rises most, and what differs, or that nothing does. */
export function findingBlocks(context: BriefContext): Block[] {
  const { subject, differences } = context;
  const texts =
    subject.kind === 'partnership'
      ? [
          commonGaps(context).length > 0 ? commonText(context) : `${gapText(context)} ${commonText(context)}`,
          outlookText(context),
          spreadText(context),
        ]
      : [
          gapText(context),
          outlookText(context),
          differencesText(differences, 'gaps', subject.reference!, context),
        ];
  return [{ kind: 'findings', texts }];
}

function gapText(context: BriefContext): string {
  const { finding, gaps, inPlace, words, subject } = context;
  const { t } = words.brief;
  const published = gaps
    .filter(({ estimate }) => estimate)
    .toSorted((a, b) => b.estimate!.value - a.estimate!.value);
  const first = finding.kind === 'widest' ? finding.rows[0] : published[0];
  const none = { skill: '', evidence: '', ofBase: '', rank: '', ranked: 'no', certain: 0, total: '' };
  if (!first?.estimate) return t('brief.finding.gap', { kind: 'empty', inPlace, ...none });
  const line = { ...lineOfRow(first, 'skill_gap', subject.own), shown: first.estimate };
  const query = estimateQuery(subject.own, 'skill_gap');
  const certain = finding.kind === 'wider' ? finding.rows.length : 0;
  if (certain > 0) count('finding.gaps.certain', certain, t('brief.number.wider'), query, context);
  return t('brief.finding.gap', {
    kind: finding.kind,
    inPlace,
    skill: midSentence(first.label, words.language),
    evidence: evidence(line, { id: `skill_gap.${first.skill}`, label: first.label }, context),
    ofBase: line.indicator.ofBase[words.language],
    ...rankOf(['wider', 'none'].includes(finding.kind) ? first : undefined, 'skill_gap', context),
    certain,
    total:
      finding.kind === 'wider'
        ? count('finding.gaps', published.length, t('brief.number.published'), query, context)
        : '',
  });
}

/** The rank of a row for a sentence, where it has one. */
function rankOf(row: SkillGapsRow | undefined, indicator: string, context: BriefContext) {
  const rank = row ? rankText(row, indicator, context.subject.own, context) : '';
  return { rank, ranked: rank === '' ? 'no' : 'yes' };
}

function outlookText(context: BriefContext): string {
  const { answers, subject, words, expectations } = context;
  const { t } = words.brief;
  const rows = rowsOf(answers.profile, { ...subject.own, indicator: 'future_need' }, words.figure);
  const largest = largestOf(rows);
  const none = { skill: '', evidence: '', rank: '', ranked: 'no', rising: 0, tests: '' };
  if (largest.kind === 'none') return t('brief.finding.outlook', { kind: 'empty', ...none });
  const { row } = largest;
  const rising = expectations.filter(({ verdict }) => verdict === 'higher');
  const isCertain = largest.kind === 'certain' && rising.some(({ skill }) => skill === row.skill);
  const some = rising.length === 0 ? 'none' : isCertain ? 'certain' : 'among';
  const kind = subject.isWeighted ? some : 'unweighted';
  const query = estimateQuery(subject.own, 'future_need');
  const isCounted = kind === 'certain' || kind === 'among';
  if (isCounted) count('finding.rising', rising.length, t('brief.number.rising'), query, context);
  const line = { ...lineOfRow(row, 'future_need', subject.own), shown: row.estimate! };
  const label = `${row.label}: ${indicatorById.get('future_need')!.label[words.language]}`;
  return t('brief.finding.outlook', {
    kind,
    skill: midSentence(row.label, words.language),
    evidence: kind === 'none' ? '' : evidence(line, { id: `future_need.${row.skill}`, label }, context),
    ...rankOf(kind === 'among' ? row : undefined, 'future_need', context),
    rising: rising.length,
    tests: isCounted
      ? count('finding.rising.tests', expectations.length, t('brief.number.tests'), query, context)
      : '',
  });
}
