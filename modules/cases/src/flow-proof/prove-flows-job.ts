import type { JobHandler } from '@tongban/database';
import { proveAndKeep } from './keep-proof.ts';
import type { ProofParts } from './keep-proof.ts';

/** Every night: an item, a flow or a post that changed by day is looked at by the next morning. */
export function proveFlowsJob(parts: ProofParts): JobHandler {
  return {
    name: 'cases.prove-flows',
    cron: '51 17 * * *',
    timeoutMs: 5 * 60_000,
    run: async () => {
      await proveAndKeep(parts, null);
    },
  };
}
