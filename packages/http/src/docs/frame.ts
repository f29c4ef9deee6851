import { createHash } from 'node:crypto';
import type { Language } from '@tongban/kernel';
import type { FastifyReply } from 'fastify';
import { pageSecurityHeaders } from '../security-headers.ts';
import { html, type Html } from './html.ts';
import { sendKept, type KeptAnswer } from './kept-answer.ts';
import { docsStyle } from './style.ts';

const styleHash = `sha256-${createHash('sha256').update(docsStyle).digest('base64')}`;
// Built without the template: the hash covers every character between the tags.
const style: Html = { html: `<style>${docsStyle}</style>` };
const headers = pageSecurityHeaders({ styleHashes: [styleHash] });

/** A page of the documentation: no script, one style, the reader's language. */
export function printPage(page: { language: Language; title: string; body: Html }): string {
  const { language, title, body } = page;
  return html`<!doctype html>
    <html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>${title}</title>
        ${style}
      </head>
      <body>
        ${body}
      </body>
    </html>`.html;
}

export function sendPage(reply: FastifyReply, page: KeptAnswer, status = 200) {
  reply
    .code(status)
    .headers(headers)
    .header('cache-control', 'no-cache')
    .header('vary', 'accept-language, cookie, accept-encoding')
    .type('text/html; charset=utf-8');
  return sendKept(reply, page);
}
