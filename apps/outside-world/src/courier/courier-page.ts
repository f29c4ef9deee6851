import type { Language } from '@tongban/kernel';
import { html, type Html } from '../page/html.ts';
import type { PageContent } from '../page/layout.ts';
import { localTime } from '../page/local-time.ts';
import type { CallbackRecord } from './callback-line.ts';
import type { Parcel } from './courier-company.ts';
import { nextSteps, type ParcelStatus } from './parcel.ts';

interface ParcelWithReports {
  readonly parcel: Parcel;
  readonly callbacks: readonly CallbackRecord[];
}

export interface CourierPageContent {
  readonly language: Language;
  readonly parcels: readonly ParcelWithReports[];
  readonly everySeconds: number;
}

export function courierPage({ language, parcels, everySeconds }: CourierPageContent): PageContent {
  return {
    language,
    path: '/courier',
    title: { zh: '快递公司', en: 'Courier' },
    body: html`<p>${words.intro[language]}</p>
      <form class="row" method="post" action="/courier/automatic">
        <label
          >${words.automatic[language]}
          <select name="everySeconds">
            ${[0, 2, 10, 60].map(
              (seconds) =>
                html`<option value="${seconds}" ${seconds === everySeconds && html` selected`}>
                  ${seconds === 0 ? words.never[language] : words.every[language].replace('{n}', String(seconds))}
                </option>`,
            )}
          </select></label
        >
        <button>${words.set[language]}</button>
      </form>
      ${
        parcels.length === 0
          ? html`<p>${words.none[language]}</p>`
          : html`<ul class="cards">
              ${parcels.map((one) => card(language, one))}
            </ul>`
      }`,
  };
}

function card(language: Language, { parcel, callbacks }: ParcelWithReports): Html {
  const { order, trackingNumber, status, events } = parcel;
  const failed = callbacks.filter(({ state }) => state === 'given-up').length;
  return html`<li>
    <h2>${trackingNumber}</h2>
    <p>${statusNames[status][language]}</p>
    <dl>
      <dt>${words.to[language]}</dt>
      <dd>${order.receiver.name.slice(0, 1)}**，${order.receiver.address}</dd>
      <dt>${words.from[language]}</dt>
      <dd>${order.sender.name}</dd>
    </dl>
    <ol>
      ${events.map(({ text, at }) => html`<li>${text} <span class="soft">${localTime(at)}</span></li>`)}
    </ol>
    ${failed > 0 && html`<p class="bad">${words.failed[language].replace('{n}', String(failed))}</p>`}
    <form class="row" method="post" action="/courier/orders/${order.orderId}/steps">
      ${nextSteps[status].map(
        (kind) =>
          html`<button
            name="kind"
            value="${kind}"
            aria-label="${trackingNumber}: ${statusNames[kind][language]}"
          >
            ${statusNames[kind][language]}
          </button>`,
      )}
    </form>
    <form method="post" action="/courier/orders/${order.orderId}/reports">
      <button aria-label="${trackingNumber}: ${words.again[language]}">
        ${words.again[language]}
      </button>
    </form>
  </li>`;
}

const statusNames: Readonly<Record<ParcelStatus, { zh: string; en: string }>> = {
  ordered: { zh: '已下单', en: 'Ordered' },
  collected: { zh: '已揽收', en: 'Collected' },
  'in-transit': { zh: '运输中', en: 'In transit' },
  'out-for-delivery': { zh: '派送中', en: 'Out for delivery' },
  signed: { zh: '已签收', en: 'Signed for' },
  'attempt-failed': { zh: '派送失败', en: 'Delivery failed' },
  returned: { zh: '已退回', en: 'Returned' },
};

const words = {
  intro: {
    zh: '在这里推动快件，每一步都会回调通知平台。',
    en: 'Move parcels here; every step is reported to the platform.',
  },
  automatic: { zh: '自动推进', en: 'Move by itself' },
  never: { zh: '不自动', en: 'never' },
  every: { zh: '每 {n} 秒', en: 'every {n} s' },
  set: { zh: '设定', en: 'Set' },
  none: { zh: '还没有快件。', en: 'No parcels yet.' },
  to: { zh: '收件', en: 'To' },
  from: { zh: '寄件', en: 'From' },
  failed: { zh: '{n} 次回调未送达', en: '{n} reports were not accepted' },
  again: { zh: '重新通知', en: 'Report again' },
} as const;
