import type { Bilingual } from '@tongban/kernel';
import { type Fault, placeOf } from './fault.ts';
import { readTable } from './read-table.ts';

/** 人生事件: what happens in a life or a business, and what has to be done then, in the order one does it. */
export interface LifeEvent {
  /** In addresses: `buying-car`. */
  readonly event: string;
  readonly name: Bilingual;
  readonly said: readonly string[];
  readonly itemCodes: readonly string[];
}

const file = 'life-events.tsv';
const columns = ['event', 'name_zh', 'name_en', 'said', 'items'] as const;

export function readLifeEvents(
  text: string,
  publishedCodes: ReadonlySet<string>,
  faults: Fault[],
): LifeEvent[] {
  const seen = new Set<string>();
  return readTable({ file, text, columns, faults }).map(({ line, cells }) => {
    const place = placeOf(faults, file, line);
    if (!/^[a-z]+(-[a-z]+)*$/.test(cells.event) || seen.has(cells.event)) {
      place.report('event', 'life-events/event', {
        zh: `“${cells.event}”重复或不是小写英文名`,
        en: `“${cells.event}” stands twice or is no name in small letters`,
      });
    }
    seen.add(cells.event);
    for (const column of ['name_zh', 'name_en', 'said', 'items'] as const) {
      if (cells[column] === '') {
        place.report(column, 'life-events/empty', { zh: '不得为空', en: 'is empty' });
      }
    }
    const itemCodes = cells.items.split(' ');
    for (const code of itemCodes.filter((one) => !publishedCodes.has(one))) {
      place.report('items', 'life-events/item', {
        zh: `“${code}”不是已发布的事项`,
        en: `“${code}” is no published item`,
      });
    }
    return {
      event: cells.event,
      name: { zh: cells.name_zh, en: cells.name_en },
      said: cells.said.split(';'),
      itemCodes,
    };
  });
}
