import { createHash } from 'node:crypto';
import {
  canonicalJson,
  chainHash,
  genesisHash,
  readSm2PublicKey,
  sm2Verify,
  sm3,
} from '@tongban/crypto';
import { hex, manifestPath, sealPath } from './archive-package.ts';
import type { ArchiveSeal, Manifest } from './archive-package.ts';
import { readTar } from './tar.ts';
import type { Damage, Finding, Member } from './tar.ts';

export interface ArchiveReport {
  readonly manifest?: Manifest;
  /** The key the package says it was signed by; whether to trust it is the reader's to know. */
  readonly signedBy?: { readonly keyId: string; readonly publicKey: string };
  readonly entries: number;
  readonly files: number;
  /** Empty when everything holds. */
  readonly damages: readonly Damage[];
}

/**
 * Whether a package is whole and was signed: container, manifest, each file, each link of each chain, and every digest
 * that the ledger names. With `publicKey` (hex of the point) the signature must be by that very key.
 */
export function verifyArchive(bytes: Uint8Array, publicKey?: string): ArchiveReport {
  const { members, damage } = readTar(bytes);
  if (damage !== undefined) return { entries: 0, files: members.length, damages: [damage] };
  const byPath = new Map(members.map((member) => [member.path, member.content]));
  const twice = members.find(
    ({ path }, index) => members.findIndex((one) => one.path === path) !== index,
  );
  const manifest = parse<Manifest>(byPath.get(manifestPath));
  const seal = parse<ArchiveSeal>(byPath.get(sealPath));
  if (twice !== undefined)
    return unreadable(members, twice.path, {
      zh: '该文件在归档包中出现两次',
      en: 'it is in the package twice',
    });
  if (seal === undefined) return unreadable(members, sealPath, missing);
  const unsealed = sealDamages(seal, byPath.get(manifestPath) ?? new Uint8Array(), publicKey);
  // What was not signed is not read further: it may say anything.
  if (unsealed.length > 0) return { entries: 0, files: members.length, damages: unsealed };
  if (manifest === undefined || !isManifest(manifest)) {
    return unreadable(members, manifestPath, missing);
  }
  const chains = manifest.streams.map((stream) => chainDamages(stream, byPath.get(stream.path)));
  return {
    manifest,
    signedBy: { keyId: seal.keyId, publicKey: seal.publicKey },
    entries: manifest.streams.reduce((sum, { entries }) => sum + entries, 0),
    files: manifest.files.length,
    damages: [...fileDamages(manifest, byPath), ...chains.flat(), ...nameDamages(manifest, byPath)],
  };
}

const missing: Finding = { zh: '缺失或无法读取', en: 'it is missing or not readable' };

function unreadable(members: readonly Member[], path: string, what: Finding): ArchiveReport {
  return { entries: 0, files: members.length, damages: [{ path, what }] };
}

function isManifest({ format, streams, files, absent }: Manifest): boolean {
  return format === 'tongban-archive/1' && [streams, files, absent].every(Array.isArray);
}

function sealDamages(
  seal: ArchiveSeal,
  manifest: Uint8Array,
  publicKey: string | undefined,
): Damage[] {
  const named = hex(sm3(manifest)) === seal.manifest;
  const signed = isSigned(seal, manifest);
  if (!named && !signed) {
    return [
      {
        path: manifestPath,
        what: { zh: '与签名时的清单不一致', en: 'it is not the manifest that was signed' },
      },
    ];
  }
  if (!named || !signed)
    return [{ path: sealPath, what: { zh: '签名验证不通过', en: 'the signature does not hold' } }];
  return publicKey === undefined || publicKey === seal.publicKey
    ? []
    : [
        {
          path: sealPath,
          what: {
            zh: '签名所用的密钥不是给定的密钥',
            en: 'it is signed by another key than the one given',
          },
        },
      ];
}

function isSigned({ publicKey, signature, keyId }: ArchiveSeal, manifest: Uint8Array): boolean {
  if (!/^[0-9a-f]{130}$/.test(publicKey) || !/^[0-9a-f]{128}$/.test(signature)) {
    return false;
  }
  try {
    const key = readSm2PublicKey(Buffer.from(publicKey, 'hex'));
    return key.keyId === keyId && sm2Verify(key, manifest, Buffer.from(signature, 'hex'));
  } catch {
    return false;
  }
}

