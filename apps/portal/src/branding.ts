import type { Bilingual } from './messages/language.ts';

/** What an operator changes without touching code: name, emblem, colour, telephone. */
export interface Branding {
  readonly name: Bilingual;
  readonly subtitle: Bilingual;
  readonly operator: Bilingual;
  readonly phone: string;
  readonly emblem: string;
  /** The one accent colour and its dark shade, when they are not ours. */
  readonly accent?: string;
  readonly accentDark?: string;
}

export const ownBranding: Branding = {
  name: { zh: '通办', en: 'Tongban' },
  subtitle: { zh: '公安政务服务平台', en: 'Public security services online' },
  operator: { zh: '通办开放平台（演示）', en: 'Tongban open platform (demonstration)' },
  phone: '12345',
  emblem: '/icons/emblem.svg',
};

/** The style sheet of a deployment's own colour; empty when it keeps ours. */
export function brandStyles(branding: Branding): string {
  const rules = [
    isColour(branding.accent) ? `--accent:${branding.accent}` : '',
    isColour(branding.accentDark) ? `--accent-dark:${branding.accentDark}` : '',
  ].filter((rule) => rule !== '');
  return rules.length === 0 ? '' : `:root{${rules.join(';')}}`;
}

function isColour(text: string | undefined): text is string {
  return text !== undefined && /^#[0-9a-f]{6}$/i.test(text);
}
