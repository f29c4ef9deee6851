import type { KeyOps } from '@tongban/crypto';
import type { Queryable, Transaction } from '@tongban/database';
import type { ContentStore } from '../attachments/content-store.ts';
import { findAttachment, insertAttachment } from '../attachments/store/attachment-rows.ts';
import type { AttachmentId } from '../attachments/store/attachment-rows.ts';
import type { CaseId, TextId } from '../domain/words.ts';
import { keepSealedForm, openSealedForm } from '../drafts/store/sealed-forms.ts';
import { openTexts, saveTexts } from '../store/texts.ts';
import type { CarriedPart } from './carried-part.ts';

/** What entries speak of and the book itself does not hold: free texts, the filled form, files. In plain text. */
export type CarriedPaper =
  | { readonly kind: 'text'; readonly id: string; readonly text: string }
  | {
      readonly kind: 'form';
      readonly id: string;
      readonly content: Readonly<Record<string, unknown>>;
    }
  | {
      readonly kind: 'attachment';
      readonly id: string;
      readonly materialKey: string;
      readonly name: string;
      readonly mediaType: string;
      readonly sha256: string;
      readonly uploadedSha256: string;
      /** In base64. */
      readonly content: string;
    };

export interface PaperParts {
  readonly keys: KeyOps;
  readonly content: ContentStore;
}

/** The papers that these entries name. Where the result is to be sent is not among them: it is handed over at home. */
export async function readPapers(
  db: Queryable,
  { keys, content }: PaperParts,
  { caseId, entries }: CarriedPart,
): Promise<CarriedPaper[]> {
  const named = namesIn(entries.map(({ data }) => data));
  const papers: CarriedPaper[] = [];
  const texts = await openTexts(db, keys, { caseId, textIds: named.textId as TextId[] });
  for (const [id, text] of texts) papers.push({ kind: 'text', id, text });
  for (const id of named.blobId) {
    const form = await openSealedForm(db, keys, { caseId, formId: id });
    if (form.ok && form.value !== undefined) {
      papers.push({ kind: 'form', id, content: form.value });
    }
  }
  for (const id of named.attachmentId) {
    const row = await findAttachment(db, id);
    const bytes = row && (await content.read(row.sha256));
    if (row === undefined || bytes === undefined) continue;
    const { personId, nameSealed, materialKey, mediaType, sha256, uploadedSha256 } = row;
    const name = await keys.openText(personId, nameSealed);
    papers.push({
      kind: 'attachment',
      id,
      materialKey,
      name: name.ok ? name.value : '',
      mediaType,
      sha256,
      uploadedSha256,
      content: Buffer.from(bytes).toString('base64'),
    });
  }
  return papers;
}

/** Keeps a paper as if it had been handed in here, sealed for the same person. A paper that is known is left as it is. */
export async function keepPaper(
  tx: Transaction,
  { keys, content }: PaperParts,
  { caseId, personId }: { caseId: CaseId; personId: string },
  paper: CarriedPaper,
): Promise<void> {
  const { id } = paper;
  if (paper.kind === 'text') {
    const known = await openTexts(tx, keys, { caseId, textIds: [id as TextId] });
    if (known.size > 0) return;
    const sealed = await keys.seal(personId, paper.text);
    await tx.run(saveTexts([{ caseId, textId: id as TextId, subjectId: personId, sealed }]));
  } else if (paper.kind === 'form') {
    await keepSealedForm(tx, keys, {
      formId: id,
      caseId,
      subjectId: personId,
      kind: 'form',
      content: paper.content,
    });
  } else if ((await findAttachment(tx, id)) === undefined) {
    const { materialKey, mediaType, sha256, uploadedSha256 } = paper;
    const stored = await content.put(Buffer.from(paper.content, 'base64'));
    if (stored.sha256 !== sha256) throw new Error('A file of a case is not what it was.');
    await insertAttachment(tx, {
      attachmentId: id as AttachmentId,
      caseId,
      personId,
      materialKey,
      nameSealed: await keys.seal(personId, paper.name),
      mediaType,
      bytes: stored.bytes,
      sha256,
      uploadedSha256,
      state: 'clean',
    });
  }
}

type Named = Readonly<Record<'textId' | 'blobId' | 'attachmentId', string[]>>;

/** Every id of a paper in the data, however deep. */
function namesIn(data: unknown): Named {
  const found: Named = { textId: [], blobId: [], attachmentId: [] };
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (name in found && typeof inner === 'string') found[name as keyof Named].push(inner);
      else look(inner);
    }
  };
  look(data);
  return found;
}
