import { Alert, Button, Card, Popconfirm } from 'antd';
import { exchangeAlarmFixLabels, exchangeAlarmLabels } from '@tongban/vocabulary';
import type { Answer } from '../api/client.ts';
import { reconcile, setSuspended } from '../api/exchange.ts';
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

function Acts({ destination: { code, paused } }: { destination: DestinationView }) {
  const suspension = useWork(setSuspended);
  const comparison = useWork(reconcile);
  return (
    <div className="toolbar destination-acts">
      <Button
        loading={suspension.isPending}
        // A press while it works would be lost without a word.
        disabled={suspension.isPending}
        onClick={() => suspension.mutate({ code, suspended: !paused })}
      >
        {message(paused ? 'resumeDelivery' : 'suspendDelivery')}
      </Button>
      <Button
        type="primary"
        loading={comparison.isPending}
        onClick={() => comparison.mutate({ code, repair: false })}
      >
        {message('reconcileNow')}
      </Button>
      <Popconfirm
        title={message('repairSure')}
        okText={message('confirm')}
        cancelText={message('cancel')}
        onConfirm={() => comparison.mutate({ code, repair: true })}
      >
        <Button loading={comparison.isPending}>{message('repairNow')}</Button>
      </Popconfirm>
    </div>
  );
}
