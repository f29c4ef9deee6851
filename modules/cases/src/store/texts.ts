import { sql, unnestRows } from '@tongban/database';
import type { Columns, Queryable, Sql } from '@tongban/database';
import type { KeyOps, Sealed } from '@tongban/crypto';
import type { CaseId, TextId } from '../domain/words.ts';

/** A free text sealed for the person it may speak of. */
export interface SealedText {
  readonly caseId: CaseId;
  readonly textId: TextId;
  readonly subjectId: string;
  readonly sealed: Sealed;
}

export function saveTexts(texts: readonly SealedText[]): Sql {
  const rows = texts.map(({ caseId, textId, subjectId, sealed }) => ({
    case_id: caseId,
    text_id: textId,
    subject_id: subjectId,
    sealed,
  }));
  return sql`
    insert into cases.case_texts (case_id, text_id, subject_id, sealed)
    select case_id, text_id, subject_id, sealed from ${unnestRows('given', columns, rows)}`;
}

const columns = {
  case_id: 'uuid',
  text_id: 'text',
  subject_id: 'text',
  sealed: 'bytea',
} as const satisfies Columns;

/** The readable texts of a case by their ids. One whose subject's key is destroyed is left out. */
export async function openTexts(
  db: Queryable,
  keys: Pick<KeyOps, 'openText'>,
  { caseId, textIds }: { caseId: CaseId; textIds: readonly TextId[] },
): Promise<Map<TextId, string>> {
  if (textIds.length === 0) return new Map();
  const rows = await db.many<SealedText>(sql`
    select text_id as "textId", subject_id as "subjectId", sealed
      from cases.case_texts
     where case_id = ${caseId}
       and text_id = any(${textIds}::text[])
     limit 500
  `);
  const opened = await Promise.all(
    rows.map(async ({ textId, subjectId, sealed }) => {
      const text = await keys.openText(subjectId, sealed);
      return text.ok ? ([[textId, text.value]] as const) : [];
    }),
  );
  return new Map(opened.flat());
}
