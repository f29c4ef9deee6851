import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { caseAtWindowQuery } from '../api/window.ts';
import { CaseHeader } from '../components/CaseHeader.tsx';
import { CaseTimeline } from '../components/CaseTimeline.tsx';
import { LoadState } from '../components/LoadState.tsx';
import { SupplyAtWindow } from '../components/window/SupplyAtWindow.tsx';
import { message } from '../messages/messages.ts';
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
      <CaseHeader found={found}>
        <span>{found.organName}</span>
      </CaseHeader>
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
