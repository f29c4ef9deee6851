import { Button, Form, Input, Radio, Select } from 'antd';
import { officerRoleLabels } from '@tongban/vocabulary';
import { delegatePost, recordAbsence } from '../api/delegations.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import { useOfficer } from '../session/use-officer.ts';
import { ColleagueField } from './ColleagueField.tsx';
import { useWork } from './use-work.ts';

const causes = ['leave', 'business-trip', 'training', 'vacancy', 'workload'] as const;
type Cause = (typeof causes)[number];
const needed = [{ required: true, message: message('required') }];

interface Dates {
  readonly from: string;
  readonly to: string;
  readonly cause: Cause;
}

/** One of one's own posts to a colleague. */
export function DelegationForm() {
  const { appointments } = useOfficer();
  const [form] = Form.useForm();
  const work = useWork(delegatePost, () => form.resetFields());
  return (
    <Form<Dates & { post: number; kind: 'delegation' | 'substitution'; toOfficerId: string }>
      form={form}
      layout="vertical"
      initialValues={{ kind: 'delegation' }}
      onFinish={({ post, ...rest }) => {
        const { organId, branchCode, role } = appointments[post]!;
        type Body = Parameters<typeof delegatePost>[0];
        work.mutate({ ...rest, organId, role, branchCode } as Body);
      }}
    >
      <Form.Item name="kind" label={message('kind')}>
        <Radio.Group
          options={(['delegation', 'substitution'] as const).map((kind) => ({
            value: kind,
            label: message(kind),
          }))}
        />
      </Form.Item>
      <Form.Item name="post" label={message('post')} rules={needed}>
        <Select
          options={appointments.map(({ role, organName }, index) => ({
            value: index,
            label: `${label(officerRoleLabels, role)} · ${organName}`,
          }))}
        />
      </Form.Item>
      <ColleagueField name="toOfficerId" label="delegate" />
      <DateFields />
      <Button type="primary" htmlType="submit" loading={work.isPending}>
        {message('lend')}
      </Button>
    </Form>
  );
}

/** Days on which one's substitutes act. */
export function AbsenceForm() {
  const [form] = Form.useForm();
  const work = useWork(recordAbsence, () => form.resetFields());
  return (
    <Form<Dates> form={form} layout="vertical" onFinish={(dates) => work.mutate(dates)}>
      <DateFields />
      <Button htmlType="submit" loading={work.isPending}>
        {message('away')}
      </Button>
    </Form>
  );
}

function DateFields() {
  return (
    <>
      <div className="toolbar">
        <Form.Item name="from" label={message('firstDay')} rules={needed}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="to" label={message('lastDay')} rules={needed}>
          <Input type="date" />
        </Form.Item>
      </div>
      <Form.Item name="cause" label={message('cause')} rules={needed}>
        <Select options={causes.map((cause) => ({ value: cause, label: message(cause) }))} />
      </Form.Item>
    </>
  );
}
