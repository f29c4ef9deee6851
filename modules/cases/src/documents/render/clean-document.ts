import type { DocumentContent, DocumentPart } from '../document-content.ts';
import { missingGlyphMark } from './glyphs.ts';

/** Says below the text which characters could not be drawn. */
export function glyphNote(missing: ReadonlySet<string>): DocumentPart {
  return {
    type: 'note',
    text: `注：文中“${missingGlyphMark}”为字库未收录的字（${[...missing].join('、')}），以登记信息为准。`,
  };
}

/** The document with every text that will be drawn made drawable. */
export function cleaned(
  document: DocumentContent,
  clean: (text: string) => string,
): DocumentContent {
  return {
    ...document,
    title: clean(document.title),
    organName: clean(document.organName),
    ...(document.addressee === undefined ? {} : { addressee: clean(document.addressee) }),
    parts: document.parts.map((part): DocumentPart => {
      switch (part.type) {
        case 'numbered':
          return { type: 'numbered', items: part.items.map(clean) };
        case 'fields':
          return {
            type: 'fields',
            rows: part.rows.map(([label, value]) => [clean(label), clean(value)]),
          };
        default:
          return { ...part, text: clean(part.text) };
      }
    }),
  };
}
