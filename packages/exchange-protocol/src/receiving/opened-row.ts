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

/** The fields that a rule is about. All others of a body are passed on unseen. */
export interface RuledFields {
  readonly project_no?: unknown;
  readonly task_version?: unknown;
  readonly accept_date?: unknown;
  readonly result_date?: unknown;
  readonly applyer_page_type?: unknown;
  readonly applyer_page_code?: unknown;
}

/** The fields in a row's body, or undefined when it is no JSON object, or one that PostgreSQL could not read as text. */
export function readFields(body: string): RuledFields | undefined {
  if (body.includes(String.raw`\u0000`)) return undefined;
  let fields: unknown;
  try {
    fields = JSON.parse(body);
  } catch {
    return undefined;
  }
  return typeof fields === 'object' && fields !== null && !Array.isArray(fields)
    ? fields
    : undefined;
}
