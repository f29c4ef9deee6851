import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { reconciliationsQuery } from '../api/exchange.ts';
import { message } from '../messages/messages.ts';
import { DayVerdict } from './DayVerdict.tsx';

/** The days of the last accounts that were not equal, each a way to its lines: an alarm must say where to look. */
export function DaysNotEqual({ code }: { code: string }) {
  const { data } = useQuery(reconciliationsQuery(code));
  const days = data?.days.filter(({ verdict }) => verdict !== 'equal') ?? [];
  if (days.length === 0) return null;
  return (
    <nav aria-label={message('daysNotEqual')} className="toolbar">
      {days.map(({ day, verdict }) => (
        <span key={day}>
          <Link to={{ search: `?day=${day}` }}>{day}</Link> <DayVerdict verdict={verdict} />
        </span>
      ))}
    </nav>
  );
}
