import { sealRed } from './page.ts';
import type { Pdf } from './page.ts';

/** 42 mm: the size of a bureau's seal. */
export const sealDiameter = 119;

/**
 * A drawn stand-in for the organ's electronic seal: ring, star, the organ's name along the arc.
 * It says 电子印章 itself; the proof is the signature over the file's digest, not the picture.
 */
export function drawSeal(
  pdf: Pdf,
  at: Point,
  words: { organName: string; sealWords?: string },
): void {
  const radius = sealDiameter / 2;
  pdf.save();
  pdf.opacity(0.86).fillColor(sealRed).strokeColor(sealRed);
  pdf
    .lineWidth(2.6)
    .circle(at.x, at.y, radius - 1.3)
    .stroke();
  drawStar(pdf, { x: at.x, y: at.y - 2 }, radius * 0.27);
  drawArc(pdf, at, radius - 6.5, words.organName);
  if (words.sealWords !== undefined)
    drawLine(pdf, at.x, at.y + radius * 0.56, 9.5, words.sealWords);
  drawLine(pdf, at.x, at.y + radius * 0.76, 6.2, '电子印章');
  pdf.opacity(1).restore();
}

function drawStar(pdf: Pdf, centre: Point, radius: number): void {
  const inner = radius * 0.382;
  for (let index = 0; index < 10; index += 1) {
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    const length = index % 2 === 0 ? radius : inner;
    const x = centre.x + length * Math.cos(angle);
    const y = centre.y + length * Math.sin(angle);
    if (index === 0) pdf.moveTo(x, y);
    else pdf.lineTo(x, y);
  }
  pdf.closePath().fill();
}

/** Characters stand on the arc, spread over at most 250 degrees, the middle at the top. */
function drawArc(pdf: Pdf, centre: Point, radius: number, text: string): void {
  const characters = [...text];
  const widest = (250 * Math.PI) / 180;
  const spread = Math.min(widest, (characters.length - 1) * 0.42);
  const step = characters.length > 1 ? spread / (characters.length - 1) : 0.42;
  // Feet of neighbours touch when size = step × (radius − size).
  const size = Math.min(15, ((step * radius) / (1 + step)) * 1.04);
  characters.forEach((character, index) => {
    const angle = -spread / 2 + index * step;
    pdf.save();
    pdf.translate(centre.x, centre.y).rotate((angle * 180) / Math.PI, { origin: [0, 0] });
    drawGlyphs(pdf, character, { x: -size / 2, y: -radius + size * 0.88 }, size);
    pdf.restore();
  });
}

function drawLine(pdf: Pdf, x: number, y: number, size: number, text: string): void {
  drawGlyphs(pdf, text, { x: x - ([...text].length * size) / 2, y }, size);
}

/** Outlines instead of text: the words of a seal must not mix with the text of the document. */
function drawGlyphs(pdf: Pdf, text: string, baseline: Point, size: number): void {
  pdf.font('bold');
  const font = outlinesOf(pdf);
  const scale = size / font.unitsPerEm;
  let x = baseline.x;
  for (const glyph of font.layout(text).glyphs) {
    pdf.save();
    pdf.translate(x, baseline.y).scale(scale, -scale, { origin: [0, 0] });
    pdf.path(glyph.path.toSVG()).fill();
    pdf.restore();
    x += glyph.advanceWidth * scale;
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface OutlineFont {
  readonly unitsPerEm: number;
  layout(text: string): {
    glyphs: readonly { readonly path: { toSVG(): string }; readonly advanceWidth: number }[];
  };
}

function outlinesOf(pdf: Pdf): OutlineFont {
  return (pdf as unknown as { _font: { font: OutlineFont } })._font.font;
}
