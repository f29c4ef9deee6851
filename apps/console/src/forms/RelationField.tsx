import { Form, Select } from 'antd';
import { recusalRelationLabels, recusalRelations } from '@tongban/vocabulary';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';

/** Why an officer must stand aside (公安机关办理行政案件程序规定 Art. 17). */
export function RelationField() {
  return (
    <Form.Item
      name="relation"
      label={message('relation')}
      rules={[{ required: true, message: message('required') }]}
    >
      <Select
        options={recusalRelations.map((relation) => ({
          value: relation,
          label: label(recusalRelationLabels, relation),
        }))}
      />
    </Form.Item>
  );
}
