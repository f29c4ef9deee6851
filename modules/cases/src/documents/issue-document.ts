import { createHash } from 'node:crypto';
import { maskName } from '@tongban/citizen-ids';
import type { KeyOps } from '@tongban/crypto';
import type { Database, Transaction } from '@tongban/database';
import { addDays, newId } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import type { ContentStore } from '../attachments/content-store.ts';
import { composeDocument } from './compose-document.ts';
import type { DocumentContent } from './document-content.ts';
import type { CaseFacts, DocumentMatter } from './document-facts.ts';
import { defaultNumberRule, formatDocumentNumber } from './document-number.ts';
import type { NumberRule } from './document-number.ts';
import type { RemedyPlaces } from './remedies.ts';
import type { DocumentRenderer } from './render/document-renderer.ts';
import { findDocumentByCause } from './store/find-documents.ts';
import type { RegisteredDocument } from './store/find-documents.ts';
import { keepFile } from './store/keep-file.ts';
import { registerDocument } from './store/register-document.ts';
import type { DocumentId } from './store/register-document.ts';

export interface IssuingParts {
  readonly db: Database;
  readonly keys: KeyOps;
  readonly content: ContentStore;
  readonly renderer: DocumentRenderer;
  readonly settings: DocumentSettings;
  /** Binds the digest of the file to the ledger, in the transaction that enters the file. */
  recordIssued(tx: Transaction, issued: IssuedDocument): Promise<void>;
}

export interface DocumentSettings {
  /** Where anyone verifies a document: `https://…/verify/`. The code is appended. */
  readonly verificationBase: string;
  readonly numberRule?: NumberRule;
  /** Reconsideration organ and court by organ, where the organ wants to name them. */
  readonly remedyPlaces?: Readonly<Record<string, RemedyPlaces>>;
}

export interface DocumentOrder {
  readonly caseId: string;
  /** The case event it answers to, as `<version>/<event type>`. */
  readonly event: string;
  readonly subjectId: string;
  readonly facts: CaseFacts;
  /** What the organ's document numbers begin with. */
  readonly organPrefix: string;
  readonly matter: DocumentMatter;
  readonly issuedOn: Day;
}

export interface IssuedDocument {
  readonly documentId: DocumentId;
  readonly caseId: string;
  readonly kind: string;
  readonly number: string;
  readonly sha256: string;
  readonly keyId: string;
}

/**
 * Makes the document of a case event: entered under its number, drawn, signed and kept. May be called again
 * at any point after a crash; it goes on where it stopped and never makes a second one.
 */
export async function issueDocument(parts: IssuingParts, order: DocumentOrder): Promise<void> {
  const cause = `${order.event}/${order.matter.kind}`;
  const place = { caseId: order.caseId, cause };
  const found = await findDocumentByCause(parts.db, place);
  if (found === undefined) await register(parts, order, cause);
  const entry = found ?? (await findDocumentByCause(parts.db, place));
  if (entry === undefined)
    throw new Error('A document that was just entered is not in the register.');
  if (entry.sha256 === null) await drawAndKeep(parts, entry);
}

async function register(parts: IssuingParts, order: DocumentOrder, cause: string): Promise<void> {
  const { keys, settings } = parts;
  const { facts, matter, issuedOn, organPrefix } = order;
  const code = keys.createToken('document');
  const year = Number(issuedOn.slice(0, 4));
  const validUntil = validUntilOf(matter, issuedOn);
  const content = composeDocument(
    facts,
    matter,
    {
      // The register gives the number; the text is sealed before its row is locked.
      number: '',
      issuedOn,
      verification: { code: grouped(code), url: `${settings.verificationBase}${code}` },
    },
    settings.remedyPlaces?.[facts.organ.organId],
  );
  await registerDocument(
    parts.db,
    {
      documentId: newId<DocumentId>(),
      caseId: order.caseId,
      cause,
      kind: matter.kind,
      title: content.title,
      organId: facts.organ.organId,
      organName: facts.organ.name,
      year,
      verificationCode: code,
      holderMasked: holderOf(facts.applicant),
      issuedOn,
      ...(validUntil === undefined ? {} : { validUntil }),
      subjectId: order.subjectId,
      contentSealed: await keys.seal(order.subjectId, JSON.stringify(content)),
    },
    (serial) =>
      formatDocumentNumber(
        { organPrefix, branchCode: facts.branchCode, itemType: facts.itemType },
        { kind: matter.kind, year, serial },
        settings.numberRule ?? defaultNumberRule,
      ),
  );
}

async function drawAndKeep(
  parts: IssuingParts,
  entry: RegisteredDocument & { contentSealed: Uint8Array },
): Promise<void> {
  const { db, keys, content, renderer } = parts;
  const opened = await keys.openText(entry.subjectId, entry.contentSealed);
  // The person's records were lawfully erased before the file was drawn: nothing is left to draw.
  if (!opened.ok && opened.refusal.code === 'crypto/key-destroyed') return;
  if (!opened.ok)
    throw new Error(`The content of a document cannot be opened: ${opened.refusal.code}`);
  const text = JSON.parse(opened.value) as DocumentContent;
  const { bytes, missingGlyphs } = await renderer.render({ ...text, number: entry.number });
  const digest = createHash('sha256').update(bytes).digest();
  const signed = keys.sign(digest);
  const stored = await content.put(await keys.seal(entry.subjectId, bytes));
  const { documentId, caseId, kind, number } = entry;
  const sha256 = digest.toString('hex');
  await db.transaction(async (tx) => {
    const first = await keepFile(tx, {
      documentId,
      sha256,
      bytes: bytes.length,
      storedSha256: stored.sha256,
      keyId: signed.keyId,
      signature: signed.signature,
      missingGlyphs,
    });
    if (first) {
      await parts.recordIssued(tx, {
        documentId,
        caseId,
        kind,
        number,
        sha256,
        keyId: signed.keyId,
      });
    }
  });
}

/** What anybody sees of the holder: names of enterprises are public, those of people are not. */
function holderOf({ name, enterprise }: CaseFacts['applicant']): string {
  return enterprise === true ? name : maskName(name);
}

function validUntilOf(matter: DocumentMatter, issuedOn: Day): Day | undefined {
  if (!('validMonths' in matter) || matter.validMonths === undefined) return undefined;
  const [year, month, day] = issuedOn.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + matter.validMonths + 1, 0)).getUTCDate();
  const until = new Date(Date.UTC(year, month - 1 + matter.validMonths, Math.min(day, last)));
  return addDays(until.toISOString().slice(0, 10) as Day, -1);
}

/** In fours, so that a person can read it out and type it. */
function grouped(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code;
}
