import { Type } from '@tongban/http';

/** Why the system asks: stands in every question, is signed with it, and kept in the receipt. */
export const askingFields = {
  purpose: Type.String({ pattern: '^[a-z][a-z0-9-]{1,39}$', maxLength: 40 }),
  legalBasis: Type.String({ minLength: 2, maxLength: 200 }),
  matter: Type.String({ pattern: '^[^\\s\\u0000-\\u001f]{1,64}$', maxLength: 64 }),
};

const longestFields = 20_000_000;
const part = (maxLength: number) => Type.String({ pattern: '^[\\w-]+$', maxLength });

/** The same question with all fields but those of asking in an envelope; opened before the body is read as the clear one. */
const SealedQuestion = Type.Object(
  {
    ...askingFields,
    sealed: Type.Object({
      /** The platform's key, `GET /api/verification-envelope-key`. */
      keyId: part(40),
      /** The data key under the platform's key: SM2, base64url. */
      dataKey: part(400),
      /** A JSON object of the fields: SM4-CTR and HMAC-SM3, base64url. */
      fields: part(longestFields),
    }),
  },
  { title: 'SealedQuestion' },
);

/** Of every route that only signed requests reach. */
export const signedQuestion = {
  permission: 'verification.ask',
  ownRate: true,
  otherBody: SealedQuestion,
} as const;
