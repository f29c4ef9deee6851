import type { Bilingual } from '@tongban/kernel';
import type { Field } from './field.ts';
import type { Page } from './page.ts';

/** What a single item asks beside the pages of its kind. */
export interface ItemPages {
  /** Questions of the kind that this item does not ask. */
  readonly dropped: ReadonlySet<string>;
  readonly pages: readonly {
    readonly key: string;
    /** Absent where a page of the kind is asked further. */
    readonly title?: Bilingual;
    readonly fields: Readonly<Record<string, Field>>;
  }[];
}

interface KindPages {
  readonly byKind: readonly Page[];
  readonly byMaterial: readonly Page[];
}

/** The pages of the kind, then what only this item asks, then what is typed for its materials. */
export function withItemPages(
  { byKind, byMaterial }: KindPages,
  own: ItemPages | undefined,
): Page[] {
  const known = [...byKind, ...byMaterial];
  if (own === undefined) return known;
  const further = new Map(own.pages.map(({ key, fields }) => [key, fields]));
  const grown = (page: Page): Page[] => {
    const fields = { ...without(page.fields, own.dropped), ...further.get(page.key) };
    return Object.keys(fields).length === 0 ? [] : [{ ...page, fields }];
  };
  const keys = new Set(known.map(({ key }) => key));
  const fresh = own.pages.filter(({ key }) => !keys.has(key)).map(titled);
  return [...byKind.flatMap(grown), ...fresh, ...byMaterial.flatMap(grown)];
}

/** What only this item asks, as pages; one that goes on with a page of the kind has no title of its own. */
export function ownPages(own: ItemPages | undefined): Page[] {
  return (own?.pages ?? []).map(({ key, title, fields }) => ({
    key,
    title: title ?? { zh: '', en: '' },
    fields,
  }));
}

function titled({ key, title, fields }: ItemPages['pages'][number]): Page {
  if (title === undefined) throw new Error(`The page “${key}” has no title and is none of a kind.`);
  return { key, title, fields };
}

function without(
  fields: Readonly<Record<string, Field>>,
  dropped: ReadonlySet<string>,
): Record<string, Field> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !dropped.has(name)));
}
