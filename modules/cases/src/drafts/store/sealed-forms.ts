import { createHash } from 'node:crypto';
import { canonicalJson } from '@tongban/crypto';
import type { Json, KeyOps } from '@tongban/crypto';
import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import { citizenNumbersIn } from '../../forms/citizen-numbers-in.ts';
import { ok } from '@tongban/kernel';
import type { Result } from '@tongban/kernel';

export interface SealedForm {
  /** The same for the same draft version, so that a resend stores nothing new. */
  readonly formId: string;
  readonly caseId: string;
  readonly subjectId: string;
  readonly kind: 'form' | 'delivery-address';
  readonly content: Readonly<Record<string, unknown>>;
}

/** The digest that goes into the ledger: SHA-256 of the canonical JSON (RFC 8785). */
export function digestOf(content: Readonly<Record<string, unknown>>): string {
  return createHash('sha256')
    .update(canonicalJson(content as Json))
    .digest('hex');
}

export async function keepSealedForm(
  db: Queryable,
  keys: Pick<KeyOps, 'seal' | 'blindIndex'>,
  form: SealedForm,
): Promise<{ blobId: string; digest: string }> {
  const digest = digestOf(form.content);
  const sealed = await keys.seal(form.subjectId, canonicalJson(form.content as Json));
  const named = citizenNumbersIn(form.content).map((id) => keys.blindIndex('citizen-id', id));
  await db.run(sql`
    insert into cases.sealed_forms (form_id, case_id, subject_id, kind, digest, sealed, named)
    values (${form.formId}, ${form.caseId}, ${form.subjectId}, ${form.kind}, ${digest}, ${sealed},
            ${named}::text[])
    on conflict (form_id) do nothing
  `);
  return { blobId: form.formId, digest };
}

/** What was filled in, by the id in the case event; undefined when there is none or it was erased. */
export async function openSealedForm(
  db: Queryable,
  keys: Pick<KeyOps, 'openText'>,
  { caseId, formId }: { caseId: string; formId: string },
): Promise<Result<Readonly<Record<string, unknown>> | undefined>> {
  const row = await db.maybeOne<{ subjectId: string; sealed: Uint8Array }>(sql`
    select subject_id as "subjectId", sealed from cases.sealed_forms
     where form_id = ${formId} and case_id = ${caseId}
  `);
  if (row === undefined) return ok(undefined);
  const text = await keys.openText(row.subjectId, row.sealed);
  return text.ok ? ok(JSON.parse(text.value) as Record<string, unknown>) : text;
}
