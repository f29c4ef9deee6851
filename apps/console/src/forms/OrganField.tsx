import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { organsQuery } from '../api/look-ups.ts';
import { message } from '../messages/messages.ts';

/** Whom the applicant is told to turn to (行政许可法 Art. 32(1)(2)). */
export function OrganField({ regionCode }: { regionCode: string }) {
  const organs = useQuery(organsQuery(regionCode));
  return (
    <Form.Item name="competentOrgan" label={message('competentOrgan')}>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        loading={organs.isPending}
        options={(organs.data ?? []).map(({ organId, name }) => ({ value: organId, label: name }))}
      />
    </Form.Item>
  );
}
