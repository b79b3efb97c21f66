import { answerPosition } from '../codebook/encode-codes.ts';
import { majorGroupCodes, staffHalfCodes } from '../codebook/proficiency.ts';
import type { Column, TakeColumn } from '../survey/column.ts';
import type { Indicator, Measure, RMeasure } from './indicator.ts';

type Group = { readonly staff: Column; readonly notFull: Column };

const takeGroups = (take: TakeColumn, codes: readonly string[]): readonly Group[] =>
  codes.map((code) => ({ staff: take(`C1_STAFF_${code}`), notFull: take(`C2_NOTFULL_${code}`) }));

/** x: some staff are not fully proficient, by a count or by a band. z: a valid count or band. */
function measureIncidence(take: TakeColumn): Measure {
  const counts = [...staffHalfCodes, ...majorGroupCodes].map((code) => take(`C2_NOTFULL_${code}`));
  const band = take('C3_SHARE');
  const none = answerPosition('C3_SHARE', 'NONE');
  return {
    z(row) {
      if (band[row]! >= 1) return 1;
      for (const count of counts) if (count[row]! >= 0) return 1;
      return 0;
    },
    x(row) {
      if (band[row]! >= 1 && band[row]! !== none) return 1;
      for (const count of counts) if (count[row]! > 0) return 1;
      return 0;
    },
  };
}

const incidenceInR = (): RMeasure => ({
  reads: {
    counts: [...staffHalfCodes, ...majorGroupCodes].map((code) => `C2_NOTFULL_${code}`),
    band: 'C3_SHARE',
  },
  z: '!is.na(band) | rowSums(!is.na(counts)) > 0',
  x: '!(band %in% c(NA, "NONE")) | rowSums(counts > 0, na.rm = TRUE) > 0',
});

/** Both numbers of a group are valid and agree. */
const known = ({ staff, notFull }: Group, row: number): boolean =>
  notFull[row]! >= 0 && staff[row]! >= notFull[row]!;

const anyKnown = (groups: readonly Group[], row: number): boolean => {
  for (const group of groups) if (known(group, row)) return true;
  return false;
};

/**
 * x: staff not fully proficient, z: staff, over the groups for which both are known and agree. The two halves
 * contain the nine groups, so they count only where none of the nine does.
 */
function measureDensity(take: TakeColumn): Measure {
  const nine = takeGroups(take, majorGroupCodes);
  const halves = takeGroups(take, staffHalfCodes);
  const sum = (key: keyof Group, row: number): number => {
    let total = 0;
    for (const group of anyKnown(nine, row) ? nine : halves) if (known(group, row)) total += group[key][row]!;
    return total;
  };
  return { x: (row) => sum('notFull', row), z: (row) => sum('staff', row) };
}

const densityInR = (): RMeasure => ({
  reads: {
    staff_by_group: majorGroupCodes.map((code) => `C1_STAFF_${code}`),
    short_by_group: majorGroupCodes.map((code) => `C2_NOTFULL_${code}`),
    staff_by_half: staffHalfCodes.map((code) => `C1_STAFF_${code}`),
    short_by_half: staffHalfCodes.map((code) => `C2_NOTFULL_${code}`),
  },
  steps: {
    group_known: '!is.na(staff_by_group) & !is.na(short_by_group) & short_by_group <= staff_by_group',
    half_known: '!is.na(staff_by_half) & !is.na(short_by_half) & short_by_half <= staff_by_half',
    by_group: 'rowSums(group_known) > 0',
    staff: 'rowSums(ifelse(group_known, staff_by_group, 0))',
    short: 'rowSums(ifelse(group_known, short_by_group, 0))',
  },
  z: 'ifelse(by_group, staff, rowSums(ifelse(half_known, staff_by_half, 0)))',
  x: 'ifelse(by_group, short, rowSums(ifelse(half_known, short_by_half, 0)))',
});

