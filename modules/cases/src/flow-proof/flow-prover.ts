import { proveAndKeep } from './keep-proof.ts';
import type { KeptProof, ProofParts } from './keep-proof.ts';

export interface FlowProver {
  /** A proof of all flows by that officer; null when the platform does it by itself. */
  prove(provedBy: string | null): Promise<KeptProof>;
}

/**
 * One proof at a time in a process: it is seconds of work, and whoever asks while one is under way waits for that one and
 * is given it, under the name of who asked first.
 */
export function createFlowProver(parts: ProofParts): FlowProver {
  let underWay: Promise<KeptProof> | undefined;
  return {
    prove(provedBy) {
      underWay ??= proveAndKeep(parts, provedBy).finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
  };
}
