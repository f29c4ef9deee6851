export { createVerificationClient } from './create-verification-client.ts';
export type {
  VerificationClient,
  VerificationClientOptions,
} from './create-verification-client.ts';
export { newNonce } from './new-nonce.ts';
export type { SealTo } from './seal-statements.ts';
export { requestSigner } from './sign-request.ts';
export type { RequestParts, SystemAccess } from './sign-request.ts';
export { VerificationRefused } from './statements.ts';
export type {
  Asking,
  DocumentType,
  Enterprise,
  FaceChallenge,
  FaceTurn,
  Person,
  VerificationAnswer,
  VerificationResult,
} from './statements.ts';
