import { chineseDate } from '../chinese-date.ts';
import type { CaseFacts, DocumentMatter } from '../document-facts.ts';
import { basisOf } from '../legal-basis.ts';
import { remedyClause } from '../remedies.ts';
import type { RemedyPlaces } from '../remedies.ts';
import { addressee, contactNote, intakeSeal, isLicence, stop, you } from './wording.ts';
import type { Body } from './wording.ts';

/** 不予受理决定书: outside this organ's competence; it names the organ that has it (Article 32, item 2). */
export function acceptanceRefusal(
  facts: CaseFacts,
  matter: Extract<DocumentMatter, { kind: 'acceptance-refusal' }>,
  places: RemedyPlaces,
): Body {
  const competent =
    matter.competentOrgan === undefined ? '' : `请向${matter.competentOrgan}提出申请。`;
  return {
    title: isLicence(facts) ? '行政许可申请不予受理决定书' : '不予受理决定书',
    sealWords: intakeSeal(facts),
    addressee: addressee(facts),
    parts: [
      {
        type: 'paragraph',
        text: `${you(facts)}于${chineseDate(facts.submittedOn)}向本机关提出的“${facts.itemName}”申请，经审查：${stop(matter.grounds)}`,
      },
      {
        type: 'paragraph',
        text: `根据${basisOf(facts, 'refusal')}的规定，本机关决定不予受理。${competent}`,
      },
      // Refusing to take up is not the final decision on a stay or a visa: the ordinary remedy applies.
      { type: 'clause', text: remedyClause('ordinary', places) },
      { type: 'note', text: `办件编号：${facts.caseNumber}。${contactNote(facts)}` },
    ],
  };
}

/** 不受理告知书: the matter needs no permission, and the applicant is told at once (Article 32, item 1). */
export function notRequiredNotice(
  facts: CaseFacts,
  matter: Extract<DocumentMatter, { kind: 'not-required-notice' }>,
): Body {
  return {
    title: '不受理告知书',
    sealWords: intakeSeal(facts),
    addressee: addressee(facts),
    parts: [
      {
        type: 'paragraph',
        text:
          `${you(facts)}于${chineseDate(facts.submittedOn)}提出的“${facts.itemName}”申请，经审查：` +
          `${stop(matter.grounds)}根据${basisOf(facts, 'notRequired')}的规定，该事项依法不需要办理，` +
          '本机关不予受理，特此告知。',
      },
      { type: 'note', text: `办件编号：${facts.caseNumber}。${contactNote(facts)}` },
    ],
  };
}
