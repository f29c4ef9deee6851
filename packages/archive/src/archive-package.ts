import { canonicalJson, chainHash, genesisHash, sm3 } from '@tongban/crypto';
import { writeTar } from './tar.ts';
import type { Member } from './tar.ts';

/** One entry of a stream: the very text that was hashed, and its hash. */
export interface ChainedEntry {
  readonly text: string;
  readonly hash: Uint8Array;
}

/** A stream of the ledger, whole, from its first entry. */
export interface ArchivedStream {
  readonly stream: string;
  readonly entries: readonly ChainedEntry[];
}

/** A file of the case: a document, what was handed in, a text kept outside the ledger. */
export interface ArchivedFile extends Member {
  /** What it is, for whoever opens the package. */
  readonly what: string;
  /** The digest under which the ledger names it, where it does: of the text or the canonical JSON. */
  readonly namedAs?: string;
}

export interface ArchiveInput {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly madeAt: string;
  readonly streams: readonly ArchivedStream[];
  readonly files: readonly ArchivedFile[];
  /** Named by the ledger and not in the package, with the reason: erased by law, never stored. */
  readonly absent: readonly { readonly digest: string; readonly why: string }[];
}

/** What signs: the platform's key, or a device behind it. */
export interface ArchiveSigner {
  sign(message: Uint8Array): { readonly keyId: string; readonly signature: Uint8Array };
  readonly signingKey: { readonly keyId: string; readonly point: Uint8Array };
}

export interface Manifest {
  readonly format: 'tongban-archive/1';
  readonly caseId: string;
  readonly caseNumber: string;
  readonly madeAt: string;
  readonly streams: readonly {
    readonly stream: string;
    readonly path: string;
    readonly entries: number;
    readonly lastHash: string;
  }[];
  readonly files: readonly {
    readonly path: string;
    readonly what: string;
    readonly bytes: number;
    readonly sm3: string;
    readonly namedAs?: string;
  }[];
  readonly absent: ArchiveInput['absent'];
}

export interface ArchiveSeal {
  readonly keyId: string;
  readonly publicKey: string;
  readonly manifest: string;
  readonly signature: string;
}

export const manifestPath = 'manifest.json';
export const sealPath = 'seal.json';

/**
 * One file that proves a case without the platform: the ledger entries with their chain, every file the chain names, a
 * manifest of all of it and a signature over the manifest (国务院令第716号 Art 12; GB/T 18894 电子文件归档).
 */
export function writeArchive(input: ArchiveInput, signer: ArchiveSigner): Uint8Array {
  const streams = input.streams.map(({ stream, entries }) => ({
    stream,
    path: `ledger/${stream.replaceAll('/', '-')}.ndjson`,
    content: Buffer.from(entries.map(({ text, hash }) => `${hex(hash)} ${text}\n`).join('')),
    entries,
  }));
  const files: readonly ArchivedFile[] = [
    ...streams.map(({ path, content }) => ({ path, content, what: 'ledger' })),
    ...input.files,
  ];
  const manifest: Manifest = {
    format: 'tongban-archive/1',
    caseId: input.caseId,
    caseNumber: input.caseNumber,
    madeAt: input.madeAt,
    streams: streams.map(({ stream, path, entries }) => ({
      stream,
      path,
      entries: entries.length,
      lastHash: hex(entries.at(-1)?.hash ?? genesisHash),
    })),
    files: files.map(({ path, what, content, namedAs }) => ({
      path,
      what,
      bytes: content.length,
      sm3: hex(sm3(content)),
      ...(namedAs !== undefined && { namedAs }),
    })),
    absent: input.absent,
  };
  const manifestBytes = Buffer.from(canonicalJson(manifest));
  const { keyId, signature } = signer.sign(manifestBytes);
  const seal: ArchiveSeal = {
    keyId,
    publicKey: hex(signer.signingKey.point),
    manifest: hex(sm3(manifestBytes)),
    signature: hex(signature),
  };
  return writeTar([
    { path: manifestPath, content: manifestBytes },
    ...files,
    { path: sealPath, content: Buffer.from(canonicalJson(seal)) },
  ]);
}

/** The entry after another, for those who make a chain of their own. */
export function chained(previous: Uint8Array, text: string): ChainedEntry {
  return { text, hash: chainHash(previous, text) };
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
