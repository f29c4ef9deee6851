import type { Language } from '@tongban/kernel';
import { languageOf } from '@tongban/http';
import type { Provider } from 'oidc-provider';

/**
 * The library's page that passes a form on by itself says nothing in the reader's language, to which whoever has no scripts is left
 * (WCAG 2.4.2, 3.1.1). It holds a code or the secret of a form, and is not kept.
 */
export function passFormsOn(provider: Provider): void {
  provider.use(async (ctx, next) => {
    await next();
    const page: unknown = ctx.body;
    if (typeof page !== 'string' || !page.includes(title)) return;
    const language = languageOf(ctx.req.headers);
    ctx.set('cache-control', 'no-store');
    ctx.body = inWordsOf(page, language);
  });
}

const title = '<title>Submitting Callback</title>';
/** Without it a phone shows the page as small as a whole screen of a desk. */
const wide = '<meta name="viewport" content="width=device-width, initial-scale=1">';

function inWordsOf(page: string, language: Language): string {
  const { going, press, button } = words[language];
  return page
    .replace('<html>', `<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">`)
    .replace(title, `<title>${going}</title>${wide}`)
    .replace(/<noscript>[^]*<button/, `<noscript><p>${press}</p><button`)
    .replace('>Continue</button>', `>${button}</button>`);
}

const words = {
  zh: { going: '正在继续', press: '浏览器没有运行脚本，请点“继续”。', button: '继续' },
  en: {
    going: 'Taking you on',
    press: 'Your browser runs no scripts. Please continue here.',
    button: 'Continue',
  },
} as const satisfies Record<Language, object>;
