import { epochMs, type Instant, type Language } from '@tongban/kernel';
import { Secret, TOTP } from 'otpauth';
import { html, type Html } from '../page/html.ts';
import { languageOf } from '../page/language.ts';
import { sendPage } from '../page/send-page.ts';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';

/** A demonstration officer's authenticator: in life this is an app on the officer's own phone. */
export interface AuthenticatorEntry {
  readonly officerNumber: string;
  readonly name: string;
  /** Base32, as in an otpauth address. */
  readonly secret: string;
}

const periodSeconds = 30;

export async function authenticatorRoutes(app: Server, world: World): Promise<void> {
  const { authenticator, clock } = world;
  app.get('/authenticator/codes', async () => {
    const now = clock();
    return {
      items: authenticator.map(({ officerNumber, name, secret }) => ({
        officerNumber,
        name,
        code: codeAt(secret, now),
        secondsLeft: secondsLeft(now),
      })),
    };
  });
  app.get('/authenticator', async (request, reply) => {
    const language = languageOf(request);
    const now = clock();
    const page = {
      language,
      path: '/authenticator',
      title: { zh: '动态口令', en: 'Authenticator' },
      body: html`<p>${words.intro[language]}</p>
        <p class="soft">${words.left[language].replace('{n}', String(secondsLeft(now)))}</p>
        ${
          authenticator.length === 0
            ? html`<p>${words.none[language]}</p>`
            : html`<ul class="cards">
                ${authenticator.map((entry) => card(language, entry, now))}
              </ul>`
        }`,
    };
    return sendPage(request, reply, page, secondsLeft(now) + 1);
  });
}

function card(
  language: Language,
  { officerNumber, name, secret }: AuthenticatorEntry,
  now: Instant,
): Html {
  return html`<li>
    <h2>${name}</h2>
    <p class="soft">${words.officer[language]} ${officerNumber}</p>
    <p class="code">${codeAt(secret, now)}</p>
  </li>`;
}

/** The code of the current time step, RFC 6238 with six digits. */
export function codeAt(secret: string, now: Instant): string {
  return new TOTP({ secret: Secret.fromBase32(secret), period: periodSeconds }).generate({
    timestamp: epochMs(now),
  });
}

function secondsLeft(now: Instant): number {
  return periodSeconds - (Math.floor(epochMs(now) / 1000) % periodSeconds);
}

const words = {
  intro: {
    zh: '演示用工作人员的动态口令。真实部署中口令只在本人的设备上。',
    en: 'Codes of the demonstration officers. In a real deployment only their own devices show them.',
  },
  left: {
    zh: '{n} 秒后更换，本页会自动刷新。每个口令只能使用一次。',
    en: 'New codes in {n} seconds; this page refreshes itself. Each code can be used once.',
  },
  none: { zh: '没有演示用工作人员。', en: 'There are no demonstration officers.' },
  officer: { zh: '警号', en: 'Officer number' },
} as const;
