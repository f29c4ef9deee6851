import PdfDocument from 'pdfkit';
import type { DocumentContent, DocumentPart } from '../document-content.ts';
import { cleaned, glyphNote } from './clean-document.ts';
import {
  drawHead,
  drawPageNumbers,
  drawSignature,
  drawVerification,
  signatureHeight,
  verificationTop,
} from './draw-frame.ts';
import { drawPart, noteSize } from './draw-parts.ts';
import { fontBytes } from './fonts.ts';
import { checkGlyphs } from './glyphs.ts';
import { page } from './page.ts';
import type { Pdf, StructureNode } from './page.ts';

export interface RenderedDocument {
  readonly bytes: Uint8Array;
  /** Characters the font lacks; the document shows 〓 and a note in their place. */
  readonly missingGlyphs: readonly string[];
}

/**
 * Draws a document as tagged PDF in Chinese with selectable text. The same content gives the same
 * pages: tighter lines are tried before a second page, for a seal must not stand on a page of its own.
 */
export async function renderDocument(document: DocumentContent): Promise<RenderedDocument> {
  if (document.number === '') throw new Error('A document is not drawn without its number.');
  const tries = [1, 0.6, 0.3];
  let drawn = draw(document, tries[0]!);
  for (const density of tries.slice(1)) {
    if (drawn.pages === 1) break;
    drawn = draw(document, density);
  }
  // What needs a second page anyhow need not be tight.
  if (drawn.pages > 1) drawn = draw(document, 1);
  drawn.pdf.end();
  return { bytes: await drawn.bytes, missingGlyphs: drawn.missingGlyphs };
}

function draw(raw: DocumentContent, density: number) {
  const pdf = open(raw);
  const { missing, clean } = checkGlyphs(pdf);
  const document = cleaned(raw, clean);
  const bytes = collect(pdf);
  const root = pdf.struct('Document') as unknown as StructureNode;
  pdf.addStructure(root as never);
  const parts = missing.size > 0 ? [...document.parts, glyphNote(missing)] : document.parts;

  drawHead(pdf, root, document);
  parts.forEach((part, index) => {
    if (index === parts.length - 1) keepWithSignature(pdf, part, density);
    drawPart(pdf, root, part, density);
  });
  drawSignature(pdf, root, document);
  drawVerification(pdf, root, document);
  root.end();
  drawPageNumbers(pdf);
  return { pdf, bytes, missingGlyphs: [...missing], pages: pdf.bufferedPageRange().count };
}

/** The last words go to the next page with the seal when the seal has no room below them. */
function keepWithSignature(pdf: Pdf, part: DocumentPart, density: number): void {
  if (!('text' in part)) return;
  const size = part.type === 'note' ? noteSize : page.bodySize;
  const height = pdf
    .font('regular')
    .fontSize(size)
    .heightOfString(part.text, {
      width: page.bodyWidth,
      lineGap: page.lineGap * density,
    });
  const end = pdf.y + height + 12;
  if (end <= page.height - page.bottom && end + signatureHeight > verificationTop) pdf.addPage();
}

function open(document: DocumentContent): Pdf {
  const pdf = new PdfDocument({
    size: 'A4',
    margins: { top: page.top, bottom: page.bottom, left: page.left, right: page.left },
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'zh-CN',
    displayTitle: true,
    info: {
      Title: `${document.title} ${document.number}`,
      Author: document.organName,
      Subject: document.title,
      Creator: '通办 Tongban',
      CreationDate: new Date(`${document.issuedOn}T00:00:00+08:00`),
    },
  });
  pdf.registerFont('bold', fontBytes('bold'));
  pdf.registerFont('regular', fontBytes('regular'));
  pdf.font('regular');
  return pdf;
}

function collect(pdf: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}
