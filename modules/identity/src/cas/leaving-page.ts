import type { IncomingHttpHeaders } from 'node:http';
import { markup, protocolPage } from '../openid/protocol-page.ts';

/** Between signing in and the system: it goes on by itself, and by a link where that does not work. */
export function leavingPage(asked: IncomingHttpHeaders, to: string) {
  return protocolPage(asked, {
    title: { zh: '正在进入该系统', en: 'Taking you to the system' },
    body: (language) => markup`<p><a class="button" href="${to}">${words[language]}</a></p>`,
  });
}

const words = { zh: '没有自动跳转？点这里', en: 'Nothing happens? Continue here' };
