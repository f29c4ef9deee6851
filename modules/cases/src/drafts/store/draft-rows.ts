import { sql } from '@tongban/database';
import type { Queryable, Sql } from '@tongban/database';
import type { Branded, Instant } from '@tongban/kernel';
import type { CaseId, Channel } from '../../domain/words.ts';

export type DraftId = Branded<'DraftId'>;

export interface DraftRow {
  readonly draftId: DraftId;
  readonly caseId: CaseId;
  readonly personId: string;
  /** For whom the person writes, and by which mandate; null when for themselves. */
  readonly applicantId: string | null;
  readonly mandateId: string | null;
  /** The officer at whose window it is written, and the organ of the window. */
  readonly windowOfficerId: string | null;
  readonly windowOrganId: string | null;
  readonly itemCode: string;
  readonly regionCode: string;
  readonly channel: Channel;
  readonly version: number;
  readonly contentSealed: Uint8Array;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly expiresAt: Instant;
  readonly submittedAt: Instant | null;
}

const columns = sql`
  draft_id as "draftId", case_id as "caseId", person_id as "personId", applicant_id as "applicantId",
  mandate_id as "mandateId", window_officer_id as "windowOfficerId",
  window_organ_id as "windowOrganId", item_code as "itemCode",
  region_code as "regionCode", channel, version, content_sealed as "contentSealed",
  created_at as "createdAt", updated_at as "updatedAt", expires_at as "expiresAt",
  submitted_at as "submittedAt"
`;

/** Only its owner's: a draft of someone else is no draft. */
export function findDraft(
  db: Queryable,
  { draftId, personId }: { draftId: string; personId: string },
): Promise<DraftRow | undefined> {
  return db.maybeOne<DraftRow>(sql`
    select ${columns} from cases.drafts where draft_id = ${draftId} and person_id = ${personId}
  `);
}

/** What the person is writing under the number of this case, as long as it is no case. */
export function findDraftOfCase(
  db: Queryable,
  { caseId, personId }: { caseId: string; personId: string },
): Promise<DraftRow | undefined> {
  return db.maybeOne<DraftRow>(sql`
    select ${columns} from cases.drafts d
     where case_id = ${caseId} and person_id = ${personId} and submitted_at is null
       and not exists (select from cases.case_heads c where c.case_id = d.case_id)
  `);
}

export function listDrafts(
  db: Queryable,
  { personId, now, limit }: { personId: string; now: Instant; limit: number },
): Promise<DraftRow[]> {
  return db.many<DraftRow>(sql`
    select ${columns} from cases.drafts d
     where person_id = ${personId} and submitted_at is null and expires_at > ${now}
       and not exists (select from cases.case_heads c where c.case_id = d.case_id)
     order by updated_at desc, draft_id
     limit ${limit}
  `);
}

/** The draft that this command of the person began, however often it is sent. */
export function findDraftOfCommand(
  db: Queryable,
  { personId, commandId }: { personId: string; commandId: string },
): Promise<DraftRow | undefined> {
  return db.maybeOne<DraftRow>(sql`
    select ${columns} from cases.drafts where person_id = ${personId} and command_id = ${commandId}
  `);
}

/**
 * One draft a command, and no more than `most` unsubmitted ones of a person: nothing is stored, and 0 answered, when the
 * command has begun one already or there are as many.
 */
export function insertDraft(
  db: Queryable,
  row: DraftRow,
  { commandId, most }: { commandId: string; most: number },
): Promise<number> {
  return db.run(sql`
    insert into cases.drafts
      (draft_id, case_id, person_id, applicant_id, mandate_id,
       window_officer_id, window_organ_id, item_code, region_code, channel, version, content_sealed,
       created_at, updated_at, expires_at, command_id)
    select ${row.draftId}, ${row.caseId}, ${row.personId}, ${row.applicantId}, ${row.mandateId},
           ${row.windowOfficerId}, ${row.windowOrganId}, ${row.itemCode}, ${row.regionCode},
           ${row.channel}, ${row.version}, ${row.contentSealed}, ${row.createdAt}, ${row.updatedAt},
           ${row.expiresAt}, ${commandId}
     where ${most} > (select count(*) from cases.drafts
                       where person_id = ${row.personId} and submitted_at is null
                         and expires_at > ${row.createdAt})
    on conflict on constraint drafts_one_command do nothing
  `);
}

