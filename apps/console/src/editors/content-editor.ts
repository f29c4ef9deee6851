import type { TabsProps } from 'antd';
import type { InputProblem } from '@tongban/api-client';
import type { Revision } from '../api/catalogue.ts';
import type { RevisionContent } from '../api/revisions.ts';

/** What every editor of a change's content is given. */
export interface ContentEditorProps {
  readonly revision: Revision;
  readonly problems: readonly InputProblem[];
  readonly canEdit: boolean;
  readonly saving: boolean;
  readonly onSave: (content: RevisionContent) => void;
  readonly more: NonNullable<TabsProps['items']>;
}
