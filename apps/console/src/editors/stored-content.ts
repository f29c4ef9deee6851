import type { Revision } from '../api/catalogue.ts';
import type { RevisionContent } from '../api/revisions.ts';
import { contentOf, valuesOf } from './content-of.ts';
import { itemGroups } from './item-fields.ts';

/** What a change of an item says as it is saved, to be sent again for another version. */
export function storedContent(revision: Revision): RevisionContent {
  const fields = itemGroups({ materials: [], flows: [] }).flatMap((group) => group.fields);
  return contentOf(revision, valuesOf(revision), fields);
}
