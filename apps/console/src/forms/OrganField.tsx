import { useQueries } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { organsQuery } from '../api/look-ups.ts';
import { message } from '../messages/messages.ts';

/** Whom the applicant is told to turn to (行政许可法 Art. 32(1)(2)): in the same region, or the city or province above. */
export function OrganField({ regionCode }: { regionCode: string }) {
  const found = useQueries({ queries: regionsUp(regionCode).map(organsQuery) });
  const organs = found.flatMap(({ data }) => data ?? []);
  return (
    <Form.Item name="competentOrgan" label={message('competentOrgan')}>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        loading={found.some(({ isPending }) => isPending)}
        options={organs.map(({ organId, name }) => ({ value: organId, label: name }))}
      />
    </Form.Item>
  );
}

/** The region, its city and its province (GB/T 2260: two digits each). */
function regionsUp(code: string): string[] {
  return [...new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`])];
}
