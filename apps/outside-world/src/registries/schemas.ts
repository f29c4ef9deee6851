import Type from 'typebox';

export const strict = { additionalProperties: false } as const;
export const envelope = {
  requestId: Type.String({ minLength: 1, maxLength: 100 }),
  purpose: Type.String({ minLength: 1, maxLength: 200 }),
  caseId: Type.Optional(Type.String({ maxLength: 100 })),
};

export const VerificationBody = Type.Object(
  {
    ...envelope,
    name: Type.String({ minLength: 1, maxLength: 100 }),
    idNumber: Type.String({ minLength: 1, maxLength: 18 }),
  },
  strict,
);

const PersonNamed = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 100 }),
    idNumber: Type.String({ minLength: 1, maxLength: 18 }),
  },
  strict,
);

export const GuardianshipBody = Type.Object(
  { ...envelope, guardian: PersonNamed, child: PersonNamed },
  strict,
);

export const SamePersonBody = Type.Object(
  { ...envelope, one: PersonNamed, other: PersonNamed },
  strict,
);

export const PassportField = Type.Union([
  Type.Literal('holdsPassport'),
  Type.Literal('passportExpiresOn'),
  Type.Literal('reportedLost'),
  Type.Literal('fingerprintOnFile'),
  Type.Literal('stateFunctionary'),
  Type.Literal('unsettledCivilCase'),
  Type.Literal('criminalSuspect'),
  Type.Literal('servingSentence'),
  Type.Literal('hukouRegion'),
]);

export const PassportFactsBody = Type.Object(
  {
    ...envelope,
    idNumber: Type.String({ minLength: 1, maxLength: 18 }),
    fields: Type.Array(PassportField, { minItems: 1, maxItems: 10, uniqueItems: true }),
  },
  strict,
);

export const PortraitBody = Type.Object(
  {
    idNumber: Type.String({ minLength: 1, maxLength: 18 }),
    /** A picture file, base64. */
    portrait: Type.String({ minLength: 1, maxLength: 3_000_000 }),
  },
  strict,
);

export const PersonChangeBody = Type.Object(
  {
    idNumber: Type.String({ minLength: 1, maxLength: 18 }),
    change: Type.Object(
      {
        hukouRegion: Type.Optional(Type.String({ pattern: '^[0-9]{6}$' })),
        guardians: Type.Optional(Type.Array(Type.String({ maxLength: 18 }), { maxItems: 10 })),
        populationRecord: Type.Optional(
          Type.Union([Type.Literal('in-order'), Type.Literal('under-correction')]),
        ),
        stateFunctionary: Type.Optional(Type.Boolean()),
        fingerprintOnFile: Type.Optional(Type.Boolean()),
        unsettledCivilCase: Type.Optional(Type.Boolean()),
        criminalSuspect: Type.Optional(Type.Boolean()),
        servingSentence: Type.Optional(Type.Boolean()),
        // Null: the report was a mistake.
        diedOn: Type.Optional(
          Type.Union([Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }), Type.Null()]),
        ),
        passport: Type.Optional(
          Type.Object(
            {
              number: Type.String({ maxLength: 20 }),
              expiresOn: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
              reportedLost: Type.Boolean(),
            },
            strict,
          ),
        ),
        crimeRecord: Type.Optional(
          Type.Union([
            Type.Literal('none'),
            Type.Literal('sealed'),
            Type.Literal('recorded'),
            Type.Literal('cannot-judge'),
          ]),
        ),
      },
      strict,
    ),
  },
  strict,
);
