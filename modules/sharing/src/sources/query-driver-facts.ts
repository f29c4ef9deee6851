import { newId, ok, type Branded, type Refusal, type Result } from '@tongban/kernel';
import { checkAsking, type Asking, type AskingRefusal } from '../asking.ts';
import { membersOf, receipted, type Receipted, type SourceParts } from './source-parts.ts';

export const driverFacts = [
  'vehicleClass',
  'licenceStatus',
  'licenceExpiresOn',
  'points',
  'unhandledViolations',
] as const;
export type DriverFact = (typeof driverFacts)[number];

export interface DriverAnswer {
  /** `no-record`: the person is no driver, which is an answer too. */
  readonly state: 'answered' | 'no-record' | 'failed';
  readonly facts: Readonly<Partial<Record<DriverFact, string | number>>>;
}

/** What the traffic police know of a driver: only what is asked for. */
export async function queryDriverFacts(
  parts: SourceParts,
  asking: Asking,
  question: { readonly idNumber: string; readonly facts: readonly DriverFact[] },
): Promise<Result<Receipted<DriverAnswer>, Refusal<AskingRefusal>>> {
  const allowed = checkAsking(asking, 'driver-records');
  if (!allowed.ok) return allowed;
  const answer = await parts.sources.traffic.call({
    method: 'POST',
    path: '/registries/traffic/driver-facts',
    body: {
      requestId: newId<Branded<'RequestId'>>(),
      purpose: asking.purpose,
      ...(asking.caseId !== undefined && { caseId: asking.caseId }),
      idNumber: question.idNumber,
      fields: question.facts,
    },
  });
  const members = answer.ok ? membersOf(answer.value) : undefined;
  const outcome = readAnswer(members, question.facts);
  return ok(
    await receipted(parts, {
      asking,
      resource: 'driver-records',
      fields: question.facts,
      members,
      resultClass: outcome.state === 'failed' ? 'failed' : 'answered',
      outcome,
    }),
  );
}

function readAnswer(
  members: Readonly<Record<string, unknown>> | undefined,
  wanted: readonly DriverFact[],
): DriverAnswer {
  if (members?.['outcome'] === 'no-record') return { state: 'no-record', facts: {} };
  const given = members?.['facts'];
  if (members?.['outcome'] !== 'answered' || typeof given !== 'object' || given === null) {
    return { state: 'failed', facts: {} };
  }
  const facts = Object.fromEntries(
    wanted
      .map((fact) => [fact, (given as Record<string, unknown>)[fact]] as const)
      .filter(([, value]) => typeof value === 'string' || Number.isInteger(value)),
  );
  return { state: 'answered', facts };
}