export const gapIncidence: Indicator = {
  id: 'gap_incidence',
  concept: 'staff-not-fully-proficient',
  kind: 'share',
  detail: 'none',
  unitCounted: 'employers',
  weight: 'unit',
  referencePeriod: 'interview',
  populationFloor: 1,
  label: {
    en: 'Employers with a skills gap',
    fi: 'Työnantajat, joilla on osaamisvaje',
    sv: 'Arbetsgivare med kompetensbrist',
    de: 'Arbeitgeber mit Kompetenzlücke',
    it: 'Datori di lavoro con carenza di competenze',
    nl: 'Werkgevers met een tekort aan vaardigheden',
  },
  base: {
    en: 'employers that know how many of their staff are fully proficient',
    fi: 'työnantajat, jotka tietävät, kuinka monen osaaminen riittää työhön täysin',
    sv: 'arbetsgivare som vet hur många i personalen som är fullt kompetenta',
    de: 'Arbeitgeber, die wissen, wie viele ihrer Beschäftigten voll kompetent sind',
    it: 'datori di lavoro che sanno quanta parte del personale è pienamente competente',
    nl: 'werkgevers die weten hoeveel van hun personeel volledig bekwaam is',
  },
  ofBase: {
    en: 'of employers that know how many of their staff are fully proficient',
    fi: 'työnantajista, jotka tietävät, kuinka monen osaaminen riittää työhön täysin',
    sv: 'av de arbetsgivare som vet hur många i personalen som är fullt kompetenta',
    de: 'der Arbeitgeber, die wissen, wie viele ihrer Beschäftigten voll kompetent sind',
    it: 'dei datori di lavoro che sanno quanta parte del personale è pienamente competente',
    nl: 'van de werkgevers die weten hoeveel van hun personeel volledig bekwaam is',
  },
  definition: {
    en: 'Employers that judge at least one member of staff not fully proficient in the job, as a percentage of employers that could say.',
    fi: 'Työnantajat, joiden mukaan vähintään yhden henkilön osaaminen ei täysin riitä työhön, prosentteina asian tietävistä työnantajista.',
    sv: 'Arbetsgivare som bedömer att minst en person i personalen inte är fullt kompetent för sitt arbete, i procent av de arbetsgivare som kunde svara.',
    de: 'Arbeitgeber, nach deren Urteil mindestens eine beschäftigte Person für ihre Arbeit nicht voll kompetent ist, in Prozent der Arbeitgeber, die dies angeben konnten.',
    it: 'Datori di lavoro che giudicano almeno una persona non pienamente competente nel proprio lavoro, in percentuale di quelli che hanno saputo rispondere.',
    nl: 'Werkgevers die ten minste één personeelslid niet volledig bekwaam vinden in het werk, als percentage van de werkgevers die dat konden zeggen.',
  },
  measure: measureIncidence,
  rMeasure: incidenceInR,
};

export const gapDensity: Indicator = {
  id: 'gap_density',
  concept: 'staff-not-fully-proficient',
  kind: 'density',
  detail: 'none',
  unitCounted: 'staff',
  weight: 'employment',
  referencePeriod: 'interview',
  populationFloor: 1,
  label: {
    en: 'Staff not fully proficient',
    fi: 'Henkilöstö, jonka osaaminen ei täysin riitä työhön',
    sv: 'Personal som inte är fullt kompetent',
    de: 'Nicht voll kompetente Beschäftigte',
    it: 'Personale non pienamente competente',
    nl: 'Personeel dat niet volledig bekwaam is',
  },
  base: {
    en: 'staff of employers that know how many are fully proficient',
    fi: 'henkilöstö niillä työnantajilla, jotka tietävät, kuinka monen osaaminen riittää työhön täysin',
    sv: 'personalen hos arbetsgivare som vet hur många som är fullt kompetenta',
    de: 'Beschäftigte bei Arbeitgebern, die wissen, wie viele voll kompetent sind',
    it: 'personale dei datori di lavoro che sanno quante persone sono pienamente competenti',
    nl: 'personeel van werkgevers die weten hoeveel mensen volledig bekwaam zijn',
  },
  ofBase: {
    en: 'of staff of employers that know how many are fully proficient',
    fi: 'henkilöstöstä niillä työnantajilla, jotka tietävät, kuinka monen osaaminen riittää työhön täysin',
    sv: 'av personalen hos arbetsgivare som vet hur många som är fullt kompetenta',
    de: 'der Beschäftigten bei Arbeitgebern, die wissen, wie viele voll kompetent sind',
    it: 'del personale dei datori di lavoro che sanno quante persone sono pienamente competenti',
    nl: 'van het personeel van werkgevers die weten hoeveel mensen volledig bekwaam zijn',
  },
  definition: {
    en: 'Staff whom their employer judges not fully proficient in their job, as a percentage of all staff.',
    fi: 'Henkilöstö, jonka osaaminen ei työnantajan mukaan täysin riitä työhön, prosentteina koko henkilöstöstä.',
    sv: 'Personal som arbetsgivaren bedömer inte vara fullt kompetent för sitt arbete, i procent av hela personalen.',
    de: 'Beschäftigte, die nach dem Urteil ihres Arbeitgebers für ihre Arbeit nicht voll kompetent sind, in Prozent aller Beschäftigten.',
    it: 'Personale che il datore di lavoro giudica non pienamente competente nel proprio lavoro, in percentuale di tutto il personale.',
    nl: 'Personeel dat volgens de werkgever niet volledig bekwaam is in het werk, als percentage van al het personeel.',
  },
  measure: measureDensity,
  rMeasure: densityInR,
};
