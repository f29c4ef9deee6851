import {
  ok,
  refuse,
  type Bilingual,
  type Instant,
  type Refusal,
  type Result,
} from '@tongban/kernel';
import type { Asking, AskingRefusal } from '../asking.ts';
import { ownQueryPurpose } from '../purposes.ts';
import type { ReceiptId } from '../receipts/leave-receipt.ts';
import { fieldNames } from '../resources.ts';
import { queryFacts, type FactValue, type QueriedRegister } from '../sources/query-facts.ts';
import { queryPassportFacts, type PassportFact } from '../sources/query-passport-facts.ts';
import type { Receipted, SourceParts } from '../sources/source-parts.ts';
import { verifyPopulation } from '../sources/verify-population.ts';
import { verifyUnit } from '../sources/verify-unit.ts';
import { connectedQueries, type ConnectedQuery } from './query-ways.ts';

export interface OwnQuery {
  readonly personId: string;
  readonly name: string;
  readonly idNumber: string;
  readonly itemCode: string;
  readonly itemName: Bilingual;
  /** What was answered to the questions of the form that the source needs. */
  readonly answers: Readonly<Record<string, string>>;
}

export interface QueryAnswer {
  readonly receiptId: ReceiptId;
  readonly at: Instant;
  /** `no-record`: nothing is kept of the person there. */
  readonly state: 'answered' | 'no-record' | 'cannot-judge';
  readonly facts: Readonly<Record<string, FactValue>>;
}

export type QueryRefusal =
  | AskingRefusal
  | 'sharing/query-not-connected'
  | 'sharing/query-answers-wrong'
  | 'sharing/source-unavailable';

/** Asks the source that the item is connected to about the person who asks, and nobody else. */
export async function answerOwnQuery(
  parts: SourceParts,
  { personId, name, idNumber, itemCode, itemName, answers }: OwnQuery,
): Promise<Result<QueryAnswer, Refusal<QueryRefusal>>> {
  const query = connectedQueries[itemCode];
  if (query === undefined) {
    return refuse('sharing/query-not-connected', {
      zh: `“${itemName.zh}”在本平台暂未接入数据来源。`,
      en: `No source for “${itemName.en}” is connected to this platform yet.`,
    });
  }
  const wrong = wrongAnswer(query, answers);
  if (wrong !== undefined) return wrong;
  const asking: Asking = {
    personId,
    by: { kind: 'self' },
    itemCode,
    purpose: ownQueryPurpose(itemName),
  };
  const asked = await ask(parts, asking, { ...query, name, idNumber, answers });
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

/** Nothing is asked that the source does not need, and what it needs has its shape. */
function wrongAnswer(
  { answers: needed = {} }: ConnectedQuery,
  given: OwnQuery['answers'],
): { readonly ok: false; readonly refusal: Refusal<'sharing/query-answers-wrong'> } | undefined {
  const unknown = Object.keys(given).find((name) => needed[name] === undefined);
  const missing = Object.entries(needed).find(
    ([name, shape]) => !new RegExp(shape, 'u').test(given[name] ?? ''),
  );
  const name = unknown ?? missing?.[0];
  if (name === undefined) return undefined;
  const title = fieldNames[name] ?? { zh: name, en: name };
  return refuse(
    'sharing/query-answers-wrong',
    unknown === undefined
      ? {
          zh: `请填写“${title.zh}”，并检查格式。`,
          en: `Give “${title.en}” in the form asked for.`,
        }
      : { zh: `这项查询不需要“${title.zh}”。`, en: `This query does not need “${title.en}”.` },
    { answer: name },
  );
}

interface Outcome {
  readonly state: QueryAnswer['state'] | 'failed';
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** The sources with a question of their own; all the others answer a list of facts. */
async function ask(
  parts: SourceParts,
  asking: Asking,
  query: Pick<OwnQuery, 'name' | 'idNumber' | 'answers'> & ConnectedQuery,
): Promise<Result<Receipted<Outcome>, Refusal<AskingRefusal>>> {
  const { resource, facts, name, idNumber, answers } = query;
  switch (resource) {
    case 'exit-entry-documents': {
      const wanted = facts as PassportFact[];
      const answer = await queryPassportFacts(parts, asking, { idNumber, facts: wanted });
      if (!answer.ok) return answer;
      const { state, facts: found } = answer.value.outcome;
      return ok({ ...answer.value, outcome: { state, facts: { ...found } } });
    }
    case 'population':
      return judged(await verifyPopulation(parts, asking, { name, idNumber }), facts[0]!);
    case 'business-registration': {
      const unit = { creditCode: answers['unitCreditCode']!, name: answers['unitName']! };
      const representative = { name, idNumber };
      return judged(await verifyUnit(parts, asking, { unit, representative }), facts[0]!);
    }
    default:
      return queryFacts(parts, asking, {
        register: resource as QueriedRegister,
        idNumber,
        facts,
        about: answers,
      });
  }
}

function judged(
  answer: Awaited<ReturnType<typeof verifyPopulation>>,
  fact: string,
): Result<Receipted<Outcome>, Refusal<AskingRefusal>> {
  if (!answer.ok) return answer;
  const { outcome } = answer.value;
  const told: Outcome =
    outcome === 'match' || outcome === 'mismatch'
      ? { state: 'answered', facts: { [fact]: outcome === 'match' } }
      : { state: outcome, facts: {} };
  return ok({ ...answer.value, outcome: told });
}
