import { useQuery } from '@tanstack/react-query';
import { Alert, Typography } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { caseAtWindowQuery } from '../api/window.ts';
import { CaseTimeline } from '../components/CaseTimeline.tsx';
import { ClockTag } from '../components/ClockTag.tsx';
import { LoadState } from '../components/LoadState.tsx';
import { Mark } from '../components/Mark.tsx';
import { SupplyAtWindow } from '../components/window/SupplyAtWindow.tsx';
import { message, pick } from '../messages/messages.ts';
import { paths } from '../paths.ts';

/** A case that was begun on line, as its applicant sees it, and what they have brought for it. */
export function WindowCasePage() {
  const { caseId } = useParams();
  const query = useQuery(caseAtWindowQuery(caseId!));
  const [supplied, setSupplied] = useState(false);
  const found = query.data;
  if (found === undefined) {
    return <LoadState error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <article>
      <Link to={paths.window()}>← {message('atWindow')}</Link>
      <header className="case-header">
        <Typography.Title level={1}>{pick(found.itemName)}</Typography.Title>
        <span className="number">{found.caseNumber}</span>
        <Mark tone="calm">{pick(found.statusLabel)}</Mark>
        <span>
          {message('due')}{' '}
          <ClockTag colour={found.colour} dueOn={found.dueOn} estimated={found.dueEstimated} />
        </span>
        <span>{found.organName}</span>
      </header>
      <div className="case-columns">
        <div>
          {supplied && <Alert type="success" showIcon role="status" title={message('supplied')} />}
          <SupplyAtWindow found={found} onSupplied={() => setSupplied(true)} />
        </div>
        <div>
          <CaseTimeline entries={found.timeline} />
        </div>
      </div>
    </article>
  );
}
