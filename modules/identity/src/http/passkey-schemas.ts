import { Type } from '@tongban/http';
import { strict } from './schemas.ts';

const Base64Url = (maxLength: number) =>
  Type.String({ minLength: 1, maxLength, pattern: '^[A-Za-z0-9_-]+$' });

/** What a browser answers when it has made a passkey (WebAuthn level 3, 5.1.8.1), without what nobody reads. */
export const RegistrationResponse = Type.Object(
  {
    id: Base64Url(1400),
    clientDataJSON: Base64Url(4000),
    attestationObject: Base64Url(20_000),
    transports: Type.Array(Type.String({ maxLength: 20 }), { maxItems: 10 }),
  },
  strict,
);

/** What a browser answers when a passkey has signed. */
export const AuthenticationResponse = Type.Object(
  {
    id: Base64Url(1400),
    clientDataJSON: Base64Url(4000),
    authenticatorData: Base64Url(4000),
    signature: Base64Url(2000),
    userHandle: Type.Optional(Base64Url(200)),
  },
  strict,
);

const Credential = Type.Object({
  id: Type.String(),
  type: Type.String(),
  transports: Type.Optional(Type.Array(Type.String())),
});

/** For `navigator.credentials.create`. */
export const CreationOptions = Type.Object({
  rp: Type.Object({ name: Type.String(), id: Type.String() }),
  user: Type.Object({ id: Type.String(), name: Type.String(), displayName: Type.String() }),
  challenge: Type.String(),
  pubKeyCredParams: Type.Array(Type.Object({ alg: Type.Integer(), type: Type.String() })),
  timeout: Type.Integer(),
  attestation: Type.String(),
  excludeCredentials: Type.Array(Credential),
  authenticatorSelection: Type.Object({
    residentKey: Type.String(),
    requireResidentKey: Type.Boolean(),
    userVerification: Type.String(),
  }),
});

/** For `navigator.credentials.get`. */
export const RequestOptions = Type.Object({
  rpId: Type.String(),
  challenge: Type.String(),
  timeout: Type.Integer(),
  allowCredentials: Type.Array(Credential),
  userVerification: Type.String(),
});
