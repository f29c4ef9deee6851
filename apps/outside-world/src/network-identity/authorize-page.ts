import type { Language } from '@tongban/kernel';
import { html } from '../page/html.ts';
import type { PageContent } from '../page/layout.ts';
import type { SyntheticPerson } from '../registries/synthetic-persons.ts';

export interface Asked {
  readonly client_id: string;
  readonly return_address: string;
  readonly state: string;
  readonly nonce: string;
}

interface AuthorizePageContent {
  readonly language: Language;
  readonly asked: Asked;
  readonly persons: readonly SyntheticPerson[];
}

/** The citizen's own confirmation. In life it is an app with the citizen's credential; here one says who one is. */
export function authorizePage({ language, asked, persons }: AuthorizePageContent): PageContent {
  const { client_id, return_address, state, nonce } = asked;
  const hidden = Object.entries({ client_id, return_address, state, nonce });
  const query = new URLSearchParams({ client_id, return_address, state, nonce });
  return {
    language,
    path: `/network-identity/authorize?${query}`,
    title: { zh: '国家网络身份认证', en: 'National network identity' },
    body: html`<p>${words.intro[language]}</p>
      <p>${words.minimum[language]}</p>
      <form method="post" action="/network-identity/authorize">
        ${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        <label for="person">${words.who[language]}</label>
        <select id="person" name="person">
          ${persons.map(
            ({ name, idNumber }) =>
              html`<option value="${idNumber}">
                ${name}（${idNumber.slice(0, 6)}********${idNumber.slice(14)}）
              </option>`,
          )}
        </select>
        <p>
          <button class="main" name="answer" value="confirm">${words.confirm[language]}</button>
          <button name="answer" value="decline">${words.decline[language]}</button>
        </p>
      </form>`,
  };
}

/** An unknown system or an address nobody registered: the citizen is sent nowhere. */
export function refusedPage(language: Language): PageContent {
  return {
    language,
    path: '/',
    title: { zh: '无法继续', en: 'This cannot go on' },
    body: html`<p>${words.refused[language]}</p>
      <p><a href="/">${words.home[language]}</a></p>`,
  };
}

const words = {
  intro: {
    zh: '“通办”请求确认您的网络身份。',
    en: 'Tongban asks you to confirm your network identity.',
  },
  minimum: {
    zh: '只告知确认结果，不提供您的任何身份信息。',
    en: 'Only the result is passed on, none of your personal details.',
  },
  who: { zh: '（演示）以谁的网证确认', en: '(Demonstration) Whose credential confirms' },
  confirm: { zh: '确认是我本人', en: 'Confirm that it is me' },
  decline: { zh: '拒绝', en: 'Decline' },
  refused: {
    zh: '请求来自未登记的系统，或者返回地址未登记。',
    en: 'The request comes from a system or names a return address that is not registered.',
  },
  home: { zh: '返回首页', en: 'Back to the start' },
} as const;
