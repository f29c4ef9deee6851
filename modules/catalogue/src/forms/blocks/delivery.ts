import type { DeliveryMethod } from '@tongban/vocabulary';
import { choice, group, mobile, personName, region, text, when } from '../field.ts';
import { page, type Page } from '../page.ts';

const methods: Readonly<Record<DeliveryMethod, readonly [string, string, string]>> = {
  electronic: ['electronic', '电子结果，在线下载', 'Electronic, to download'],
  courier: ['courier', '邮政快递寄送', 'By courier'],
  window: ['window', '到窗口领取', 'Pick up at the window'],
};

/** How the result is received; only a courier needs an address. */
export function deliveryPage(offered: readonly DeliveryMethod[]): Page {
  const deliveryMethod = choice(
    '领取方式',
    'How you receive the result',
    offered.map((method) => methods[method]),
  );
  if (!offered.includes('courier')) {
    return page('delivery', '领取结果', 'Receiving the result', { deliveryMethod });
  }
  const recipient = group('收件人', 'Recipient', {
    name: personName('收件人姓名', 'Name', {
      personal: 'delivery',
      prefill: 'name',
      autocomplete: 'name',
    }),
    phone: mobile('收件人手机', 'Mobile phone', {
      personal: 'delivery',
      prefill: 'phone',
      autocomplete: 'tel',
    }),
    regionCode: region('所在地区', 'Region', { personal: 'delivery' }),
    street: text('详细地址', 'Street address', {
      personal: 'delivery',
      autocomplete: 'street-address',
      least: 2,
      most: 120,
      hint: { zh: '街道、小区、楼栋、门牌号', en: 'Street, building, door number' },
    }),
  });
  return page('delivery', '领取结果', 'Receiving the result', {
    deliveryMethod,
    deliveryAddress: when('deliveryMethod', 'courier', recipient),
  });
}
