import { sql } from '@tongban/database';
import type { Transaction } from '@tongban/database';
import type { DocumentKind } from './document-kind.ts';

/** The papers a person shows to others as the result of their case. */
export const resultKinds: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'grant-decision',
  'certificate',
  'no-crime-certificate',
]);

/**
 * Taking a result back and finishing its paper take turns until the transaction ends, so that a paper that was
 * still being drawn cannot come out valid after the case was taken back.
 */
export async function holdResults(tx: Transaction, caseId: string): Promise<void> {
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${caseId}, 20265))`);
}

/**
 * Voids the result papers of a case that was taken back: their numbers stay used, and whoever verifies one is
 * told that it holds no longer.
 */
export async function voidResults(
  tx: Transaction,
  { caseId, by }: { readonly caseId: string; readonly by: string },
): Promise<void> {
  await tx.run(sql`
    insert into cases.document_voidings (document_id, reason, voided_by)
    select document_id, 'taken-back', ${by} from cases.documents
     where case_id = ${caseId} and kind = any(${[...resultKinds]})
    on conflict (document_id) do nothing
  `);
}