function fileDamages({ files }: Manifest, byPath: ReadonlyMap<string, Uint8Array>): Damage[] {
  const listed = new Set([manifestPath, sealPath, ...files.map(({ path }) => path)]);
  const added = [...byPath.keys()]
    .filter((path) => !listed.has(path))
    .map((path) => ({ path, what: { zh: '清单中没有该文件', en: 'it is not in the manifest' } }));
  const wrong = files.flatMap(({ path, bytes, sm3: digest }): Damage[] => {
    const content = byPath.get(path);
    if (content === undefined)
      return [{ path, what: { zh: '归档包中缺少该文件', en: 'it is missing' } }];
    const whole = content.length === bytes && hex(sm3(content)) === digest;
    return whole ? [] : [{ path, what: { zh: '内容已被改动', en: 'its content was changed' } }];
  });
  return [...added, ...wrong];
}

/** Each line is the hash and the text it is over; a change is found at its very entry. */
function chainDamages(
  { path, stream, entries, lastHash }: Manifest['streams'][number],
  content: Uint8Array | undefined,
): Damage[] {
  if (content === undefined) return [];
  const lines = Buffer.from(content).toString('utf8').split('\n');
  if (lines.pop() !== '' || lines.length !== entries) {
    return [
      {
        path,
        what: {
          zh: `应有 ${entries} 条记录，实有 ${lines.length} 条`,
          en: `it has ${lines.length} entries and not ${entries}`,
        },
      },
    ];
  }
  let previous = genesisHash;
  for (const [index, line] of lines.entries()) {
    const [hash = '', text] = [line.slice(0, 64), line.slice(65)];
    const number = index + 1;
    const entry = parse<{ stream: string; version: number }>(Buffer.from(text));
    if (entry?.stream !== stream || entry.version !== index + 1 || line[64] !== ' ') {
      return [
        {
          path,
          what: {
            zh: `第 ${number} 条不是 ${stream} 的该条记录`,
            en: `entry ${number} is not that entry of ${stream}`,
          },
        },
      ];
    }
    const expected = chainHash(previous, text);
    if (hex(expected) !== hash)
      return [
        { path, what: { zh: `第 ${number} 条记录已被改动`, en: `entry ${number} was changed` } },
      ];
    previous = expected;
  }
  return hex(previous) === lastHash
    ? []
    : [
        {
          path,
          what: { zh: '末尾与清单所载不一致', en: 'it does not end where the manifest says' },
        },
      ];
}

/** What the ledger names by digest is there and is that, or the package says why it is not. */
function nameDamages(manifest: Manifest, byPath: ReadonlyMap<string, Uint8Array>): Damage[] {
  const known = new Map(
    manifest.files.flatMap(({ path, namedAs }) => (namedAs === undefined ? [] : [[namedAs, path]])),
  );
  const wrong = [...known].flatMap(([digest, path]): Damage[] => {
    const content = byPath.get(path!);
    return content === undefined || digestsOf(content).includes(digest!)
      ? []
      : [
          {
            path: path!,
            what: { zh: '与账本所载的摘要不一致', en: 'it is not what the ledger names' },
          },
        ];
  });
  const absent = new Set(manifest.absent.map(({ digest }) => digest));
  const named = manifest.streams.flatMap(({ path }) => digestsNamedIn(byPath.get(path)));
  const missing = [...new Set(named)]
    .filter((digest) => !known.has(digest) && !absent.has(digest))
    .map((digest) => ({
      path: digest,
      what: {
        zh: '账本载有该摘要，归档包中没有对应的文件',
        en: 'the ledger names it and the package does not have it',
      },
    }));
  return [...wrong, ...missing];
}

/** The ledger names files and forms by SHA-256, texts by SM3. */
function digestsOf(content: Uint8Array): string[] {
  return [createHash('sha256').update(content).digest('hex'), hex(sm3(content))];
}

const digestFields: ReadonlySet<string> = new Set(['digest', 'sha256']);

function digestsNamedIn(content: Uint8Array | undefined): string[] {
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      if (typeof member === 'string') {
        if (digestFields.has(name) && /^[0-9a-f]{64}$/.test(member)) found.push(member);
      } else look(member);
    }
  };
  for (const line of Buffer.from(content ?? [])
    .toString('utf8')
    .split('\n')) {
    look(parse(Buffer.from(line.slice(65))));
  }
  return found;
}

/** JSON that was written the one canonical way, or nothing. */
function parse<Value>(content: Uint8Array | undefined): Value | undefined {
  if (content === undefined) return undefined;
  try {
    const text = Buffer.from(content).toString('utf8');
    const value: unknown = JSON.parse(text);
    return canonicalJson(value) === text ? (value as Value) : undefined;
  } catch {
    return undefined;
  }
}
