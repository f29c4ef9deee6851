import type { JobHandler } from '@tongban/database';
import type { FlowProver } from './flow-prover.ts';

/** Every night: an item, a flow or a post that changed by day is looked at by the next morning. */
export function proveFlowsJob(prover: FlowProver): JobHandler {
  return {
    name: 'cases.prove-flows',
    cron: '51 17 * * *',
    timeoutMs: 5 * 60_000,
    run: async () => {
      await prover.prove(null);
    },
  };
}
