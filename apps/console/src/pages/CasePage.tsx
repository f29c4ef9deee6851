import { useQuery } from '@tanstack/react-query';
import { Card } from 'antd';
import { Link, useParams } from 'react-router';
import { isNotPermitted } from '../api/api-error.ts';
import { caseQuery } from '../api/cases.ts';
import { ActionPanel } from '../components/ActionPanel.tsx';
import { ApplicationCard } from '../components/ApplicationCard.tsx';
import { DeferralCard, MayFollowCard } from '../components/DeferralCard.tsx';
import { DocumentList } from '../components/DocumentList.tsx';
import { FeeCard } from '../components/FeeCard.tsx';
import { JointCard } from '../components/JointCard.tsx';
import { ServiceCard } from '../components/ServiceCard.tsx';
import { LinkedRecords } from '../components/LinkedRecords.tsx';
import { LoadState } from '../components/LoadState.tsx';
import { MaterialViewer } from '../components/MaterialViewer.tsx';
import { OpinionCard } from '../components/OpinionCard.tsx';
import { SourceList } from '../components/SourceList.tsx';
import { CaseHeader } from '../components/CaseHeader.tsx';
import { CaseTimeline } from '../components/CaseTimeline.tsx';
import { message } from '../messages/messages.ts';
import { paths } from '../paths.ts';

/** From the decision on something may follow. */
const ended: ReadonlySet<string> = new Set([
  'granted',
  'denied',
  'not-accepted',
  'terminated',
  'in-production',
  'ready-for-collection',
  'shipping',
  'delivered',
  'closed',
]);

/** One case on one screen: what was asked, what sources say, what happened, what can be done. */
export function CasePage() {
  const { caseId } = useParams();
  const query = useQuery(caseQuery(caseId!));
  // Whoever has stood aside keeps nothing of it on the screen.
  const isClosed = isNotPermitted(query.error);
  const found = isClosed ? undefined : query.data;
  const back = <Link to={paths.queue()}>← {message('queue')}</Link>;
  if (found === undefined) {
    return (
      <article>
        {back}
        {isClosed && <h1>{message('caseNotOpen')}</h1>}
        <LoadState error={query.error} onRetry={() => void query.refetch()} />
      </article>
    );
  }
  return (
    <article>
      {back}
      <CaseHeader found={found}>
        <Link to={paths.caseAsOf({ caseId: found.caseId })}>{message('asOf')}</Link>
      </CaseHeader>
      <div className="case-columns">
        <div>
          <ApplicationCard found={found} />
          {found.opinion !== undefined && <OpinionCard opinion={found.opinion} />}
          <JointCard found={found} />
          <ServiceCard found={found} />
          <MayFollowCard papers={found.mayFollow} />
          <DeferralCard deferral={found.deferral} />
          <FeeCard found={found} />
          <SourceList sources={found.sources} />
          <MaterialViewer attachments={found.attachments} />
        </div>
        <div>
          <Card title={<h2>{message('actions')}</h2>}>
            <ActionPanel found={found} />
          </Card>
          <DocumentList caseId={found.caseId} documents={found.documents} />
          {ended.has(found.status) && <LinkedRecords found={found} />}
          <CaseTimeline entries={found.timeline} />
        </div>
      </div>
    </article>
  );
}
