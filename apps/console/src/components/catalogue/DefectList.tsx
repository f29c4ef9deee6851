import type { Defect } from '../../api/catalogue.ts';
import { message, pick } from '../../messages/messages.ts';
import { Mark } from '../Mark.tsx';

/** What stands against an item or a change, contradictions first, each with its rule. */
export function DefectList({ defects }: { defects: readonly Defect[] }) {
  if (defects.length === 0) return <p>{message('noFaults')}</p>;
  const sorted = [...defects].sort((one, other) => one.kind.localeCompare(other.kind));
  return (
    <ul className="plain">
      {sorted.map(({ rule, kind, at, text }) => (
        <li key={`${rule} ${at} ${text.zh}`}>
          <Mark tone={kind === 'contradiction' ? 'bad' : 'warn'}>{message(kind)}</Mark>
          {pick(text)} <code className="hint">{rule}</code>
        </li>
      ))}
    </ul>
  );
}
