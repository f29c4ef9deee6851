import {
  branchLabels,
  documentLabels,
  evaluationLabels,
  itemTypeLabels,
  nextStepSentences,
} from '@tongban/vocabulary';
import type { Bilingual, Language } from './language.ts';

/** Words of the platform by their code. A code this version does not know is shown as it is. */
export function lookUp(labels: Readonly<Record<string, Bilingual>>) {
  return (code: string | Bilingual | undefined, language: Language): string => {
    if (code === undefined) return '';
    return typeof code === 'string' ? (labels[code]?.[language] ?? code) : code[language];
  };
}

export const branchLabel = lookUp(branchLabels);
export const documentLabel = lookUp(documentLabels);
export const itemTypeLabel = lookUp(itemTypeLabels);
export const nextStepSentence = lookUp(nextStepSentences);
export const ratingLabel = lookUp(evaluationLabels);
