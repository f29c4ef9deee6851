export { createVerificationClient, VerificationRefused } from './create-verification-client.ts';
export type {
  Asking,
  DocumentType,
  Enterprise,
  FaceChallenge,
  FaceTurn,
  Person,
  VerificationAnswer,
  VerificationClient,
  VerificationClientOptions,
  VerificationResult,
} from './create-verification-client.ts';
export { newNonce } from './new-nonce.ts';
export { requestSigner } from './sign-request.ts';
export type { RequestParts, SystemAccess } from './sign-request.ts';
