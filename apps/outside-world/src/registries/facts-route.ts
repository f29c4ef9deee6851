import Type, { type TString } from 'typebox';
import type { SystemName } from '../faults/systems.ts';
import type { Server } from '../server.ts';
import { envelope, strict } from './schemas.ts';
import { newTransactionId } from './transaction-id.ts';

type Value = string | number | boolean | readonly string[] | undefined;

export interface FactsQuestion<About extends string> {
  readonly path: string;
  readonly system: SystemName;
  /** What may be asked for. */
  readonly fields: readonly string[];
  /** What the question is about beside the person. */
  readonly about?: readonly About[];
  /** What is kept; undefined where nothing is. */
  find(asked: Readonly<Record<'idNumber' | About, string>>): object | undefined;
}

/** A register that tells single facts about one person; the answer never holds more than the fields asked for. */
export function factsRoute<About extends string = never>(
  app: Server,
  { path, system, fields, about = [], find }: FactsQuestion<About>,
): void {
  const text = Type.String({ minLength: 1, maxLength: 100 });
  const body = Type.Object(
    {
      ...envelope,
      idNumber: Type.String({ minLength: 1, maxLength: 18 }),
      fields: Type.Array(Type.Union(fields.map((field) => Type.Literal(field))), {
        minItems: 1,
        maxItems: 10,
        uniqueItems: true,
      }),
      ...(Object.fromEntries(about.map((name) => [name, text])) as Record<About, TString>),
    },
    strict,
  );
  app.post(path, { schema: { body }, config: { system } }, async (request) => {
    const asked = request.body as unknown as Record<'idNumber' | About, string> & {
      fields: readonly string[];
    };
    const transactionId = newTransactionId();
    const kept = find(asked) as Readonly<Record<string, Value>> | undefined;
    if (kept === undefined) return { transactionId, outcome: 'no-record', facts: {} };
    const facts = Object.fromEntries(asked.fields.map((field) => [field, kept[field]]));
    return { transactionId, outcome: 'answered', facts };
  });
}
