import type { ItemCode } from '../domain/service-item.ts';
import type { ItemPages } from '../forms/item-pages.ts';
import { type Fault, type Place, placeOf } from './fault.ts';
import { addQuestion, noQuestions, questionColumns, type Questions } from './read-field-row.ts';
import { readTable } from './read-table.ts';

export type QuestionsByItem = ReadonlyMap<ItemCode, ItemPages>;

const file = 'item-questions.tsv';
const columns = ['items', 'page', ...questionColumns, 'when'] as const;

interface Gathered {
  readonly titles: Map<string, { zh: string; en: string }>;
  readonly pages: Map<string, Questions>;
  readonly dropped: Set<string>;
}

/**
 * What single items ask beside the pages of their kind. A row of type `page` names a page, one of type `drop` takes a question of
 * the kind away, every other is a question on its page; a page of the kind is asked further on it.
 */
export function readItemQuestions(
  text: string,
  itemCodes: ReadonlySet<string>,
  faults: Fault[],
): QuestionsByItem {
  const byItem = new Map<string, Gathered>();
  for (const { line, cells } of readTable({ file, text, columns, faults })) {
    const place = placeOf(faults, file, line);
    for (const itemCode of cells.items.split(' ')) {
      if (!itemCodes.has(itemCode)) {
        reportItem(itemCode, place);
        continue;
      }
      const gathered = byItem.get(itemCode) ?? emptyGathering();
      byItem.set(itemCode, gathered);
      if (cells.type === 'drop') {
        gathered.dropped.add(cells.property);
      } else if (cells.type === 'page') {
        gathered.titles.set(cells.page, { zh: cells.title_zh, en: cells.title_en });
      } else {
        const questions = gathered.pages.get(cells.page) ?? noQuestions();
        gathered.pages.set(cells.page, questions);
        addQuestion(questions, cells, place);
      }
    }
  }
  return new Map(
    [...byItem].map(([itemCode, gathered]) => [itemCode as ItemCode, pagesOf(gathered)]),
  );
}

function emptyGathering(): Gathered {
  return { titles: new Map(), pages: new Map(), dropped: new Set() };
}

function pagesOf({ titles, pages, dropped }: Gathered): ItemPages {
  return {
    dropped,
    pages: [...pages].map(([key, { fields }]) => {
      const title = titles.get(key);
      return { key, fields, ...(title !== undefined && { title }) };
    }),
  };
}

function reportItem(itemCode: string, place: Place): void {
  place.report('items', 'fields/item', {
    zh: `没有事项“${itemCode}”`,
    en: `there is no item “${itemCode}”`,
  });
}
