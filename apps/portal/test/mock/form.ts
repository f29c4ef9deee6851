import type { FieldSchema, FieldUi, ItemForm } from '../../src/forms/form-definition.ts';
import type { Bilingual } from '../../src/messages/language.ts';

/** A form with every kind of question, condition and list. */
export function everyWidget(title: Bilingual): ItemForm {
  return {
    formVersion: 'mock-1',
    today: '2026-03-27',
    schema: {
      properties: {
        applicantName: text(
          '姓名',
          'Name',
          { prefill: 'name', autocomplete: 'name' },
          { maxLength: 50, purpose: 'identification' },
        ),
        applicantId: text(
          '公民身份号码',
          'Citizen number',
          {},
          { minLength: 18, maxLength: 18, format: 'citizen-id', purpose: 'identification' },
        ),
        phone: text(
          '联系手机',
          'Mobile number',
          { autocomplete: 'tel-national' },
          { minLength: 11, maxLength: 11, format: 'mobile', purpose: 'contact' },
        ),
        reason: choice('换发原因', 'Reason for renewal', [
          ['expiring', '有效期不足', 'Expiring'],
          ['full', '签证页用完', 'No free pages'],
          ['other', '其他', 'Other'],
        ]),
        otherReason: text(
          '请说明原因',
          'Say which',
          { widget: 'textarea', showWhen: { property: 'reason', equals: ['other'] } },
          { maxLength: 200 },
        ),
        expiresOn: text(
          '原护照有效期至',
          'Current passport expires on',
          { widget: 'date' },
          { minLength: 10, maxLength: 10, format: 'day' },
        ),
        travels: {
          type: 'boolean',
          ui: {
            title: { zh: '近三个月要出国吗？', en: 'Will you travel within three months?' },
            widget: 'radio',
          },
        },
        departsOn: text(
          '预计出发日期',
          'Expected departure',
          { widget: 'date', showWhen: { property: 'travels', equals: [true] } },
          { format: 'day' },
        ),
        livesIn: text(
          '现居住地',
          'Where you live',
          { widget: 'region' },
          { minLength: 6, maxLength: 6, format: 'region-code', purpose: 'contact' },
        ),
        address: text(
          '详细地址',
          'Address',
          { autocomplete: 'street-address', hint: { zh: '街道、门牌号', en: 'Street and number' } },
          { maxLength: 200, purpose: 'delivery' },
        ),
        copies: {
          type: 'integer',
          minimum: 1,
          maximum: 5,
          ui: {
            title: { zh: '份数', en: 'Copies' },
            widget: 'number',
            unit: { zh: '份', en: 'copies' },
          },
        },
        children: {
          type: 'array',
          minItems: 0,
          maxItems: 3,
          ui: {
            title: { zh: '随行子女', en: 'Children travelling with you' },
            widget: 'list',
            entryTitle: { zh: '子女', en: 'child' },
          },
          items: {
            type: 'object',
            required: ['name', 'bornOn'],
            ui: { title: { zh: '子女', en: 'Child' }, widget: 'group' },
            properties: {
              name: text('姓名', 'Name', {}, { maxLength: 50 }),
              bornOn: text('出生日期', 'Date of birth', { widget: 'date' }, { format: 'day' }),
            },
          },
        },
        truthful: {
          type: 'boolean',
          const: true,
          ui: {
            title: {
              zh: '我知道旧护照将被注销',
              en: 'I know that the old passport will be cancelled',
            },
            widget: 'checkbox',
          },
        },
      },
      required: [
        'applicantName',
        'applicantId',
        'phone',
        'reason',
        'expiresOn',
        'travels',
        'livesIn',
        'address',
        'copies',
        'truthful',
      ],
      allOf: [
        {
          if: { properties: { reason: { enum: ['other'] } } },
          then: { required: ['otherReason'] },
        },
        { if: { properties: { travels: { enum: [true] } } }, then: { required: ['departsOn'] } },
      ],
    },
    pages: [
      {
        key: 'applicant',
        title: { zh: '您的信息', en: 'About you' },
        properties: ['applicantName', 'applicantId', 'phone'],
      },
      {
        key: 'reason',
        title: { zh: '换发原因', en: 'Why you renew' },
        properties: ['reason', 'otherReason', 'expiresOn', 'travels', 'departsOn'],
      },
      {
        key: 'address',
        title: { zh: '居住地', en: 'Where you live' },
        properties: ['livesIn', 'address'],
      },
      {
        key: 'more',
        title: { zh: '其他信息', en: 'A few more things' },
        properties: ['copies', 'children', 'truthful'],
      },
    ],
    ui: {
      title,
      declaration: {
        zh: '我填写的内容和提交的材料真实有效，知悉隐瞒情况或者提供虚假材料的法律责任。',
        en: 'What I have filled in and handed in is true. I know that hiding facts has legal consequences.',
      },
      purposes: {
        identification: { zh: '确认身份', en: 'To establish who is concerned' },
        contact: { zh: '就本件办理与您联系', en: 'To reach you about this case' },
        delivery: { zh: '寄送办理结果', en: 'To deliver the result' },
      },
    },
    uploads: [
      upload('passport', '原普通护照', 'Current passport', true),
      upload('photo', '符合要求的照片', 'Photograph that meets the rules', true),
      upload('unit_opinion', '所在单位意见', 'Opinion of the employer', false),
    ],
    prefill: { name: '王小明' },
  };
}

function text(zh: string, en: string, ui: Partial<FieldUi>, rules: object): FieldSchema {
  return {
    type: 'string',
    minLength: 1,
    maxLength: 100,
    ui: { title: { zh, en }, widget: 'text', ...ui },
    ...rules,
  };
}

function choice(
  zh: string,
  en: string,
  choices: readonly (readonly [string, string, string])[],
): FieldSchema {
  return {
    type: 'string',
    enum: choices.map(([value]) => value),
    ui: {
      title: { zh, en },
      widget: 'radio',
      choices: choices.map(([value, titleZh, titleEn]) => ({
        value,
        title: { zh: titleZh, en: titleEn },
      })),
    },
  };
}

function upload(materialKey: string, zh: string, en: string, required: boolean) {
  return {
    materialKey,
    name: { zh, en },
    required,
    accept: ['image/jpeg', 'image/png', 'application/pdf'],
    maximumBytes: 10 * 1024 * 1024,
    maximumFiles: 2,
  };
}
