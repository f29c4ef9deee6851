import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { continueAtWindow } from '../api/window.ts';
import { FailureNote } from '../components/FailureNote.tsx';
import { message } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { WindowOrganField } from './WindowOrganField.tsx';

interface ContinueAtWindowFormProps {
  readonly windows: readonly { readonly value: string; readonly label: string }[];
}

/** A scanner types the code and ends it with Enter: then nothing has to be clicked. */
export function ContinueAtWindowForm({ windows }: ContinueAtWindowFormProps) {
  const navigate = useNavigate();
  const going = useMutation({
    mutationFn: continueAtWindow,
    onSuccess: ({ draftId, caseId }) =>
      navigate(
        draftId === undefined ? paths.windowCase({ caseId }) : paths.windowApplication({ draftId }),
      ),
  });
  return (
    <Form layout="vertical" onFinish={going.mutate} requiredMark={false}>
      <WindowOrganField windows={windows} />
      <Form.Item
        name="code"
        label={message('windowCode')}
        extra={message('windowCodeHelp')}
        rules={[{ required: true, whitespace: true, min: 4, message: message('required') }]}
      >
        <Input autoComplete="off" autoFocus maxLength={40} />
      </Form.Item>
      <FailureNote error={going.error} />
      <Button type="primary" htmlType="submit" loading={going.isPending}>
        {message('goOn')}
      </Button>
    </Form>
  );
}
