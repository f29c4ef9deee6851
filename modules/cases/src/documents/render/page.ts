import type PdfDocument from 'pdfkit';

export type Pdf = InstanceType<typeof PdfDocument>;

/** A4 in points, with margins that make a line hold 31 characters of 14 points. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: 80.6,
  top: 70,
  bottom: 96,
  bodyWidth: 434,
  bodySize: 14,
  lineGap: 5,
} as const;

export const ink = '#000000';
export const sealRed = '#c8102e';

interface StructureNode {
  add(child: unknown): StructureNode;
  end(): void;
}

/** Draws inside a tagged element, so that a screen reader hears the document in order. */
export function tagged(
  pdf: Pdf,
  parent: StructureNode,
  tag: string,
  draw: (element: StructureNode) => void,
  options: { alt?: string } = {},
): void {
  const element = pdf.struct(tag as never, options) as unknown as StructureNode;
  parent.add(element);
  draw(element);
  element.end();
}

/** Marks the text drawn as the content of the element. */
export function content(pdf: Pdf, element: StructureNode, tag: string, draw: () => void): void {
  element.add(pdf.markStructureContent(tag as never));
  draw();
  pdf.endMarkedContent();
}

export type { StructureNode };
