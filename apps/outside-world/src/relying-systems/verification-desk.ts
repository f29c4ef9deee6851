import {
  createVerificationClient,
  VerificationRefused,
  type VerificationAnswer,
  type VerificationClient,
} from '@tongban/verification-client';
import Type from 'typebox';
import type { Language } from '@tongban/kernel';
import { html, type Html } from '../page/html.ts';
import { languageOf } from '../page/language.ts';
import type { PageContent } from '../page/layout.ts';
import { sendPage } from '../page/send-page.ts';
import type { Server } from '../server.ts';

/** What the platform gave the system to ask with. */
export interface VerificationAccess {
  /** Of the platform, without a path. */
  readonly url: string;
  readonly system: string;
  readonly keyId: string;
  readonly secret: Uint8Array;
}

/** The desk of a business system that has people verified; without access it says that it has none. */
export interface VerificationDesk {
  useAccess(access: VerificationAccess): void;
  client(): VerificationClient | undefined;
}

export function createVerificationDesk(): VerificationDesk {
  let client: VerificationClient | undefined;
  return {
    client: () => client,
    useAccess({ url, system, keyId, secret }) {
      client = createVerificationClient({
        url,
        system,
        keyId,
        algorithm: 'HMAC-SM3',
        key: secret,
      });
    },
  };
}

const path = '/verification-desk';
const Asked = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 100 }),
  number: Type.String({ minLength: 1, maxLength: 24 }),
  matter: Type.String({ minLength: 1, maxLength: 64 }),
});

/** 社会保险待遇资格认证 at a province's own system: it asks the platform by the client that the platform gives to such systems. */
export async function verificationDeskRoutes(app: Server, desk: VerificationDesk): Promise<void> {
  app.get(path, async (request, reply) =>
    sendPage(request, reply, deskPage(languageOf(request), await noAnswer(desk))),
  );
  app.post(path, { schema: { body: Asked } }, async (request, reply) => {
    const { name, number, matter } = request.body;
    const answer = await ask(desk, { name, number, matter });
    return sendPage(request, reply, deskPage(languageOf(request), answer));
  });
}

type Answer =
  | { readonly kind: 'none' | 'no-access' | 'unreachable' }
  | { readonly kind: 'refused'; readonly code: string; readonly detail: string }
  | { readonly kind: 'answered'; readonly answer: VerificationAnswer };

async function noAnswer(desk: VerificationDesk): Promise<Answer> {
  return { kind: desk.client() === undefined ? 'no-access' : 'none' };
}

async function ask(
  desk: VerificationDesk,
  { name, number, matter }: { name: string; number: string; matter: string },
): Promise<Answer> {
  const client = desk.client();
  if (client === undefined) return { kind: 'no-access' };
  const asking = { purpose: 'service-handling', legalBasis: '国务院令第716号第十条', matter };
  try {
    const answer = await client.verifyNameAndNumber(asking, { name, number });
    return { kind: 'answered', answer };
  } catch (error) {
    if (!(error instanceof VerificationRefused)) return { kind: 'unreachable' };
    return { kind: 'refused', code: error.code, detail: error.message };
  }
}

function deskPage(language: Language, answer: Answer): PageContent {
  const field = (name: string, text: string, value = '') =>
    html`<p>
      <label for="${name}">${text}</label>
      <input id="${name}" name="${name}" value="${value}" required maxlength="64" />
    </p>`;
  return {
    language,
    path,
    title: words.title,
    body: html`<p>${words.intro[language]}</p>
      ${outcome(language, answer)}
      <form method="post" action="${path}">
        ${field('name', words.name[language])} ${field('number', words.number[language])}
        ${field('matter', words.matter[language], '2026-000123')}
        <p><button>${words.ask[language]}</button></p>
      </form>`,
  };
}

function outcome(language: Language, answer: Answer): Html {
  switch (answer.kind) {
    case 'none':
      return html``;
    case 'no-access':
    case 'unreachable':
      return html`<p role="status">${words[answer.kind][language]}</p>`;
    case 'refused':
      return html`<p role="status">${answer.detail} <code>${answer.code}</code></p>`;
    case 'answered':
      return html`<p role="status">${words[answer.answer.result][language]}</p>
        <p>${words.receipt[language]} <code>${answer.answer.receipt}</code></p>`;
  }
}

const words = {
  title: { zh: '广东社保：待遇资格认证', en: 'Guangdong social insurance: proof of entitlement' },
  intro: {
    zh: '这是接入单位自己的系统：向通办核验姓名和号码，只得到结论和回执编号。',
    en: 'A system of another organ: it asks Tongban about name and number and learns the answer and a receipt number only.',
  },
  name: { zh: '姓名', en: 'Name' },
  number: { zh: '公民身份号码', en: 'Citizen number' },
  matter: { zh: '办理事项编号', en: 'Matter' },
  ask: { zh: '核验', en: 'Verify' },
  receipt: { zh: '回执编号', en: 'Receipt' },
  match: { zh: '一致', en: 'Match' },
  no_match: { zh: '不一致', en: 'No match' },
  unable: { zh: '无法判断，请人工核实', en: 'Cannot be judged: look at the documents' },
  'no-access': {
    zh: '平台还没有给本系统核验密钥。',
    en: 'The platform has not given this system a key yet.',
  },
  unreachable: { zh: '平台没有应答，请稍后再试。', en: 'The platform did not answer. Try again.' },
} as const;
