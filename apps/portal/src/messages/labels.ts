import {
  assuranceLabels,
  audienceLabels,
  branchLabels,
  caseEventLabels,
  caseStatusLabels,
  documentLabels,
  evaluationLabels,
  itemTypeLabels,
  nextStepSentences,
  officerRoleLabels,
} from '@tongban/vocabulary';
import type { Bilingual, Language } from './language.ts';

/** Words of the platform by their code. A code this version does not know is shown as it is. */
function lookUp(labels: Readonly<Record<string, Bilingual>>) {
  return (code: string | Bilingual | undefined, language: Language): string => {
    if (code === undefined) return '';
    return typeof code === 'string' ? (labels[code]?.[language] ?? code) : code[language];
  };
}

export const assuranceLabel = lookUp(assuranceLabels);
export const audienceLabel = lookUp(audienceLabels);
export const branchLabel = lookUp(branchLabels);
export const documentLabel = lookUp(documentLabels);
export const eventLabel = lookUp(caseEventLabels);
export const itemTypeLabel = lookUp(itemTypeLabels);
export const nextStepSentence = lookUp(nextStepSentences);
export const ratingLabel = lookUp(evaluationLabels);
export const statusLabel = lookUp(caseStatusLabels);

const citizen: Bilingual = { zh: '您', en: 'You' };

/** Who does a step of the flow, in a word a citizen uses. */
export const whoLabel = lookUp({
  ...officerRoleLabels,
  applicant: citizen,
  citizen,
  person: citizen,
  system: { zh: '系统自动', en: 'Automatic' },
  courier: { zh: '快递', en: 'Courier' },
  system_or_courier: { zh: '系统或快递', en: 'System or courier' },
  window_officer: officerRoleLabels.acceptor,
  window_officer_or_system: { zh: '系统自动或受理人员', en: 'Automatic, or acceptance officer' },
  reviewer: officerRoleLabels.examiner,
  cert_maker: officerRoleLabels['certificate-maker'],
});
