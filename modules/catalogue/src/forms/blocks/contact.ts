import { mobile, personName, text } from '../field.ts';
import { page, type Page } from '../page.ts';

/** How to reach the applicant. Name and number are known from the real-name check and are not asked again. */
export function contactPage(): Page {
  return page('contact', '联系方式', 'How to reach you', {
    contactPhone: mobile('联系手机', 'Mobile phone', {
      prefill: 'phone',
      autocomplete: 'tel',
      hint: { zh: '办理进度会以短信告知', en: 'Progress is told by text message' },
    }),
  });
}

/** The person who acts for an enterprise. */
export function handlerPage(): Page {
  return page('handler', '经办人', 'Person handling the matter', {
    handlerName: personName('经办人姓名', 'Name', { prefill: 'name', autocomplete: 'name' }),
    handlerPhone: mobile('经办人手机', 'Mobile phone', { prefill: 'phone', autocomplete: 'tel' }),
    handlerPost: text('职务', 'Position', { optional: true, most: 50 }),
  });
}
