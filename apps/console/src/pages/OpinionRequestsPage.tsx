import { useQuery } from '@tanstack/react-query';
import { Card, Typography } from 'antd';
import { Link } from 'react-router';
import { branchLabels } from '@tongban/vocabulary';
import { opinionRequestsQuery } from '../api/queue.ts';
import { LoadState } from '../components/LoadState.tsx';
import { Mark } from '../components/Mark.tsx';
import { showDay } from '../messages/dates.ts';
import { label } from '../messages/label.ts';
import { message, pick } from '../messages/messages.ts';
import { paths } from '../paths.ts';

/** What other departments wait to hear from one's own, the longest asked first. */
export function OpinionRequestsPage() {
  const query = useQuery(opinionRequestsQuery());
  return (
    <>
      <Typography.Title level={1}>{message('opinionRequests')}</Typography.Title>
      <p>{message('opinionRequestsLead')}</p>
      {query.data === undefined ? (
        <LoadState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Card>
          {query.data.items.length === 0 && <p>{message('noOpinionRequests')}</p>}
          <ul className="plain">
            {query.data.items.map((one) => (
              <li key={`${one.caseId}/${one.branchCode}`}>
                <Link to={paths.case({ caseId: one.caseId })}>{pick(one.itemName)}</Link>{' '}
                <span className="number">{one.caseNumber}</span>{' '}
                {label(branchLabels, one.branchCode)}{' '}
                <Mark tone={one.late ? 'bad' : 'calm'}>
                  {message('due')} {showDay(one.dueOn)}
                </Mark>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
