import type { missingCodes } from '@observatory/data/codebook/question.ts';

/**
 * Other wordings of the missing answers that survey tools and questionnaires use, in the six languages. Only wordings
 * that cannot be a substantive answer.
 */
export const missingWords: Readonly<Record<keyof typeof missingCodes, readonly string[]>> = {
  doNotKnow: [
    ...[
      'Don’t know',
      'Do not know / cannot say',
      'Don’t know / can’t say',
      'I don’t know',
      'Cannot say',
      'DK',
      'DNK',
    ],
    ...['En tiedä', 'En osaa sanoa / en tiedä', 'EOS', 'Ei tietoa'],
    ...['Vet ej', 'Vet inte / kan inte säga', 'Kan inte säga', 'Jag vet inte'],
    ...['Weiß ich nicht', 'Ich weiß es nicht', 'Kann ich nicht sagen'],
    ...['Non lo so', 'Non saprei', 'Non so / non saprei'],
    ...['Weet niet', 'Weet het niet', 'Ik weet het niet'],
  ],
  notApplicable: [
    ...['Does not apply', 'Not applicable to us'],
    ...['Ei sovellu', 'Ei koske', 'Ei koske yritystämme'],
    ...['Inte tillämpligt', 'Ej tillämpligt', 'Inte aktuellt'],
    ...['Nicht zutreffend', 'Entfällt'],
    ...['Non applicabile', 'Non si applica'],
    ...['Niet van toepassing op ons', 'N.v.t.', 'nvt'],
  ],
  refused: [
    ...['No answer', 'Prefer not to say', 'Prefer not to answer', 'Refused', 'I do not want to answer'],
    ...['Ei vastausta', 'En halua vastata kysymykseen'],
    ...['Inget svar', 'Vill ej svara'],
    ...['Keine Antwort', 'Möchte ich nicht sagen', 'k. A.', 'Antwort verweigert'],
    ...['Nessuna risposta', 'Non risponde', 'Preferisco non rispondere'],
    ...['Geen antwoord', 'Zeg ik liever niet', 'Wil ik niet zeggen'],
  ],
};
