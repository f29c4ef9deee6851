import {
  ok,
  refuse,
  type Bilingual,
  type Instant,
  type Refusal,
  type Result,
} from '@tongban/kernel';
import type { Asking, AskingRefusal } from '../asking.ts';
import type { ReceiptId } from '../receipts/leave-receipt.ts';
import { queryDriverFacts, type DriverFact } from '../sources/query-driver-facts.ts';
import { queryPassportFacts, type PassportFact } from '../sources/query-passport-facts.ts';
import type { Receipted, SourceParts } from '../sources/source-parts.ts';
import { verifyPopulation } from '../sources/verify-population.ts';
import connected from './connected-queries.json' with { type: 'json' };

export interface OwnQuery {
  readonly personId: string;
  readonly name: string;
  readonly idNumber: string;
  readonly itemCode: string;
  readonly itemName: Bilingual;
}

export type FactValue = string | number | boolean;

export interface QueryAnswer {
  readonly receiptId: ReceiptId;
  readonly at: Instant;
  /** `no-record`: nothing is kept of the person there. */
  readonly state: 'answered' | 'no-record' | 'cannot-judge';
  readonly facts: Readonly<Record<string, FactValue>>;
}

export type QueryRefusal =
  AskingRefusal | 'sharing/query-not-connected' | 'sharing/source-unavailable';

/** Which query items a source answers here, and what each asks for. */
export const connectedQueries: Readonly<
  Record<string, { readonly resource: string; readonly facts: readonly string[] } | undefined>
> = connected;

/** Asks the source that the item is connected to about the person who asks, and nobody else. */
export async function answerOwnQuery(
  parts: SourceParts,
  { personId, name, idNumber, itemCode, itemName }: OwnQuery,
): Promise<Result<QueryAnswer, Refusal<QueryRefusal>>> {
  const asking: Asking = {
    personId,
    by: { kind: 'self' },
    itemCode,
    purpose: `本人查询：${itemName.zh}`.slice(0, 200),
  };
  const query = connectedQueries[itemCode];
  const asked = query && (await ask(parts, asking, { ...query, name, idNumber }));
  if (asked === undefined) {
    return refuse('sharing/query-not-connected', {
      zh: `“${itemName.zh}”在本平台暂未接入数据来源。`,
      en: `No source for “${itemName.en}” is connected to this platform yet.`,
    });
  }
  if (!asked.ok) return asked;
  const { outcome, receiptId } = asked.value;
  if (outcome.state === 'failed') {
    return refuse('sharing/source-unavailable', {
      zh: '数据来源暂时无法连接，请稍后再试。',
      en: 'The source cannot be reached for the moment. Please try again later.',
    });
  }
  const { state, facts } = outcome;
  return ok({ receiptId, at: parts.clock(), state, facts });
}

interface Outcome {
  readonly state: QueryAnswer['state'] | 'failed';
  readonly facts: Readonly<Record<string, FactValue>>;
}

async function ask(
  parts: SourceParts,
  asking: Asking,
  query: {
    readonly resource: string;
    readonly facts: readonly string[];
    readonly name: string;
    readonly idNumber: string;
  },
): Promise<Result<Receipted<Outcome>, Refusal<AskingRefusal>> | undefined> {
  const { resource, facts, name, idNumber } = query;
  switch (resource) {
    case 'driver-records':
      return queryDriverFacts(parts, asking, { idNumber, facts: facts as DriverFact[] });
    case 'exit-entry-documents': {
      const wanted = facts as PassportFact[];
      const answer = await queryPassportFacts(parts, asking, { idNumber, facts: wanted });
      if (!answer.ok) return answer;
      const { state, facts: found } = answer.value.outcome;
      return ok({ ...answer.value, outcome: { state, facts: { ...found } } });
    }
    case 'population': {
      const answer = await verifyPopulation(parts, asking, { name, idNumber });
      if (!answer.ok) return answer;
      const { outcome } = answer.value;
      const judged = outcome === 'match' || outcome === 'mismatch';
      return ok({
        ...answer.value,
        outcome: judged
          ? { state: 'answered' as const, facts: { nameAndNumberMatch: outcome === 'match' } }
          : { state: outcome, facts: {} },
      });
    }
    default:
      return undefined;
  }
}
