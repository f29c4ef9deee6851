import {
  choice,
  type Field,
  mobile,
  pastDay,
  personName,
  text,
  when,
  wholeNumber,
} from '../field.ts';
import { page, type Page } from '../page.ts';
import { address } from './address.ts';
import { otherCitizen } from './person.ts';

/** The unit that applies. What the business register knows (name, address, legal representative) is read from it. */
export function enterprisePage(): Page {
  return page('enterprise', '申请单位', 'The applying unit', {
    unitCreditCode: text('统一社会信用代码', 'Unified social credit code', {
      least: 18,
      most: 18,
      format: 'credit-code',
      prefill: 'unitCreditCode',
      hint: {
        zh: '18 位；名称、住所、法定代表人由登记信息带出，无须填写',
        en: '18 characters; name, address and legal representative come from the register',
      },
    }),
    unitName: text('单位名称', 'Name of the unit', {
      most: 100,
      prefill: 'unitName',
      autocomplete: 'organization',
    }),
  });
}

/** An item for persons and enterprises alike asks first which it is. */
export function applicantKindPage(): Page {
  return page('applicant-kind', '申请人', 'Who applies', {
    applicantKind: choice('以什么身份申请', 'You apply as', [
      ['person', '个人', 'A person'],
      ['enterprise', '单位', 'An enterprise or other unit'],
    ]),
    unitCreditCode: when(
      'applicantKind',
      'enterprise',
      text('统一社会信用代码', 'Unified social credit code', {
        least: 18,
        most: 18,
        format: 'credit-code',
        prefill: 'unitCreditCode',
        hint: { zh: '18 位，见营业执照', en: '18 characters, on the business licence' },
      }),
    ),
    unitName: when(
      'applicantKind',
      'enterprise',
      text('单位名称', 'Name of the unit', {
        most: 100,
        prefill: 'unitName',
        autocomplete: 'organization',
      }),
    ),
  });
}

export function legalRepresentativePage(): Page {
  return page('legal-representative', '法定代表人', 'Legal representative', {
    ...otherCitizen('legalRepresentative', '法定代表人', 'legal representative'),
    legalRepresentativePhone: mobile('法定代表人手机', 'Mobile phone'),
  });
}

export function personInChargePage(): Page {
  return page('person-in-charge', '负责人', 'Person in charge', {
    ...otherCitizen('responsible', '负责人', 'person in charge'),
    responsiblePhone: mobile('负责人手机', 'Mobile phone'),
  });
}

/** Where the business is carried on. */
export function premisesPage(): Page {
  return page('premises', '经营场所', 'Premises', {
    premisesName: text('场所名称', 'Name of the premises', { most: 100 }),
    premisesAddress: address('场所地址', 'Address of the premises'),
    premisesArea: wholeNumber('使用面积', 'Area', {
      most: 1_000_000,
      least: 1,
      unit: { zh: '平方米', en: 'm²' },
    }),
    premisesTenure: choice('场所来源', 'How the premises are held', [
      ['owned', '自有', 'Owned'],
      ['leased', '租赁', 'Leased'],
      ['free', '无偿使用', 'Free use'],
    ]),
  });
}

/** What a filing or a licence is changed to. */
export function changeFields(): Record<string, Field> {
  return {
    changeOf: choice('变更内容', 'What changes', [
      ['name', '单位名称', 'Name of the unit'],
      ['address', '地址', 'Address'],
      ['representative', '法定代表人或负责人', 'Legal representative or person in charge'],
      ['scope', '经营范围或规模', 'Scope or size'],
      ['other', '其他', 'Something else'],
    ]),
    changeFrom: text('变更前', 'Before', { most: 200 }),
    changeTo: text('变更后', 'After', { most: 200 }),
    changedOn: pastDay('变更日期', 'Date of the change'),
  };
}

export function permitFields(): Record<string, Field> {
  return {
    permitNumber: text('原许可证或备案编号', 'Number of the permit or filing', {
      most: 50,
      hint: { zh: '见许可证或备案证明正面', en: 'On the front of the permit or filing' },
    }),
    permitIssuedOn: pastDay('发证日期', 'Issued on', { optional: true }),
  };
}

export function securityLeadFields(): Record<string, Field> {
  return {
    securityLeadName: personName('治安负责人姓名', 'Name of the security lead'),
    securityLeadPhone: mobile('治安负责人手机', 'Mobile phone of the security lead'),
  };
}
