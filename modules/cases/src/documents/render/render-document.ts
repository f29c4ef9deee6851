import PdfDocument from 'pdfkit';
import { sealDate } from '../chinese-date.ts';
import type { DocumentContent, DocumentPart } from '../document-content.ts';
import { drawFields } from './draw-fields.ts';
import { drawQr } from './draw-qr.ts';
import { drawSeal, sealDiameter } from './draw-seal.ts';
import { fontBytes } from './fonts.ts';
import { checkGlyphs, missingGlyphMark } from './glyphs.ts';
import { content as marked, ink, page, tagged } from './page.ts';
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
  for (const density of [1, 0.6, 0.3]) {
    const drawn = draw(document, density);
    if (drawn.pages === 1 || density === 0.3) {
      drawn.pdf.end();
      return { bytes: await drawn.bytes, missingGlyphs: drawn.missingGlyphs };
    }
  }
  throw new Error('Unreachable: the last density always answers.');
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

function drawHead(pdf: Pdf, root: StructureNode, document: DocumentContent): void {
  paragraph(pdf, root, 'P', document.organName, {
    font: 'bold',
    size: fitting(pdf, document.organName, 20),
    align: 'center',
    after: 6,
  });
  paragraph(pdf, root, 'H1', document.title, {
    font: 'bold',
    size: fitting(pdf, document.title, 24),
    align: 'center',
    after: 10,
  });
  paragraph(pdf, root, 'P', document.number, { size: 12, align: 'right', after: 16 });
  if (document.addressee !== undefined) {
    paragraph(pdf, root, 'P', document.addressee, { after: 2 });
  }
}

/** The size at which a heading stays on one line, not below 15 points. */
function fitting(pdf: Pdf, text: string, wish: number): number {
  const width = pdf.font('bold').fontSize(wish).widthOfString(text);
  return width <= page.bodyWidth ? wish : Math.max(15, (wish * page.bodyWidth) / width);
}

const noteSize = 10.5;

function drawPart(pdf: Pdf, root: StructureNode, part: DocumentPart, density: number): void {
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

interface ParagraphStyle {
  readonly font?: 'regular' | 'bold';
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly indent?: number;
  readonly gap?: number;
  readonly before?: number;
  readonly after?: number;
}

function paragraph(
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

const qrSize = 74;
const verificationTop = page.height - page.bottom - qrSize + 34;
const signatureHeight = sealDiameter + 8;

/** Organ and date at the right with the seal across both (骑年盖月), never alone on a page. */
function drawSignature(pdf: Pdf, root: StructureNode, document: DocumentContent): void {
  if (pdf.y + signatureHeight > verificationTop) pdf.addPage();
  const top = pdf.y + 42;
  const centre = page.left + page.bodyWidth - 110;
  line(document.organName, top);
  line(sealDate(document.issuedOn), top + 26);
  tagged(
    pdf,
    root,
    'Figure',
    (element) =>
      marked(pdf, element, 'Figure', () =>
        drawSeal(
          pdf,
          { x: centre, y: top + 22 },
          {
            organName: document.organName,
            ...(document.sealWords === undefined ? {} : { sealWords: document.sealWords }),
          },
        ),
      ),
    { alt: `${document.organName}${document.sealWords ?? ''}（电子印章）` },
  );
  pdf.y = top + 22 + sealDiameter / 2 + 8;

  function line(text: string, y: number): void {
    tagged(pdf, root, 'P', (element) =>
      marked(pdf, element, 'P', () => {
        pdf.font('regular').fontSize(page.bodySize).fillColor(ink);
        const width = pdf.widthOfString(text);
        const x = Math.min(centre - width / 2, page.left + page.bodyWidth - width);
        pdf.text(text, x, y, { lineBreak: false });
      }),
    );
  }
}

/** At the foot of the last page: how anyone can see whether this paper is genuine. */
function drawVerification(pdf: Pdf, root: StructureNode, document: DocumentContent): void {
  const top = verificationTop;
  pdf.page.margins.bottom = 0;
  const { code, url } = document.verification;
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.lineWidth(0.5).strokeColor('#999999');
  pdf
    .moveTo(page.left, top - 4)
    .lineTo(page.left + page.bodyWidth, top - 4)
    .stroke();
  pdf.endMarkedContent();
  tagged(
    pdf,
    root,
    'Figure',
    (element) =>
      marked(pdf, element, 'Figure', () =>
        drawQr(pdf, url, { x: page.left - 6, y: top, size: qrSize }),
      ),
    { alt: `核验二维码，打开 ${url}` },
  );
  const text = [
    '扫描二维码可以核验本文书的真伪和效力。',
    `核验码：${code}`,
    `核验网址：${url}`,
    '本文书由系统生成，电子文书与纸质文书具有同等效力；印章图样为电子印章的可视化示意，以文书的数字签名和核验结果为准。',
  ].join('\n');
  tagged(pdf, root, 'P', (element) =>
    marked(pdf, element, 'P', () => {
      pdf.font('regular').fontSize(8.5).fillColor('#333333');
      pdf.text(text, page.left + qrSize + 4, top + 8, {
        width: page.bodyWidth - qrSize - 4,
        lineGap: 2.2,
      });
    }),
  );
}

function drawPageNumbers(pdf: Pdf): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count && count > 1; index += 1) {
    pdf.switchToPage(start + index);
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.font('regular').fontSize(9).fillColor('#333333');
    pdf.text(`第${index + 1}页　共${count}页`, page.left, page.height - 36, {
      width: page.bodyWidth,
      align: 'center',
      lineBreak: false,
    });
    pdf.endMarkedContent();
  }
}

function glyphNote(missing: ReadonlySet<string>): DocumentPart {
  return {
    type: 'note',
    text: `注：文中“${missingGlyphMark}”为字库未收录的字（${[...missing].join('、')}），以登记信息为准。`,
  };
}

function cleaned(document: DocumentContent, clean: (text: string) => string): DocumentContent {
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
