import { DBOS } from '@dbos-inc/dbos-sdk';
import type { Peer } from './peers.ts';
import type { Step } from './walk.ts';

/**
 * DBOS at its cheapest: a case is one workflow and each command one of its steps, so that a command costs one
 * checkpoint. Real commands come one at a time from people, which takes a message or a workflow of its own for each.
 */
export async function dbosPeer(url: string): Promise<Peer> {
  DBOS.setConfig({
    name: 'benchmark',
    systemDatabaseUrl: url,
    systemDatabasePoolSize: 32,
    logLevel: 'error',
  });
  const timers = new Map<string, (ms: number) => void>();
  const walk = DBOS.registerWorkflow(
    async (caseId: string, steps: readonly Step[]) => {
      const done = timers.get(caseId);
      for (const step of steps) {
        const started = performance.now();
        await DBOS.runStep(() => Promise.resolve(step), { name: step.act.type });
        done?.(performance.now() - started);
      }
    },
    { name: 'walk' },
  );
  await DBOS.launch();
  return {
    name: '@dbos-inc/dbos-sdk 5.3.0',
    async carryOut(caseId, steps, done) {
      timers.set(caseId, done);
      const handle = await DBOS.startWorkflow(walk, { workflowID: caseId })(caseId, steps);
      await handle.getResult();
      timers.delete(caseId);
    },
    close: () => DBOS.shutdown(),
  };
}
