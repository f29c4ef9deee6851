import type { Bilingual, Language } from '@tongban/kernel';
import { html, type Html } from './html.ts';

export interface PageContent {
  readonly language: Language;
  /** The page's own address, for the language switch. */
  readonly path: string;
  readonly title: Bilingual;
  readonly body: Html;
}

/** One page of the outside world: title, what kind of place this is, content, and the way back. */
export function layOut({ language, path, title, body }: PageContent): string {
  const other = language === 'zh' ? 'en' : 'zh';
  const switchTo = new URL(path, 'http://outside.invalid');
  switchTo.searchParams.set('language', other);
  const address = `${switchTo.pathname}${switchTo.search}`;
  const page = html`<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title[language]} – ${frame.name[language]}</title>
      <link rel="stylesheet" href="/style.css" />
    </head>
    <body>
      <a class="skip" href="#main">${frame.skip[language]}</a>
      <header>
        <p class="place"><a href="/">${frame.name[language]}</a></p>
        <p class="language">
          <a href="${address}" hreflang="${other}" lang="${other === 'zh' ? 'zh-CN' : 'en'}"
            >${other === 'zh' ? '中文' : 'English'}</a
          >
        </p>
      </header>
      <main id="main">
        <h1>${title[language]}</h1>
        ${body}
      </main>
      <footer><p>${frame.notice[language]}</p></footer>
    </body>
  </html>`;
  return `<!doctype html>\n${page.text}\n`;
}

const frame = {
  name: { zh: '外部系统（演示）', en: 'Outside world (demonstration)' },
  skip: { zh: '跳到正文', en: 'Skip to content' },
  notice: {
    zh: '这里模拟平台以外的系统，只用于开发和测试。所有人员、号码均为虚构。',
    en: 'These are stand-ins for systems the platform does not own, for development and tests only. All persons and numbers are invented.',
  },
} as const;
