import { sm3 } from '@tongban/crypto';
import { newId } from '@tongban/kernel';
import type { Result } from '@tongban/kernel';
import { append, isLedgerConflict, readStream, unwritten } from '@tongban/ledger';
import type { LedgerEntry } from '@tongban/ledger';
import type { Queryable } from '@tongban/database';
import { linkRecord as decide } from '../domain/linked-record.ts';
import type { LinkedRecord, LinkingCommand } from '../domain/linked-record.ts';
import { isTakenBack } from '../domain/linked-record.ts';
import type { CaseRefusal } from '../domain/refusals.ts';
import { notFound } from '../domain/authority.ts';
import type { CaseId, TextId } from '../domain/words.ts';
import { listDocumentsOfCase } from '../documents/store/find-documents.ts';
import { voidDocument } from '../documents/void-document.ts';
import type { Cases } from '../open-cases.ts';
import { readCase } from '../queries/read-case.ts';
import { saveTexts } from '../store/texts.ts';

const mostTries = 5;
const mostRecords = 500;

/** Adds a record beside a case that is over, in a chain of its own; what is taken back voids its documents. */
export async function linkRecord(
  { world }: Cases,
  given: { readonly caseId: CaseId; readonly officerId: string; readonly command: LinkingCommand },
): Promise<Result<LinkedRecord, CaseRefusal>> {
  const { caseId, officerId, command } = given;
  const { db, posts, clock, keys } = world;
  const textId = `record/${newId()}/reason` as TextId;
  for (let tries = 1; ; tries += 1) {
    const found = await readCase(db, caseId);
    if (found?.state.filing === undefined) return { ok: false, refusal: notFound };
    const entries = await readStream(db, recordStream(caseId), { limit: mostRecords });
    const appointments = (await posts.appointmentsOf([officerId])).get(officerId) ?? [];
    const answer = decide(found.state, entries.map(toRecord), command, {
      now: clock(),
      officerId,
      appointments,
      hasAuthority: posts.hasAuthority,
      reason: { textId, digest: Buffer.from(sm3(command.reason)).toString('hex') },
    });
    if (!answer.ok) return answer;
    const { at, by, kind, ...data } = answer.value;
    const subjectId = found.state.filing.applicantId;
    const sealed = await keys.seal(subjectId, command.reason);
    const last = entries.at(-1);
    try {
      await append(
        db,
        [
          {
            stream: recordStream(caseId),
            after: last === undefined ? unwritten : { version: last.version, hash: last.hash },
            parts: [{ entries: [{ type: entryTypes[kind], at, actor: by, data }] }],
          },
        ],
        () => [saveTexts([{ caseId, textId, subjectId, sealed }])],
      );
    } catch (error) {
      if (!isLedgerConflict(error) || tries >= mostTries) throw error;
      continue;
    }
    if (isTakenBack([answer.value])) await voidResults(world, caseId, by);
    return answer;
  }
}

/** The records beside a case, in their order. */
export async function listLinkedRecords(db: Queryable, caseId: CaseId): Promise<LinkedRecord[]> {
  return (await readStream(db, recordStream(caseId), { limit: mostRecords })).map(toRecord);
}

export function recordStream(caseId: CaseId): string {
  return `record/${caseId}`;
}

const entryTypes: Readonly<Record<LinkedRecord['kind'], string>> = {
  correction: 'CaseCorrected',
  revocation: 'PermitRevoked',
  retraction: 'PermitRetracted',
  cancellation: 'PermitCancelled',
  reconsideration: 'ReconsiderationOpened',
  'reconsideration-outcome': 'ReconsiderationEnded',
};

const kinds = new Map(Object.entries(entryTypes).map(([kind, type]) => [type, kind]));

function toRecord({ type, at, actor, data }: LedgerEntry): LinkedRecord {
  return { kind: kinds.get(type), at, by: actor, ...data } as LinkedRecord;
}

const results: ReadonlySet<string> = new Set([
  'grant-decision',
  'certificate',
  'no-crime-certificate',
]);

/** Whoever holds the paper against the register is told that it holds no longer. */
async function voidResults({ db }: Cases['world'], caseId: CaseId, by: string): Promise<void> {
  for (const { documentId, kind, voided } of await listDocumentsOfCase(db, caseId)) {
    if (results.has(kind) && !voided)
      await voidDocument(db, { documentId, reason: 'taken-back', by });
  }
}
