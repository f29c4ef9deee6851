/** A case as a provincial system of before tells it, whatever it is written in. Days are `YYYY-MM-DD` in Asia/Shanghai. */
export interface LegacyCase {
  readonly caseNumber: string;
  /** 基本编码, 12 digits. */
  readonly basicCode: string;
  /** Credit code of the organ that handles it. */
  readonly organCode: string;
  readonly applicantName: string;
  readonly applicantNumber: string;
  readonly appliedOn: string;
  readonly acceptedOn: string;
  readonly promisedOn: string;
  /** Masked before it leaves this platform. */
  readonly handledBy: string;
  /** 办结日期, empty while it is open. */
  readonly resultOn: string;
  /** 准予, 不予, 撤回, 终止: empty while it is open. */
  readonly result: string;
  readonly certificateNumber: string;
}

/** The columns of a dropped file, in the words of the people who make it. Attributes of `<case/>` are named as the fields. */
export const legacyColumns = {
  办件编号: 'caseNumber',
  基本编码: 'basicCode',
  机构代码: 'organCode',
  申请人: 'applicantName',
  证件号码: 'applicantNumber',
  申请日期: 'appliedOn',
  受理日期: 'acceptedOn',
  承诺日期: 'promisedOn',
  经办人: 'handledBy',
  办结日期: 'resultOn',
  办理结果: 'result',
  证照编号: 'certificateNumber',
} as const satisfies Record<string, keyof LegacyCase>;

export type LegacyColumn = keyof typeof legacyColumns;

/** Without these a case is none. */
export const neededColumns: readonly LegacyColumn[] = [
  '办件编号',
  '基本编码',
  '机构代码',
  '申请日期',
  '受理日期',
];

export interface LegacyFault {
  /** Of a file, its line; of an answer over HTTP, the place of the case in it. From 1. */
  readonly line: number;
  readonly caseNumber: string;
  /** Why, as a code of the work-list or of the file. */
  readonly code: 'column-missing' | 'value-missing' | 'day-wrong' | 'result-wrong' | 'too-long';
  readonly column: string;
}

export interface ReadCases {
  readonly cases: readonly LegacyCase[];
  readonly faults: readonly LegacyFault[];
}

const longest = 200;

/** Cases from rows of named cells: a row with a fault is named and left out, the others are read. */
export function readLegacyRows(
  rows: readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[],
): ReadCases {
  const cases: LegacyCase[] = [];
  const faults: LegacyFault[] = [];
  for (const { line, cells } of rows) {
    const fault = faultOf(cells);
    if (fault === undefined) cases.push(caseOf(cells));
    else faults.push({ line, caseNumber: (cells['办件编号'] ?? '').slice(0, 50), ...fault });
  }
  return { cases, faults };
}

function faultOf(
  cells: Readonly<Record<string, string>>,
): Pick<LegacyFault, 'code' | 'column'> | undefined {
  const columns = Object.keys(legacyColumns) as LegacyColumn[];
  const absent = neededColumns.find((column) => (cells[column] ?? '').trim() === '');
  if (absent !== undefined) {
    return { code: absent in cells ? 'value-missing' : 'column-missing', column: absent };
  }
  const long = columns.find((column) => (cells[column] ?? '').length > longest);
  if (long !== undefined) return { code: 'too-long', column: long };
  const noDay = columns.find(
    (column) => column.endsWith('日期') && !isDayOrEmpty((cells[column] ?? '').trim()),
  );
  if (noDay !== undefined) return { code: 'day-wrong', column: noDay };
  const result = (cells['办理结果'] ?? '').trim();
  const isClosed = (cells['办结日期'] ?? '').trim() !== '';
  return isClosed === (result !== '') && (result === '' || result in legacyResults)
    ? undefined
    : { code: 'result-wrong', column: '办理结果' };
}

/** 办理结果 of the interface. */
export const legacyResults: Readonly<Record<string, string>> = {
  准予: '1',
  不予: '2',
  撤回: '3',
  终止: '4',
};

function isDayOrEmpty(text: string): boolean {
  if (text === '') return true;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function caseOf(cells: Readonly<Record<string, string>>): LegacyCase {
  const entries = Object.entries(legacyColumns).map(([column, field]) => [
    field,
    (cells[column] ?? '').trim(),
  ]);
  return Object.fromEntries(entries) as unknown as LegacyCase;
}
