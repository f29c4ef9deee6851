import { Progress } from 'antd';
import type { Run } from '../../api/catalogue-work.ts';
import { message } from '../../messages/messages.ts';
import { Mark } from '../Mark.tsx';

/** How far a run is. */
export function RunLine({ run: { total, done, refused, finishedAt } }: { run: Run }) {
  const percent = total === 0 ? 100 : Math.floor(((done + refused) * 100) / total);
  return (
    <div role="status">
      <Progress
        percent={percent}
        aria-label={message('runProgress', { done, refused, total })}
        status={finishedAt === undefined ? 'active' : refused > 0 ? 'exception' : 'success'}
      />
      <Mark tone={finishedAt === undefined ? 'warn' : 'good'}>
        {message(finishedAt === undefined ? 'runGoingOn' : 'runFinished')}
      </Mark>
      {message('runProgress', { done, refused, total })}
    </div>
  );
}
