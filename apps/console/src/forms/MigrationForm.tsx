import { useQuery } from '@tanstack/react-query';
import { Button, Form, Select } from 'antd';
import { flowsQuery } from '../api/flows.ts';
import type { PlanBody } from '../api/migrations.ts';
import { message, pick } from '../messages/messages.ts';

/** Which flow, from which version to which. */
export function MigrationForm({
  isPending,
  onPlan,
}: {
  isPending: boolean;
  onPlan: (plan: PlanBody) => void;
}) {
  const [form] = Form.useForm<Partial<PlanBody>>();
  const template = Form.useWatch('template', form);
  const flows = useQuery(flowsQuery());
  const all = flows.data?.items ?? [];
  const versions = all
    .filter((flow) => flow.template === template)
    .map(({ version }) => ({ value: version, label: String(version) }));
  return (
    <Form form={form} layout="vertical" onFinish={(values) => onPlan(values as PlanBody)}>
      <div className="side-by-side">
        <Form.Item name="template" label={message('flow')} rules={[{ required: true }]}>
          <Select
            loading={flows.isPending}
            onChange={() => form.resetFields(['fromVersion', 'toVersion'])}
            options={all
              .filter(({ current }) => current)
              .map((flow) => ({
                value: flow.template,
                label: `${flow.template} ${pick(flow.name)}`,
              }))}
          />
        </Form.Item>
        <Form.Item name="fromVersion" label={message('fromVersion')} rules={[{ required: true }]}>
          <Select options={versions} disabled={versions.length < 2} />
        </Form.Item>
        <Form.Item name="toVersion" label={message('toVersion')} rules={[{ required: true }]}>
          <Select options={versions} disabled={versions.length < 2} />
        </Form.Item>
      </div>
      {versions.length === 1 && <p className="hint">{message('oneVersionOnly')}</p>}
      <Button type="primary" htmlType="submit" loading={isPending} disabled={versions.length < 2}>
        {message('plan')}
      </Button>
    </Form>
  );
}
