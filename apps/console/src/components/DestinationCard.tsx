import { Alert, Button, Card } from 'antd';
import { useState } from 'react';
import { exchangeAlarmFixLabels, exchangeAlarmLabels } from '@tongban/vocabulary';
import type { Answer } from '../api/client.ts';
import { reconcile, resumeDelivery, retryDelivery, suspendDelivery } from '../api/exchange.ts';
import { ReasonDialog } from '../forms/ReasonDialog.tsx';
import { useWork } from '../forms/use-work.ts';
import { label } from '../messages/label.ts';
import { message, pick } from '../messages/messages.ts';
import { DaysNotEqual } from './DaysNotEqual.tsx';
import { ExchangeDays } from './ExchangeDays.tsx';
import { LaneTable } from './LaneTable.tsx';
import { Mark } from './Mark.tsx';
import { ReconciliationList } from './ReconciliationList.tsx';

export type DestinationView = Answer<'listDestinations'>['items'][number];

/** One platform: alarms, lanes, what may be done, whether both books say the same. */
export function DestinationCard({ destination }: { destination: DestinationView }) {
  const { code, name, paused, alarms, equal } = destination;
  return (
    <Card
      className="destination"
      title={
        <h2>
          {pick(name)} <span className="hint">{code}</span>{' '}
          {paused && <Mark tone="warn">{message('suspended')}</Mark>}{' '}
          {equal !== undefined && (
            <Mark tone={equal ? 'good' : 'bad'}>
              {message(equal ? 'booksEqual' : 'booksDiffer')}
            </Mark>
          )}
        </h2>
      }
    >
      {alarms.map((kind) => (
        <Alert
          key={kind}
          type="error"
          showIcon
          title={label(exchangeAlarmLabels, kind)}
          description={label(exchangeAlarmFixLabels, kind)}
        />
      ))}
      <Acts destination={destination} />
      <LaneTable destination={destination} />
      <h3>{message('days')}</h3>
      <DaysNotEqual code={code} />
      <ExchangeDays code={code} />
      <h3>{message('reconciliations')}</h3>
      <ReconciliationList code={code} />
    </Card>
  );
}

/** Held back by one at once; let go on by two. */
function Acts({ destination: { code, paused } }: { destination: DestinationView }) {
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const suspension = useWork(suspendDelivery, close);
  const resumption = useWork(resumeDelivery, close);
  const retry = useWork(retryDelivery);
  const comparison = useWork(reconcile);
  const text = message(paused ? 'resumeDelivery' : 'suspendDelivery');
  return (
    <div className="toolbar destination-acts">
      <Button onClick={() => setAsking(true)}>{text}</Button>
      {!paused && (
        <Button loading={retry.isPending} onClick={() => retry.mutate({ code })}>
          {message('retryDelivery')}
        </Button>
      )}
      <Button
        type="primary"
        loading={comparison.isPending}
        onClick={() => comparison.mutate({ code })}
      >
        {message('reconcileNow')}
      </Button>
      <ReasonDialog
        open={isAsking}
        title={text}
        okText={paused ? message('proposeAct') : text}
        busy={suspension.isPending || resumption.isPending}
        onCancel={close}
        onReason={(reason) => (paused ? resumption : suspension).mutate({ code, reason })}
      />
    </div>
  );
}
