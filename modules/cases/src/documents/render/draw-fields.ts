import { content, ink, page, tagged } from './page.ts';
import type { Pdf, StructureNode } from './page.ts';

const labelWidth = 118;
const size = 12.5;

/** The ruled table of an official form: label left, value right, rows as high as they need. */
export function drawFields(
  pdf: Pdf,
  parent: StructureNode,
  rows: readonly (readonly [string, string])[],
  density: number,
): void {
  const padding = 3 + 3 * density;
  const valueWidth = page.bodyWidth - labelWidth;
  tagged(pdf, parent, 'Table', (table) => {
    for (const [label, value] of rows) {
      pdf.font('regular').fontSize(size);
      const height =
        Math.max(
          pdf.heightOfString(label, { width: labelWidth - padding * 2, lineGap: 3 }),
          pdf.heightOfString(value, { width: valueWidth - padding * 2, lineGap: 3 }),
        ) +
        padding * 2 -
        3;
      if (pdf.y + height > page.height - page.bottom) pdf.addPage();
      const top = pdf.y;
      tagged(pdf, table, 'TR', (row) => {
        drawCell(pdf, row, 'TH', label, {
          x: page.left,
          y: top,
          width: labelWidth,
          height,
          padding,
        });
        drawCell(pdf, row, 'TD', value, {
          x: page.left + labelWidth,
          y: top,
          width: valueWidth,
          height,
          padding,
        });
      });
      pdf.x = page.left;
      pdf.y = top + height;
    }
  });
  pdf.y += 12;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly padding: number;
}

function drawCell(pdf: Pdf, row: StructureNode, tag: 'TH' | 'TD', text: string, box: Box): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.lineWidth(0.7).strokeColor(ink).rect(box.x, box.y, box.width, box.height).stroke();
  pdf.endMarkedContent();
  tagged(pdf, row, tag, (cell) =>
    content(pdf, cell, tag, () => {
      pdf.font('regular').fontSize(size).fillColor(ink);
      const textHeight = pdf.heightOfString(text, {
        width: box.width - box.padding * 2,
        lineGap: 3,
      });
      pdf.text(text, box.x + box.padding, box.y + (box.height - textHeight + 3) / 2 - 1, {
        width: box.width - box.padding * 2,
        lineGap: 3,
        align: tag === 'TH' ? 'center' : 'left',
      });
    }),
  );
}
