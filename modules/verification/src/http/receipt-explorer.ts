import {
  BilingualBody,
  decodeCursor,
  declareProblems,
  encodeCursor,
  InstantText,
  officerOf,
  oneOf,
  pageFrom,
  pageOf,
  pageQuery,
  Type,
  unwrap,
  usualPage,
  type Server,
} from '@tongban/http';
import { ok } from '@tongban/kernel';
import type { Verification } from '../create-verification.ts';
import { callLabels } from '../domain/labels.ts';
import {
  callNames,
  callOf,
  receiptNumberText,
  resultOf,
  verificationResults,
} from '../domain/words.ts';
import { verificationProblems } from '../problems.ts';
import { findReceipt } from '../queries/find-receipt.ts';
import { listReceipts } from '../queries/list-receipts.ts';
import { proveReceipt } from '../receipts/prove-receipt.ts';
import { notYourOrgan, type OfficerPosts } from '../officer-authority.ts';
import { visibleTenants } from '../queries/visible-tenants.ts';
import { knownSystem } from './known-system.ts';
import { receiptRoles } from './permissions.ts';
import type { FastifyRequest } from 'fastify';
import { headBody } from './log-heads.ts';
import { notSealed, ProofBody, ReceiptParams, receiptUnknown } from './receipts.ts';

const RowBody = Type.Object({
  receipt: Type.String(),
  system: Type.String(),
  systemName: BilingualBody,
  tenant: BilingualBody,
  call: oneOf(callNames),
  callName: BilingualBody,
  /** Absent for a part of a batch, whose items have the results. */
  result: Type.Optional(oneOf(verificationResults)),
  items: Type.Integer(),
  purpose: Type.String(),
  matter: Type.String(),
  answeredAt: InstantText,
});

const unknown = { zh: '未知系统', en: 'Unknown system' };

/** Every receipt with its proof, for those who run and audit the service. Nobody asked about is named. */
export async function receiptExplorerRoutes(
  app: Server,
  { verification, posts }: { verification: Verification; posts: OfficerPosts },
): Promise<void> {
  const { db, directory } = verification;
  const visible = (request: FastifyRequest) =>
    visibleTenants({ db, posts }, officerOf(request).officerId, receiptRoles);

  app.get(
    '/api/officer/verification/receipts',
    {
      schema: {
        operationId: 'listVerificationReceipts',
        summary:
          'Receipts of the systems the officer’s organ answers for, the latest first; of one when it is named',
        querystring: Type.Object({
          ...pageQuery,
          system: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9.-]{1,40}$', maxLength: 40 })),
        }),
        response: {
          200: pageOf(RowBody),
          ...declareProblems(
            verificationProblems,
            'verification/system-unknown',
            'verification/not-your-organ',
          ),
        },
      },
      config: { permission: 'verification.receipts' },
    },
    async (request) => {
      const { limit = usualPage, cursor, system: code } = request.query;
      const [signedOn, number] =
        cursor === undefined ? [] : decodeCursor(cursor, ['string', 'number']);
      const before =
        signedOn === undefined || number === undefined ? undefined : { signedOn, number };
      const tenants = await visible(request);
      const named = code === undefined ? directory.list() : [knownSystem(verification, code)];
      const seen = named.filter(({ tenant }) => tenants.has(tenant.tenantNo));
      if (code !== undefined && seen.length === 0) unwrap(notYourOrgan(), verificationProblems);
      const systems = seen.map(({ systemNo }) => systemNo);
      const rows = await listReceipts(db, { systems, before, limit: limit + 1 });
      const { items, nextCursor } = pageFrom(rows, limit, {
        cursor: (last) => encodeCursor([last.signedOn, last.number]),
        item(row) {
          const system = directory.byNumber(row.systemNo);
          const call = callOf(row.call);
          return {
            receipt: receiptNumberText(row.number),
            system: system?.code ?? '',
            systemName: system?.name ?? unknown,
            tenant: system?.tenant.name ?? unknown,
            call,
            callName: callLabels[call],
            ...(row.result !== 0 && { result: resultOf(row.result) }),
            items: row.items,
            purpose: row.purpose,
            matter: row.matter,
            answeredAt: row.answeredAt,
          };
        },
      });
      return { items: [...items], ...(nextCursor !== undefined && { nextCursor }) };
    },
  );

  app.get(
    '/api/officer/verification/receipts/:receipt/proof',
    {
      schema: {
        operationId: 'proveVerificationReceipt',
        summary: 'The proof that a receipt stands in the signed log as it was written',
        params: ReceiptParams,
        response: {
          200: ProofBody,
          ...declareProblems(
            verificationProblems,
            'verification/receipt-unknown',
            'verification/receipt-not-sealed',
          ),
        },
      },
      config: { permission: 'verification.receipts' },
    },
    async (request) => {
      const tenants = await visible(request);
      const row = await findReceipt(db, { number: Number(request.params.receipt) });
      const tenant = row && directory.byNumber(row.systemNo)?.tenant;
      const isSeen = tenant !== undefined && tenants.has(tenant.tenantNo);
      const found = unwrap(isSeen ? ok(row!) : receiptUnknown(), verificationProblems);
      const sealed = await proveReceipt(db, found);
      const proof = unwrap(sealed === undefined ? notSealed() : ok(sealed), verificationProblems);
      return {
        entry: Buffer.from(proof.entry).toString('utf8'),
        index: proof.index,
        path: proof.path.map((hash) => Buffer.from(hash).toString('hex')),
        head: headBody(proof.head),
      };
    },
  );
}
