import { chineseDate } from '../chinese-date.ts';
import type { AdverseMatter, CaseFacts, DocumentMatter } from '../document-facts.ts';
import { basisOf } from '../legal-basis.ts';
import { remedyClause, remedyRuleOf } from '../remedies.ts';
import type { RemedyPlaces } from '../remedies.ts';
import { addressee, contactNote, isLicence, stop, you } from './wording.ts';
import type { Body } from './wording.ts';

/** 准予决定书 (Article 38, first paragraph). */
export function grantDecision(
  facts: CaseFacts,
  matter: Extract<DocumentMatter, { kind: 'grant-decision' }>,
): Body {
  const licence = isLicence(facts);
  const filing = facts.flow === 'T08';
  const done = filing ? '予以备案' : licence ? '准予行政许可' : '准予办理';
  return {
    title: filing ? '备案回执' : `${done}决定书`,
    addressee: addressee(facts),
    parts: [
      {
        type: 'paragraph',
        text: grounds(facts, matter, filing),
      },
      {
        type: 'paragraph',
        text: `根据${basisOf(facts, 'grant')}的规定，本机关${filing ? '' : '决定'}${done}。`,
      },
      { type: 'paragraph', text: `办理结果：${facts.resultName}。${validityOf(matter)}` },
      ...(matter.terms === undefined || matter.terms.length === 0
        ? []
        : [{ type: 'numbered', items: matter.terms } as const]),
      ...(licence
        ? [
            {
              type: 'paragraph',
              text: `依照《中华人民共和国行政许可法》第四十四条的规定，本机关将自作出决定之日起十个工作日内向${you(facts)}颁发、送达有关证件。`,
            } as const,
          ]
        : []),
      { type: 'note', text: `办件编号：${facts.caseNumber}。${contactNote(facts)}` },
    ],
  };
}

function validityOf({ validMonths }: Extract<DocumentMatter, { kind: 'grant-decision' }>): string {
  return validMonths === undefined ? '' : `有效期为自签发之日起${validMonths}个月。`;
}

function grounds(
  facts: CaseFacts,
  matter: Extract<DocumentMatter, { kind: 'grant-decision' }>,
  filing: boolean,
): string {
  if (matter.deemed === true) {
    return `${opening(facts, matter.acceptedOn)}，本机关未在该行政许可有效期届满前作出是否准予延续的决定，依照《中华人民共和国行政许可法》第五十条的规定，视为准予延续。`;
  }
  return filing
    ? `${opening(facts, matter.acceptedOn)}，备案材料齐全、符合法定形式。`
    : `${opening(facts, matter.acceptedOn)}，申请人的申请符合法定条件、标准。`;
}

const adverseTitles = {
  'denial-decision': (facts: CaseFacts) =>
    isLicence(facts) ? '不予行政许可决定书' : '不予办理决定书',
  'non-issuance-decision': () => '不予签发决定书',
  'no-certificate-notice': (facts: CaseFacts) => `不予出具${facts.resultName}通知书`,
};

const adverseWords = {
  'denial-decision': (facts: CaseFacts) => (isLicence(facts) ? '不予行政许可' : '不予办理'),
  'non-issuance-decision': (facts: CaseFacts) => `不予签发${facts.resultName}`,
  'no-certificate-notice': (facts: CaseFacts) => `不予出具${facts.resultName}`,
};

/** 不予决定书 and its variants: reasons, law and what can be done about it (Article 38, second paragraph). */
export function denialDecision(
  facts: CaseFacts,
  matter: AdverseMatter<'denial-decision' | 'non-issuance-decision' | 'no-certificate-notice'>,
  places: RemedyPlaces,
): Body {
  const basis = matter.lawBasis ?? basisOf(facts, 'denial');
  return {
    title: adverseTitles[matter.kind](facts),
    addressee: addressee(facts),
    parts: [
      {
        type: 'paragraph',
        text: `${opening(facts, matter.acceptedOn)}，查明：${stop(matter.grounds)}`,
      },
      {
        type: 'paragraph',
        text: `上述情形不符合法定条件、标准。根据${basis}的规定，本机关决定${adverseWords[matter.kind](facts)}。`,
      },
      { type: 'clause', text: remedyClause(remedyRuleOf(facts), places) },
      { type: 'note', text: `办件编号：${facts.caseNumber}。${contactNote(facts)}` },
    ],
  };
}

function opening(facts: CaseFacts, acceptedOn: AdverseMatter<string>['acceptedOn']): string {
  const accepted = acceptedOn === undefined ? '' : `，本机关于${chineseDate(acceptedOn)}受理`;
  return `${you(facts)}于${chineseDate(facts.submittedOn)}提出的“${facts.itemName}”申请${accepted}。经审查`;
}
