import type { CitizenId } from '@tongban/citizen-ids';
import { ok, refuse, type Instant, type Result } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { returnAllowance, takeAllowance, type Allowance } from '../store/take-allowance.ts';

interface Tried {
  readonly personId: string;
  readonly idNumber: CitizenId;
  readonly at: Instant;
}

/** Takes back what was reserved: the check was no mismatch. */
export type ReturnMismatch = () => Promise<void>;

/**
 * Reserves a mismatch for the account, the number, and the number's region and birth date before the registry is asked, so
 * that many checks at once cannot slip past the limit. A check that turns out otherwise gives it back.
 */
export async function reserveMismatch(
  parts: IdentityParts,
  tried: Tried,
): Promise<Result<ReturnMismatch>> {
  const taken: Counter[] = [];
  const returnAll = async () => {
    for (const { allowance, subject } of taken) await returnAllowance(parts.db, allowance, subject);
  };
  for (const counter of countersOf(parts, tried)) {
    const { allowance, subject } = counter;
    const wait = await takeAllowance(parts.db, allowance, { subject, at: tried.at });
    if (wait !== undefined) {
      await returnAll();
      return refuseLocked(wait);
    }
    taken.push(counter);
  }
  return ok(returnAll);
}

interface Counter {
  readonly allowance: Allowance;
  readonly subject: string;
}

function countersOf({ keys, settings }: IdentityParts, { personId, idNumber }: Tried): Counter[] {
  const { perPerson, perNumber, perRegionAndBirth } = settings.mismatches;
  return [
    { allowance: perPerson, subject: personId },
    { allowance: perNumber, subject: keys.blindIndex('citizen-id', idNumber) },
    {
      allowance: perRegionAndBirth,
      subject: keys.blindIndex('exact', `region-birth/${idNumber.slice(0, 14)}`),
    },
  ];
}

function refuseLocked(seconds: number) {
  return refuse(
    'identity/too-many-mismatches',
    {
      zh: '核验不一致次数过多，请稍后再试，或携带证件到政务服务窗口办理。',
      en: 'Too many checks did not match. Try again later, or visit a service window with your document.',
    },
    { retryAfterSeconds: seconds },
  );
}
