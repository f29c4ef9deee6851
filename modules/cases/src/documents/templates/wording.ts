import type { CaseFacts } from '../document-facts.ts';
import type { DocumentContent } from '../document-content.ts';

/** What a template adds to the head that all documents share. */
export type Body = Pick<DocumentContent, 'title' | 'parts'> &
  Partial<Pick<DocumentContent, 'addressee' | 'sealWords'>>;

/** 你 to a person, 你单位 to an organisation. */
export function you(facts: CaseFacts): string {
  return facts.applicant.enterprise === true ? '你单位' : '你';
}

export function addressee(facts: CaseFacts): string {
  return `${facts.applicant.name}：`;
}

export function isLicence(facts: CaseFacts): boolean {
  return facts.itemType === '01';
}

/** The special seal for licences (Article 32, second paragraph); other documents bear the seal for services. */
export function intakeSeal(facts: CaseFacts): string {
  return isLicence(facts) ? '行政许可专用章' : '政务服务专用章';
}

/** The rows that open every document with a table: who, what, which case. */
export function headRows(facts: CaseFacts): readonly (readonly [string, string])[] {
  return [
    ['申请人', facts.applicant.name],
    [
      facts.applicant.enterprise === true ? '统一社会信用代码' : '公民身份号码',
      facts.applicant.idMasked,
    ],
    ...agentRows(facts),
    ['申请事项', facts.itemName],
    ['办件编号', facts.caseNumber],
  ];
}

function agentRows({ agent }: CaseFacts): readonly (readonly [string, string])[] {
  return agent === undefined ? [] : [[agent.as, `${agent.name}（${agent.idMasked}）`]];
}

/** How to reach the organ, when it is known. */
export function contactNote(facts: CaseFacts): string {
  const { address, phone } = facts.organ;
  const parts = [
    address === undefined ? '' : `办公地址：${address}`,
    phone === undefined ? '' : `咨询电话：${phone}`,
    '监督电话：12389',
  ];
  return `${parts.filter(Boolean).join('；')}。`;
}

/** Ends a sentence that an officer typed without a full stop. */
export function stop(text: string): string {
  const trimmed = text.trim();
  return /[。；！？]$/.test(trimmed) ? trimmed : `${trimmed}。`;
}
