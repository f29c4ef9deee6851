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

/**
 * The style sheet of a deployment's own colour; empty when it keeps ours. `:root:root` outweighs our tokens whichever sheet
 * comes first, and one dark shade or none follows from the accent.
 */
export function brandStyles({ accent, accentDark }: Branding): string {
  if (!isColour(accent)) return '';
  const dark = isColour(accentDark) ? accentDark : `color-mix(in srgb,${accent} 70%,#000)`;
  const soft = `color-mix(in srgb,${accent} 8%,#fff)`;
  return `:root:root{--accent:${accent};--accent-dark:${dark};--accent-soft:${soft}}`;
}

function isColour(text: string | undefined): text is string {
  return text !== undefined && /^#[0-9a-f]{6}$/i.test(text);
}
