import { parentPort } from 'node:worker_threads';
import type { DocumentContent } from '../document-content.ts';
import { renderDocument } from './render-document.ts';

/** One thread that draws documents one after the other: fonts are read once, the server's thread stays free. */
parentPort?.on('message', ({ id, document }: { id: number; document: DocumentContent }) => {
  renderDocument(document).then(
    ({ bytes, missingGlyphs }) => parentPort?.postMessage({ id, bytes, missingGlyphs }),
    (error: unknown) =>
      parentPort?.postMessage({ id, error: error instanceof Error ? error.message : 'unknown' }),
  );
});
