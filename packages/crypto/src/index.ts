export { blindIndexPurposes } from './blind-index.ts';
export type { BlindIndexPurpose } from './blind-index.ts';
export { canonicalJson } from './canonical-json.ts';
export type { Json } from './canonical-json.ts';
export { chainHash, genesisHash, verifyChain } from './chain.ts';
export type { ChainBreak, ChainLink } from './chain.ts';
export { createCheckedToken, readCheckedToken } from './checked-token.ts';
export { memoryDataKeys } from './data-key-store.ts';
export type { DataKeyStore, WrappedKey } from './data-key-store.ts';
export { equalInConstantTime } from './equal-in-constant-time.ts';
export { fieldSealer, openFields } from './field-envelope.ts';
export type { EnvelopeKey, FieldEnvelope } from './field-envelope.ts';
export type { KeyOps, Signed } from './key-ops.ts';
export { inclusionProof, merkleRoot, rootOfLeaves, verifyInclusion } from './merkle.ts';
export { leafHash, nodeHash } from './merkle-hashes.ts';
export type { Inclusion } from './merkle.ts';
export {
  consistencyPath,
  inclusionPath,
  largestPowerBelow,
  verifyConsistency,
} from './merkle-paths.ts';
export type { Consistency, RangeHash } from './merkle-paths.ts';
export { cryptoProblems } from './problems.ts';
export type { CryptoProblemCode } from './problems.ts';
export { sealingKeyBytes, sealingKeyOf } from './seal.ts';
export type { Sealed, SealingKey } from './seal.ts';
export { readAuthorization, requestText, writeAuthorization } from './request-signature.ts';
export type { RequestAuthorization, RequestToSign } from './request-signature.ts';
export {
  digestFor,
  generateKeyFor,
  readSigningKey,
  readVerifyingKey,
  signingAlgorithms,
} from './signing-suites.ts';
export type { SigningAlgorithm, SigningKey, VerifyingKey } from './signing-suites.ts';
export { sm2SignatureFromDer, sm2SignatureToDer } from './sm2-der.ts';
export { generateSm2EncryptionKey, sm2Decrypt, sm2Encrypt } from './sm2-encryption.ts';
export { generateSm2Key, readSm2PrivateKey, readSm2PublicKey } from './sm2-keys.ts';
export type { Sm2PrivateKey, Sm2PublicKey } from './sm2-keys.ts';
export { sm2Sign, sm2Verify } from './sm2-signature.ts';
export { hmacSm3, sm3 } from './sm3.ts';
export { readMasterKey, softwareKeys } from './software-keys.ts';
export type { SoftwareKeys } from './software-keys.ts';
export { envelopeKeyMessage, trustedKeys, voucherMessage } from './vouched-keys.ts';
export type { TrustedKey, VouchedKey } from './vouched-keys.ts';
