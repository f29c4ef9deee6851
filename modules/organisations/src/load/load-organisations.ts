import { readFile } from 'node:fs/promises';
import type { Database } from '@tongban/database';
import { ok } from '@tongban/kernel';
import type { Result } from '@tongban/kernel';
import type { Organ } from '../domain/organ.ts';
import type { Region } from '../domain/region.ts';
import { raiseRevision } from '../store/revision.ts';
import { storeOrgans } from '../store/store-organs.ts';
import { storeRegions } from '../store/store-regions.ts';
import type { BrokenRow } from './broken-row.ts';
import { makeOrgans } from './make-organs.ts';
import { parseOrgans } from './parse-organs.ts';
import { parseRegions } from './parse-regions.ts';

/** How many rows were new or different; zeros when the tables already said the same. */
export interface LoadReport {
  readonly regions: number;
  readonly organs: number;
}

/**
 * Brings regions and organs into the tables from the data files, all or nothing. Loading again changes
 * nothing. A broken row names its line and stops the load.
 */
export async function loadOrganisations(
  db: Database,
  folder: URL = dataFolder,
): Promise<Result<LoadReport, BrokenRow>> {
  const read = await readOrganisations(folder);
  if (!read.ok) return read;
  const report = await db.transaction(async (tx) => {
    const regions = await storeRegions(tx, read.value.regions);
    const organs = await storeOrgans(tx, read.value.organs);
    if (regions + organs > 0) await raiseRevision(tx);
    return { regions, organs };
  });
  return ok(report);
}

/** The data files as values, without a database. */
export async function readOrganisations(
  folder: URL = dataFolder,
): Promise<
  Result<{ readonly regions: readonly Region[]; readonly organs: readonly Organ[] }, BrokenRow>
> {
  const regions = parseRegions(
    'regions.tsv',
    await readFile(new URL('regions.tsv', folder), 'utf8'),
  );
  if (!regions.ok) return regions;
  const text = await readFile(new URL('organs.tsv', folder), 'utf8');
  const entries = parseOrgans('organs.tsv', text, regions.value);
  if (!entries.ok) return entries;
  return ok({ regions: regions.value, organs: makeOrgans(regions.value, entries.value) });
}

export const dataFolder = new URL('../../data/', import.meta.url);
