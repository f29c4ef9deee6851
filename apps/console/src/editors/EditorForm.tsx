import { Alert, Badge, Button, Form, Tabs } from 'antd';
import type { FormInstance, TabsProps } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { message } from '../messages/messages.ts';
import { FieldEditor } from './FieldEditor.tsx';
import type { Faults } from './faults.ts';
import { countFaults, FaultProvider } from './faults.ts';
import type { FieldGroup } from './field-spec.ts';
import { ShownFields } from './ShownFields.tsx';

type Loose = Readonly<Record<string, unknown>>;

interface EditorFormProps {
  readonly form: FormInstance;
  readonly groups: readonly FieldGroup[];
  readonly values: Loose;
  readonly faults: Faults;
  readonly canEdit: boolean;
  readonly saving: boolean;
  readonly onSave: (values: Loose) => void;
  /** Tabs beside those of the fields: situations, the form, what changes. */
  readonly more?: NonNullable<TabsProps['items']>;
  readonly lead?: ReactNode;
}

/** The one editor of the catalogue: groups of described fields, each with what the server says about it. */
export function EditorForm(props: EditorFormProps) {
  const { form, groups, values, faults, canEdit, saving, onSave, more = [], lead } = props;
  const [changed, setChanged] = useState(false);
  const fieldTabs = groups.map((group) => ({
    key: group.key,
    label: (
      <Badge size="small" offset={[8, 0]} count={countFaults(faults, group.fields)}>
        {message(group.label)}
      </Badge>
    ),
    children: canEdit ? (
      group.fields.map((field) => <FieldEditor key={field.name.join('.')} field={field} />)
    ) : (
      <ShownFields fields={group.fields} value={values} />
    ),
  }));
  return (
    <FaultProvider value={faults}>
      <Form
        form={form}
        layout="vertical"
        className="editor"
        initialValues={values}
        onValuesChange={() => setChanged(true)}
        onFinish={() => {
          setChanged(false);
          onSave(form.getFieldsValue(true) as Loose);
        }}
      >
        {lead}
        <Unsaved problems={faults.problems} />
        <Tabs items={[...fieldTabs, ...more]} />
        {canEdit ? (
          <div className="save-bar">
            <Button type="primary" htmlType="submit" loading={saving}>
              {message('save')}
            </Button>
            <span role="status">{changed && message('unsaved')}</span>
          </div>
        ) : (
          <p className="hint">{message('readOnly')}</p>
        )}
      </Form>
    </FaultProvider>
  );
}

/** Everything that kept the content from being saved, also what no field is drawn for. */
function Unsaved({ problems }: Pick<Faults, 'problems'>) {
  if (problems.length === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      title={message('notSaved')}
      description={
        <ul className="tight">
          {problems.map(({ pointer, detail }) => (
            <li key={`${pointer} ${detail}`}>
              <code>{pointer}</code> {detail}
            </li>
          ))}
        </ul>
      }
    />
  );
}
