import { Alert, Button, Spin } from 'antd';
import { isNotPermitted } from '../api/api-error.ts';
import { message } from '../messages/messages.ts';

/** What stands in for content that is on its way, or did not come. */
export function LoadState({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  if (error === null) return <Spin size="large" className="load-state" aria-label="…" />;
  // Asking again brings the same answer; the server says why.
  if (isNotPermitted(error)) return <Alert type="warning" showIcon title={error.message} />;
  return (
    <Alert
      type="error"
      showIcon
      title={message('loadFailed')}
      description={error.message}
      action={<Button onClick={onRetry}>{message('retry')}</Button>}
    />
  );
}
