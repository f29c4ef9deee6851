import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { consistencyPath, leafHash, rootOfLeaves, sm3, verifyConsistency } from './index.ts';

const leaves = Array.from({ length: 40 }, (_, index) => leafHash(Buffer.from(`entry ${index}`)));
const rootOf = (start: number, end: number) => rootOfLeaves(leaves.slice(start, end));

describe('a log that has grown', () => {
  it('counts an entry the same as text and as its bytes', () => {
    const entry = '["姓名", 1]';
    assert.deepEqual(leafHash(entry), leafHash(Buffer.from(entry)));
  });

  it('shows that it begins with every log it was before, and with no other', () => {
    for (let size = 1; size <= leaves.length; size += 1) {
      for (let before = 1; before <= size; before += 1) {
        const proof = consistencyPath(before, size, rootOf);
        const claim = { before, rootBefore: rootOf(0, before), size, root: rootOf(0, size), proof };
        assert.equal(verifyConsistency(claim), true, `${before} of ${size}`);
        assert.equal(verifyConsistency({ ...claim, rootBefore: sm3('another') }), false);
        assert.equal(verifyConsistency({ ...claim, root: sm3('another') }), false);
        assert.equal(verifyConsistency({ ...claim, proof: [...proof, sm3('more')] }), false);
        if (proof.length > 0) {
          assert.equal(verifyConsistency({ ...claim, proof: proof.slice(1) }), false);
        }
      }
    }
  });

  it('has no proof of a log that never was', () => {
    assert.throws(() => consistencyPath(0, 5, rootOf), RangeError);
    assert.throws(() => consistencyPath(6, 5, rootOf), RangeError);
    const claim = { rootBefore: rootOf(0, 3), size: 5, root: rootOf(0, 5), proof: [] };
    assert.equal(verifyConsistency({ ...claim, before: 0 }), false);
    assert.equal(verifyConsistency({ ...claim, before: 6 }), false);
  });
});
