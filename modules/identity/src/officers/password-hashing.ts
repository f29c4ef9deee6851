import { hash, verify, type Options } from '@node-rs/argon2';
import { ok, refuse, type Result } from '@tongban/kernel';

export interface PasswordHashing {
  hash(password: string): Promise<string>;
  /** Compares with the stored hash, or with one of nobody when there is none: both take as long. */
  verify(password: string, stored: string | undefined): Promise<Result<boolean>>;
}

// argon2id (2 of the enumeration, which type stripping cannot read), 19 MiB, two passes.
const argon2id: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const longestPassword = 256;

/**
 * Hashing costs ten milliseconds of a core and 19 MiB. It runs off the main thread, a few at once; more wait, and beyond
 * that are turned away, so that a flood of sign-ins cannot take the whole machine.
 */
export function createPasswordHashing({
  atOnce,
  waiting,
}: {
  atOnce: number;
  waiting: number;
}): PasswordHashing {
  const queue: (() => void)[] = [];
  let running = 0;
  let hashOfNobody: Promise<string> | undefined;

  async function takeTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    if (running >= atOnce) await new Promise<void>((next) => queue.push(next));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  }

  return {
    hash: (password) => takeTurn(() => hash(password, argon2id)),
    async verify(password, stored) {
      if (queue.length >= waiting) return refuseBusy();
      hashOfNobody ??= hash('nobody has this password', argon2id);
      const against = stored ?? (await hashOfNobody);
      const same = await takeTurn(() => verify(against, password.slice(0, longestPassword)));
      return ok(same && stored !== undefined && password.length <= longestPassword);
    },
  };
}

function refuseBusy() {
  return refuse(
    'identity/busy',
    {
      zh: '同时登录的人数过多，请在几秒后再试。',
      en: 'Too many people are signing in at once. Try again in a few seconds.',
    },
    { retryAfterSeconds: 3 },
  );
}
