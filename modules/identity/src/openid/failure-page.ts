import type { IncomingHttpHeaders } from 'node:http';
import type { Bilingual } from '@tongban/kernel';
import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { markup, protocolPage, sendProtocolPage, type ProtocolPage } from './protocol-page.ts';

/** When the system that sent somebody here cannot be answered, the person reads why; the code is for those who run it. */
export function renderFailure(ctx: KoaContextWithOIDC, out: ErrorOut): void {
  const isSignOut = ctx.oidc?.route?.startsWith('end_session') === true;
  sendProtocolPage(ctx, failureContent(out, isSignOut ? signOutWords : signInWords));
}

/** The same page for a protocol that is answered without the library. */
export function failurePage(
  headers: IncomingHttpHeaders,
  out: ErrorOut,
): { readonly headers: Readonly<Record<string, string>>; readonly text: string } {
  return protocolPage(headers, failureContent(out, signInWords));
}

function failureContent(out: ErrorOut, said: FailureWords): ProtocolPage {
  return {
    title: said.title,
    body: (language) => markup`<p>${said.what[language]}</p>
<p><a class="button" href="${said.next.href}">${said.next.text[language]}</a></p>
<p class="soft">${words.code[language]} <code>${out.error}</code> ${out.error_description ?? ''}</p>`,
  };
}

interface FailureWords {
  readonly title: Bilingual;
  readonly what: Bilingual;
  /** What the person can do next. */
  readonly next: { readonly href: string; readonly text: Bilingual };
}

const signInWords: FailureWords = {
  title: { zh: '无法登录该系统', en: 'This system cannot sign you in' },
  what: {
    zh: '该系统发来的登录请求无效或已过期。请回到该系统重新登录；仍不成功的，请联系该系统的管理单位。',
    en: 'The request that system sent is not valid or too old. Go back and sign in there again; if it keeps failing, tell those who run it.',
  },
  next: { href: '/', text: { zh: '回到首页', en: 'Go to the home page' } },
};
/** Whoever asked for it, nobody was signed out by it; whether anybody is signed in is not said. */
const signOutWords: FailureWords = {
  title: { zh: '没有退出', en: 'You were not signed out' },
  what: {
    zh: '该系统发来的退出请求无效，没有执行。如果您在本平台还是登录状态，请到“我的账户”退出登录。',
    en: 'The request that system sent is not valid, and nothing was done. If you are still signed in here, sign out on your account page.',
  },
  next: { href: '/account', text: { zh: '打开“我的账户”', en: 'Open your account' } },
};
const words = {
  code: { zh: '原因代码：', en: 'Reason code:' },
} as const satisfies Record<string, Bilingual>;
