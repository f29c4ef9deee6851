import {
  choice,
  citizenId,
  type Field,
  type FieldOptions,
  identityNumber,
  pastDay,
  personName,
  when,
} from '../field.ts';

export const sexChoices = [
  ['male', '男', 'Male'],
  ['female', '女', 'Female'],
] as const;

/** GB/T 4761, the relations a form needs. */
export const kinshipChoices = [
  ['spouse', '配偶', 'Spouse'],
  ['child', '子女', 'Child'],
  ['parent', '父母', 'Parent'],
  ['grandparent', '祖父母或外祖父母', 'Grandparent'],
  ['grandchild', '孙子女或外孙子女', 'Grandchild'],
  ['sibling', '兄弟姐妹', 'Sibling'],
  ['other', '其他', 'Other'],
] as const;

export const identityKinds = [
  ['citizen-id', '居民身份证', 'Resident identity card'],
  ['passport', '护照', 'Passport'],
  ['hkm-permit', '港澳居民来往内地通行证', 'Mainland travel permit (Hong Kong, Macao)'],
  ['tw-permit', '台湾居民来往大陆通行证', 'Mainland travel permit (Taiwan)'],
  ['permanent', '外国人永久居留身份证', 'Foreign permanent resident card'],
] as const;

export function sex(zh: string, en: string): Field {
  return choice(zh, en, sexChoices, { personal: 'examination' });
}

export function kinship(zh: string, en: string): Field {
  return choice(zh, en, kinshipChoices, { personal: 'examination' });
}

/** A citizen other than the applicant: named and numbered, so that sharing can confirm the rest. */
export function otherCitizen(
  prefix: string,
  zh: string,
  en: string,
  number: FieldOptions = {},
): Record<string, Field> {
  return {
    [`${prefix}Name`]: personName(`${zh}姓名`, `Name of the ${en}`),
    [`${prefix}IdNumber`]: citizenId(`${zh}公民身份号码`, `Citizen number of the ${en}`, number),
  };
}

/** Questions about somebody else, asked only while the matter is not one's own: of oneself all this is known. */
export function namedWhen(
  property: string,
  equals: string | readonly string[],
  fields: Readonly<Record<string, Field>>,
): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, when(property, equals, field)]),
  );
}

/** Whose document it is when a guardian applies: asked while the situation says so (`who` of the item's tree). */
export function wardOfSituation(answer: 'minor' | 'ward'): Record<string, Field> {
  const who = answer === 'minor' ? (['孩子', 'child'] as const) : (['被监护人', 'ward'] as const);
  return namedWhen('situationWho', answer, otherCitizen('ward', who[0], who[1]));
}

/** Whoever is signed in, handling the matter for a unit. */
export function handlerFields(): Record<string, Field> {
  return {
    handlerName: personName('经办人姓名', 'Name of the person handling the matter', {
      prefill: 'name',
      autocomplete: 'name',
    }),
    handlerIdNumber: citizenId(
      '经办人公民身份号码',
      'Citizen number of the person handling the matter',
      { prefill: 'idNumber' },
    ),
  };
}

/** Somebody with any kind of document, such as a foreigner or a resident of Hong Kong. */
export function holderOfDocument(prefix: string, zh: string, en: string): Record<string, Field> {
  return {
    [`${prefix}Name`]: personName(`${zh}姓名`, `Name of the ${en}`, {
      hint: { zh: '与证件上一致', en: 'As written on the document' },
    }),
    [`${prefix}DocumentKind`]: choice(`${zh}证件种类`, `Document of the ${en}`, identityKinds),
    [`${prefix}DocumentNumber`]: identityNumber(`${zh}证件号码`, `Document number of the ${en}`, {
      hint: { zh: '按证件填写，不含空格', en: 'As on the document, without spaces' },
    }),
  };
}

/** The child a registration is about. */
export function childFields(): Record<string, Field> {
  return {
    childName: personName('孩子姓名', "Child's name", {
      hint: {
        zh: '随父姓或者随母姓，使用规范汉字（民法典第 1015 条）',
        en: "The father's or the mother's surname, in standard characters",
      },
    }),
    childSex: sex('孩子性别', "Child's sex"),
    childBornOn: pastDay('出生日期', 'Date of birth', { personal: 'examination' }),
  };
}

/** What a child can be to the head of the household it joins. */
export function childKinship(): Field {
  return choice(
    '孩子与户主的关系',
    'Relation to the head of household',
    [
      ['child', '子女', 'Child'],
      ['grandchild', '孙子女或外孙子女', 'Grandchild'],
      ['other', '其他', 'Other'],
    ],
    { personal: 'examination' },
  );
}

/** Two people: the same number typed twice is told at once. */
export function parentFields(): Record<string, Field> {
  return {
    ...otherCitizen('father', '父亲', 'father'),
    ...otherCitizen('mother', '母亲', 'mother', {
      rules: [{ rule: 'differs', from: 'fatherIdNumber' }],
    }),
  };
}
