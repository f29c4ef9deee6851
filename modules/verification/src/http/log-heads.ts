import {
  BilingualBody,
  declareProblems,
  InstantText,
  Type,
  unwrap,
  type Server,
} from '@tongban/http';
import { ok, refuse } from '@tongban/kernel';
import type { Verification } from '../create-verification.ts';
import { verificationProblems } from '../problems.ts';
import { findHead, lastHead, type LogHead } from '../receipts/heads.ts';
import { listLogKeys } from '../receipts/log-keys.ts';
import { proveHead } from '../receipts/prove-receipt.ts';
import { logKeyBody, LogKeyBody } from './log-keys.ts';

export const HeadBody = Type.Object({
  index: Type.Integer(),
  size: Type.Integer(),
  root: Type.String(),
  treeRoot: Type.String(),
  previous: Type.String(),
  sealedAt: InstantText,
  keyId: Type.String(),
  signature: Type.String(),
});

const HeadParams = Type.Object({ index: Type.Integer({ minimum: 0, maximum: 1e12 }) });

/** The signed heads, open to everybody: who keeps one can prove later that the log was changed. */
export async function headRoutes(app: Server, { db, keys }: Verification): Promise<void> {
  app.get(
    '/api/verification-log',
    {
      schema: {
        operationId: 'getVerificationLog',
        summary:
          'The latest signed head of the receipt log, and the public keys it is and was signed with',
        response: {
          200: Type.Object({
            head: Type.Optional(HeadBody),
            publicKey: LogKeyBody,
            /** All keys there ever were, the one in use last: each is vouched for by the one before. */
            keys: Type.Array(LogKeyBody),
            name: BilingualBody,
          }),
        },
      },
      config: { permission: 'verification.heads' },
    },
    async () => {
      const head = await lastHead(db);
      const logKeys = (await listLogKeys(db, keys)).map(logKeyBody);
      return {
        ...(head !== undefined && { head: headBody(head) }),
        publicKey: logKeys.at(-1)!,
        keys: logKeys,
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

function headUnknown() {
  return refuse('verification/head-unknown', {
    zh: '没有该序号的签名头。',
    en: 'There is no such head.',
  });
}
