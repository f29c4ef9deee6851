import { sealDate } from '../chinese-date.ts';
import type { DocumentContent } from '../document-content.ts';
import { paragraph } from './draw-parts.ts';
import { drawQr } from './draw-qr.ts';
import { drawSeal, sealDiameter } from './draw-seal.ts';
import { content as marked, ink, page, tagged } from './page.ts';
import type { Pdf, StructureNode } from './page.ts';

/** Organ, title, number and whom it is written to. */
export function drawHead(pdf: Pdf, root: StructureNode, document: DocumentContent): void {
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

const qrSize = 74;
export const verificationTop = page.height - page.bottom - qrSize + 34;
export const signatureHeight = sealDiameter + 8;

/** Organ and date at the right with the seal across both (骑年盖月), never alone on a page. */
export function drawSignature(pdf: Pdf, root: StructureNode, document: DocumentContent): void {
  if (pdf.y + signatureHeight > verificationTop) pdf.addPage();
  const top = pdf.y + 42;
  const centre = page.left + page.bodyWidth - 110;
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
  // Printed over the seal, as on paper the ink of the text shows through it.
  line(document.organName, top);
  line(sealDate(document.issuedOn), top + 26);
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
export function drawVerification(pdf: Pdf, root: StructureNode, document: DocumentContent): void {
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

export function drawPageNumbers(pdf: Pdf): void {
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
