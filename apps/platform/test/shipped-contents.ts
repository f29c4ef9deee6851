import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCatalogue } from '@tongban/catalogue';
import { createOrganisations, loadOrganisations } from '@tongban/organisations';
import type { Contents } from '@tongban/testing';
import { mustLoad } from '../src/must-load.ts';

const modules = join(import.meta.dirname, '..', '..', '..', 'modules');

/**
 * The organs and the catalogue as they are shipped: the same for every test, and most of the work of a first start. What
 * they hold depends on no clock. A platform that starts on them finds them loaded, as any but the first does.
 */
export function shippedContents(): Contents {
  return {
    key: shippedKey(),
    async fill(db) {
      mustLoad(await loadOrganisations(db));
      mustLoad(await createCatalogue({ db, organisations: await createOrganisations(db) }));
    },
  };
}

/** Of the files the contents are made of, and of the code that makes them. */
function shippedKey(): string {
  const sum = createHash('sha256');
  for (const file of globSync(['{catalogue,organisations}/{src,data}/**/*.{ts,json,tsv}'], {
    cwd: modules,
  }).sort()) {
    sum.update(`${file}\n`).update(readFileSync(join(modules, file)));
  }
  return sum.digest('hex');
}
