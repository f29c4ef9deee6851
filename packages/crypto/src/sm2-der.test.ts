import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sm2SignatureFromDer, sm2SignatureToDer } from './index.ts';

const r = 'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3';
const s = 'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa';
const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');

describe('an SM2 signature in DER', () => {
  it('is read and written as GM/T 0009 has it', () => {
    const der = bytes(`3046 0221 00${r} 0221 00${s}`);
    assert.deepEqual(Buffer.from(sm2SignatureFromDer(der)!), bytes(r + s));
    assert.deepEqual(Buffer.from(sm2SignatureToDer(bytes(r + s))), der);
  });

  it('comes back as it went for numbers of every length', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 64, maxLength: 64 }),
        fc.nat(31),
        fc.nat(31),
        (signature, zerosOfR, zerosOfS) => {
          signature.fill(0, 0, zerosOfR);
          signature.fill(0, 32, 32 + zerosOfS);
          const read = sm2SignatureFromDer(sm2SignatureToDer(signature));
          assert.deepEqual(read, signature);
        },
      ),
    );
  });

  const malleable: Record<string, string> = {
    'a negative integer': `3045 0220 ${r} 0221 00${s}`,
    'bytes after the end': `3046 0221 00${r} 0221 00${s} 00`,
    'bytes after the end that the length counts': `3047 0221 00${r} 0221 00${s} 00`,
    'a zero the sign does not need': `3045 0221 00${r.replace('f5', '75')} 0220 ${s.replace('b1', '31')}`,
    'two zeros in front': `3047 0222 0000${r} 0221 00${s}`,
    'a length in the long form': `308146 0221 00${r} 0221 00${s}`,
    'an indefinite length': `3080 0221 00${r} 0221 00${s} 0000`,
    'a third number': `3049 0221 00${r} 0221 00${s} 020101`,
    'one number only': `3023 0221 00${r}`,
    'an empty number': `3004 0200 0200`,
    'another type': `3046 0421 00${r} 0221 00${s}`,
    nothing: '',
  };
  for (const [what, hex] of Object.entries(malleable)) {
    it(`with ${what} is refused, not thrown over`, () => {
      assert.equal(sm2SignatureFromDer(bytes(hex)), undefined);
    });
  }

  it('cut anywhere is refused', () => {
    const der = sm2SignatureToDer(bytes(r + s));
    for (let length = 0; length < der.length; length += 1) {
      assert.equal(sm2SignatureFromDer(der.subarray(0, length)), undefined, String(length));
    }
  });
});
