import { ok } from '@tongban/kernel';
import type { Case } from '../case.ts';
import type { Command } from '../commands.ts';
import type { RuleAnswer } from '../decide.ts';
import { no } from '../refusals.ts';
import type { DeliveryMethod } from '../words.ts';

/** The result in the applicant's hands: by the courier who carried it, at the window, or on the screen. */
export function deliver(state: Case, { method, proof }: Command<'deliver'>): RuleAnswer {
  const way: DeliveryMethod =
    state.status === 'shipping'
      ? 'courier'
      : state.status === 'ready-for-collection'
        ? 'window'
        : 'electronic';
  if (method !== way) return { ok: false, refusal: otherWay };
  return ok([{ type: 'ResultDelivered', method, proof }]);
}

const otherWay = no(
  'cases/wrong-delivery-method',
  '送达方式与办件当前状态不符。',
  'That is not how this result is being delivered.',
);
