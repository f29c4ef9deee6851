import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  canonicalJson,
  chainHash,
  genesisHash,
  hmacSm3,
  inclusionProof,
  merkleRoot,
  sm3,
  verifyChain,
  verifyInclusion,
} from './index.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('SM3', () => {
  it('gives the examples of GB/T 32905', () => {
    const abc = '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0';
    const sixteen = 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732';
    assert.equal(hex(sm3('abc')), abc);
    assert.equal(hex(sm3('abcd'.repeat(16))), sixteen);
  });

  it('is keyed as RFC 2104 defines HMAC', () => {
    for (const key of [Buffer.from('key'), Buffer.alloc(64, 1), Buffer.alloc(100, 2)]) {
      const block = Buffer.alloc(64);
      block.set(key.length > 64 ? sm3(key) : key);
      const inner = sm3(Buffer.concat([block.map((byte) => byte ^ 0x36), Buffer.from('Hi There')]));
      const outer = sm3(Buffer.concat([block.map((byte) => byte ^ 0x5c), inner]));
      assert.equal(hex(hmacSm3(key, 'Hi There')), hex(outer));
    }
  });
});

describe('canonical JSON', () => {
  it('orders names by code unit and writes numbers as RFC 8785 shows', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    assert.equal(
      canonicalJson(value),
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    const names = {
      '\u20ac': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '\ud83d\ude00': 5,
      '\u0080': 6,
      ö: 7,
    };
    const order = [...canonicalJson(names).matchAll(/:(\d)/g)].map((match) => match[1]).join('');
    assert.equal(order, '2467153');
    assert.equal(canonicalJson(-0), '0');
  });

  it('does not depend on the order in which members were written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonicalJson(value);
        assert.equal(canonicalJson(reversed(JSON.parse(JSON.stringify(value)))), text);
        assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('refuses what JSON cannot hold', () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    const bad: unknown[] = [
      undefined,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1n,
      Symbol('a'),
      () => 1,
      new Date(0),
      new Map(),
      new Uint8Array(1),
      { a: undefined },
      [undefined],
      Array.from({ length: 2 }),
      '\ud800',
      { '\udfff': 1 },
      cyclic,
    ];
    for (const value of bad) assert.throws(() => canonicalJson(value), TypeError);
  });
});

describe('the hash chain', () => {
  const entries = ['{"a":1}', '{"b":"二"}', '{"c":3}'];

  it('is whole when every entry follows from the one before', () => {
    assert.equal(verifyChain(chained(entries)), undefined);
    assert.equal(verifyChain([]), undefined);
  });

  it('tells where an entry was changed, left out or swapped', () => {
    const links = chained(entries);
    const changed = links.with(1, { ...links[1]!, canonicalJson: '{"b":"三"}' });
    assert.deepEqual(verifyChain(changed), { position: 1 });
    assert.deepEqual(verifyChain([links[0]!, links[2]!]), { position: 1 });
    assert.deepEqual(verifyChain([links[1]!, links[0]!, links[2]!]), { position: 0 });
  });

  it('tells when an entry was changed together with its own hash', () => {
    const links = chained(entries);
    const forged = '{"b":"三"}';
    const hash = chainHash(links[0]!.hash, forged);
    assert.deepEqual(verifyChain(links.with(1, { canonicalJson: forged, hash })), { position: 2 });
  });

  it('takes hashes of 32 bytes only', () => {
    assert.throws(() => chainHash(new Uint8Array(31), '{}'), TypeError);
  });
});

describe('the Merkle tree', () => {
  const entry = (index: number) => Buffer.from(`entry ${index}`);

  it('proves every entry of every size, and nothing else', () => {
    for (let size = 1; size <= 40; size += 1) {
      const entries = Array.from({ length: size }, (_, index) => entry(index));
      const root = merkleRoot(entries);
      for (let index = 0; index < size; index += 1) {
        const proof = inclusionProof(entries, index);
        assert.equal(verifyInclusion({ entry: entries[index]!, index, size, proof, root }), true);
        assert.equal(verifyInclusion({ entry: entry(99), index, size, proof, root }), false);
        const elsewhere = (index + 1) % size;
        if (size > 1) {
          const moved = { entry: entries[index]!, index: elsewhere, size, proof, root };
          assert.equal(verifyInclusion(moved), false);
        }
        const longer = [...proof, sm3('more')];
        assert.equal(
          verifyInclusion({ entry: entries[index]!, index, size, proof: longer, root }),
          false,
        );
      }
    }
  });

  it('changes its root when an entry is changed, added or moved', () => {
    const entries = [entry(0), entry(1), entry(2)];
    const roots = [
      merkleRoot(entries),
      merkleRoot([...entries, entry(2)]),
      merkleRoot([entry(1), entry(0), entry(2)]),
      merkleRoot([entry(0), entry(1)]),
      merkleRoot([]),
    ];
    assert.equal(new Set(roots.map(hex)).size, roots.length);
  });

  it('does not take a node for an entry', () => {
    const root = merkleRoot([entry(0), entry(1)]);
    assert.notEqual(hex(merkleRoot([root])), hex(root));
  });

  it('has no proof for an entry that is not there', () => {
    assert.throws(() => inclusionProof([entry(0)], 1), RangeError);
  });
});

function chained(entries: readonly string[]) {
  let hash = genesisHash;
  return entries.map((canonicalJson) => {
    hash = chainHash(hash, canonicalJson);
    return { canonicalJson, hash };
  });
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([name, member]) => [name, reversed(member)]));
}
