/**
 * The DER form of an SM2 signature (GM/T 0009), as `openssl` and signing devices give it, read into r and s of 32
 * bytes each. Undefined for every spelling but the one that DER allows: a signature that can be written in two ways
 * is no name for what it signs. Range and truth are `sm2Verify`'s matter.
 */
export function sm2SignatureFromDer(der: Uint8Array): Uint8Array | undefined {
  if (der[0] !== sequence || der.length < 8 || der.length > 72 || der[1] !== der.length - 2) {
    return undefined;
  }
  const signature = new Uint8Array(64);
  let at = 2;
  for (const end of [32, 64]) {
    const length = der[at + 1];
    if (der[at] !== integer || length === undefined || length < 1 || length > 33) return undefined;
    const digits = der.subarray(at + 2, at + 2 + length);
    if (digits.length !== length || !isMinimal(digits)) return undefined;
    const significant = digits[0] === 0 ? digits.subarray(1) : digits;
    if (significant.length > 32) return undefined;
    signature.set(significant, end - significant.length);
    at += 2 + length;
  }
  return at === der.length ? signature : undefined;
}

/** The DER form of r and s. */
export function sm2SignatureToDer(signature: Uint8Array): Uint8Array {
  if (signature.length !== 64) throw new TypeError('An SM2 signature has 64 bytes.');
  const body = [signature.subarray(0, 32), signature.subarray(32)].flatMap((number) => {
    let start = 0;
    while (start < 31 && number[start] === 0) start += 1;
    const digits = [...number.subarray(start)];
    if (digits[0]! >= 0x80) digits.unshift(0);
    return [integer, digits.length, ...digits];
  });
  return Uint8Array.of(sequence, body.length, ...body);
}

const sequence = 0x30;
const integer = 0x02;

/** Not negative, and no zero in front that the sign does not need. */
function isMinimal(digits: Uint8Array): boolean {
  if (digits[0]! >= 0x80) return false;
  return digits[0] !== 0 || digits.length === 1 || digits[1]! >= 0x80;
}
