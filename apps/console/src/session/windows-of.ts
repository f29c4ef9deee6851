import type { Officer } from '../api/types.ts';

/** The organs at whose windows the officer takes in applications, each once. */
export function windowsOf({ appointments }: Officer): readonly { value: string; label: string }[] {
  const names = appointments
    .filter(({ role }) => role === 'acceptor')
    .map(({ organId, organName }) => [organId, organName] as const);
  return [...new Map(names)].map(([value, label]) => ({ value, label }));
}
