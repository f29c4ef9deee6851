import {
  BilingualBody,
  DayText,
  declareProblems,
  InstantText,
  oneOf,
  Type,
  unwrap,
  type Server,
} from '@tongban/http';
import { ok, refuse } from '@tongban/kernel';
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
import { findHead, lastHead, type LogHead } from '../receipts/heads.ts';
import { proveHead, proveReceipt } from '../receipts/prove-receipt.ts';
import { signatureProblems } from './calls.ts';
import { signedBy } from './signed-requests.ts';

const HeadBody = Type.Object({
  index: Type.Integer(),
  size: Type.Integer(),
  root: Type.String(),
  treeRoot: Type.String(),
  previous: Type.String(),
  sealedAt: InstantText,
  keyId: Type.String(),
  signature: Type.String(),
});

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
const HeadParams = Type.Object({ index: Type.Integer({ minimum: 0, maximum: 1e12 }) });

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

/** The signed heads, open to everybody: who keeps one can prove later that the log was changed. */
export async function headRoutes(app: Server, { db, keys }: Verification): Promise<void> {
  app.get(
    '/api/verification-log',
    {
      schema: {
        operationId: 'getVerificationLog',
        summary: 'The latest signed head of the receipt log and the public key it is signed with',
        response: {
          200: Type.Object({
            head: Type.Optional(HeadBody),
            publicKey: Type.Object({
              keyId: Type.String(),
              algorithm: Type.String(),
              point: Type.String(),
            }),
            name: BilingualBody,
          }),
        },
      },
      config: { permission: 'verification.heads' },
    },
    async () => {
      const head = await lastHead(db);
      const { keyId, point } = keys.signingKey;
      return {
        ...(head !== undefined && { head: headBody(head) }),
        publicKey: { keyId, algorithm: 'SM2-SM3', point: hex(point) },
        name: { zh: '核验回执日志', en: 'Log of verification receipts' },
      };
    },
  );
  app.get(
    '/api/verification-log/heads/:index',
    {
      schema: {
        operationId: 'getVerificationHead',
        summary: 'A signed head of the receipt log',
        params: HeadParams,
        response: {
          200: HeadBody,
          ...declareProblems(verificationProblems, 'verification/head-unknown'),
        },
      },
      config: { permission: 'verification.heads' },
    },
    async (request) => {
      const head = await findHead(db, request.params.index);
      return headBody(unwrap(head === undefined ? headUnknown() : ok(head), verificationProblems));
    },
  );
  app.get(
    '/api/verification-log/heads/:index/proof',
    {
      schema: {
        operationId: 'proveVerificationHead',
        summary: 'That the log of a later head begins with the log of this one (RFC 9162)',
        params: HeadParams,
        querystring: Type.Object({
          later: Type.Optional(Type.Integer({ minimum: 0, maximum: 1e12 })),
        }),
        response: {
          200: Type.Object({
            earlier: HeadBody,
            later: HeadBody,
            inclusion: Type.Array(Type.String()),
            consistency: Type.Array(Type.String()),
          }),
          ...declareProblems(verificationProblems, 'verification/head-unknown'),
        },
      },
      config: { permission: 'verification.heads' },
    },
    async (request) => {
      const proof = await proveHead(db, request.params.index, request.query.later);
      if (proof === undefined) return unwrap(headUnknown(), verificationProblems);
      return {
        earlier: headBody(proof.earlier),
        later: headBody(proof.later),
        inclusion: proof.inclusion.map(hex),
        consistency: proof.consistency.map(hex),
      };
    },
  );
}

export function headBody({
  index,
  size,
  root,
  treeRoot,
  previous,
  sealedAt,
  keyId,
  signature,
}: LogHead) {
  return {
    index,
    size,
    root: hex(root),
    treeRoot: hex(treeRoot),
    previous: hex(previous),
    sealedAt,
    keyId,
    signature: hex(signature),
  };
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

function headUnknown() {
  return refuse('verification/head-unknown', {
    zh: '没有该序号的签名头。',
    en: 'There is no such head.',
  });
}
