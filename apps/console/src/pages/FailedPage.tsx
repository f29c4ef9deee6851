import { Button, Result } from 'antd';
import { useRouteError } from 'react-router';
import { message } from '../messages/messages.ts';

/** A page that could not be shown says so and offers to try again. */
export function FailedPage() {
  const error = useRouteError();
  return (
    <Result
      status="warning"
      title={<h1>{message('loadFailed')}</h1>}
      subTitle={error instanceof Error ? error.message : undefined}
      extra={<Button onClick={() => location.reload()}>{message('retry')}</Button>}
    />
  );
}
