import {
  DayText,
  declareProblems,
  InstantText,
  oneOf,
  Type,
  unwrap,
  type Server,
} from '@tongban/http';
import { refuse } from '@tongban/kernel';
import type { Verification } from '../create-verification.ts';
import {
  callNames,
  callOf,
  receiptNumberText,
  resultOf,
  verificationResults,
} from '../domain/words.ts';
import { verificationProblems } from '../problems.ts';
import { findReceipt } from '../queries/find-receipt.ts';
import { proveReceipt } from '../receipts/prove-receipt.ts';
import { headBody, HeadBody } from './log-heads.ts';
import { signatureProblems } from './calls.ts';
import { signedBy } from './signed-requests.ts';

export const ProofBody = Type.Object({
  entry: Type.String(),
  index: Type.Integer(),
  path: Type.Array(Type.String()),
  head: HeadBody,
});

const ReceiptBody = Type.Object({
  receipt: Type.String(),
  signedOn: DayText,
  call: oneOf(callNames),
  /** Absent for a part of a batch, whose items have the results. */
  result: Type.Optional(oneOf(verificationResults)),
  items: Type.Integer(),
  purpose: Type.String(),
  matter: Type.String(),
  nonce: Type.String(),
  answeredAt: InstantText,
  proof: ProofBody,
});

export const ReceiptParams = Type.Object({
  receipt: Type.String({ pattern: '^[0-9]{16}$', maxLength: 16 }),
});

/** A system's own receipts with the proof that they are in the log. */
export async function receiptRoutes(app: Server, { db }: Verification): Promise<void> {
  app.get(
    '/api/verification-receipts/:receipt',
    {
      schema: {
        operationId: 'getVerificationReceipt',
        summary: 'A receipt of the system that asks, with the proof that it is in the log',
        params: ReceiptParams,
        response: {
          200: ReceiptBody,
          ...declareProblems(
            verificationProblems,
            ...signatureProblems,
            'verification/receipt-unknown',
            'verification/receipt-not-sealed',
          ),
        },
      },
      config: { permission: 'verification.ask', ownRate: true },
    },
    async (request) => {
      const { systemNo } = signedBy(request).system;
      const number = Number(request.params.receipt);
      const row = await findReceipt(db, { systemNo, number });
      if (row === undefined) return unwrap(receiptUnknown(), verificationProblems);
      const proof = await proveReceipt(db, row);
      if (proof === undefined) return unwrap(notSealed(), verificationProblems);
      return {
        receipt: receiptNumberText(row.number),
        signedOn: row.signedOn,
        call: callOf(row.call),
        ...(row.itemsRoot === null && { result: resultOf(row.result) }),
        items: row.items,
        purpose: row.purpose,
        matter: row.matter,
        nonce: row.nonce,
        answeredAt: row.answeredAt,
        proof: {
          entry: Buffer.from(proof.entry).toString('utf8'),
          index: proof.index,
          path: proof.path.map(hex),
          head: headBody(proof.head),
        },
      };
    },
  );
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

export function receiptUnknown() {
  return refuse('verification/receipt-unknown', {
    zh: '该系统没有此编号的回执。',
    en: 'The system has no receipt of this number.',
  });
}

export function notSealed() {
  return refuse('verification/receipt-not-sealed', {
    zh: '回执将在一秒左右封存，请稍后再取证明。',
    en: 'The receipt is sealed within about a second. Ask for the proof then.',
  });
}
