import type { Language } from '@tongban/kernel';
import { html } from '../page/html.ts';
import type { PageContent } from '../page/layout.ts';
import type { DemonstrationSystem } from './demonstration-systems.ts';
import type { SignedIn } from './sign-in-client.ts';

/** The home of a system: who it knows the reader as, and the way in and out. */
export function systemPage(
  { clientId, name }: Pick<DemonstrationSystem, 'clientId' | 'name'>,
  session: SignedIn | undefined,
  language: Language,
): PageContent {
  const path = `/systems/${clientId}`;
  const known = Object.entries(session?.details ?? {}).filter(([claim]) => claim !== 'sub');
  return {
    language,
    path,
    title: name,
    body:
      session === undefined
        ? html`<p role="status">${words.out[language]}</p>
            <p><a href="${path}/open">${words.open[language]}</a></p>`
        : html`<p role="status">${words.in[language]}</p>
            <dl>
              <dt>${words.subject[language]}</dt>
              <dd><code>${session.subject}</code></dd>
              <dt>${words.level[language]}</dt>
              <dd><code>${session.level}</code></dd>
              ${known.map(
                ([claim, value]) =>
                  html`<dt><code>${claim}</code></dt>
                    <dd>${typeof value === 'object' ? JSON.stringify(value) : String(value)}</dd>`,
              )}
            </dl>
            <p><a href="${path}/sign-out">${words.signOut[language]}</a></p>`,
  };
}

/** What went wrong, in the words of the protocol: this page is for those who build such systems. */
export function troublePage(
  { clientId, name }: Pick<DemonstrationSystem, 'clientId' | 'name'>,
  error: unknown,
  language: Language,
): PageContent {
  const { error: code, message } = error as { error?: unknown; message?: unknown };
  return {
    language,
    path: `/systems/${clientId}`,
    title: name,
    body: html`<p role="status">${words.failed[language]}</p>
      <p><code>${String(code ?? message)}</code></p>
      <p><a href="/systems/${clientId}">${words.back[language]}</a></p>`,
  };
}

const words = {
  out: { zh: '未登录', en: 'Not signed in' },
  in: { zh: '已登录', en: 'Signed in' },
  open: { zh: '用通办账号登录', en: 'Sign in with your Tongban account' },
  subject: { zh: '本系统认识您的编号', en: 'The number this system knows you by' },
  level: { zh: '登录等级', en: 'How you are signed in' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  failed: { zh: '没有登录', en: 'You were not signed in' },
  back: { zh: '回到系统首页', en: 'Back to the start of this system' },
} as const;
