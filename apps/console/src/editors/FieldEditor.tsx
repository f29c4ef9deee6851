import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { message } from '../messages/messages.ts';
import { BothEditor } from './BothEditor.tsx';
import { useFaults } from './faults.ts';
import type { FieldEditorProps, FieldSpec } from './field-spec.ts';
import { helpOf } from './help-of.tsx';
import { LinesInput } from './LinesInput.tsx';
import { BothListEditor, ListEditor } from './ListEditor.tsx';

/** One element with what the server says about it. The only place where an editor's control is chosen. */
export function FieldEditor({ field, within = [], inList = within }: FieldEditorProps) {
  const place = [...within, ...field.name];
  const faults = useFaults(place, field);
  const name = [...inList, ...field.name];
  const list = {
    place,
    name,
    faults,
    draw: (inner: FieldEditorProps) => <FieldEditor key={inner.field.name.join('.')} {...inner} />,
  };
  if (field.kind === 'list') return <ListEditor field={field} {...list} />;
  if (field.kind === 'bothList') return <BothListEditor field={field} {...list} />;
  if (field.kind === 'both') return <BothEditor field={field} name={name} faults={faults} />;
  return (
    <Form.Item
      name={name}
      label={field.kind === 'yes' ? undefined : message(field.label)}
      valuePropName={field.kind === 'yes' ? 'checked' : 'value'}
      extra={field.hint && message(field.hint)}
      required={!field.optional && !mayBeEmpty.includes(field.kind)}
      {...helpOf(faults)}
    >
      {controlOf(field)}
    </Form.Item>
  );
}

/** Kinds that say something when there is nothing in them. */
const mayBeEmpty: readonly string[] = ['yes', 'lines', 'choices'];

function controlOf(field: FieldSpec): ReactNode {
  switch (field.kind) {
    case 'text':
      return <Input maxLength={300} />;
    case 'long':
      return <Input.TextArea rows={2} maxLength={2000} />;
    case 'number':
      return <InputNumber min={0} max={1_000_000} />;
    case 'day':
      return <Input type="date" />;
    case 'yes':
      return <Checkbox>{message(field.label)}</Checkbox>;
    case 'lines':
      return <LinesInput />;
    case 'choice':
    case 'choices':
      return (
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          allowClear={field.optional ?? false}
          {...(field.kind === 'choices' && { mode: 'multiple' as const })}
          options={[...field.options]}
        />
      );
    default:
      return null;
  }
}
