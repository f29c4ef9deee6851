import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readMasterKey } from '@tongban/crypto';

/** The key of a development machine: made at the first start, kept in the data folder, readable by its owner only. */
export async function developmentMasterKey(dataFolder: string): Promise<Uint8Array> {
  const file = join(dataFolder, 'master.key');
  await mkdir(dataFolder, { recursive: true });
  try {
    await writeFile(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const key = readMasterKey(await readFile(file, 'utf8'));
  // A new key would make everything that is sealed unreadable, so a broken file is for people to look at.
  if (key === undefined) throw new Error(`${file} does not hold a master key.`);
  return key;
}
