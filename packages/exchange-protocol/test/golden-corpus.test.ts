import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { headersAreGenuine } from '../src/http-signature.ts';
import {
  batchIdOf,
  contentDigest,
  firstRoot,
  nextRoot,
  readBatchHead,
  readBulkLine,
  readEnvelope,
  readPartnerKey,
  readReceipt,
  signedNamesOf,
} from '../src/index.ts';
import type { Headers } from '../src/index.ts';

interface Recorded {
  readonly publicKey: string;
  readonly envelopes: string;
  readonly bulk: string;
  readonly headers: Headers;
  readonly receipt: string;
  readonly rows: readonly { readonly digest: string; readonly parent?: string }[];
}

const folder = join(import.meta.dirname, 'golden');
const versions = readdirSync(folder).filter((name) => name.endsWith('.json'));

// What another platform recorded years ago has to be read as long as it may be shown as proof.
for (const version of versions) {
  const recorded = JSON.parse(readFileSync(join(folder, version), 'utf8')) as Recorded;
  const key = readPartnerKey(recorded.publicKey);
  const wanted = recorded.rows.map((row) => ({
    ...row,
    parent: row.parent,
    digest: BigInt(row.digest),
  }));

  describe(`what was recorded of the protocol (${version})`, () => {
    it('is read row by row, in both forms', () => {
      assert.deepEqual(linesOf(recorded.envelopes).map(readEnvelope), wanted);
      assert.deepEqual(linesOf(recorded.bulk).map(readBulkLine), wanted);
    });

    it('is read also with fields that did not exist then', () => {
      const [line] = linesOf(recorded.envelopes);
      const later = line!.replace('{"specversion"', '{"traceparent":"00-1","specversion"');
      assert.deepEqual(readEnvelope(later), wanted[0]);
    });

    it('was signed by its key, head and receipt, and by no other', () => {
      const { headers, receipt } = recorded;
      const keyOf = (keyId: string) => (keyId === key.keyId ? key : undefined);
      assert.equal(headersAreGenuine(headers, signedNamesOf(headers), keyOf), true);
      assert.equal(
        headersAreGenuine({ ...headers, 'exchange-to': '4' }, signedNamesOf(headers), keyOf),
        false,
      );
      const head = readBatchHead(headers)!;
      const digest = contentDigest(Buffer.from(recorded.envelopes));
      const read = readReceipt(receipt, key)!;
      assert.equal(read.batch, batchIdOf(head, digest));
      assert.equal(read.root, nextRoot(firstRoot, digest));
      assert.equal(readReceipt(receipt.replace('"applied":2', '"applied":3'), key), undefined);
    });
  });
}

function linesOf(text: string): string[] {
  return text.split('\n').slice(0, -1);
}
