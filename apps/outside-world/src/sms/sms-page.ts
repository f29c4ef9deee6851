import type { Language } from '@tongban/kernel';
import { html, type Html } from '../page/html.ts';
import type { PageContent } from '../page/layout.ts';
import { localTime } from '../page/local-time.ts';
import type { SmsMessage } from './sms-store.ts';

export interface SmsPageContent {
  readonly language: Language;
  readonly messages: readonly SmsMessage[];
  readonly refreshing: boolean;
}

export function smsPage({ language, messages, refreshing }: SmsPageContent): PageContent {
  const list =
    messages.length === 0
      ? html`<p>${words.none[language]}</p>`
      : html`<ul class="cards">
          ${messages.map(card)}
        </ul>`;
  return {
    language,
    path: refreshing ? '/sms' : '/sms?refresh=off',
    title: { zh: '短信收件箱', en: 'Text messages' },
    body: html`<p>${words.intro[language]}</p>
      <p>
        ${
          refreshing
            ? html`${words.refreshing[language]}
                <a href="/sms?refresh=off">${words.stop[language]}</a>`
            : html`<a href="/sms">${words.start[language]}</a>`
        }
      </p>
      ${list}`,
  };
}

function card({ phone, text, at }: SmsMessage): Html {
  return html`<li>
    <h2>${phone}</h2>
    <p>${text}</p>
    <p class="soft"><time datetime="${at}">${localTime(at)}</time></p>
  </li>`;
}

const words = {
  intro: {
    zh: '平台发出的短信在这里显示，最新的在最前。',
    en: 'Messages the platform has sent appear here, the newest first.',
  },
  none: { zh: '还没有短信。', en: 'No messages yet.' },
  refreshing: { zh: '本页每 5 秒自动刷新。', en: 'This page refreshes itself every 5 seconds.' },
  stop: { zh: '停止自动刷新', en: 'Stop refreshing' },
  start: { zh: '每 5 秒自动刷新', en: 'Refresh every 5 seconds' },
} as const;
