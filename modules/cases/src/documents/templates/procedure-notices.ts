import { chineseDate, chineseLimit } from '../chinese-date.ts';
import type { CaseFacts, DocumentMatter } from '../document-facts.ts';
import { basisOf } from '../legal-basis.ts';
import { addressee, contactNote, intakeSeal, stop, you } from './wording.ts';
import type { Body } from './wording.ts';

/** 特别程序所需时间告知书: time that is not counted must be announced in writing (Article 45). */
export function specialProcedureNotice(
  facts: CaseFacts,
  matter: Extract<DocumentMatter, { kind: 'special-procedure-notice' }>,
): Body {
  return {
    title: '特别程序所需时间告知书',
    sealWords: intakeSeal(facts),
    addressee: addressee(facts),
    parts: [
      {
        type: 'paragraph',
        text:
          `${you(facts)}提出的“${facts.itemName}”申请，在审查中需要进行${matter.procedure}。` +
          `理由：${stop(matter.reason)}`,
      },
      {
        type: 'paragraph',
        text:
          `根据${basisOf(facts, 'special')}的规定，所需时间不计算在办理期限内。` +
          `现书面告知：上述程序所需时间为${chineseLimit(matter.needed)}。`,
      },
      { type: 'note', text: `办件编号：${facts.caseNumber}。${contactNote(facts)}` },
    ],
  };
}

/** 延长办理期限告知书: once, approved by the head of the organ, with the reason (Article 42). */
export function extensionNotice(
  facts: CaseFacts,
  matter: Extract<DocumentMatter, { kind: 'extension-notice' }>,
): Body {
  const until =
    matter.dueOn === undefined
      ? ''
      : `延长后的办结期限为${chineseDate(matter.dueOn)}${matter.dueEstimated === true ? '（预计）' : ''}。`;
  return {
    title: '延长办理期限告知书',
    sealWords: intakeSeal(facts),
    addressee: addressee(facts),
    parts: [
      {
        type: 'paragraph',
        text:
          `${you(facts)}提出的“${facts.itemName}”申请，在法定期限内不能作出决定。` +
          `理由：${stop(matter.reason)}`,
      },
      {
        type: 'paragraph',
        text:
          `根据${basisOf(facts, 'extension')}的规定，经本机关负责人批准，` +
          `办理期限延长${chineseLimit(matter.added)}。${until}`,
      },
      { type: 'note', text: `办件编号：${facts.caseNumber}。${contactNote(facts)}` },
    ],
  };
}
