import { randomInt } from 'node:crypto';
import { sql } from '@tongban/database';
import { addMs, epochMs, newId, ok, refuse } from '@tongban/kernel';
import type { Bilingual, Branded, Instant, Refusal, Result } from '@tongban/kernel';
import { listAttachments } from '../attachments/store/attachment-rows.ts';
import type { FilingWindow } from '../domain/filing-window.ts';
import type { DraftRow } from '../drafts/store/draft-rows.ts';
import type { WindowProblemCode } from './problems.ts';
import type { WindowWorld } from './window-world.ts';

type Answer<Value> = Result<Value, Refusal<WindowProblemCode>>;

/** The material under which a signature on a pad or on paper is handed in. */
export const signatureMaterial = 'window_signature';
const mostTries = 5;
const minuteMs = 60_000;

/** Sends the person a code for what is written down at this moment. A later change needs another one. */
export async function askConfirmation(
  world: WindowWorld,
  row: DraftRow,
  about: { readonly item: Bilingual; readonly organName: string },
): Promise<Answer<{ expiresAt: Instant }>> {
  const { db, keys, clock } = world.drafts;
  const { codeMinutes, mostCodes, secondsBetweenCodes } = world.settings;
  const now = clock();
  const before = await db.maybeOne<{ sent: number; sentAt: Instant }>(sql`
    select sent, sent_at as "sentAt" from cases.window_confirmations where draft_id = ${row.draftId}
  `);
  const soon =
    before !== undefined && epochMs(now) - epochMs(before.sentAt) < secondsBetweenCodes * 1_000;
  if (soon || (before?.sent ?? 0) >= mostCodes) return tooManyCodes;
  const code = randomInt(1_000_000).toString().padStart(6, '0');
  const expiresAt = addMs(now, codeMinutes * minuteMs);
  const sent = await world.sendCode({
    messageId: newId<Branded<'WindowMessageId'>>(),
    personId: row.personId,
    code,
    validMinutes: codeMinutes,
    ...about,
  });
  if (!sent.ok) return sent;
  await db.run(sql`
    insert into cases.window_confirmations
           (draft_id, draft_version, code_digest, sent, sent_at, expires_at)
    values (${row.draftId}, ${row.version}, ${digestOf(keys, row.draftId, code)}, 1, ${now}, ${expiresAt})
    on conflict on constraint window_confirmations_pkey do update
       set draft_version = excluded.draft_version, code_digest = excluded.code_digest, tries = 0,
           sent = window_confirmations.sent + 1, sent_at = excluded.sent_at,
           expires_at = excluded.expires_at
  `);
  return ok({ expiresAt });
}

export type Confirmation =
  { readonly method: 'phone-code'; readonly code: string } | { readonly method: 'signature' };

/** How the person has confirmed this very version; refused when they have not. */
export async function checkConfirmation(
  world: WindowWorld,
  row: DraftRow,
  confirmation: Confirmation,
): Promise<Answer<Omit<FilingWindow, 'organId'>>> {
  if (!world.settings.confirmations.includes(confirmation.method)) return notOffered;
  return confirmation.method === 'phone-code'
    ? checkCode(world, row, confirmation.code)
    : checkSignature(world, row);
}

async function checkCode(
  { drafts: { db, keys, clock } }: WindowWorld,
  { draftId, version }: DraftRow,
  code: string,
): Promise<Answer<Omit<FilingWindow, 'organId'>>> {
  // The try is counted before it is looked at, so that tries at once are as many as tries in turn.
  const asked = await db.maybeOne<{ version: number; digest: Buffer; expiresAt: Instant }>(sql`
    update cases.window_confirmations set tries = tries + 1
     where draft_id = ${draftId} and tries < ${mostTries}
    returning draft_version as version, code_digest as digest, expires_at as "expiresAt"
  `);
  if (asked === undefined || asked.expiresAt <= clock()) return notRight;
  if (!asked.digest.equals(digestOf(keys, draftId, code))) return notRight;
  return asked.version === version ? ok({ confirmedBy: 'phone-code' }) : confirmAgain;
}

async function checkSignature(
  { drafts: { db } }: WindowWorld,
  { caseId, updatedAt }: DraftRow,
): Promise<Answer<Omit<FilingWindow, 'organId'>>> {
  const files = await listAttachments(db, caseId);
  const signed = files.filter(({ materialKey }) => materialKey === signatureMaterial);
  const latest = signed.toSorted((a, b) => b.uploadedAt.localeCompare(a.uploadedAt))[0];
  if (latest === undefined) return signatureMissing;
  if (latest.uploadedAt < updatedAt) return confirmAgain;
  return ok({ confirmedBy: 'signature', signatureSha256: latest.sha256 });
}

/** Keyed: six digits alone could be found from a plain digest in a second. */
function digestOf(keys: WindowWorld['drafts']['keys'], draftId: string, code: string): Buffer {
  return Buffer.from(keys.mac('cases/window-confirmation', `${draftId}/${code}`));
}

const tooManyCodes = refuse('windows/too-many-codes', {
  zh: '确认码发送过于频繁，请一分钟后再试；多次收不到时，请改用签名确认。',
  en: 'Wait a minute before another code; if none arrives, have the person sign instead.',
});
const notRight = refuse('windows/code-not-right', {
  zh: '确认码不正确或已失效，请核对，或重新发送。',
  en: 'The code is wrong or no longer valid. Check it, or send another.',
});
const confirmAgain = refuse('windows/confirm-again', {
  zh: '申请人确认后内容又有修改，请申请人重新确认。',
  en: 'The content was changed after the person had confirmed it. They must confirm it again.',
});
const notOffered = refuse('windows/confirmation-not-offered', {
  zh: '本平台未启用这种确认方式。',
  en: 'This way of confirming is not in use here.',
});
const signatureMissing = refuse('windows/signature-missing', {
  zh: '请先上传申请人在签名板或纸上的签名。',
  en: 'Hand in the signature from the pad or the paper first.',
});
