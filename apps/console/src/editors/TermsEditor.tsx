import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { editingVocabularyQuery, localImplementationQuery } from '../api/catalogue.ts';
import { InheritedTerms } from '../components/catalogue/InheritedTerms.tsx';
import { LoadState } from '../components/LoadState.tsx';
import { contentOf, prefixOf, valuesOf } from './content-of.ts';
import type { ContentEditorProps } from './content-editor.ts';
import { EditorForm } from './EditorForm.tsx';
import { editingVocabulary } from './material-fields.ts';
import { termsGroups } from './terms-fields.ts';

/** What an organ says of itself, beside what it inherits. */
export function TermsEditor(props: ContentEditorProps) {
  const { revision, problems, canEdit, saving, onSave, more } = props;
  const [form] = Form.useForm();
  const { itemCode = '', organId } = revision;
  const answer = useQuery(editingVocabularyQuery());
  const local = useQuery(localImplementationQuery({ itemCode, organId }));
  if (answer.data === undefined || local.data === undefined) {
    const failed = answer.error ?? local.error;
    const again = () => void Promise.all([answer.refetch(), local.refetch()]);
    return <LoadState error={failed} onRetry={again} />;
  }
  const vocabulary = editingVocabulary(answer.data);
  const groups = termsGroups(vocabulary, local.data, answer.data.flows);
  return (
    <EditorForm
      form={form}
      groups={groups}
      values={valuesOf(revision)}
      faults={{ defects: revision.defects, problems, prefix: prefixOf('change-implementation') }}
      canEdit={canEdit}
      saving={saving}
      onSave={(values) =>
        onSave(
          contentOf(
            revision,
            values,
            groups.flatMap((group) => group.fields),
          ),
        )
      }
      lead={<InheritedTerms local={local.data} materials={vocabulary.materials} />}
      more={more}
    />
  );
}
