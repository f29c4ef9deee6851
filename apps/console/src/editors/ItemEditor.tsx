import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { editingVocabularyQuery } from '../api/catalogue.ts';
import { LoadState } from '../components/LoadState.tsx';
import { message } from '../messages/messages.ts';
import { contentOf, prefixOf, valuesOf } from './content-of.ts';
import type { ContentEditorProps } from './content-editor.ts';
import { EditorForm } from './EditorForm.tsx';
import { FormPlanField } from './FormPlanField.tsx';
import { itemGroups } from './item-fields.ts';
import { editingVocabulary } from './material-fields.ts';
import { ShownSituation } from './ShownSituation.tsx';
import { SituationField } from './SituationField.tsx';
import type { Situation } from './situation-tree.ts';

/** Everything an item says, in a draft. */
export function ItemEditor(props: ContentEditorProps) {
  const { revision, problems, canEdit, saving, onSave, more } = props;
  const [form] = Form.useForm();
  const answer = useQuery(editingVocabularyQuery());
  if (answer.data === undefined) {
    return <LoadState error={answer.error} onRetry={() => void answer.refetch()} />;
  }
  const vocabulary = editingVocabulary(answer.data, revision.itemCode);
  const values = valuesOf(revision);
  const groups = itemGroups(vocabulary);
  const fields = groups.flatMap((group) => group.fields);
  return (
    <EditorForm
      form={form}
      groups={groups}
      values={values}
      faults={{ defects: revision.defects, problems, prefix: prefixOf('change-item') }}
      canEdit={canEdit}
      saving={saving}
      onSave={(values) => onSave(contentOf(revision, values, fields))}
      more={[
        {
          key: 'situations',
          label: message('situations'),
          children: canEdit ? (
            <Form.Item name="situation" noStyle>
              <SituationField
                materials={vocabulary.materials}
                defects={revision.defects.filter(({ field }) => field === 'situation')}
                problems={problems.filter(({ pointer }) => pointer.includes('/item/situation'))}
              />
            </Form.Item>
          ) : (
            <ShownSituation
              tree={values['situation'] as Situation | null}
              materials={vocabulary.materials}
            />
          ),
        },
        {
          key: 'form',
          label: message('formTab'),
          children: (
            <Form.Item name="formPlan" noStyle>
              <FormPlanField revision={revision} canEdit={canEdit} />
            </Form.Item>
          ),
        },
        ...more,
      ]}
    />
  );
}
