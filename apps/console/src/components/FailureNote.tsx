import { Alert } from 'antd';
import { message } from '../messages/messages.ts';

/** Why something was declined, where the officer looks; it stays until the next try. */
export function FailureNote({ error }: { error: Error | null }) {
  if (error === null) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className="failure-note"
      title={message('failedTitle')}
      description={error.message}
    />
  );
}
