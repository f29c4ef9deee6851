import type { Catalogue } from '@tongban/catalogue';
import type { Foundation } from './foundation.ts';

const everyMs = 5_000;

/**
 * What another process published is known here within seconds: one row is looked at, and only when its number has moved is anything
 * read. A look that fails is made again at the next turn.
 */
export function watchCatalogue({ closing, logger }: Foundation, catalogue: Catalogue): void {
  let looking: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(() =>
      catalogue
        .lookForChanges()
        .catch((error: unknown) =>
          logger.warn({ err: error }, 'The catalogue could not be looked at'),
        ),
    );
  }, everyMs).unref();
  closing.add('catalogue watch', async () => {
    clearInterval(timer);
    await looking;
  });
}
