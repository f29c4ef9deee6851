import { chineseDate } from '../chinese-date.ts';
import type { CaseFacts, DocumentMatter, PenaltyWords } from '../document-facts.ts';
import { remedyClause } from '../remedies.ts';
import type { RemedyPlaces } from '../remedies.ts';
import { addressee, contactNote, stop, you } from './wording.ts';
import type { Body } from './wording.ts';

/** 行政处罚告知笔录: facts, reasons, basis and content, and the right to speak against it (行政处罚法 Arts 44, 45). */
export function penaltyAnnouncement(
  facts: CaseFacts,
  matter: Extract<DocumentMatter, { kind: 'penalty-announcement' }>,
): Body {
  return {
    title: '行政处罚告知笔录',
    addressee: addressee(facts),
    parts: [
      { type: 'paragraph', text: `经查，${you(facts)}有以下行为：${stop(matter.facts)}` },
      {
        type: 'paragraph',
        text: `根据${matter.lawBasis}的规定，本机关拟对${you(facts)}作出以下处罚：${penaltyOf(matter)}。`,
      },
      {
        type: 'clause',
        text:
          `依照《中华人民共和国行政处罚法》第四十四条、第四十五条的规定，${you(facts)}有权进行陈述和申辩。` +
          '本机关将充分听取意见，不因陈述、申辩而给予更重的处罚。',
      },
      { type: 'note', text: `办件编号：${facts.caseNumber}。${contactNote(facts)}` },
    ],
  };
}

/** 行政处罚决定书 (行政处罚法 Art 59; 道路交通安全法 Arts 107, 108). */
export function penaltyDecision(
  facts: CaseFacts,
  matter: Extract<DocumentMatter, { kind: 'penalty-decision' }>,
  places: RemedyPlaces,
): Body {
  return {
    title: '行政处罚决定书',
    addressee: addressee(facts),
    parts: [
      {
        type: 'fields',
        rows: [
          ['被处罚人', facts.applicant.name],
          ['证件号码', facts.applicant.idMasked],
        ],
      },
      { type: 'paragraph', text: `事实和理由：${stop(matter.grounds)}` },
      {
        type: 'paragraph',
        text: `根据${matter.lawBasis}的规定，本机关决定对${you(facts)}作出以下处罚：${penaltyOf(matter)}。`,
      },
      ...(matter.payBy === undefined
        ? []
        : [
            {
              type: 'paragraph',
              text:
                `请于${chineseDate(matter.payBy)}（含当日）前到代收机构或者通过网上渠道缴纳罚款。` +
                '到期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款数额。',
            } as const,
          ]),
      { type: 'clause', text: remedyClause('ordinary', places) },
      { type: 'note', text: `办件编号：${facts.caseNumber}。${contactNote(facts)}` },
    ],
  };
}

function penaltyOf({ fineYuan, points }: PenaltyWords): string {
  const fine = fineYuan === 0 ? '警告' : `罚款${fineYuan}元`;
  return points === 0 ? fine : `${fine}，记${points}分`;
}
