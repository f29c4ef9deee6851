import { readFile } from 'node:fs/promises';
import { json, sql, type Database } from '@tongban/database';

interface TableRow {
  readonly tenant: string;
  readonly kind: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly system: string;
  readonly systemZh: string;
  readonly systemEn: string;
}

const file = new URL('../../data/relying-systems.tsv', import.meta.url);

/** The organs and systems of the demonstration: those that are not there yet are added, names are brought up to date. */
export async function loadRelyingSystems(db: Database): Promise<void> {
  const rows = parseTable(await readFile(file, 'utf8'));
  await db.transaction(async (tx) => {
    await tx.run(sql`
      insert into verification.tenants (code, kind, name_zh, name_en)
      select distinct tenant, kind, "nameZh", "nameEn"
        from json_to_recordset(${json(rows)}::json) as given (tenant text, kind text, "nameZh" text, "nameEn" text)
       order by tenant
      on conflict on constraint tenants_code_once do update
         set name_zh = excluded.name_zh, name_en = excluded.name_en
    `);
    await tx.run(sql`
      insert into verification.systems (code, tenant_no, name_zh, name_en)
      select system, tenant_no, "systemZh", "systemEn"
        from json_to_recordset(${json(rows)}::json)
               as given (tenant text, system text, "systemZh" text, "systemEn" text)
        join verification.tenants on code = tenant
       order by system
      on conflict on constraint systems_code_once do update
         set name_zh = excluded.name_zh, name_en = excluded.name_en
    `);
  });
}

/** @throws for a file that is not as it should be: it is part of the program. */
export function parseTable(text: string): TableRow[] {
  const [head, ...lines] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  if (head !== 'tenant\tkind\tname_zh\tname_en\tsystem\tsystem_zh\tsystem_en') {
    throw new Error('The table of relying systems has other columns.');
  }
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length !== 7 || cells.includes('')) {
      throw new Error(`Row ${index + 1} of the relying systems is not whole.`);
    }
    const [tenant, kind, nameZh, nameEn, system, systemZh, systemEn] = cells as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    return { tenant, kind, nameZh, nameEn, system, systemZh, systemEn };
  });
}
