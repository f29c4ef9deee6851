import { readFile } from 'node:fs/promises';
import type { Database } from '@tongban/database';
import { ok } from '@tongban/kernel';
import type { Result } from '@tongban/kernel';
import { readOrgans } from '../queries/read-organs.ts';
import { storeAppointments, storeOfficers } from '../store/store-officers.ts';
import type { BrokenRow } from './broken-row.ts';
import { dataFolder } from './load-organisations.ts';
import { parseOfficers } from './parse-officers.ts';

/**
 * Brings the invented officers of the demonstration into the tables, with posts of every role. Never part of
 * a production deployment. Loading again changes nothing.
 */
export async function loadDemonstrationOfficers(
  db: Database,
  folder: URL = dataFolder,
): Promise<Result<{ readonly officers: number; readonly appointments: number }, BrokenRow>> {
  const text = await readFile(new URL('officers.tsv', folder), 'utf8');
  const parsed = parseOfficers('officers.tsv', text, await readOrgans(db));
  if (!parsed.ok) return parsed;
  const { officers, appointments } = parsed.value;
  return ok(
    await db.transaction(async (tx) => ({
      officers: await storeOfficers(tx, officers),
      appointments: await storeAppointments(tx, appointments),
    })),
  );
}
