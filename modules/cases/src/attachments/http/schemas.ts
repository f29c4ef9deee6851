import { IdText, Type } from '@tongban/http';

export const AttachmentBody = Type.Object(
  {
    attachmentId: IdText,
    materialKey: Type.String(),
    name: Type.String(),
    mediaType: Type.String(),
    bytes: Type.Integer(),
    sha256: Type.String(),
    state: Type.String(),
    sameAsBefore: Type.Optional(Type.Literal(true)),
  },
  { title: 'Attachment' },
);

export const MaterialQuery = Type.Object({
  materialKey: Type.String({ pattern: '^[a-z][a-z0-9_]{0,63}$', maxLength: 64 }),
});
