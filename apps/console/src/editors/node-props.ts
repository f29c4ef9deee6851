import type { Defect } from '../api/catalogue.ts';
import type { Option } from './field-spec.ts';
import type { Situation } from './situation-tree.ts';

/** What every node of the tree is given. */
export interface NodeProps {
  readonly tree: Situation;
  readonly onChange: (tree: Situation) => void;
  readonly materials: readonly Option[];
  readonly defects: readonly Defect[];
}
