import { ok, refuse, type Day, type Result } from '@tongban/kernel';
import type { SourceParts } from './source-parts.ts';

export interface VitalStatus {
  readonly sequence: number;
  readonly idNumber: string;
  readonly diedOn?: Day;
}

/**
 * What the population register says about deaths behind a place in its order. Nothing is asked about anybody, so no receipt is left:
 * the register tells all who follow it. Half a page, or one that is not as agreed, is not believed.
 */
export async function vitalStatusAfter(
  { sources }: Pick<SourceParts, 'sources'>,
  sequence: number,
  limit: number,
): Promise<Result<readonly VitalStatus[]>> {
  const path = `/registries/population/vital-status?after=${sequence}&limit=${limit}`;
  const answer = await sources.population.call({ method: 'GET', path });
  if (!answer.ok) return answer;
  const { changes } = (answer.value.body ?? {}) as { changes?: unknown };
  if (answer.value.status !== 200 || !Array.isArray(changes) || changes.length > limit) {
    return notAsAgreed;
  }
  const read: VitalStatus[] = [];
  for (const { sequence: place, idNumber, diedOn } of changes as Record<string, unknown>[]) {
    const isDay = diedOn === undefined || /^\d{4}-\d{2}-\d{2}$/.test(String(diedOn));
    if (typeof place !== 'number' || typeof idNumber !== 'string' || !isDay) return notAsAgreed;
    read.push({
      sequence: place,
      idNumber,
      ...(diedOn !== undefined && { diedOn: String(diedOn) as Day }),
    });
  }
  return ok(read);
}

const notAsAgreed = refuse('outside-calls/unavailable', {
  zh: '人口库的通知不符合约定，未处理。',
  en: 'What the population register says is not as agreed; nothing was carried out.',
});
