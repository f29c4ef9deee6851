import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { languageOf, pageSecurityHeaders } from '@tongban/http';
import type { Bilingual, Language } from '@tongban/kernel';
import type { KoaContextWithOIDC } from 'oidc-provider';

/** Markup in which everything put in is escaped. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | undefined | readonly Part[];

export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: String.raw({ raw: strings }, ...parts.map(print)) };
}

function print(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') {
    return part.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  }
  return 'markup' in part ? part.markup : part.map(print).join('');
}

const style = `:root{color-scheme:light}body{margin:0;font:1.0625rem/1.65 -apple-system,BlinkMacSystemFont,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1d2939;background:#fff}
header{border-bottom:3px solid #164a8f;padding:.9rem 1rem}header a{color:#164a8f;font-weight:700;font-size:1.25rem;text-decoration:none}
main{max-width:38rem;margin:0 auto;padding:1.5rem 1rem}h1{font-size:1.6rem;line-height:1.3;margin:.5rem 0 1rem}
label{display:block;font-weight:600;margin:1rem 0 .4rem}input[type=text]{font:inherit;font-size:1.5rem;letter-spacing:.15em;padding:.55rem .7rem;border:2px solid #1d2939;width:100%;max-width:16rem;box-sizing:border-box}
.button{font:inherit;font-weight:600;color:#fff;background:#164a8f;border:2px solid #164a8f;padding:.6rem 1.4rem;margin:.4rem .6rem .4rem 0;cursor:pointer;display:inline-block;text-decoration:none}
.quiet{color:#164a8f;background:#fff}.error{border:3px solid #b42318;padding:.7rem 1rem;margin:1rem 0}.soft{color:#475467}.code{font-size:1.9rem;letter-spacing:.15em;font-weight:700}
:focus-visible{outline:3px solid #f5a623;outline-offset:2px}`;
const headers = pageSecurityHeaders({
  styleHashes: [`sha256-${createHash('sha256').update(style).digest('base64')}`],
});

export interface ProtocolPage {
  readonly title: Bilingual;
  body(language: Language): Markup;
}

/** One page of the provider itself: no script, the reader's language, the way home. */
export function sendProtocolPage(ctx: KoaContextWithOIDC, page: ProtocolPage): void {
  const made = protocolPage(ctx.req.headers, page);
  ctx.set(made.headers);
  // A page of the protocol belongs to one request, and may hold the secret of its form.
  ctx.set('cache-control', 'no-store');
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = made.text;
}

export function protocolPage(
  asked: IncomingHttpHeaders,
  page: ProtocolPage,
): { readonly headers: Readonly<Record<string, string>>; readonly text: string } {
  const language = languageOf(asked);
  const title = page.title[language];
  const { markup: text } = markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/><link rel="icon" href="data:,"/>
<title>${title}</title>${{ markup: `<style>${style}</style>` }}</head>
<body><header><a href="/">${home[language]}</a></header><main id="main"><h1>${title}</h1>
${page.body(language)}</main></body></html>`;
  return { headers, text };
}

const home: Bilingual = { zh: '通办', en: 'Tongban' };
