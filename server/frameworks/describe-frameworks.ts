import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crosswalkFrameworks, crosswalkOf } from '@observatory/data/competences/crosswalk.ts';
import { escoAcknowledgement, readEscoLinks } from '@observatory/data/competences/esco-links.ts';
import { notCovered } from '@observatory/data/competences/not-covered.ts';
import type { FrameworksAnswer, NaceAnswer } from '@observatory/data/contract/frameworks.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { interpretNace } from '@observatory/data/sectors/interpret-nace.ts';
import type { NaceVersion } from '@observatory/data/sectors/nace.ts';
import Papa from 'papaparse';

const linksFile = fileURLToPath(import.meta.resolve('@observatory/data/reference/esco-links.csv'));
const links = readEscoLinks(
  Papa.parse<string[]>(readFileSync(linksFile, 'utf8'), { skipEmptyLines: true }).data,
);

/** Where the skills stand in frameworks and in ESCO; reasons are in the language asked for. */
export function describeFrameworks(language: Language): FrameworksAnswer {
  return {
    language,
    frameworks: crosswalkFrameworks.map((code) => {
      const areas = crosswalkOf(code);
      const { framework, version } = areas[0]!.area;
      return {
        code,
        name: framework,
        version,
        areas: areas.map(({ area, rows }) => ({
          code: area.code,
          name: area.name,
          competences: rows.map(({ competence, skills }) => ({
            code: competence.code,
            name: competence.name,
            skills: skills.map((skill) => skill.code),
            ...(skills.length === 0 && { notCovered: notCovered[competence.code]![language] }),
          })),
        })),
      };
    }),
    esco: { version: links[0]!.version, acknowledgement: escoAcknowledgement, links: [...links] },
  };
}

/** What a code, a title or both mean, labels in the language asked for. */
export function describeNace(
  code: string,
  title: string,
  version: NaceVersion | undefined,
  language: Language,
): NaceAnswer {
  const found = interpretNace(code, { title, ...(version && { version }) });
  return {
    language,
    query: { code, title, ...(version && { version }) },
    verdict: found.verdict,
    ...(found.title && { title: found.title }),
    meanings: found.meanings.map(({ letter, label, counterparts, ...meaning }) => ({
      ...meaning,
      section: letter,
      label: label[language],
      counterparts: counterparts.map(({ letter: section, label: name, part, ...there }) => ({
        ...there,
        section,
        label: name[language],
        ...(part && { part: part[language] }),
      })),
    })),
  };
}
