import type { Bilingual, Language } from '@tongban/kernel';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { markup, sendProtocolPage, type Markup } from './protocol-page.ts';

type Pages = {
  userCodeInputSource(ctx: KoaContextWithOIDC, form: string, out?: object, error?: Error): void;
  userCodeConfirmSource(
    ctx: KoaContextWithOIDC,
    form: string,
    client: { readonly clientName?: string | undefined; readonly clientId: string },
    deviceInfo: object,
    userCode: string,
  ): void;
  successSource(ctx: KoaContextWithOIDC): void;
};

/** A kiosk shows a code; the person enters it here, on a phone already signed in (RFC 8628). Scripts are not needed. */
export const devicePages: Pages = {
  userCodeInputSource(ctx, _form, _out, error) {
    sendProtocolPage(ctx, {
      title: { zh: '在自助终端上登录', en: 'Sign in on a kiosk' },
      body: (
        language,
      ) => markup`${error && markup`<p class="error" role="alert">${problem(error)[language]}</p>`}
<form method="post" action="/openid/device">${secretOf(ctx)}
<label for="user_code">${words.enter[language]}</label>
<input type="text" id="user_code" name="user_code" inputmode="numeric" autocomplete="off" maxlength="20"/>
<p><button class="button">${words.go[language]}</button></p></form>
<p class="soft">${words.warning[language]}</p>`,
    });
  },
  userCodeConfirmSource(ctx, _form, client, _device, userCode) {
    sendProtocolPage(ctx, {
      title: { zh: '确认终端', en: 'Confirm the kiosk' },
      body: (language: Language) => markup`<p>${client.clientName ?? client.clientId}</p>
<p>${words.same[language]}</p><p class="code">${userCode}</p>
<form method="post" action="/openid/device">${secretOf(ctx)}<input type="hidden" name="user_code" value="${userCode}"/>
<input type="hidden" name="confirm" value="yes"/>
<p><button class="button">${words.yes[language]}</button>
<button class="button quiet" name="abort" value="yes">${words.no[language]}</button></p></form>
<p class="soft">${words.warning[language]}</p>`,
    });
  },
  successSource(ctx) {
    sendProtocolPage(ctx, {
      title: { zh: '终端已登录', en: 'The kiosk is signed in' },
      body: (language) => markup`<p>${words.done[language]}</p>
<p><a class="button" href="/account/sessions">${words.sessions[language]}</a></p>`,
    });
  },
};

function secretOf(ctx: KoaContextWithOIDC): Markup {
  const { secret } = (ctx.oidc.session?.state ?? {}) as { secret?: string };
  return markup`<input type="hidden" name="xsrf" value="${secret ?? ''}"/>`;
}

function problem(error: Error): Bilingual {
  if (error.name === 'AbortedError')
    return { zh: '已取消，终端没有登录。', en: 'Cancelled. The kiosk was not signed in.' };
  if ('userCode' in error || error.name === 'NoCodeError') {
    return {
      zh: '没有这个代码，或者它已过期、已使用。请核对终端屏幕上的数字。',
      en: 'There is no such code, or it is too old or used. Compare it with the screen of the kiosk.',
    };
  }
  return { zh: '没有完成，请在终端上重新开始。', en: 'Not done. Start again on the kiosk.' };
}

const words = {
  enter: { zh: '终端屏幕上的 8 位代码', en: 'The 8 digits on the screen of the kiosk' },
  go: { zh: '继续', en: 'Continue' },
  same: {
    zh: '终端屏幕上的代码应与此相同：',
    en: 'The screen of the kiosk must show the same code:',
  },
  yes: { zh: '相同，登录该终端', en: 'The same: sign in there' },
  no: { zh: '不是我操作的', en: 'It was not me' },
  warning: {
    zh: '只输入您面前终端上的代码。有人在电话或信息里请您输入代码的，是诈骗。',
    en: 'Enter only a code you see on a kiosk in front of you. Whoever asks you for one by phone or message is a fraud.',
  },
  done: {
    zh: '可以在终端上继续办理了。办完请在终端上退出。',
    en: 'Go on at the kiosk. Sign out there when you are done.',
  },
  sessions: { zh: '查看我的登录', en: 'See where I am signed in' },
} as const satisfies Record<string, Bilingual>;
