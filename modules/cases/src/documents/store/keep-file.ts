import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { DocumentId } from './register-document.ts';

export interface DocumentFile {
  readonly documentId: DocumentId;
  readonly sha256: string;
  readonly bytes: number;
  readonly storedSha256: string;
  readonly keyId: string;
  readonly signature: Uint8Array;
  readonly missingGlyphs: readonly string[];
}

/** The first file drawn for a document is the document; a second attempt changes nothing. */
export async function keepFile(tx: Queryable, file: DocumentFile): Promise<boolean> {
  const inserted = await tx.run(sql`
    insert into cases.document_files
      (document_id, sha256, bytes, stored_sha256, key_id, signature, missing_glyphs)
    values
      (${file.documentId}, ${file.sha256}, ${file.bytes}, ${file.storedSha256}, ${file.keyId},
       ${file.signature}, ${file.missingGlyphs})
    on conflict (document_id) do nothing
  `);
  return inserted === 1;
}
