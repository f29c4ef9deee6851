import {
  BilingualBody,
  DayText,
  IdText,
  InstantText,
  oneOf,
  RegionCodeText,
  Type,
} from '@tongban/http';
import { channels, deliveryMethods } from '@tongban/vocabulary';
import { AttachmentBody } from '../../attachments/http/schemas.ts';

const ItemCodeText = Type.String({ pattern: '^[A-Z]{2}-[A-Z]{2,3}-[0-9]{4}$', maxLength: 12 });

/** What a person has answered: an object of the item's own form, checked against that form and nothing else. */
const FormBody = Type.Record(Type.String({ maxLength: 64 }), Type.Unknown(), {
  maxProperties: 500,
});

const DeliveryBody = Type.Object({
  method: Type.Optional(oneOf(deliveryMethods)),
  address: Type.Optional(
    Type.Object({
      name: Type.Optional(Type.String({ maxLength: 100 })),
      phone: Type.Optional(Type.String({ maxLength: 40 })),
      regionCode: Type.Optional(Type.String({ maxLength: 20 })),
      street: Type.Optional(Type.String({ maxLength: 300 })),
    }),
  ),
});

export const CreateDraft = Type.Object({
  itemCode: ItemCodeText,
  regionCode: RegionCodeText,
  channel: Type.Optional(oneOf(channels)),
  /** By which one applies for somebody else: a mandate, or as a guardian. */
  mandateId: Type.Optional(IdText),
});

export const SaveDraft = Type.Object({ form: FormBody, delivery: Type.Optional(DeliveryBody) });

export const DraftBody = Type.Object(
  {
    draftId: IdText,
    itemCode: Type.String(),
    regionCode: Type.String(),
    channel: Type.String(),
    version: Type.Integer(),
    form: Type.Record(Type.String(), Type.Unknown()),
    delivery: Type.Optional(DeliveryBody),
    attachments: Type.Array(AttachmentBody),
    onBehalfOf: Type.Optional(
      Type.Object({
        mandateId: IdText,
        name: Type.String(),
        prefill: Type.Record(Type.String(), Type.String()),
      }),
    ),
    createdAt: InstantText,
    updatedAt: InstantText,
    expiresAt: InstantText,
  },
  { title: 'Draft' },
);

export const DraftListBody = Type.Object({
  items: Type.Array(Type.Omit(DraftBody, ['form', 'delivery', 'attachments'])),
});

export const DraftParams = Type.Object({ draftId: IdText });

export const CheckBody = Type.Object({
  problems: Type.Array(Type.Object({ pointer: Type.String(), message: BilingualBody })),
});

export const SubmitDraft = Type.Object({ declarationAccepted: Type.Literal(true) });

export const SubmissionBody = Type.Object({
  caseId: IdText,
  caseNumber: Type.String(),
  status: Type.String(),
  version: Type.Integer(),
  submittedAt: InstantText,
  next: Type.Object({
    what: BilingualBody,
    by: Type.Optional(DayText),
    estimated: Type.Optional(Type.Boolean()),
  }),
});
