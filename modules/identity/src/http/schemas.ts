import { DayText, IdText, oneOf, Type } from '@tongban/http';

export const strict = { additionalProperties: false } as const;

/** Longer than any number people write, with spaces and +86; the parser says what is wrong with it. */
export const PhoneText = Type.String({ minLength: 1, maxLength: 30 });

export const AppointmentBody = Type.Object({
  organId: Type.String(),
  organName: Type.String(),
  branchCode: Type.String(),
  role: Type.String(),
  from: Type.String(),
  to: Type.Optional(Type.String()),
});

/** An organisation in whose name somebody may act, and as what. */
export const RoleBody = Type.Object(
  {
    kind: oneOf(['representative', 'clerk']),
    organisationId: IdText,
    name: Type.String(),
    creditCode: Type.String(),
    to: DayText,
  },
  { title: 'OrganisationRole' },
);

export const MeBody = Type.Object(
  {
    kind: Type.Union([Type.Literal('anonymous'), Type.Literal('person'), Type.Literal('officer')]),
    personId: Type.Optional(Type.String()),
    nameMasked: Type.Optional(Type.String()),
    idMasked: Type.Optional(Type.String()),
    phoneMasked: Type.Optional(Type.String()),
    assuranceLevel: Type.Integer(),
    authenticatedAt: Type.Optional(Type.String()),
    /** The organisation in whose name the person works in this session; absent: in their own. */
    role: Type.Optional(RoleBody),
    officer: Type.Optional(
      Type.Object({
        officerId: Type.String(),
        officerNumber: Type.String(),
        name: Type.String(),
        mustAddPasskey: Type.Optional(Type.Boolean()),
        appointments: Type.Array(AppointmentBody),
      }),
    ),
  },
  { title: 'Me' },
);
