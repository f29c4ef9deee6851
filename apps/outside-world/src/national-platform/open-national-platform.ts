import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generateSm2Key, readSm2PrivateKey, sm2Sign, type Sm2PrivateKey } from '@tongban/crypto';
import { connectDatabase, identifier, migrate, sql } from '@tongban/database';
import {
  createReceiver,
  fieldSeal,
  readPartnerKey,
  receptionMigrations,
  type Receiver,
} from '@tongban/exchange-protocol';
import type { Clock } from '@tongban/kernel';

export interface NationalPlatformOptions {
  /** A PostgreSQL where a database of its own may be made. */
  readonly databaseUrl: string;
  /** The name of that database. */
  readonly database: string;
  /** Its signing key is kept here, so that receipts of before a restart stay genuine. */
  readonly keyFile: string;
  readonly clock: Clock;
  /** The one platform it has a contract with. */
  readonly partner: { readonly code: string; readonly key: string };
  /** For numbers of citizens, as agreed with that platform. */
  readonly contractKey: Uint8Array;
}

export interface NationalPlatform {
  readonly receiver: Receiver;
  /** Its public key in hexadecimal. */
  readonly key: string;
}

/** The code under which it is addressed. */
export const nationalCode = 'national';

/** 国家政务服务平台: receives what a platform below reports, with a database and a key of its own. */
export async function openNationalPlatform(
  options: NationalPlatformOptions,
): Promise<NationalPlatform> {
  const { database, clock, partner, contractKey } = options;
  const databaseUrl = await ownDatabase(options.databaseUrl, database);
  const privateKey = await ownKey(options.keyFile);
  const { keyId, point } = privateKey.publicKey;
  const partnerKey = readPartnerKey(partner.key);
  const receiver = createReceiver({
    databaseUrl,
    code: nationalCode,
    clock,
    signer: {
      signingKey: { keyId, point },
      sign: (message) => ({ keyId, signature: sm2Sign(privateKey, message) }),
    },
    partnerKey: (code) => (code === partner.code ? partnerKey : undefined),
    fieldSeal: fieldSeal(contractKey),
  });
  return { receiver, key: Buffer.from(point).toString('hex') };
}

async function ownDatabase(url: string, database: string): Promise<string> {
  const administrator = connectDatabase({ url, role: 'none', size: 1 });
  try {
    const known = await administrator.maybeOne(
      sql`select datname from pg_database where datname = ${database}`,
    );
    if (known === undefined) await administrator.run(sql`create database ${identifier(database)}`);
  } finally {
    await administrator.close();
  }
  const own = url.replace(/\/[^/?]*(\?.*)?$/, (_, rest: string = '') => `/${database}${rest}`);
  await migrate(own, [receptionMigrations]);
  return own;
}

async function ownKey(file: string): Promise<Sm2PrivateKey> {
  await mkdir(dirname(file), { recursive: true });
  const fresh = Buffer.from(generateSm2Key().pkcs8).toString('base64');
  await writeFile(file, fresh, { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  return readSm2PrivateKey(Buffer.from(await readFile(file, 'utf8'), 'base64'));
}
