import type { InputProblem } from '@tongban/api-client';
import type { Revision } from '../../api/catalogue.ts';
import type { RevisionContent } from '../../api/revisions.ts';
import { ItemEditor } from '../../editors/ItemEditor.tsx';
import { TermsEditor } from '../../editors/TermsEditor.tsx';
import { message } from '../../messages/messages.ts';
import { DefectList } from './DefectList.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import { PreviewTab } from './PreviewTab.tsx';
import { Statement } from './Statement.tsx';

interface RevisionBodyProps {
  readonly revision: Revision;
  readonly problems: readonly InputProblem[];
  readonly saving: boolean;
  readonly onSave: (content: RevisionContent) => void;
}

/** The editor for the kind of change, with what it changes, what stands against it, and how it will look. */
export function RevisionBody({ revision, problems, saving, onSave }: RevisionBodyProps) {
  const { kind, defects, differences, actions } = revision;
  const canEdit = actions.some(({ type, reason }) => type === 'edit' && reason === undefined);
  const quality = {
    key: 'quality',
    label: `${message('faultsOfItem')} (${defects.length})`,
    children: <DefectList defects={defects} />,
  };
  const preview = {
    key: 'preview',
    label: message('preview'),
    children: <PreviewTab revision={revision} />,
  };
  const changes = {
    key: 'changes',
    label: `${message('changes')} (${differences.length})`,
    children: <DifferenceTable differences={differences} />,
  };
  const props = { revision, problems, canEdit, saving, onSave };
  switch (kind) {
    case 'change-item':
      return <ItemEditor {...props} more={[changes, quality, preview]} />;
    case 'change-implementation':
      return <TermsEditor {...props} more={[quality, preview]} />;
    default:
      return <Statement revision={revision} />;
  }
}
