import { Type } from '@tongban/http';
import type { Server } from '@tongban/http';
import type { CaseRouteParts } from './case-route-parts.ts';
import { officerAct } from './officer-act.ts';

const receiptNumber = Type.String({ maxLength: 64 });

/** What a service costs: charged by its standard, and paid back where nothing came of it. */
export async function feeActRoutes(app: Server, parts: CaseRouteParts): Promise<void> {
  officerAct(app, parts, {
    path: 'fee',
    operationId: 'recordFee',
    summary: 'Record that the fee was paid, once and by the published standard',
    permission: 'case.intake',
    body: Type.Object({
      receiptNumber,
      amountFen: Type.Integer({ minimum: 1, maximum: 2_000_000_000 }),
    }),
    problems: [
      'cases/receipt-number-missing',
      'cases/other-amount-owed',
      'cases/nothing-to-pay',
      'cases/fee-paid-already',
    ],
    toAct: (body) => ({ type: 'record-fee', ...body }),
  });
  officerAct(app, parts, {
    path: 'refund',
    operationId: 'recordRefund',
    summary: 'Record that the fee went back: the case ended before anything was decided',
    permission: 'case.intake',
    body: Type.Object({ receiptNumber }),
    problems: ['cases/receipt-number-missing', 'cases/nothing-to-refund'],
    toAct: (body) => ({ type: 'record-refund', ...body }),
  });
}
