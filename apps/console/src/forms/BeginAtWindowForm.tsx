import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { beginAtWindow } from '../api/window.ts';
import { FailureNote } from '../components/FailureNote.tsx';
import { RegionSelects } from '../components/form/RegionSelects.tsx';
import { message } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { begunBody } from './begun-at-window.ts';
import type { Begun } from './begun-at-window.ts';
import { ItemSelect } from './ItemSelect.tsx';
import { MandateField } from './MandateField.tsx';
import { useKeyOf } from './use-key-of.ts';
import { WindowOrganField } from './WindowOrganField.tsx';

interface BeginAtWindowFormProps {
  readonly windows: readonly { readonly value: string; readonly label: string }[];
}

/** What is wanted, and by whom. The region is asked only where another one decides. */
export function BeginAtWindowForm({ windows }: BeginAtWindowFormProps) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const keyOf = useKeyOf();
  const beginning = useMutation({
    mutationFn: (begun: Begun) => {
      const { forOther, mandateId } = begun;
      const forWhom = forOther === true && mandateId !== undefined && { mandateId };
      const body = { ...begunBody(begun), ...forWhom };
      return beginAtWindow(body, keyOf(body));
    },
    onSuccess: ({ draftId }, { name, phone, idNumber }) => {
      // In memory only: the first page of the form asks for some of it again.
      queries.setQueryData(['window', 'person', draftId], { name, phone, idNumber });
      return navigate(paths.windowApplication({ draftId }));
    },
  });
  const required = { required: true, message: message('required') };
  return (
    <Form<Begun> layout="vertical" onFinish={beginning.mutate} requiredMark={false}>
      <WindowOrganField windows={windows} />
      <Form.Item name="itemCode" label={message('item')} rules={[required]}>
        <ItemSelect />
      </Form.Item>
      <Form.Item name="name" label={message('personName')} rules={[required]}>
        <Input autoComplete="off" maxLength={100} />
      </Form.Item>
      <Form.Item
        name="idNumber"
        label={message('personIdNumber')}
        extra={message('personIdNumberHelp')}
        rules={[required]}
      >
        <Input autoComplete="off" maxLength={40} />
      </Form.Item>
      <Form.Item name="phone" label={message('personPhone')} rules={[required]}>
        <Input autoComplete="off" inputMode="tel" maxLength={30} />
      </Form.Item>
      <Form.Item name="elsewhere" valuePropName="checked">
        <Checkbox>{message('elsewhere')}</Checkbox>
      </Form.Item>
      <Form.Item noStyle dependencies={['elsewhere']}>
        {({ getFieldValue }) =>
          getFieldValue('elsewhere') === true && (
            <Form.Item name="regionCode" label={message('decidingRegion')} rules={[required]}>
              <RegionSelects label={message('decidingRegion')} />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item name="forOther" valuePropName="checked">
        <Checkbox>{message('forOther')}</Checkbox>
      </Form.Item>
      <Form.Item noStyle dependencies={['forOther']}>
        {({ getFieldValue }) => getFieldValue('forOther') === true && <MandateField />}
      </Form.Item>
      <FailureNote error={beginning.error} />
      <Button type="primary" htmlType="submit" loading={beginning.isPending}>
        {message('beginFilling')}
      </Button>
    </Form>
  );
}
