import type { Defect } from '../../api/catalogue.ts';
import { message, pick } from '../../messages/messages.ts';
import { Mark } from '../Mark.tsx';

/** In the order in which they are read. */
export const defectTones = { contradiction: 'bad', gap: 'warn', advice: 'calm' } as const;

/** What stands against an item or a change, contradictions first, each with its rule. */
export function DefectList({ defects }: { defects: readonly Defect[] }) {
  if (defects.length === 0) return <p>{message('noFaults')}</p>;
  const order = Object.keys(defectTones);
  const sorted = [...defects].sort(
    (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind),
  );
  return (
    <ul className="plain">
      {sorted.map(({ rule, kind, at, text }) => (
        <li key={`${rule} ${at} ${text.zh}`}>
          <Mark tone={defectTones[kind]}>{message(kind)}</Mark>
          {pick(text)} <code className="hint">{rule}</code>
        </li>
      ))}
    </ul>
  );
}
