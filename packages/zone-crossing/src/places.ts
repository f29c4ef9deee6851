import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Where one zone keeps what it sends to and takes from a neighbour. Nobody but the zone and the ferry sees these folders. */
export interface Places {
  readonly out: string;
  readonly in: string;
  /** What was not believed, kept for whoever looks into it. */
  readonly refused: string;
  /** One file for each bundle whose acts were begun and may not be begun again. */
  readonly begun: string;
  /** The number of the last bundle sent, and which have been taken. */
  readonly sentFile: string;
  readonly takenFile: string;
}

export async function openPlaces(folder: string, neighbour: string): Promise<Places> {
  const places = {
    out: join(folder, 'out', neighbour),
    in: join(folder, 'in', neighbour),
    refused: join(folder, 'refused', neighbour),
    begun: join(folder, 'begun', neighbour),
  };
  for (const place of Object.values(places)) await mkdir(place, { recursive: true, mode: 0o700 });
  const state = join(folder, 'state');
  await mkdir(state, { recursive: true, mode: 0o700 });
  return {
    ...places,
    sentFile: join(state, `${neighbour}.sent`),
    takenFile: join(state, `${neighbour}.taken`),
  };
}

const ending = '.bundle';

/** Numbers in file names are padded, so that names sort as numbers do. */
export function bundleName(no: number): string {
  return `${String(no).padStart(12, '0')}${ending}`;
}

export function isBundleName(name: string): boolean {
  return /^\d{12}\.bundle$/.test(name);
}
