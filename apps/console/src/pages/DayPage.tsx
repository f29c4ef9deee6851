import { useQuery } from '@tanstack/react-query';
import { Card, Statistic, Typography } from 'antd';
import { dayQuery } from '../api/queue.ts';
import { LoadState } from '../components/LoadState.tsx';
import { message } from '../messages/messages.ts';

const figures = ['received', 'accepted', 'decided', 'dueToday', 'overdue'] as const;

/** The officer's day in five figures. */
export function DayPage() {
  const day = useQuery(dayQuery());
  return (
    <>
      <Typography.Title level={1}>{message('day')}</Typography.Title>
      <p>{message('dayLead')}</p>
      {day.data === undefined ? (
        <LoadState error={day.error} onRetry={() => void day.refetch()} />
      ) : (
        <div className="figures">
          {figures.map((figure) => (
            <Card key={figure}>
              <Statistic title={message(figure)} value={day.data[figure]} />
            </Card>
          ))}
        </div>
      )}
    </>
  );
}
