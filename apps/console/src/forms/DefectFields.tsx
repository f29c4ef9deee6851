import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Card, Form, Input, Select } from 'antd';
import { wholeFormQuery } from '../api/look-ups.ts';
import type { OfficerCase } from '../api/types.ts';
import { message, pick } from '../messages/messages.ts';
import { subjectGroups } from './defect-subject.ts';
import type { Choice } from './defect-subject.ts';

const maximumDefects = 30;

interface DefectFieldsProps {
  readonly found: OfficerCase;
  /** Papers that came after acceptance; one of these is named each time. */
  readonly papers?: NonNullable<OfficerCase['deferral']>['supplied'];
}

/** Everything that is missing, at once: the law allows one notice only. Or what came later and is not right. */
export function DefectFields({ found, papers }: DefectFieldsProps) {
  const form = useQuery(wholeFormQuery(found));
  const subjects: Choice[] | undefined =
    papers?.map(({ materialKey, name }) => ({ value: materialKey, label: pick(name) })) ??
    (form.data && subjectGroups(form.data, found.form));
  return (
    <Form.List name="defects">
      {(fields, { add, remove }) => (
        <>
          <Alert
            type="info"
            showIcon
            title={message(papers === undefined ? 'defectsHelp' : 'papersHelp')}
          />
          {fields.map(({ key, name }, index) => (
            <Card key={key} size="small" className="defect">
              <Form.Item
                name={[name, papers === undefined ? 'subject' : 'materialKey']}
                label={message(papers === undefined ? 'defectOn' : 'paperOn', { n: index + 1 })}
                rules={[{ required: true, message: message('required') }]}
              >
                <Select
                  showSearch={{ optionFilterProp: 'label' }}
                  loading={form.isPending}
                  options={subjects ?? []}
                  placeholder={message('chooseSubject')}
                />
              </Form.Item>
              <Form.Item
                name={[name, 'reason']}
                label={message('defectReason', { n: index + 1 })}
                rules={[{ required: true, whitespace: true, message: message('required') }]}
              >
                <Input.TextArea rows={2} maxLength={500} />
              </Form.Item>
              {fields.length > 1 && (
                <Button type="link" danger onClick={() => remove(name)}>
                  {message('removeDefect', { n: index + 1 })}
                </Button>
              )}
            </Card>
          ))}
          <Button block onClick={() => add({})} disabled={fields.length >= maximumDefects}>
            {message('addDefect')}
          </Button>
        </>
      )}
    </Form.List>
  );
}
