import assert from 'node:assert/strict';
import { createServer, sessionCookieName } from '@tongban/http';
import type { Actor, Server } from '@tongban/http';
import { newId } from '@tongban/kernel';
import type { Instant } from '@tongban/kernel';
import { readStream } from '@tongban/ledger';
import { people } from '@tongban/testing';
import { linkRecord } from '../src/after-case/link-record.ts';
import type { CaseAct } from '../src/commands.ts';
import { standardSettings } from '../src/domain/settings.ts';
import type { Appointment, CaseId, OfficerRole } from '../src/domain/words.ts';
import type { DocumentWorld } from '../src/documents/document-world.ts';
import { documentRoutes } from '../src/documents/http/documents.ts';
import { issueDocuments } from '../src/documents/issue-documents-job.ts';
import { certificateOffer, nanshan } from './papers-world.ts';
import type { PapersWorld } from './papers-world.ts';

export const posts = Object.fromEntries(
  (['acceptor', 'examiner', 'approver', 'organ-head'] as const).map((role) => [role, [post(role)]]),
);

export function documentWorld(
  world: PapersWorld,
  renderer: DocumentWorld['renderer'],
): DocumentWorld {
  return {
    db: world.db,
    keys: world.keys,
    clock: world.clock,
    content: world.drafts.content,
    renderer,
    settings: { verificationBase: 'https://tongban.example.cn/verify/' },
    calendarOf: world.cases.calendarOf,
    caseSettings: standardSettings,
    findItem: async () => ({
      name: certificateOffer.itemName.zh,
      itemType: '20',
      legalBasis: ['公安机关办理犯罪记录查询工作规定(2021)'],
      resultName: '无犯罪记录证明',
      materialNames: new Map([
        ['apply_form', '申请表'],
        ['id_card', '居民身份证'],
      ]),
    }),
    findOrgan: async (organId) => ({
      organId,
      name: '深圳市公安局南山分局',
      regionCode: '440305',
      documentPrefix: '粤深南公',
    }),
    findPerson: async () => ({ name: people.C.name, idNumber: people.C.idNumber }),
    findOfficerNumber: async () => '440301',
  };
}

export async function submitted(world: PapersWorld, applicantId = 'p-chen'): Promise<CaseId> {
  const caseId = newId<CaseId>();
  const { itemCode, itemVersion, organId, branchCode, limits, sharedMaterials, requiredChecks } =
    certificateOffer;
  await act(
    world,
    caseId,
    { kind: 'person', personId: applicantId },
    {
      type: 'submit',
      template: 'T03',
      filing: {
        itemCode,
        itemVersion,
        regionCode: '440305',
        organId,
        branchCode,
        applicantId,
        channel: 'portal',
        limits,
        delivery: { method: 'electronic' },
        form: { blobId: `${caseId}/form/1`, digest: '0'.repeat(64) },
        attachments: [],
        sharedMaterials: sharedMaterials({}),
        requiredChecks,
      },
    },
  );
  return caseId;
}

export async function granted(world: PapersWorld): Promise<CaseId> {
  const caseId = await submitted(world);
  await act(world, caseId, 'acceptor', { type: 'accept' });
  await act(world, caseId, 'examiner', { type: 'claim' });
  await act(world, caseId, 'examiner', {
    type: 'propose',
    outcome: 'grant',
    opinion: '无犯罪记录',
  });
  await act(world, caseId, 'approver', { type: 'grant' });
  return caseId;
}

export async function takeBack({ cases }: PapersWorld, caseId: CaseId): Promise<void> {
  const answer = await linkRecord(
    { world: cases },
    {
      caseId,
      actor: { kind: 'officer', officerId: 'organ-head' },
      command: { kind: 'revocation', reason: '以欺骗手段取得', lawBasis: '行政许可法第六十九条' },
    },
  );
  assert.ok(answer.ok, answer.ok ? '' : answer.refusal.detail.en);
}

export async function act(
  world: PapersWorld,
  caseId: CaseId,
  who: OfficerRole | { kind: 'person'; personId: string },
  what: CaseAct,
): Promise<void> {
  const actor = typeof who === 'string' ? ({ kind: 'officer', officerId: who } as const) : who;
  const answer = await world.drafts.handle({ caseId, commandId: newId(), actor, act: what });
  assert.ok(answer.ok, answer.ok ? '' : `${what.type}: ${answer.refusal.detail.en}`);
}

export async function issueAll(documents: DocumentWorld, caseId: CaseId): Promise<void> {
  const entries = await readStream(documents.db, `case/${caseId}`);
  for (const { version } of entries) await issueDocuments(documents, { caseId, version });
}

export async function serve(world: PapersWorld): Promise<Server> {
  const app = await createServer({
    resolveActor: async (token): Promise<Actor> => ({
      kind: 'person',
      personId: `p-${token}`,
      assuranceLevel: 3,
      authenticatedAt: '2026-03-27T01:00:00.000Z' as Instant,
      sessionId: token,
    }),
    permissions: { 'document.open': { who: 'signed-in' }, 'document.present': { who: 'person' } },
    clock: world.clock,
  });
  await app.register(documentRoutes, {
    db: world.db,
    keys: world.keys,
    content: world.drafts.content,
    clock: world.clock,
    verificationBase: 'https://tongban.example.cn/verify/',
    access: {
      mayWrite: async () => false,
      mayRead: async (actor) => actor.kind === 'person' && actor.personId === 'p-chen',
      openUploads: async () => [],
    },
  });
  return app;
}

export function open(app: Server, url: string, as?: string) {
  return app.inject({
    url,
    headers: as === undefined ? {} : { cookie: `${sessionCookieName}=${as}` },
  });
}

function post(role: OfficerRole): Appointment {
  return { organId: nanshan, branchCode: 'HZ', role, from: '2026-01-01' as Appointment['from'] };
}

export function send(app: Server, url: string, as?: string) {
  return app.inject({
    method: 'POST',
    url,
    payload: {},
    headers: as === undefined ? {} : { cookie: `${sessionCookieName}=${as}` },
  });
}