/** The next version, or nothing when somebody was faster. */
export function updateDraft(
  db: Queryable,
  change: {
    draftId: DraftId;
    seenVersion: number;
    contentSealed: Uint8Array;
    now: Instant;
    expiresAt: Instant;
  },
): Promise<number> {
  return db.run(sql`
    update cases.drafts
       set version = version + 1, content_sealed = ${change.contentSealed},
           updated_at = ${change.now}, expires_at = ${change.expiresAt}
     where draft_id = ${change.draftId} and version = ${change.seenVersion} and submitted_at is null
  `);
}

/** What was filled in lives on with the case; here only the way to the case is kept. A part of a statement. */
export function markSubmitted({ draftId, now }: { draftId: DraftId; now: Instant }): Sql {
  return sql`
    update cases.drafts set submitted_at = ${now}, content_sealed = ''
     where draft_id = ${draftId} and submitted_at is null
  `;
}

/** With its files, unless it has become a case in the meantime. */
export function deleteDraft(
  db: Queryable,
  { draftId, now }: { draftId: DraftId; now: Instant },
): Promise<void> {
  return deleteDrafts(db, sql`draft_id = ${draftId}`, now);
}

export async function countDraftsOf(db: Queryable, personId: string): Promise<number> {
  const { count } = await db.one<{ count: number }>(sql`
    select count(*)::int as count from cases.drafts
     where person_id = ${personId} and submitted_at is null
  `);
  return count;
}

/** Everything a person was writing: none of it became a case. */
export function deleteDraftsOf(
  db: Queryable,
  { personId, now }: { personId: string; now: Instant },
): Promise<void> {
  return deleteDrafts(db, sql`person_id = ${personId}`, now);
}

async function deleteDrafts(db: Queryable, which: Sql, now: Instant): Promise<void> {
  await db.run(sql`
    with gone as (
      delete from cases.drafts d
       where ${which} and submitted_at is null
         and not exists (select from cases.case_heads c where c.case_id = d.case_id)
      returning case_id
    )
    update cases.attachments set removed_at = ${now}
     where case_id in (select case_id from gone) and removed_at is null
  `);
}

const sweepBatch = 1_000;

/** Removes what has expired, with its files; says how many there were. */
export async function deleteExpiredDrafts(db: Queryable, now: Instant): Promise<number> {
  const { count } = await db.one<{ count: number }>(sql`
    with gone as (
      delete from cases.drafts
       where draft_id in (
         select draft_id from cases.drafts d
          where expires_at < ${now}::timestamptz - interval '7 days' and submitted_at is null
            and not exists (select from cases.case_heads c where c.case_id = d.case_id)
          limit ${sweepBatch})
      returning case_id
    ), files as (
      update cases.attachments set removed_at = ${now}
       where case_id in (select case_id from gone) and removed_at is null
    )
    select count(*)::int as count from gone
  `);
  return count;
}

/** Whose application it is: of the one written for, or of the writer. */
export function applicantOf({ applicantId, personId }: DraftRow): string {
  return applicantId ?? personId;
}

/** What is written at the officer's window. */
export function findWindowDraft(
  db: Queryable,
  { draftId, officerId }: { draftId: string; officerId: string },
): Promise<DraftRow | undefined> {
  return db.maybeOne<DraftRow>(sql`
    select ${columns} from cases.drafts
     where draft_id = ${draftId} and window_officer_id = ${officerId}
  `);
}

/** From now on it is written at this window. */
export async function takeToWindow(
  db: Queryable,
  place: { draftId: string; officerId: string; organId: string },
): Promise<void> {
  await db.run(sql`
    update cases.drafts
       set window_officer_id = ${place.officerId}, window_organ_id = ${place.organId}
     where draft_id = ${place.draftId} and submitted_at is null
  `);
}
