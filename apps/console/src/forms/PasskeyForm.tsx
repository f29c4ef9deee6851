import { Button, Typography } from 'antd';
import { message } from '../messages/messages.ts';

interface PasskeyFormProps {
  readonly busy: boolean;
  readonly onShow: () => Promise<void>;
  readonly onBack: () => void;
}

/** The second factor of an officer who has a passkey. */
export function PasskeyForm({ busy, onShow, onBack }: PasskeyFormProps) {
  return (
    <>
      <Typography.Paragraph>{message('passkeyHelp')}</Typography.Paragraph>
      <Button type="primary" block loading={busy} onClick={() => void onShow()} autoFocus>
        {message('usePasskey')}
      </Button>
      <Button type="link" block onClick={onBack}>
        {message('back')}
      </Button>
    </>
  );
}
