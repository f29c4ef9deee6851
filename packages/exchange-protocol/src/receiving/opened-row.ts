/** Of a received row what the rules of the interface look at. */
export interface OpenedRow {
  readonly pos: number;
  readonly rowGuid: string;
  readonly version: number;
  readonly operation: string;
  readonly table: string;
  /** What the row is about, in its envelope: of an acceptance the number of its case. Read of acceptances only. */
  readonly subject?: string | undefined;
  readonly parent: string | undefined;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly fields: RuledFields;
}

/** The fields that a rule is about. All others of a body are passed on unseen. */
export interface RuledFields {
  readonly project_no?: unknown;
  readonly task_version?: unknown;
  readonly accept_date?: unknown;
  readonly result_date?: unknown;
  readonly applyer_page_type?: unknown;
  readonly applyer_page_code?: unknown;
}

/** The one character that PostgreSQL keeps in no text, as JSON writes it. */
const noCharacter = String.raw`\u0000`;

/**
 * The fields in a row's body, or undefined when it is no JSON object, or one that PostgreSQL could not read as text. A body may be
 * given as the bytes of its UTF-8, one character a byte: nothing but a text's own characters is beyond ASCII in JSON, and only a value
 * that a rule looks at becomes text.
 */
export function readFields(body: string, form: 'text' | 'bytes' = 'text'): RuledFields | undefined {
  if (body.includes(noCharacter)) return undefined;
  let fields: unknown;
  try {
    fields = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return undefined;
  return pick(fields, form);
}

/** A row keeps no more of its body than that: thousands of them are in memory at a time. */
function pick(fields: RuledFields, form: 'text' | 'bytes'): RuledFields {
  const valueOf = form === 'bytes' ? asCharacters : asItIs;
  return {
    project_no: valueOf(fields.project_no),
    task_version: valueOf(fields.task_version),
    accept_date: valueOf(fields.accept_date),
    result_date: valueOf(fields.result_date),
    applyer_page_type: valueOf(fields.applyer_page_type),
    applyer_page_code: valueOf(fields.applyer_page_code),
  };
}

const asItIs = (value: unknown) => value;
const asCharacters = (value: unknown) => (typeof value === 'string' ? charactersOf(value) : value);

/** The characters of a text in UTF-8 that was read one character a byte. */
export function charactersOf(bytes: string): string {
  return /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
}
