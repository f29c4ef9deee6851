import { fieldSealer, type EnvelopeKey, type FieldEnvelope } from '@tongban/crypto';
import { fetchEnvelopeKey } from './fetch-envelope-key.ts';
import { VerificationRefused } from './statements.ts';

/** A key of the platform that the system was handed, or `fetch` for the one the platform tells when it is asked. */
export type SealTo = EnvelopeKey | 'fetch';

export interface StatementSealer {
  seal(statement: object): Promise<FieldEnvelope>;
  /** Whether a refusal says that the platform's key is not in use any more, and a new one can be fetched. */
  isKeyGone(error: unknown): boolean;
  renew(): void;
}

// A data key costs the platform milliseconds to open, once.
const dataKeyMs = 3_600_000;

/** Seals statements under a data key of its own that changes every hour. */
export function statementSealer(parts: {
  readonly system: string;
  readonly sealTo: SealTo;
  get(path: string): Promise<unknown>;
  readonly logKeys?: ReadonlyMap<string, Uint8Array>;
}): StatementSealer {
  const { system, sealTo } = parts;
  let current: { seal: Promise<(fields: object) => FieldEnvelope>; until: number } | undefined;

  async function open() {
    return fieldSealer(sealTo === 'fetch' ? await fetchEnvelopeKey(parts) : sealTo, system);
  }

  return {
    async seal(statement) {
      if (current === undefined || performance.now() > current.until) {
        const opening = { seal: open(), until: performance.now() + dataKeyMs };
        // What failed is not remembered.
        opening.seal.catch(() => {
          if (current === opening) current = undefined;
        });
        current = opening;
      }
      return (await current.seal)(statement);
    },
    isKeyGone: (error) =>
      sealTo === 'fetch' &&
      error instanceof VerificationRefused &&
      error.code === 'verification/envelope-key-unknown',
    renew() {
      current = undefined;
    },
  };
}
