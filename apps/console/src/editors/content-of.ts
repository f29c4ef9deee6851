import { isOwnMaterialKey } from '@tongban/vocabulary';
import type { Revision } from '../api/catalogue.ts';
import type { RevisionContent } from '../api/revisions.ts';
import type { FieldSpec } from './field-spec.ts';
import { tidy } from './tidy.ts';

type Loose = Readonly<Record<string, unknown>>;

/** The part of a change that is edited, by its kind, and where it lies in what is sent. */
const edited = {
  'change-item': 'item',
  'change-implementation': 'terms',
} as const;
type EditedKind = keyof typeof edited;

export function isEdited(kind: string): kind is EditedKind {
  return kind in edited;
}

export function prefixOf(kind: EditedKind): string {
  return `/content/${edited[kind]}`;
}

export function valuesOf({ kind, content }: Pick<Revision, 'kind' | 'content'>): Loose {
  return isEdited(kind) ? ((content as Loose)[edited[kind]] as Loose) : {};
}

/** What is sent of what was typed: nothing that is empty, nothing that no editor may change. */
export function contentOf(
  { kind, itemCode }: Pick<Revision, 'kind' | 'itemCode'>,
  values: Loose,
  fields: readonly FieldSpec[],
): RevisionContent {
  const tidied = tidy(values, fields);
  const part = kind === 'change-item' ? withoutFixed(tidied) : tidied;
  const content = { kind, itemCode, [edited[kind as EditedKind]]: part };
  // The server's schema says whether it is whole, field by field.
  return content as unknown as RevisionContent;
}

/** Code, branch and type are the ministry's and stay (四级四同); a material is told by its key. */
function withoutFixed(item: Loose): Loose {
  const {
    itemCode: _,
    basicCode: __,
    branchCode: ___,
    itemType: ____,
    results: _____,
    ...rest
  } = item;
  const materials = (rest['materials'] ?? []) as readonly Loose[];
  return {
    ...rest,
    materials: materials.map(({ materialKey, name, source, licenceMayReplace, demand }) => ({
      materialKey,
      source,
      licenceMayReplace,
      demand,
      // The list names all others.
      ...(isOwnMaterialKey(String(materialKey)) && name !== undefined && { name }),
    })),
    situation: rest['situation'] ?? null,
  };
}
