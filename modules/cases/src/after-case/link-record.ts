import { sm3 } from '@tongban/crypto';
import { newId } from '@tongban/kernel';
import type { Result } from '@tongban/kernel';
import { append, isLedgerConflict, readStream, unwritten } from '@tongban/ledger';
import { isTakenBack, linkRecord as decide } from '../domain/linked-record.ts';
import type { LinkedRecord, LinkingCommand } from '../domain/linked-record.ts';
import type { CaseRefusal } from '../domain/refusals.ts';
import { notFound } from '../domain/authority.ts';
import type { CaseId, CaseOfficer, TextId } from '../domain/words.ts';
import { holdResults, voidResults } from '../documents/void-results.ts';
import type { Cases } from '../open-cases.ts';
import { readCase } from '../queries/read-case.ts';
import { findStakes } from '../store/find-stakes.ts';
import { saveTexts } from '../store/texts.ts';
import { entryTypes, mostRecords, recordStream, toRecord } from './read-linked-records.ts';

const mostTries = 5;

/** Adds a record beside a case that is over, in a chain of its own; what is taken back voids its documents. */
export async function linkRecord(
  { world }: Pick<Cases, 'world'>,
  given: {
    readonly caseId: CaseId;
    readonly actor: CaseOfficer;
    readonly command: LinkingCommand;
  },
): Promise<Result<LinkedRecord, CaseRefusal>> {
  const { caseId, actor, command } = given;
  const { officerId, personId } = actor;
  const { db, posts, clock, keys } = world;
  const textId = `record/${newId()}/reason` as TextId;
  for (let tries = 1; ; tries += 1) {
    const found = await readCase(db, caseId);
    if (found?.state.filing === undefined) return { ok: false, refusal: notFound };
    const entries = await readStream(db, recordStream(caseId), { limit: mostRecords });
    const known = await posts.appointmentsOf([officerId]);
    const appointments = known.get(officerId) ?? [];
    const stakes = await findStakes(world, [{ caseId, actor }], known);
    const { filing } = found.state;
    const answer = decide(found.state, entries.map(toRecord), command, {
      now: clock(),
      officerId,
      personId,
      hasStake: stakes.has(actor, caseId, filing),
      lendersWithStake: stakes.ofLenders(actor, caseId, filing),
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
      await db.transaction(async (tx) => {
        await holdResults(tx, caseId);
        await append(
          tx,
          [
            {
              stream: recordStream(caseId),
              after: last === undefined ? unwritten : { version: last.version, hash: last.hash },
              parts: [{ entries: [{ type: entryTypes[kind], at, actor: by, data }] }],
            },
          ],
          () => [saveTexts([{ caseId, textId, subjectId, sealed }])],
        );
        if (isTakenBack([answer.value])) await voidResults(tx, { caseId, by });
      });
      return answer;
    } catch (error) {
      if (!isLedgerConflict(error) || tries >= mostTries) throw error;
    }
  }
}
