import { chineseDate, chineseTime } from '../chinese-date.ts';
import { dayOf } from '@tongban/kernel';
import type { CaseFacts, DocumentMatter } from '../document-facts.ts';
import type { Body } from './wording.ts';

/**
 * 无犯罪记录证明. "Record" is an effective criminal judgment only; sealed juvenile records are not shown
 * (Provisions on Criminal Record Queries by Public Security Organs, 2021).
 */
export function noCrimeCertificate(
  facts: CaseFacts,
  matter: Extract<DocumentMatter, { kind: 'no-crime-certificate' }>,
): Body {
  const { name, idNumber, idMasked } = facts.applicant;
  return {
    title: '无犯罪记录证明',
    sealWords: '户口专用章',
    parts: [
      {
        type: 'paragraph',
        text: `经查询，截至${chineseTime(matter.asOf)}，${name}（公民身份号码：${idNumber ?? idMasked}）无犯罪记录。`,
      },
      { type: 'paragraph', text: '特此证明。' },
      {
        type: 'note',
        text:
          `本证明反映查询时人民法院生效裁判文书所确认的犯罪记录情况，自出具之日（${chineseDate(dayOf(matter.asOf))}）起` +
          `${matter.validMonths}个月内有效。本证明不得用于法律、法规规定以外的用途。`,
      },
    ],
  };
}

/** 证明文书 of any other item: what the organ's records say, field by field. */
export function certificate(
  facts: CaseFacts,
  matter: Extract<DocumentMatter, { kind: 'certificate' }>,
): Body {
  return {
    title: facts.resultName,
    sealWords: facts.branchCode === 'HZ' ? '户口专用章' : '政务服务专用章',
    parts: [
      {
        type: 'paragraph',
        text: `经核查本机关登记资料，${facts.applicant.name}的有关登记情况如下：`,
      },
      { type: 'fields', rows: matter.statements },
      { type: 'paragraph', text: '特此证明。' },
      { type: 'note', text: `本证明自出具之日起${matter.validMonths}个月内有效。` },
    ],
  };
}
