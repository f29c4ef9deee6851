import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { officerRoleLabels } from '@tongban/vocabulary';
import { colleaguesQuery } from '../api/delegations.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import type { MessageKey } from '../messages/messages.ts';

interface ColleagueFieldProps {
  readonly name: string;
  readonly label: MessageKey;
  readonly optional?: boolean;
}

/** An officer of the same organ, with their posts beside the name. */
export function ColleagueField({ name, label: key, optional = false }: ColleagueFieldProps) {
  const colleagues = useQuery(colleaguesQuery());
  return (
    <Form.Item
      name={name}
      label={message(key)}
      rules={optional ? [] : [{ required: true, message: message('required') }]}
    >
      <Select
        allowClear={optional}
        showSearch={{ optionFilterProp: 'label' }}
        loading={colleagues.isPending}
        options={(colleagues.data?.items ?? []).map(({ officerId, officerNumber, ...one }) => ({
          value: officerId,
          label: `${one.name} (${officerNumber}) ${[
            ...new Set(one.posts.map(({ role }) => label(officerRoleLabels, role))),
          ].join('、')}`,
        }))}
      />
    </Form.Item>
  );
}
