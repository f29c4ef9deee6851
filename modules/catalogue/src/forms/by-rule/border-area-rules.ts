import { address } from '../blocks/address.ts';
import { day, futureDay, identityNumber, longText, personName, text } from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** Border areas; residents of Hong Kong, Macao and Taiwan. */
export const borderAreaRules: readonly PageRule[] = [
  {
    branches: ['CRJ'],
    name: /^出入境通行证|边境/,
    pages: () => [
      page('journey', '行程', 'The journey', {
        crossingPort: text('出入境口岸或边境地区', 'Port or border area', { most: 100 }),
        crossingReason: longText('事由', 'Reason', {
          most: 300,
          hint: { zh: '写明去哪里、做什么、与谁同行', en: 'Where to, what for and with whom' },
        }),
        crossingFrom: futureDay('出发日期', 'From'),
        crossingUntil: day('返回日期', 'Until', {
          rules: [{ rule: 'not-before', than: 'crossingFrom' }],
        }),
      }),
    ],
  },
  {
    branches: ['CRJ'],
    name: /台湾居民(来往大陆|来大陆)|港澳居民来往内地|定居审批/,
    pages: () => [
      page('resident', '申请人证件', 'Your documents', {
        homeName: personName('姓名（与证件一致）', 'Name as on the document'),
        homeNumber: identityNumber('港澳台身份证件号码', 'Identity number there', {
          hint: {
            zh: '港澳居民身份证或者台湾居民身份证上的号码',
            en: 'On the identity card of Hong Kong, Macao or Taiwan',
          },
        }),
        heldNumber: identityNumber('原通行证号码', 'Number of the permit', {
          optional: true,
          hint: {
            zh: '见通行证正面，一个字母加 8 位数字',
            en: 'On the front of the permit: a letter and 8 digits',
          },
        }),
        mainlandAddress: address('内地（大陆）住址', 'Address on the mainland', {
          personal: 'contact',
        }),
      }),
    ],
  },
];
