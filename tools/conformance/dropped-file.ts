import { extname } from 'node:path';
import { legacyFormats, readLegacyFile } from '@tongban/exchange';
import { listFaults } from './legacy.ts';
import type { Outcome } from './outcome.ts';

/** Reads a file as the hub will read it when it is dropped. */
export function checkDroppedFile(name: string, bytes: Uint8Array): Outcome[] {
  const format = legacyFormats.find((one) => `.${one}` === extname(name).toLowerCase());
  const read = format === undefined ? undefined : readLegacyFile(bytes, format);
  const isReadable = read?.ok === true;
  const unreadable = read?.ok === false ? read.refusal.detail : undefined;
  const faults = isReadable ? listFaults(read.value.faults) : '';
  return [
    {
      zh: '文件是 UTF-8 编码的 CSV 或 XML',
      en: 'the file is CSV or XML in UTF-8',
      ...(!isReadable && { fault: unreadable?.zh ?? `.${legacyFormats.join(' / .')}` }),
    },
    {
      zh: `每一行都是一件办件（共 ${isReadable ? read.value.cases.length : 0} 件）`,
      en: `each line is a case (${isReadable ? read.value.cases.length : 0} in all)`,
      ...((faults !== '' || !isReadable) && { fault: faults }),
    },
  ];
}
