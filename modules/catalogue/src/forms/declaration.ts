import type { Bilingual } from '@tongban/kernel';
import type { ServiceItem } from '../domain/service-item.ts';
import type { Purpose } from './form.ts';

/** The applicant answers for the truth of what is handed in (行政许可法 Art 31). */
export function declarationOf(item: ServiceItem): Bilingual {
  return item.flowTemplate === 'T12'
    ? {
        zh: '我所反映的情况属实，知悉诬告、捏造事实的法律责任。',
        en: 'What I report is true. I know that a false report has legal consequences.',
      }
    : {
        zh: '我填写的内容和提交的材料真实有效，知悉隐瞒情况或者提供虚假材料的法律责任。',
        en: 'What I have filled in and handed in is true. I know that hiding facts or handing in false material has legal consequences.',
      };
}

export const purposeTitles: Readonly<Record<Purpose, Bilingual>> = {
  identification: { zh: '确认身份', en: 'To establish who is concerned' },
  contact: { zh: '就本件办理与您联系', en: 'To reach you about this case' },
  delivery: { zh: '寄送办理结果', en: 'To deliver the result' },
  examination: { zh: '审查本件', en: 'To examine this case' },
  payment: { zh: '付款', en: 'To make a payment' },
};
