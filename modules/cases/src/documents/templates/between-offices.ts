import { chineseDate } from '../chinese-date.ts';
import type { CaseFacts, DocumentMatter } from '../document-facts.ts';
import { basisOf } from '../legal-basis.ts';
import { headRows, stop } from './wording.ts';
import type { Body } from './wording.ts';

type OnTheWay = Pick<Extract<DocumentMatter, { to: string }>, 'to' | 'reason'>;
type Matter<Kind extends DocumentMatter['kind']> = Extract<DocumentMatter, { kind: Kind }>;

type Papers = Matter<
  | 'inspection-record'
  | 'opinion-request'
  | 'opinion-reply'
  | 'forwarding-note'
  | 'move-in-permit'
  | 'migration-certificate'
>;

/** What inspectors, departments and organs write down about a case. */
export function betweenOfficesBody(facts: CaseFacts, matter: Papers): Body {
  switch (matter.kind) {
    case 'inspection-record':
      return inspectionRecord(facts, matter);
    case 'opinion-request':
      return opinionRequest(facts, matter);
    case 'opinion-reply':
      return opinionReply(facts, matter);
    case 'forwarding-note':
      return forwardingNote(facts, matter);
    case 'move-in-permit':
      return moveInPermit(facts, matter);
    case 'migration-certificate':
      return migrationCertificate(facts, matter);
  }
}

/** 现场核查笔录: by two officers or more, each of whom has signed (行政许可法 Art 34). */
function inspectionRecord(facts: CaseFacts, matter: Matter<'inspection-record'>): Body {
  return {
    title: '现场核查笔录',
    parts: [
      {
        type: 'fields',
        rows: [
          ...headRows(facts),
          ['核查日期', chineseDate(matter.inspectedOn)],
          ['核查人员', matter.inspectors.map((number) => `警号 ${number}`).join('、')],
          ['核查结论', matter.passed ? '合格' : '不合格'],
        ],
      },
      { type: 'paragraph', text: `核查情况：${stop(matter.findings)}` },
      { type: 'note', text: '以上核查人员均已在线签署。' },
    ],
  };
}

/** 征求意见函: to every department that is asked, at the same time, each with its own day. */
function opinionRequest(facts: CaseFacts, matter: Matter<'opinion-request'>): Body {
  return {
    title: '征求意见函',
    addressee: `${matter.departments.map(({ name }) => name).join('、')}：`,
    parts: [
      { type: 'fields', rows: headRows(facts) },
      { type: 'paragraph', text: `请就以下事项提出意见：${stop(matter.question)}` },
      {
        type: 'numbered',
        items: matter.departments.map(
          ({ name, dueOn }) => `${name}请于${chineseDate(dueOn)}（含当日）前答复`,
        ),
      },
    ],
  };
}

/** 征求意见复函: what a department answers. */
function opinionReply(facts: CaseFacts, matter: Matter<'opinion-reply'>): Body {
  return {
    title: '征求意见复函',
    addressee: `${facts.organ.name}：`,
    parts: [
      { type: 'fields', rows: [...headRows(facts), ['答复部门', matter.department]] },
      {
        type: 'paragraph',
        text: `${matter.agrees ? '同意' : '不同意'}。${stop(matter.opinion)}`,
      },
    ],
  };
}

/** 移送单: the whole case goes on to the organ above; the applicant hands in nothing again (行政许可法 Art 35). */
function forwardingNote(facts: CaseFacts, matter: OnTheWay): Body {
  return {
    title: '移送单',
    addressee: `${matter.to}：`,
    parts: [
      { type: 'fields', rows: headRows(facts) },
      { type: 'paragraph', text: `现将本案全部申请材料和初步审查意见移送你机关。${said(matter)}` },
    ],
  };
}

/** 准予迁入证明: the place one moves to tells the place one leaves that it takes the household (户口登记条例 Art 10). */
function moveInPermit(facts: CaseFacts, matter: OnTheWay): Body {
  return {
    title: '准予迁入证明',
    addressee: `${matter.to}：`,
    parts: [
      { type: 'fields', rows: headRows(facts) },
      {
        type: 'paragraph',
        text: `经审查，根据${basisOf(facts, 'grant')}的规定，准予${facts.applicant.name}的户口迁入，请办理迁出登记。${said(matter)}`,
      },
    ],
  };
}

/** 户口迁移证: the place one leaves tells the place one moves to that the registration there is ended. */
function migrationCertificate(facts: CaseFacts, matter: OnTheWay): Body {
  return {
    title: '户口迁移证',
    addressee: `${matter.to}：`,
    parts: [
      { type: 'fields', rows: headRows(facts) },
      {
        type: 'paragraph',
        text: `${facts.applicant.name}的户口已在本机关注销登记，现迁往你机关管辖地区，请办理落户。${said(matter)}`,
      },
    ],
  };
}

function said({ reason }: OnTheWay): string {
  return reason === undefined ? '' : `说明：${stop(reason)}`;
}
