import { Alert, Button, Spin } from 'antd';
import { message } from '../messages/messages.ts';

/** What stands in for content that is on its way, or did not come. */
export function LoadState({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  if (error === null) return <Spin size="large" className="load-state" aria-label="…" />;
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
