import { create } from 'qrcode';
import type { Pdf } from './page.ts';

/** A QR code as squares, not as a picture: it stays sharp on paper and needs no image in the file. */
export function drawQr(pdf: Pdf, text: string, at: { x: number; y: number; size: number }): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const quiet = 4;
  const unit = at.size / (modules.size + quiet * 2);
  pdf.save();
  pdf.rect(at.x, at.y, at.size, at.size).fill('#ffffff');
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column) === 0) continue;
      pdf.rect(at.x + (column + quiet) * unit, at.y + (row + quiet) * unit, unit, unit);
    }
  }
  pdf.fill('#000000');
  pdf.restore();
}
