import type { Day } from '@tongban/kernel';
import { chineseDate, chineseLimit } from '../chinese-date.ts';
import type { CaseFacts, DocumentMatter } from '../document-facts.ts';
import { basisOf } from '../legal-basis.ts';
import { addressee, contactNote, intakeSeal, isLicence, you } from './wording.ts';
import type { Body } from './wording.ts';

type Acceptance = Extract<DocumentMatter, { kind: 'acceptance-notice' }>;

/** 受理通知书: the sealed and dated proof that the clock runs (Article 32). */
export function acceptanceNotice(
  facts: CaseFacts,
  matter: Extract<DocumentMatter, { kind: 'acceptance-notice' }>,
): Body {
  return {
    title: isLicence(facts) ? '行政许可申请受理通知书' : '受理通知书',
    sealWords: intakeSeal(facts),
    addressee: addressee(facts),
    parts: [
      {
        type: 'paragraph',
        text:
          matter.deemed === true
            ? byLapse(facts, matter)
            : byReview(facts, matter, matter.owed !== undefined),
      },
      ...(matter.owed === undefined ? [] : owedParts(matter.owed, facts)),
      { type: 'paragraph', text: limitSentence(matter) },
      ...(isLicence(facts) ? [uncountedTime] : []),
      { type: 'note', text: `办件编号：${facts.caseNumber}。${contactNote(facts)}` },
    ],
  };
}

const uncountedTime = {
  type: 'paragraph',
  text:
    '依法需要听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审的，所需时间不计算在上述期限内，' +
    '本机关将另行书面告知。',
} as const;

/** 容缺受理: what is owed by name, until when, and what follows. */
function owedParts(
  { names, dueOn, rule, onLapse }: NonNullable<Acceptance['owed']>,
  facts: CaseFacts,
) {
  const otherwise =
    onLapse === 'terminate'
      ? '逾期未补交或者补交的材料不符合要求的，本机关将终止办理'
      : '逾期未补交或者补交的材料不符合要求的，本机关将根据已有材料作出决定';
  return [
    {
      type: 'paragraph',
      text: `本申请按照${rule}容缺受理。请${you(facts)}于${chineseDate(dueOn)}（含当日）前补交以下材料；${otherwise}：`,
    },
    { type: 'numbered', items: names },
  ] as const;
}

function byReview(facts: CaseFacts, matter: { acceptedOn: Day }, owes: boolean): string {
  const there = owes ? '主要申请材料齐全' : '申请材料齐全';
  return (
    `${you(facts)}于${chineseDate(facts.submittedOn)}提出的“${facts.itemName}”申请，经审查，` +
    `${there}、符合法定形式。根据${basisOf(facts, 'acceptance')}的规定，` +
    `本机关决定自${chineseDate(matter.acceptedOn)}起予以受理。`
  );
}

function byLapse(facts: CaseFacts, matter: { acceptedOn: Day }): string {
  return (
    `${you(facts)}于${chineseDate(facts.submittedOn)}提出的“${facts.itemName}”申请，` +
    `本机关未在收到申请材料之日起五个工作日内告知需要补正的内容。` +
    `根据${basisOf(facts, 'deemedAcceptance')}的规定，` +
    `自收到申请材料之日即${chineseDate(matter.acceptedOn)}起视为受理。`
  );
}

function limitSentence(matter: Extract<DocumentMatter, { kind: 'acceptance-notice' }>): string {
  if (matter.promised.amount === 0) return '本事项为即办件，本机关将当场作出决定。';
  const until =
    matter.dueOn === undefined
      ? ''
      : matter.dueEstimated === true
        ? `，预计于${chineseDate(matter.dueOn)}前办结（该年度节假日安排公布后如有变动，以重新计算的日期为准）`
        : `，即于${chineseDate(matter.dueOn)}前办结`;
  return `本机关承诺自受理之日起${chineseLimit(matter.promised)}内作出决定${until}。`;
}
