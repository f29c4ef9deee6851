import { Card } from 'antd';
import type { OfficerCase } from '../api/types.ts';
import { showDay } from '../messages/dates.ts';
import { message, pick } from '../messages/messages.ts';
import { ClockTag } from './ClockTag.tsx';
import { Mark } from './Mark.tsx';

/** Before acceptance: what is missing and does not bar it. */
export function MayFollowCard({ papers }: { papers: OfficerCase['mayFollow'] }) {
  if (papers === undefined) return null;
  return (
    <Card title={<h2>{message('mayFollow')}</h2>}>
      <p className="hint">{message('mayFollowHelp')}</p>
      <ul>
        {papers.map(({ materialKey, name }) => (
          <li key={materialKey}>{pick(name)}</li>
        ))}
      </ul>
    </Card>
  );
}

/** What a case was accepted without (容缺受理): what is owed and until when, what came, and by which rule. */
export function DeferralCard({ deferral }: { deferral: OfficerCase['deferral'] }) {
  if (deferral === undefined) return null;
  const { owed, supplied, dueOn, dueEstimated, colour, remindedOn, lapsedOn, rule, onLapse } =
    deferral;
  return (
    <Card title={<h2>{message('papersOwed')}</h2>}>
      {dueOn !== undefined && (
        <p>
          {message('owedUntil')} <ClockTag colour={colour} dueOn={dueOn} estimated={dueEstimated} />
        </p>
      )}
      <ul>
        {owed.map(({ materialKey, name, reason }) => (
          <li key={materialKey}>
            {pick(name)} <Mark tone="warn">{message('owed')}</Mark>
            {reason !== undefined && <p className="hint">{message('notRight', { reason })}</p>}
          </li>
        ))}
        {supplied.map(({ materialKey, name }) => (
          <li key={materialKey}>
            {pick(name)} <Mark tone="good">{message('came')}</Mark>
          </li>
        ))}
      </ul>
      {remindedOn !== undefined && <p>{message('remindedOn', { day: showDay(remindedOn) })}</p>}
      {lapsedOn !== undefined && <p>{message('papersLapsedOn', { day: showDay(lapsedOn) })}</p>}
      <p className="hint">
        {owed.length === 0 && lapsedOn === undefined
          ? rule
          : message(onLapse === 'terminate' ? 'lapseEnds' : 'lapseDecides', { rule })}
      </p>
    </Card>
  );
}
