import * as v from 'valibot';

import { crosswalkFrameworks } from '../competences/crosswalk.ts';
import { escoCollections, escoRelations } from '../competences/esco-links.ts';
import { naceVersions } from '../sectors/nace.ts';

const EscoConceptLink = v.object({
  skill: v.string(),
  /** How the concept stands to the skill, after SKOS: `broad`, the concept is the wider of the two. */
  relation: v.picklist(escoRelations),
  uri: v.string(),
  label: v.string(),
  collection: v.picklist(escoCollections),
  version: v.string(),
});

const Competence = v.object({
  code: v.string(),
  /** Official name, in English. */
  name: v.string(),
  skills: v.array(v.string()),
  /** Why no skill is linked to it, in the language of the request. */
  notCovered: v.optional(v.string()),
});

/** Where the skills stand in competence frameworks and in ESCO. */
export const FrameworksAnswer = v.object({
  language: v.string(),
  frameworks: v.array(
    v.object({
      code: v.picklist(crosswalkFrameworks),
      name: v.string(),
      version: v.string(),
      areas: v.array(v.object({ code: v.string(), name: v.string(), competences: v.array(Competence) })),
    }),
  ),
  esco: v.object({ version: v.string(), acknowledgement: v.string(), links: v.array(EscoConceptLink) }),
});
export type FrameworksAnswer = v.InferOutput<typeof FrameworksAnswer>;

const place = {
  section: v.string(),
  division: v.optional(v.number()),
  label: v.string(),
};

/** What a NACE code, a title or both mean in each version. */
export const NaceAnswer = v.object({
  language: v.string(),
  query: v.object({ code: v.string(), title: v.string(), version: v.optional(v.picklist(naceVersions)) }),
  verdict: v.picklist(['unknown', 'other_version', 'one', 'same', 'ambiguous']),
  title: v.optional(v.picklist(['agrees', 'differs', 'unknown'])),
  meanings: v.array(
    v.object({
      version: v.picklist(naceVersions),
      ...place,
      /** Section of Rev. 2 in whose figures the survey counts it. */
      countedIn: v.string(),
      /** Where it is in the other version; `part` tells what of it, where it is not all. */
      counterparts: v.array(v.object({ ...place, part: v.optional(v.string()) })),
    }),
  ),
});
export type NaceAnswer = v.InferOutput<typeof NaceAnswer>;
