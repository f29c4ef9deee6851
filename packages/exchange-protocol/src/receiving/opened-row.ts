/** Of a received row what the rules of the interface look at. */
export interface OpenedRow {
  readonly pos: number;
  readonly rowGuid: string;
  readonly version: number;
  readonly operation: string;
  readonly table: string;
  /** What the row is about, in its envelope: of an acceptance the number of its case. Read of acceptances only. */
  readonly subject?: string;
  readonly parent: string | undefined;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly fields: RuledFields;
}

const ruled = [
  'project_no',
  'task_version',
  'accept_date',
  'result_date',
  'applyer_page_type',
  'applyer_page_code',
] as const;

/** The fields that a rule is about. All others of a body are passed on unseen. */
export type RuledFields = { readonly [Name in (typeof ruled)[number]]?: unknown };

/**
 * The fields in a row's body, or undefined when it is no JSON object, or one that PostgreSQL could not read as text. A body may be
 * given as the bytes of its UTF-8, one character a byte: nothing but a text's own characters is beyond ASCII in JSON, and only a value
 * that a rule looks at becomes text.
 */
export function readFields(body: string, form: 'text' | 'bytes' = 'text'): RuledFields | undefined {
  if (body.includes(String.raw`\u0000`)) return undefined;
  let fields: unknown;
  try {
    fields = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return undefined;
  return pick(fields as Record<string, unknown>, form);
}

const none: RuledFields = {};

/** A row keeps no more of its body than that: thousands of them are in memory at a time. */
function pick(fields: Record<string, unknown>, form: 'text' | 'bytes'): RuledFields {
  let picked: Record<string, unknown> | undefined;
  for (const name of ruled) {
    const value = fields[name];
    if (value === undefined) continue;
    picked ??= {};
    picked[name] = form === 'bytes' && typeof value === 'string' ? charactersOf(value) : value;
  }
  return picked ?? none;
}

/** The characters of a text in UTF-8 that was read one character a byte. */
export function charactersOf(bytes: string): string {
  return /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
}
