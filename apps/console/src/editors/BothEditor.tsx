import { Form, Input } from 'antd';
import { message } from '../messages/messages.ts';
import type { Fault } from './faults.ts';
import type { FieldSpec } from './field-spec.ts';
import { helpOf } from './help-of.tsx';

interface BothEditorProps {
  readonly field: Extract<FieldSpec, { kind: 'both' }>;
  readonly name: readonly (string | number)[];
  readonly faults: readonly Fault[];
}

/** A text in Chinese and in English, side by side. */
export function BothEditor({ field, name, faults }: BothEditorProps) {
  const text = message(field.label);
  return (
    <div className="both">
      {(['zh', 'en'] as const).map((language) => (
        <Form.Item
          key={language}
          name={[...name, language]}
          label={`${text} · ${message(language === 'zh' ? 'inChinese' : 'inEnglish')}`}
          required={!field.optional && language === 'zh'}
          extra={language === 'zh' && field.hint && message(field.hint)}
          {...(language === 'zh' ? helpOf(faults) : {})}
        >
          {field.long ? <Input.TextArea rows={2} maxLength={1000} /> : <Input maxLength={500} />}
        </Form.Item>
      ))}
    </div>
  );
}
