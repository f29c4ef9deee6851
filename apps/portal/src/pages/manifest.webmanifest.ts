import type { APIRoute } from 'astro';
import { htmlLanguage } from '../messages/language.ts';
import { say } from '../messages/say.ts';

export const GET: APIRoute = ({ locals }) => {
  const { branding, language } = locals.reader;
  const manifest = {
    id: '/',
    name: `${say(branding.name, language)} ${say(branding.subtitle, language)}`,
    short_name: say(branding.name, language),
    lang: htmlLanguage(language),
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: branding.accent ?? '#17458f',
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      {
        src: '/icons/icon-maskable-512.png',
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: {
      'content-type': 'application/manifest+json',
      'cache-control': 'public, max-age=3600',
    },
  });
};
