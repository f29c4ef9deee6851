import { useQuery } from '@tanstack/react-query';
import {
  Button,
  Checkbox,
  DatePicker,
  Form,
  Input,
  InputNumber,
  Select,
  Space,
  Typography,
} from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import {
  proposeContract,
  verificationTenantsQuery,
  type ContractProposal as Proposed,
} from '../api/verification.ts';
import { message, pick, type MessageKey } from '../messages/messages.ts';
import { FormDialog } from './FormDialog.tsx';
import { useWork } from './use-work.ts';

type Terms = Proposed['terms'];

interface ProposalForm extends Omit<Terms, 'validFrom' | 'validUntil' | 'networks'> {
  readonly tenant: string;
  readonly valid: readonly [Dayjs, Dayjs];
  readonly networks?: string;
}

const callOptions = [
  { value: 'name-and-number', label: { zh: '姓名、号码', en: 'Name and number' } },
  { value: 'name-number-and-validity', label: { zh: '加有效期', en: 'With validity' } },
  { value: 'name-number-and-phone', label: { zh: '加手机号', en: 'With phone' } },
  { value: 'name-number-and-face', label: { zh: '加人脸', en: 'With live face' } },
  { value: 'document', label: { zh: '其他证件', en: 'Another document' } },
  {
    value: 'enterprise-and-representative',
    label: { zh: '企业与法定代表人', en: 'Enterprise and representative' },
  },
  { value: 'network-identity', label: { zh: '网证', en: 'Network identity' } },
] as const;

/** Examples to begin with; every number is a matter of the contract. */
const usual: Partial<ProposalForm> = {
  calls: ['name-and-number'],
  purposes: [{ code: '', name: { zh: '', en: '' }, legalBasis: '' }],
  valid: [dayjs(), dayjs().add(1, 'year')],
  dailyLimit: 100_000,
  monthlyLimit: 2_000_000,
  softPercent: 80,
  perSecond: 50,
  burst: 200,
  weight: 1,
  usualNightCalls: 1_000,
};

const limits: readonly (readonly [keyof Terms & MessageKey, min: number, max: number])[] = [
  ['dailyLimit', 0, 1e12],
  ['monthlyLimit', 0, 1e13],
  ['softPercent', 1, 100],
  ['perSecond', 1, 1e6],
  ['burst', 1, 1e6],
  ['weight', 1, 100],
  ['usualNightCalls', 0, 1e12],
];

/** A contract as it is proposed; two others approve it, one of them the head of the organ. Nothing typed is lost on a refusal. */
export function ContractProposal({ onClose }: { onClose: () => void }) {
  const [form] = Form.useForm<ProposalForm>();
  const tenants = useQuery(verificationTenantsQuery());
  const work = useWork(proposeContract, onClose);
  const code = Form.useWatch('tenant', form);
  const chosen = tenants.data?.items.find((tenant) => tenant.code === code);
  return (
    <FormDialog<ProposalForm>
      width={760}
      title={message('propose')}
      okText={message('propose')}
      busy={work.isPending}
      onCancel={onClose}
      form={form}
      initialValues={usual}
      onFinish={(values) => work.mutate(toProposal(values))}
    >
      <Form.Item name="tenant" label={message('tenant')} rules={[{ required: true }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={(tenants.data?.items ?? []).map(({ code: value, name }) => ({
            value,
            label: pick(name),
          }))}
          onChange={() => form.setFieldValue('systems', [])}
        />
      </Form.Item>
      <Form.Item name="systems" label={message('system')} rules={[{ required: true }]}>
        <Select
          mode="multiple"
          options={(chosen?.systems ?? []).map(({ code: value, name }) => ({
            value,
            label: `${value} ${pick(name)}`,
          }))}
        />
      </Form.Item>
      {/* Not `required`: antd would mark the group so, and a group has no such state. */}
      <Form.Item name="calls" label={message('calls')} rules={[{ type: 'array', min: 1 }]}>
        <Checkbox.Group
          options={callOptions.map(({ value, label }) => ({ value, label: pick(label) }))}
        />
      </Form.Item>
      <Typography.Text strong>{message('purposes')}</Typography.Text>
      <PurposeFields />
      <Form.Item
        name="valid"
        label={`${message('validFrom')} – ${message('validUntil')}`}
        rules={[{ required: true }]}
      >
        <DatePicker.RangePicker />
      </Form.Item>
      <LimitFields />
      <Form.Item name="networks" label={message('networks')} extra={message('networksHint')}>
        <Input.TextArea rows={2} maxLength={2_000} />
      </Form.Item>
      <Form.Item name="sealedFields" valuePropName="checked">
        <Checkbox>{message('sealedFields')}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}

function LimitFields() {
  return (
    <Space wrap align="start">
      {limits.map(([name, min, max]) => (
        <Form.Item key={name} name={name} label={message(name)} rules={[{ required: true }]}>
          <InputNumber min={min} max={max} precision={0} style={{ width: 150 }} />
        </Form.Item>
      ))}
    </Space>
  );
}

function PurposeFields() {
  return (
    <Form.List name="purposes">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <Space key={key} wrap align="start" style={{ display: 'flex' }}>
              <Form.Item
                name={[name, 'code']}
                label={message('purposeCode')}
                rules={[{ required: true, pattern: /^[a-z][a-z0-9-]{1,39}$/ }]}
              >
                <Input maxLength={40} placeholder="service-handling" />
              </Form.Item>
              <Form.Item
                name={[name, 'name', 'zh']}
                label={message('purposeZh')}
                rules={[{ required: true }]}
              >
                <Input maxLength={60} />
              </Form.Item>
              <Form.Item
                name={[name, 'name', 'en']}
                label={message('purposeEn')}
                rules={[{ required: true }]}
              >
                <Input maxLength={120} />
              </Form.Item>
              <Form.Item
                name={[name, 'legalBasis']}
                label={message('legalBasis')}
                rules={[{ required: true, whitespace: true }]}
              >
                <Input maxLength={200} style={{ width: 340, maxWidth: '100%' }} />
              </Form.Item>
              {fields.length > 1 && (
                <Button size="small" onClick={() => remove(name)}>
                  {message('removePurpose')}
                </Button>
              )}
            </Space>
          ))}
          <Form.Item>
            <Button
              size="small"
              onClick={() => add({ code: '', name: { zh: '', en: '' }, legalBasis: '' })}
            >
              {message('addPurpose')}
            </Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}

function toProposal({ tenant, valid, networks = '', ...terms }: ProposalForm): Proposed {
  return {
    tenant,
    terms: {
      ...terms,
      validFrom: valid[0].format('YYYY-MM-DD'),
      validUntil: valid[1].format('YYYY-MM-DD'),
      networks: networks.split(/\s+/).filter((network) => network !== ''),
    },
  };
}
