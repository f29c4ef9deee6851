import { newId, type Branded } from '@tongban/kernel';
import type { OutsideSystem } from '@tongban/outside-calls';
import type { VerificationResult } from '../domain/words.ts';
import { fairQueue, FairQueueFull } from './fair-queue.ts';
import type { PersonQuestion, PopulationSource } from './population-source.ts';

export interface RegistrySourceOptions {
  readonly registry: OutsideSystem;
  /** What the registry allows at once. */
  readonly lanes?: number;
  readonly mostWaiting?: number;
}

/**
 * The population registry itself, over HTTP: slow, rate-limited and sometimes silent. Calls have a time limit, one retry and
 * a circuit breaker (outside-calls); tenants take turns. It knows names and numbers only; more is beyond it, so `unable`.
 */
export function registrySource(options: RegistrySourceOptions): PopulationSource {
  const { registry, lanes = 16, mostWaiting = 500 } = options;
  const queue = fairQueue({ lanes, mostWaiting });
  async function ask(question: PersonQuestion): Promise<VerificationResult> {
    if (question.validUntil !== undefined || question.phone !== undefined) return 'unable';
    try {
      return await queue.run(question.tenant, () => askRegistry(registry, question));
    } catch (error) {
      if (error instanceof FairQueueFull) return 'unable';
      throw error;
    }
  }
  return {
    name: 'registry',
    ask,
    askAll: (questions) => Promise.all(questions.map(ask)),
    state: () => (registry.state() === 'open' ? 'spared' : 'ready'),
  };
}

async function askRegistry(
  registry: OutsideSystem,
  { name, number }: PersonQuestion,
): Promise<VerificationResult> {
  const answer = await registry.call({
    method: 'POST',
    path: '/registries/population/verifications',
    body: {
      requestId: newId<Branded<'RequestId'>>(),
      purpose: '实名核验服务',
      name,
      idNumber: number,
    },
  });
  if (!answer.ok || answer.value.status !== 200) return 'unable';
  const { outcome } = (answer.value.body ?? {}) as { outcome?: unknown };
  if (outcome === 'match') return 'match';
  return outcome === 'mismatch' ? 'no_match' : 'unable';
}
