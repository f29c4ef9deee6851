import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { message } from '../messages/messages.ts';

const scopes = ['openid', 'profile', 'identity', 'phone', 'assurance'];

/** The fields of a contract: who it is with, and what it lets the system do and know. */
export function TermsFields({ isNew }: { isNew: boolean }) {
  return (
    <>
      <OwnerFields isNew={isNew} />
      <DataFields />
      <ProtocolFields />
    </>
  );
}

function OwnerFields({ isNew }: { isNew: boolean }) {
  const required = requiredRule();
  return (
    <>
      <Form.Item name="clientId" label={message('clientIdName')} rules={required}>
        <Input maxLength={63} disabled={!isNew} />
      </Form.Item>
      <Form.Item name={['name', 'zh']} label={message('nameZh')} rules={required}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name={['name', 'en']} label={message('nameEn')} rules={required}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="ownerKind" label={message('ownerKind')} rules={required}>
        <Select
          options={[
            { value: 'ministry', label: message('ministry') },
            { value: 'province', label: message('province') },
          ]}
        />
      </Form.Item>
      <Form.Item name="ownerName" label={message('ownerOfSystem')} rules={required}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="regionCode" label={message('regionCode')}>
        <Input maxLength={6} inputMode="numeric" />
      </Form.Item>
      <Form.Item name="sector" label={message('sectorName')} rules={required}>
        <Input maxLength={63} />
      </Form.Item>
      <Form.Item
        name={['purpose', 'zh']}
        label={`${message('purposeOfSystem')} · 中文`}
        rules={required}
      >
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item
        name={['purpose', 'en']}
        label={`${message('purposeOfSystem')} · English`}
        rules={required}
      >
        <Input maxLength={300} />
      </Form.Item>
    </>
  );
}

function DataFields() {
  const required = requiredRule();
  return (
    <>
      <Form.Item name="consent" label={message('consentKind')} rules={required}>
        <Select
          options={[
            { value: 'statutory', label: message('statutory') },
            { value: 'ask', label: message('askConsent') },
          ]}
        />
      </Form.Item>
      <Form.Item name="legalBasis" label={message('lawOfSystem')}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="scopes" label={message('scopes')} rules={required}>
        <Select mode="multiple" options={scopes.map((value) => ({ value, label: value }))} />
      </Form.Item>
      <Form.Item name="maximumLevel" label="L" rules={required}>
        <InputNumber min={1} max={4} precision={0} />
      </Form.Item>
      <Form.Item name="federationLevel" label="F" rules={required}>
        <InputNumber min={1} max={3} precision={0} />
      </Form.Item>
    </>
  );
}

/** How it speaks with the platform, and where the browser may be sent. */
function ProtocolFields() {
  const required = requiredRule();
  return (
    <>
      <Form.Item name="protocol" label={message('signOnProtocol')} rules={required}>
        <Select
          options={[
            { value: 'openid', label: 'OpenID Connect' },
            { value: 'cas', label: message('casProtocol') },
          ]}
        />
      </Form.Item>
      <Form.Item name="signingAlgorithm" label={message('signingAlgorithm')}>
        <Select options={['ES256', 'RS256'].map((value) => ({ value, label: value }))} />
      </Form.Item>
      <Form.Item name="onKiosks" valuePropName="checked">
        <Checkbox>{message('onKiosks')}</Checkbox>
      </Form.Item>
      <Form.Item
        name="redirects"
        label={message('addresses')}
        extra={message('onePerLine')}
        rules={required}
      >
        <Input.TextArea rows={2} maxLength={4000} />
      </Form.Item>
      <Form.Item
        name="afterSignOut"
        label={message('afterSignOutAddresses')}
        extra={message('onePerLine')}
      >
        <Input.TextArea rows={2} maxLength={4000} />
      </Form.Item>
      <Form.Item name="startAddress" label={message('startAddress')}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="logoutAddress" label={message('logoutAddress')}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="reason" label={message('reason')} rules={required}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </>
  );
}

function requiredRule() {
  return [{ required: true, message: message('required') }];
}
