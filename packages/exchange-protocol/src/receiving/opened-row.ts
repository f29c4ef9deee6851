/** Of a received row what the rules of the interface look at. */
export interface OpenedRow {
  readonly pos: number;
  readonly rowGuid: string;
  readonly version: number;
  readonly operation: string;
  readonly table: string;
  readonly parent: string | undefined;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly fields: RuledFields;
}

/** The fields that a rule is about. All others of a body are passed on unseen. */
const ruled = [
  'task_version',
  'accept_date',
  'result_date',
  'applyer_page_type',
  'applyer_page_code',
] as const;

export type RuledFields = Readonly<Partial<Record<(typeof ruled)[number], unknown>>>;

const none: RuledFields = {};

/** The ruled fields in a row's body, or undefined when it is no JSON object, or one that PostgreSQL could not read as text. */
export function readFields(body: string): RuledFields | undefined {
  if (body.includes(String.raw`\u0000`)) return undefined;
  let fields: unknown;
  try {
    fields = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return undefined;
  const found = ruled.filter((name) => name in fields);
  // Thousands of rows stand in memory together: what no rule looks at is let go at once.
  return found.length === 0
    ? none
    : Object.fromEntries(found.map((name) => [name, (fields as RuledFields)[name]]));
}
