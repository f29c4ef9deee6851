import type { Catalogue, ServiceItem } from '@tongban/catalogue';

const itemsAtOnce = 100;

/** Every item that is published today, in the order of the catalogue. */
export function* publishedItems(catalogue: Catalogue): Generator<ServiceItem> {
  let after: string | undefined;
  do {
    const page = catalogue.search({
      limit: itemsAtOnce,
      ...(after === undefined ? {} : { after }),
    });
    for (const { item } of page.items) yield item;
    after = page.nextAfter;
  } while (after !== undefined);
}
