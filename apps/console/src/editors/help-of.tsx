import type { Fault } from './faults.ts';

/** What the server says, under a field of antd's form; a gap warns, a fault stops. */
export function helpOf(faults: readonly Fault[]) {
  if (faults.length === 0) return {};
  const status = faults.some(({ stops }) => stops) ? ('error' as const) : ('warning' as const);
  return {
    validateStatus: status,
    help: faults.map(({ text }) => <div key={text}>{text}</div>),
  };
}
