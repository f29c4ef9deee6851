import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedDocument } from '@tongban/http';
import { stubServer } from '../apps/platform/test/stub-server.ts';
import { printClientTypes } from '../packages/api-client/tools/print-client-types.ts';

const root = join(import.meta.dirname, '..');
const documentFile = join(root, 'docs', 'api', 'openapi.json');
const typesFile = join(root, 'packages', 'api-client', 'src', 'generated.ts');

/** The OpenAPI document of all routes. They are only registered: no database, no calendar, no request. */
export async function printOpenApi(): Promise<string> {
  const app = await stubServer();
  const document = JSON.stringify(publishedDocument(app.swagger()), null, 2);
  await app.close();
  return `${document}\n`;
}

/** The committed files that no longer say what the routes say. */
export async function findStaleApiFiles(): Promise<string[]> {
  const document = await printOpenApi();
  const stale: string[] = [];
  if (read(documentFile) !== document) stale.push('docs/api/openapi.json');
  if (read(typesFile) !== (await printClientTypes(document))) {
    stale.push('packages/api-client/src/generated.ts');
  }
  return stale;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    const stale = await findStaleApiFiles();
    for (const file of stale) console.error(`${file} is stale: run node tools/print-openapi.ts`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else {
    const document = await printOpenApi();
    mkdirSync(join(documentFile, '..'), { recursive: true });
    writeFileSync(documentFile, document);
    writeFileSync(typesFile, await printClientTypes(document));
  }
}
