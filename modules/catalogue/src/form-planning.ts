import type { CatalogueEditing } from './catalogue.ts';
import { formOf, framePages, matterPages } from './forms/form-of.ts';
import { type FormLibrary, formLibrary } from './forms/form-library.ts';
import { planOfPages } from './forms/form-plan.ts';
import { patternsIn, planFaults } from './forms/plan-faults.ts';
import type { CatalogueContent } from './load/read-catalogue-files.ts';
import { situationOf } from './store/item-bodies.ts';

/** What an editor arranges the form of an item with; worked out when somebody first does. */
export function formPlanning(
  content: CatalogueContent,
): Pick<CatalogueEditing, 'formLibrary' | 'planOf' | 'planFaults'> {
  let library: FormLibrary | undefined;
  let patterns: ReadonlySet<string> | undefined;
  const known = (): FormLibrary => (library ??= formLibrary(content.items));
  const knownPatterns = () =>
    (patterns ??= new Set([
      ...content.items.flatMap((item) =>
        Object.values(formOf(item, content).schema.properties).flatMap(patternsIn),
      ),
      ...known().kinds.flatMap(({ question }) => patternsIn(question.schema)),
    ]));
  return {
    formLibrary: known,
    planOf(item) {
      if (item.formPlan !== undefined) return item.formPlan;
      const { before } = framePages(item, situationOf(item, content));
      return planOfPages(matterPages(item, content), {
        asked: before.flatMap(({ fields }) => Object.keys(fields)),
        blockOf: (name, schema) => known().blockOf(name, schema),
      });
    },
    planFaults(item) {
      if (item.formPlan === undefined) return [];
      const { before, after } = framePages(item, situationOf(item, content));
      return planFaults(item.formPlan, {
        frame: [...before, ...after],
        library: known(),
        patterns: knownPatterns(),
      });
    },
  };
}
