import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { refuse } from '@tongban/kernel';
import { readBranding, type Branding } from './branding.ts';
import { BrokenDataError, mustLoad } from './must-load.ts';
import { loadStaticFile, type StaticFile } from './static-files.ts';

export interface LoadedBranding {
  /** As the portal takes it: the emblem is an address. */
  readonly shown: Branding & { readonly emblem: string };
  readonly emblem?: { readonly name: string; readonly file: StaticFile };
}

const ourEmblem = '/icons/emblem.svg';

/** The branding that a deployment configured; a file that is wrong or missing stops the start with its name. */
export async function loadBranding(file: string): Promise<LoadedBranding> {
  const branding = mustLoad(readBranding(await must(file, readFile(file, 'utf8'))));
  if (branding.emblem === undefined) return { shown: { ...branding, emblem: ourEmblem } };
  const path = join(dirname(file), branding.emblem);
  const name = `brand/emblem${extname(path)}`;
  return {
    shown: { ...branding, emblem: `/${name}` },
    emblem: { name, file: await must(path, loadStaticFile(path)) },
  };
}

async function must<Value>(path: string, reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch {
    const { refusal } = refuse('branding/unreadable', {
      zh: `BRANDING_FILE：无法读取 ${path}`,
      en: `BRANDING_FILE: ${path} cannot be read`,
    });
    throw new BrokenDataError(refusal);
  }
}
