import { Typography } from 'antd';
import type { ReactNode } from 'react';
import type { CaseAtWindow } from '../api/window.ts';
import { showDay } from '../messages/dates.ts';
import { message, pick } from '../messages/messages.ts';
import { ClockTag } from './ClockTag.tsx';
import { Mark } from './Mark.tsx';

type Named = Pick<CaseAtWindow, 'itemName' | 'caseNumber' | 'statusLabel' | 'colour'> & {
  readonly dueOn?: CaseAtWindow['dueOn'] | undefined;
  readonly dueEstimated?: CaseAtWindow['dueEstimated'] | undefined;
  readonly statutoryOn?: CaseAtWindow['statutoryOn'] | undefined;
};

/** What the case is, how it stands, until when by promise and by law; then whatever the page adds. */
export function CaseHeader({ found, children }: { found: Named; children?: ReactNode }) {
  return (
    <header className="case-header">
      <Typography.Title level={1}>{pick(found.itemName)}</Typography.Title>
      <span className="number">{found.caseNumber}</span>
      <Mark tone="calm">{pick(found.statusLabel)}</Mark>
      <span>
        {message('due')}{' '}
        <ClockTag colour={found.colour} dueOn={found.dueOn} estimated={found.dueEstimated} />
      </span>
      {found.statutoryOn !== undefined && (
        <span>
          {message('dueByLaw')} {showDay(found.statutoryOn)}
        </span>
      )}
      {children}
    </header>
  );
}
