import { chineseDate } from '../chinese-date.ts';
import type { CaseFacts, DocumentMatter } from '../document-facts.ts';
import { basisOf } from '../legal-basis.ts';
import { addressee, contactNote, intakeSeal, isLicence, stop, you } from './wording.ts';
import type { Body } from './wording.ts';

/** 补正告知书: everything that is missing, at once (Article 32, first paragraph, item 4). */
export function supplementNotice(
  facts: CaseFacts,
  matter: Extract<DocumentMatter, { kind: 'supplement-notice' }>,
): Body {
  return {
    title: isLicence(facts) ? '行政许可申请材料补正告知书' : '申请材料补正告知书',
    sealWords: intakeSeal(facts),
    addressee: addressee(facts),
    parts: [
      {
        type: 'paragraph',
        text:
          `本机关于${chineseDate(matter.receivedOn)}收到${you(facts)}提出的“${facts.itemName}”申请材料。` +
          `经审查，申请材料不齐全或者不符合法定形式。根据${basisOf(facts, 'supplement')}的规定，` +
          `现一次性告知${you(facts)}需要补正的全部内容（共${matter.defects.length}项）：`,
      },
      {
        type: 'numbered',
        items: matter.defects.map(({ name, reason }) => `${name}：${stop(reason)}`),
      },
      {
        type: 'paragraph',
        text:
          `请于${chineseDate(matter.dueOn)}（含当日）前补正上述全部内容。材料补正齐全后，本机关将依法受理；` +
          '逾期未补正的，本机关将终止办理，届时可以重新提出申请。',
      },
      { type: 'note', text: `办件编号：${facts.caseNumber}。${contactNote(facts)}` },
    ],
  };
}
