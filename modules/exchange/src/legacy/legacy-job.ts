import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { JobHandler } from '@tongban/database';
import { takeDroppedFiles } from './drop-folder.ts';
import type { LegacySystem } from './http-system.ts';
import type { LegacyParts } from './take-cases.ts';
import { takeLegacyTurn } from './take-turn.ts';

export interface LegacyWork extends LegacyParts {
  /** Where files are dropped; absent when none are. */
  readonly folder?: string | undefined;
  readonly system?: LegacySystem | undefined;
  /** Every item in force, for the systems that have no catalogue of their own. */
  items(): readonly {
    readonly basicCode: string;
    readonly name: string;
    readonly version: number;
  }[];
}

/** Every minute: files that were dropped, cases that can be fetched, the catalogue given back. */
export function legacyJob(parts: LegacyWork): JobHandler {
  let given = '';
  return {
    name: 'exchange.legacy-systems',
    cron: '* * * * *',
    timeoutMs: 10 * 60_000,
    async run(_payload, { signal }) {
      const { folder, system } = parts;
      if (folder !== undefined) await takeDroppedFiles(folder, parts);
      if (system !== undefined) await takeLegacyTurn(parts, system, signal);
      const csv = itemsCsv(parts.items());
      if (csv === given) return;
      if (folder !== undefined) await writeFile(join(folder, 'out', 'items.csv'), csv);
      await system?.giveItems(csv);
      given = csv;
    },
  };
}

function itemsCsv(items: ReturnType<LegacyWork['items']>): string {
  const lines = items.map(({ basicCode, name, version }) => ({
    基本编码: basicCode,
    事项名称: name,
    版本: version,
  }));
  return stringify(lines, { header: true, bom: true });
}
