import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Instant } from '@tongban/kernel';
import PdfDocument from 'pdfkit';
import type { KnownSystem } from '../directory.ts';
import { callLabels } from '../domain/labels.ts';
import { callOf, resultOf, type VerificationResult } from '../domain/words.ts';
import type { StatementRow } from '../queries/statement-rows.ts';
import type { LogHead } from '../receipts/heads.ts';

export interface Statement {
  readonly system: Pick<KnownSystem, 'code' | 'name' | 'tenant'>;
  /** `2026-11`. */
  readonly month: string;
  readonly rows: readonly StatementRow[];
  /** The head of the log at the time of printing: by it the receipts that were counted can be checked. */
  readonly head: LogHead | undefined;
  readonly printedAt: Instant;
}

const results: Readonly<Record<VerificationResult, string>> = {
  match: '一致',
  no_match: '不一致',
  unable: '无法判断',
};
const columns = [0, 90, 330, 400] as const;
const [left, top, bottom, lineHeight] = [64, 64, 760, 18];

let font: Buffer | undefined;

/** The monthly statement on A4: what was answered, day by day, its sum, the log it can be checked against, and two lines to sign. */
export function printStatement({
  system,
  month,
  rows,
  head,
  printedAt,
}: Statement): Promise<Uint8Array> {
  font ??= readFileSync(
    fileURLToPath(
      import.meta.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
    ),
  );
  const title = `实名核验服务月度对账单 ${month}`;
  const info = { Title: title, Author: '实名核验服务' };
  const pdf = new PdfDocument({ size: 'A4', margin: left, lang: 'zh-CN', info });
  const collected = collect(pdf);
  pdf.registerFont('text', font).font('text');
  pdf.fontSize(18).text(title, left, top);
  pdf.fontSize(11).text(`接入单位：${system.tenant.name.zh}`, left, top + 36);
  pdf.text(`系统：${system.name.zh}（${system.code}）`, left, top + 54);
  let y = top + 90;
  y = line(pdf, y, ['日期', '接口', '结论', '次数']);
  for (const { countedOn, call, result, count } of rows) {
    if (y > bottom) {
      pdf.addPage();
      y = line(pdf, top, ['日期', '接口', '结论', '次数']);
    }
    y = line(pdf, y, [
      countedOn,
      callLabels[callOf(call)].zh,
      results[resultOf(result)],
      count.toLocaleString('en-US'),
    ]);
  }
  if (y > bottom - 140) {
    pdf.addPage();
    y = top;
  }
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  y = line(pdf, y + 6, ['合计', '', '', total.toLocaleString('en-US')]);
  pdf.fontSize(9).text(basis(head, printedAt), left, y + 18, { width: 460 });
  pdf.fontSize(11).text('接入单位（签章）：', left, y + 80);
  pdf.text('服务方（签章）：', left + 240, y + 80);
  pdf.end();
  return collected;
}

function basis(head: LogHead | undefined, printedAt: Instant): string {
  const log =
    head === undefined
      ? '打印时回执日志尚无签名头。'
      : `打印时回执日志第 ${head.index} 号签名头，根 ${Buffer.from(head.treeRoot).toString('hex')}，密钥 ${head.keyId}。`;
  return `次数与回执在同一事务中写入。${log}打印时间 ${printedAt}。`;
}

function line(pdf: PDFKit.PDFDocument, y: number, cells: readonly string[]): number {
  pdf.fontSize(10);
  for (const [index, cell] of cells.entries()) {
    const x = left + columns[index]!;
    if (index === columns.length - 1) pdf.text(cell, x, y, { width: 66, align: 'right' });
    else pdf.text(cell, x, y, { lineBreak: false });
  }
  pdf
    .moveTo(left, y + lineHeight - 3)
    .lineTo(left + 466, y + lineHeight - 3)
    .lineWidth(0.4)
    .stroke('#bbbbbb');
  return y + lineHeight;
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}
