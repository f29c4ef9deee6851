import { useQuery } from '@tanstack/react-query';
import { Card, Select, Statistic, Typography } from 'antd';
import { useSearchParams } from 'react-router';
import { queueStageLabels } from '@tongban/vocabulary';
import { countsAsOfQuery } from '../api/as-of.ts';
import type { Answer } from '../api/client.ts';
import { LoadState } from '../components/LoadState.tsx';
import { MomentForm } from '../forms/MomentForm.tsx';
import { showInstant } from '../messages/dates.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import { useOfficer } from '../session/use-officer.ts';

type Counts = Answer<'countCasesAsOf'>;

/** An organ's figures as they were; moment and organ live in the address, so that a finding can be shared. */
export function AsOfPage() {
  const officer = useOfficer();
  const [search, setSearch] = useSearchParams();
  const at = search.get('at') ?? undefined;
  const organs = new Map(
    officer.appointments.map(({ organId, organName }) => [organId, organName]),
  );
  const organId = search.get('organ') ?? officer.appointments[0]?.organId ?? '';
  const change = (name: string, value: string) =>
    setSearch((current) => {
      const next = new URLSearchParams(current);
      next.set(name, value);
      return next;
    });
  return (
    <>
      <Typography.Title level={1}>{message('asOf')}</Typography.Title>
      <p>{message('asOfCountsLead')}</p>
      {organs.size > 1 && (
        <Select
          aria-label={message('organ')}
          value={organId}
          onChange={(value) => change('organ', value)}
          options={[...organs].map(([value, name]) => ({ value, label: name }))}
        />
      )}
      <MomentForm at={at} onChoose={(moment) => change('at', moment)} />
      {at !== undefined && <CountsThen organId={organId} at={at} />}
    </>
  );
}

function CountsThen({ organId, at }: { organId: string; at: string }) {
  const counts = useQuery(countsAsOfQuery(organId, at));
  if (counts.data === undefined) {
    return <LoadState error={counts.error} onRetry={() => void counts.refetch()} />;
  }
  return (
    <section aria-label={showInstant(at)}>
      <h2>{showInstant(at)}</h2>
      <div className="figures figures-note">
        {figures.map(([name, title]) => (
          <Card key={name}>
            <Statistic title={message(title)} value={counts.data[name]} />
          </Card>
        ))}
      </div>
      <h2 className="figures-note">{message('byStage')}</h2>
      <div className="figures figures-note">
        {Object.entries(counts.data.byStage)
          .filter(([stage]) => stage !== 'none')
          .map(([stage, count]) => (
            <Card key={stage}>
              <Statistic
                title={
                  stage === 'delivery' ? message('deliveryStage') : label(queueStageLabels, stage)
                }
                value={count}
              />
            </Card>
          ))}
      </div>
    </section>
  );
}

const figures = [
  ['submitted', 'submittedCount'],
  ['accepted', 'acceptedCount'],
  ['granted', 'grantedCount'],
  ['denied', 'deniedCount'],
  ['open', 'openCount'],
  ['overdue', 'overdueCount'],
] as const satisfies readonly (readonly [keyof Counts, string])[];
