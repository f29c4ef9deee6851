import { BilingualBody, InstantText, oneOf, Type } from '@tongban/http';
import { strict } from './schemas.ts';

const short = (maxLength: number) => Type.String({ minLength: 1, maxLength });
const Bilingual = (maxLength: number) =>
  Type.Object({ zh: short(maxLength), en: short(maxLength) }, strict);
const Address = Type.String({ minLength: 1, maxLength: 300 });

export const ClientIdText = Type.String({ pattern: '^[a-z0-9][a-z0-9-]{2,62}$', maxLength: 63 });
/** In an address: whatever is asked for, it is looked up. */
export const SystemParams = Type.Object({
  clientId: Type.String({ minLength: 3, maxLength: 63 }),
});
export const ReasonText = Type.String({ minLength: 1, maxLength: 500 });

/** A contract as it is written. */
export const TermsBody = Type.Object(
  {
    name: Bilingual(120),
    ownerKind: oneOf(['ministry', 'province'] as const),
    ownerName: short(60),
    regionCode: Type.Union([Type.String({ pattern: '^[0-9]{6}$', maxLength: 6 }), Type.Null()]),
    sector: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{2,62}$', maxLength: 63 }),
    purpose: Bilingual(300),
    legalBasis: Type.String({ maxLength: 300 }),
    consent: oneOf(['statutory', 'ask'] as const),
    maximumLevel: Type.Integer({ minimum: 1, maximum: 4 }),
    federationLevel: Type.Integer({ minimum: 1, maximum: 3 }),
    protocol: Type.Optional(oneOf(['openid', 'cas'] as const)),
    onKiosks: Type.Optional(Type.Boolean()),
    signingAlgorithm: Type.Optional(oneOf(['ES256', 'RS256'] as const)),
    scopes: Type.Array(short(40), { minItems: 1, maxItems: 10, uniqueItems: true }),
    redirectAddresses: Type.Array(Address, { maxItems: 20 }),
    postLogoutAddresses: Type.Array(Address, { maxItems: 20 }),
    logoutAddress: Type.Union([Address, Type.Null()]),
    startAddress: Type.Union([Address, Type.Null()]),
  },
  strict,
);

const Coordinate = Type.Optional(Type.String({ pattern: '^[A-Za-z0-9_-]+$', maxLength: 800 }));

/** A public key only: fields of a private one are not known here and refused. */
export const PublicKeyBody = Type.Object(
  {
    kty: oneOf(['EC', 'RSA', 'OKP'] as const),
    alg: oneOf(['ES256', 'PS256', 'RS256', 'EdDSA'] as const),
    kid: short(100),
    crv: Type.Optional(oneOf(['P-256', 'Ed25519'] as const)),
    x: Coordinate,
    y: Coordinate,
    n: Coordinate,
    e: Coordinate,
  },
  strict,
);

export const SystemRowBody = Type.Object({
  clientId: Type.String(),
  name: BilingualBody,
  ownerName: Type.String(),
  regionCode: Type.Union([Type.String(), Type.Null()]),
  environment: Type.String(),
  status: Type.String(),
  federationLevel: Type.Integer(),
  maximumLevel: Type.Integer(),
  signOnsToday: Type.Integer(),
  refusedToday: Type.Integer(),
  signOnsMonth: Type.Integer(),
});

export const SystemFileBody = Type.Object({
  clientId: Type.String(),
  version: Type.Integer(),
  environment: Type.String(),
  status: Type.String(),
  terms: Type.Object({
    name: BilingualBody,
    ownerKind: Type.String(),
    ownerName: Type.String(),
    regionCode: Type.Union([Type.String(), Type.Null()]),
    sector: Type.String(),
    purpose: BilingualBody,
    legalBasis: Type.String(),
    consent: Type.String(),
    maximumLevel: Type.Integer(),
    federationLevel: Type.Integer(),
    protocol: Type.Optional(Type.String()),
    onKiosks: Type.Optional(Type.Boolean()),
    signingAlgorithm: Type.Optional(oneOf(['ES256', 'RS256'])),
    scopes: Type.Array(Type.String()),
    redirectAddresses: Type.Array(Type.String()),
    postLogoutAddresses: Type.Array(Type.String()),
    logoutAddress: Type.Union([Type.String(), Type.Null()]),
    startAddress: Type.Union([Type.String(), Type.Null()]),
  }),
  credentials: Type.Array(
    Type.Object({
      credentialId: Type.String(),
      kind: Type.String(),
      keyId: Type.Optional(Type.String()),
      createdAt: InstantText,
      endsAt: Type.Optional(InstantText),
    }),
  ),
  uses: Type.Array(Type.Object({ day: Type.String(), kind: Type.String(), count: Type.Integer() })),
  personsKnown: Type.Integer(),
});

export const ActBody = Type.Object(
  {
    actId: Type.String(),
    kind: Type.String(),
    clientId: Type.Optional(Type.String()),
    officerNumber: Type.Optional(Type.String()),
    mergerId: Type.Optional(Type.String()),
    officerName: Type.Optional(Type.String()),
    post: Type.Optional(
      Type.Object({
        organId: Type.String(),
        branchCode: Type.String(),
        role: Type.String(),
        from: Type.String(),
        to: Type.Optional(Type.String()),
      }),
    ),
    lastOn: Type.Optional(Type.String()),
    /** What it would do, for whoever decides, where it is no matter of systems or officers. */
    lines: Type.Optional(
      Type.Array(
        Type.Object({
          name: BilingualBody,
          value: Type.String(),
          /** What is in force when it was proposed, where this takes its place. */
          before: Type.Optional(Type.String()),
        }),
      ),
    ),
    reason: Type.String(),
    status: oneOf(['proposed', 'approved', 'rejected', 'withdrawn', 'done-at-once']),
    /** What the officer who looks may do with it now. */
    availableActions: Type.Array(oneOf(['approve', 'reject', 'withdraw'])),
    proposedBy: Type.String(),
    proposedAt: InstantText,
    decidedBy: Type.Optional(Type.String()),
    decidedAt: Type.Optional(InstantText),
    decisionReason: Type.Optional(Type.String()),
    /** The terms it would put in force, for whoever decides. */
    terms: Type.Optional(SystemFileBody.properties.terms),
    /** Said once, to who approved. */
    secret: Type.Optional(Type.String()),
  },
  { title: 'AdministrativeAct' },
);
