import { chineseDate } from '../chinese-date.ts';
import type { CaseFacts, DocumentMatter } from '../document-facts.ts';
import { basisOf } from '../legal-basis.ts';
import { remedyClause } from '../remedies.ts';
import type { RemedyPlaces } from '../remedies.ts';
import { addressee, contactNote, stop, you } from './wording.ts';
import type { Body } from './wording.ts';

/** 终止办理告知书: ended without a decision on the merits; an adverse act, so it names the remedies. */
export function terminationNotice(
  facts: CaseFacts,
  matter: Extract<DocumentMatter, { kind: 'termination-notice' }>,
  places: RemedyPlaces,
): Body {
  const basis = matter.lawBasis ?? basisOf(facts, 'supplement');
  return {
    title: '终止办理告知书',
    addressee: addressee(facts),
    parts: [
      {
        type: 'paragraph',
        text: `${you(facts)}于${chineseDate(facts.submittedOn)}提出的“${facts.itemName}”申请，因下列情形无法继续办理：${stop(matter.grounds)}`,
      },
      {
        type: 'paragraph',
        text:
          `根据${basis}的规定，本机关终止办理。` +
          (matter.reason === 'not-supplied' ? `${you(facts)}备齐材料后可以重新提出申请。` : ''),
      },
      { type: 'clause', text: remedyClause('ordinary', places) },
      { type: 'note', text: `办件编号：${facts.caseNumber}。${contactNote(facts)}` },
    ],
  };
}

/** 撤回申请确认书: the applicant's own wish, before the decision. Applying again stays open. */
export function withdrawalConfirmation(
  facts: CaseFacts,
  matter: Extract<DocumentMatter, { kind: 'withdrawal-confirmation' }>,
): Body {
  const reason = matter.reason === undefined ? '' : `撤回理由：${stop(matter.reason)}`;
  return {
    title: '撤回申请确认书',
    addressee: addressee(facts),
    parts: [
      {
        type: 'paragraph',
        text:
          `${you(facts)}于${chineseDate(facts.submittedOn)}提出的“${facts.itemName}”申请，` +
          `现经${you(facts)}于${chineseDate(matter.withdrawnOn)}申请撤回。${reason}`,
      },
      {
        type: 'paragraph',
        text: `本机关确认上述申请已经撤回，办理程序终结。撤回不影响${you(facts)}重新提出申请。`,
      },
      { type: 'note', text: `办件编号：${facts.caseNumber}。${contactNote(facts)}` },
    ],
  };
}
