import {
  BilingualBody,
  decodeCursor,
  encodeCursor,
  InstantText,
  oneOf,
  pageFrom,
  pageOf,
  pageQuery,
  personOf,
  Type,
  usualPage,
  type Server,
} from '@tongban/http';
import type { Bilingual } from '@tongban/kernel';
import type { Verification } from '../create-verification.ts';
import { callLabels } from '../domain/labels.ts';
import { callNames, callOf, receiptNumberText } from '../domain/words.ts';
import { listOwnReceipts, type OwnReceiptRow } from '../queries/list-own-receipts.ts';

export interface OwnReceiptParts {
  readonly verification: Verification;
  /** The verified citizen number of a person; from identity. */
  numberOf(personId: string): Promise<string | undefined>;
}

const OwnReceiptBody = Type.Object({
  receipt: Type.String(),
  answeredAt: InstantText,
  organ: BilingualBody,
  system: BilingualBody,
  call: oneOf(callNames),
  callName: BilingualBody,
  purpose: BilingualBody,
  legalBasis: Type.Optional(Type.String()),
});

/** Which systems asked whether somebody is this person, and why (个人信息保护法 Art 45). */
export async function ownReceiptRoutes(app: Server, parts: OwnReceiptParts): Promise<void> {
  const { db, digestPerson, directory } = parts.verification;
  app.get(
    '/api/verification-usage',
    {
      schema: {
        operationId: 'listVerificationUsage',
        summary: 'Which systems had my identity verified, when and why',
        querystring: Type.Object({ ...pageQuery }),
        response: { 200: pageOf(OwnReceiptBody) },
      },
      config: { permission: 'verification.own-receipts' },
    },
    async (request) => {
      const { limit = usualPage, cursor } = request.query;
      const [before] = cursor === undefined ? [] : decodeCursor(cursor, ['number']);
      const number = await parts.numberOf(personOf(request).personId);
      if (number === undefined) return { items: [] };
      const { subject } = digestPerson(number);
      const rows = await listOwnReceipts(db, { subject, before, limit: limit + 1 });
      const { items, nextCursor } = pageFrom(rows, limit, {
        cursor: (last) => encodeCursor([last.number]),
        item: (row) => ownReceiptBody(directory, row),
      });
      return { items: [...items], ...(nextCursor !== undefined && { nextCursor }) };
    },
  );
}

/** For the copy of their data that a person takes: who had their identity verified, the latest first. */
export async function copyOwnReceipts(
  { db, digestPerson, directory }: Verification,
  { idNumber, limit }: { idNumber: string; limit: number },
) {
  const { subject } = digestPerson(idNumber);
  const rows = await listOwnReceipts(db, { subject, before: undefined, limit });
  return rows.map((row) => ownReceiptBody(directory, row));
}

function ownReceiptBody(directory: Verification['directory'], row: OwnReceiptRow) {
  const system = directory.byNumber(row.systemNo);
  const unknown: Bilingual = { zh: '未知系统', en: 'Unknown system' };
  const purpose = system?.contract?.live.terms.purposes.find(({ code }) => code === row.purpose);
  const call = callOf(row.call);
  return {
    receipt: receiptNumberText(row.number, row.position ?? undefined),
    answeredAt: row.answeredAt,
    organ: system?.tenant.name ?? unknown,
    system: system?.name ?? unknown,
    call,
    callName: callLabels[call],
    purpose: purpose?.name ?? { zh: row.purpose, en: row.purpose },
    ...(purpose !== undefined && { legalBasis: purpose.legalBasis }),
  };
}
