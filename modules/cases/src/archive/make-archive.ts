import { createHash } from 'node:crypto';
import { writeArchive } from '@tongban/archive';
import type { ArchivedFile, ArchiveInput } from '@tongban/archive';
import { canonicalJson } from '@tongban/crypto';
import type { Json, KeyOps } from '@tongban/crypto';
import type { Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import { chainedText, readStream } from '@tongban/ledger';
import { extensions, isAcceptable } from '../attachments/file-types.ts';
import type { ContentStore } from '../attachments/content-store.ts';
import { listAttachments } from '../attachments/store/attachment-rows.ts';
import { recordStream } from '../after-case/read-linked-records.ts';
import { readDocument } from '../documents/read-document.ts';
import { listDocumentsOfCase } from '../documents/store/find-documents.ts';
import type { RegisteredDocument } from '../documents/store/find-documents.ts';
import { documentStream } from '../documents/issue-documents-job.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import type { FormRef, TextRef } from '../domain/filing.ts';
import type { TextId } from '../domain/words.ts';
import { openSealedForm } from '../drafts/store/sealed-forms.ts';
import type { ReadCase } from '../queries/read-case.ts';
import { caseStream } from '../store/case-events.ts';
import { openTexts } from '../store/texts.ts';

export interface ArchiveParts {
  readonly db: Queryable;
  readonly keys: KeyOps;
  readonly content: ContentStore;
}

/**
 * A case as one file that proves itself: its own chain, the chain of what followed, who has read it, the chain of each of
 * its papers, and everything those chains name. What was erased by law is listed as absent, and the chain still holds.
 */
export async function makeArchive(
  parts: ArchiveParts,
  found: ReadCase,
  madeAt: Instant,
): Promise<Uint8Array> {
  const { caseId, state } = found;
  const papers = await listDocumentsOfCase(parts.db, caseId);
  const names = [
    caseStream(caseId),
    recordStream(caseId),
    `read/${caseId}`,
    ...papers.map(({ documentId }) => documentStream(documentId)),
  ];
  const streams = await Promise.all(
    names.map(async (stream) => ({ stream, entries: await readStream(parts.db, stream) })),
  );
  const refs = refsIn(streams.flatMap(({ entries }) => entries.map(({ data }) => data)));
  const gathered = [
    ...(await attachmentsOf(parts, found)),
    ...(await formsOf(parts, found, refs.forms)),
    ...(await textsOf(parts, found, refs.texts)),
    ...(await documentsOf(parts, caseId, papers)),
  ];
  const named = new Set(gathered.flatMap(({ namedAs }) => namedAs ?? []));
  const absent = [...refs.digests]
    .filter((digest) => !named.has(digest))
    .map((digest) => ({ digest, why: 'not readable any more: erased, or removed before filing' }));
  const input: ArchiveInput = {
    caseId,
    caseNumber: state.filing?.caseNumber ?? caseId,
    madeAt,
    streams: streams
      .filter(({ entries }) => entries.length > 0)
      .map(({ stream, entries }) => ({
        stream,
        entries: entries.map((entry) => ({
          text: chainedText(entry, canonicalJson(entry.data)),
          hash: entry.hash,
        })),
      })),
    files: gathered,
    absent,
  };
  return writeArchive(input, parts.keys);
}

interface Refs {
  readonly forms: readonly FormRef[];
  readonly texts: readonly TextRef[];
  readonly digests: ReadonlySet<string>;
}

/** Everything kept outside the ledger that its entries name. */
function refsIn(events: readonly object[]): Refs {
  const forms: FormRef[] = [];
  const texts: TextRef[] = [];
  const digests = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { blobId, textId, digest, sha256 } = value as Partial<Record<string, string>>;
    if (blobId !== undefined && digest !== undefined) forms.push({ blobId, digest });
    if (textId !== undefined && digest !== undefined) {
      texts.push({ textId: textId as TextId, digest });
    }
    for (const one of [digest, sha256]) if (/^[0-9a-f]{64}$/.test(one ?? '')) digests.add(one!);
    for (const member of Object.values(value)) look(member);
  };
  for (const event of events) look(event);
  return { forms, texts, digests };
}

async function attachmentsOf(parts: ArchiveParts, { caseId, events }: ReadCase) {
  const filed = new Set(events.flatMap(attachmentIdsIn));
  const rows = (await listAttachments(parts.db, caseId)).filter(({ attachmentId }) =>
    filed.has(attachmentId),
  );
  const files = new Map<string, ArchivedFile>();
  for (const { sha256, mediaType, materialKey } of rows) {
    const content = await parts.content.read(sha256);
    if (content === undefined || digestOf(content) !== sha256) continue;
    const extension = isAcceptable(mediaType) ? extensions[mediaType] : 'bin';
    // The same picture may stand for two materials; it is in the package once.
    const path = `attachments/${sha256.slice(0, 32)}.${extension}`;
    files.set(path, { path, content, what: materialKey, namedAs: sha256 });
  }
  return [...files.values()];
}

function attachmentIdsIn(event: CaseEvent): string[] {
  return 'attachments' in event ? event.attachments.map(({ attachmentId }) => attachmentId) : [];
}

async function formsOf(parts: ArchiveParts, { caseId }: ReadCase, refs: readonly FormRef[]) {
  const files: ArchivedFile[] = [];
  for (const [index, { blobId, digest }] of refs.entries()) {
    const form = await openSealedForm(parts.db, parts.keys, { caseId, formId: blobId });
    if (!form.ok || form.value === undefined) continue;
    const content = Buffer.from(canonicalJson(form.value as Json));
    if (digestOf(content) !== digest) continue;
    files.push({ path: `forms/${index + 1}.json`, content, what: 'form', namedAs: digest });
  }
  return files;
}

async function textsOf(parts: ArchiveParts, { caseId }: ReadCase, refs: readonly TextRef[]) {
  const opened = await openTexts(parts.db, parts.keys, {
    caseId,
    textIds: refs.map(({ textId }) => textId),
  });
  return refs.flatMap(({ textId, digest }, index): ArchivedFile[] => {
    const text = opened.get(textId);
    if (text === undefined) return [];
    const path = `texts/${index + 1}.txt`;
    return [{ path, content: Buffer.from(text), what: textId, namedAs: digest }];
  });
}

async function documentsOf(
  parts: ArchiveParts,
  caseId: string,
  papers: readonly RegisteredDocument[],
) {
  const files: ArchivedFile[] = [];
  for (const { documentId, kind, number, voided } of papers) {
    const read = await readDocument(parts, { caseId, documentId });
    if (!read.ok) continue;
    const what = `${kind} ${number}${voided ? ' (void)' : ''}`;
    const { bytes } = read.value;
    const path = `documents/${documentId}.pdf`;
    files.push({ path, content: bytes, what, namedAs: digestOf(bytes) });
  }
  return files;
}

function digestOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
