import { choice, type Field, longText, pastDay, text, when, yesNo } from '../field.ts';
import { page, type Page } from '../page.ts';
import { address } from './address.ts';

/** Loss of a document: when, where, how. From this moment the old one is not valid. */
export function lossPage(zh: string, en: string): Page {
  return page('loss', `${zh}遗失情况`, `Loss of the ${en}`, {
    lossKind: choice('如何失去', 'What happened', [
      ['lost', '遗失', 'Lost'],
      ['stolen', '被盗', 'Stolen'],
      ['destroyed', '毁损灭失', 'Destroyed'],
    ]),
    lostOn: pastDay('遗失日期', 'Date', {
      hint: { zh: '不确定时填最后一次见到的日期', en: 'If unsure, the day you last saw it' },
    }),
    lossPlace: text('遗失地点', 'Place', { most: 100 }),
    lossReported: yesNo('是否已报警', 'Reported to the police?'),
    lossReportNumber: when(
      'lossReported',
      true,
      text('报警回执编号', 'Number of the police report', {
        most: 50,
        optional: true,
        hint: {
          zh: '见报警回执，没有可不填',
          en: 'On the receipt of the report; leave empty if you have none',
        },
      }),
    ),
  });
}

/** Facts as somebody reports them; where and when must be told of what is to be found on a road. */
export function incidentFields(where: 'anywhere' | 'placed' = 'anywhere'): Record<string, Field> {
  const optional = where === 'anywhere';
  return {
    incidentOn: pastDay('发生日期', 'Date', {
      optional,
      hint: { zh: '持续发生的填最近一次', en: 'If it goes on, the latest day' },
    }),
    incidentPlace: address('发生地点', 'Place', { optional }),
    incidentFacts: longText('事情经过', 'What happened', {
      most: 3000,
      least: 10,
      personal: 'examination',
      hint: {
        zh: '写明时间、地点、人物和经过，请不要写与此事无关的他人信息',
        en: 'When, where, who and how. Leave out what concerns others only',
      },
    }),
  };
}

export function purposePage(): Page {
  return page('purpose', '用途', 'Purpose', {
    purpose: choice('开具用途', 'What it is for', [
      ['employment', '求职、入职', 'Employment'],
      ['study', '入学、考试', 'Study or examination'],
      ['abroad', '出国（境）', 'Going abroad'],
      ['property', '购房、贷款、继承', 'Property, loan or inheritance'],
      ['litigation', '诉讼、公证', 'Court or notary'],
      ['social-security', '社会保险、社会救助', 'Social security'],
      ['other', '其他', 'Other'],
    ]),
    purposeNote: when('purpose', 'other', text('用途说明', 'Purpose in words', { most: 100 })),
    recipientUnit: text('使用单位', 'Who will receive it', {
      most: 100,
      optional: true,
      hint: { zh: '收取证明的单位，可不填', en: 'May be left empty' },
    }),
  });
}

/** Somebody who is not the applicant and stands behind the matter. */
export function relationTo(
  zh: string,
  en: string,
  who: 'anybody' | 'family' = 'anybody',
): Record<string, Field> {
  const family = [
    ['spouse', '配偶', 'Spouse'],
    ['child', '子女', 'Child'],
    ['parent', '父母', 'Parent'],
    ['sibling', '兄弟姐妹', 'Sibling'],
    ['other-kin', '其他近亲属', 'Other close relative'],
  ] as const;
  return {
    relation: choice(
      `您与${zh}的关系`,
      `Your relation to the ${en}`,
      who === 'family'
        ? family
        : [['self', '本人', 'Myself'], ...family, ['agent', '代理人', 'Agent']],
    ),
  };
}
