import type { DocumentPart } from '../document-content.ts';
import { drawFields } from './draw-fields.ts';
import { content as marked, ink, page, tagged } from './page.ts';
import type { Pdf, StructureNode } from './page.ts';

export const noteSize = 10.5;

/** One piece of the body. `density` tightens the lines where a page would overflow. */
export function drawPart(pdf: Pdf, root: StructureNode, part: DocumentPart, density: number): void {
  const gap = page.lineGap * density;
  switch (part.type) {
    case 'paragraph':
    case 'clause':
      return paragraph(pdf, root, 'P', part.text, {
        indent: page.bodySize * 2,
        after: 2,
        gap,
      });
    case 'numbered':
      return drawNumbered(pdf, root, part.items, gap);
    case 'fields':
      return drawFields(pdf, root, part.rows, density);
    case 'note':
      return paragraph(pdf, root, 'Note', part.text, {
        size: noteSize,
        gap: gap * 0.6,
        before: 8,
        after: 0,
      });
  }
}

function drawNumbered(pdf: Pdf, root: StructureNode, items: readonly string[], gap: number): void {
  items.forEach((item, index) => {
    const last = index === items.length - 1;
    paragraph(
      pdf,
      root,
      'P',
      `${index + 1}．${item}${/[。；]$/.test(item) ? '' : last ? '。' : '；'}`,
      {
        indent: page.bodySize * 2,
        after: 2,
        gap,
      },
    );
  });
}

export interface ParagraphStyle {
  readonly font?: 'regular' | 'bold';
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly indent?: number;
  readonly gap?: number;
  readonly before?: number;
  readonly after?: number;
}

export function paragraph(
  pdf: Pdf,
  root: StructureNode,
  tag: 'P' | 'H1' | 'Note',
  text: string,
  style: ParagraphStyle,
): void {
  pdf.y += style.before ?? 0;
  tagged(pdf, root, tag, (element) =>
    marked(pdf, element, tag, () => {
      pdf
        .font(style.font ?? 'regular')
        .fontSize(style.size ?? page.bodySize)
        .fillColor(ink);
      pdf.text(text, page.left, pdf.y, {
        width: page.bodyWidth,
        align: style.align ?? 'left',
        indent: style.indent ?? 0,
        lineGap: style.gap ?? page.lineGap,
      });
    }),
  );
  pdf.y += style.after ?? 0;
}
