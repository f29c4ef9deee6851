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
  readonly fields: Fields;
}

export type Fields = Readonly<Record<string, unknown>>;

/** The fields in a row's body, or undefined when it is no JSON object, or one that PostgreSQL could not read as text. */
export function readFields(body: string): Fields | undefined {
  if (body.includes(String.raw`\u0000`)) return undefined;
  try {
    const fields: unknown = JSON.parse(body);
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields)
      ? (fields as Fields)
      : undefined;
  } catch {
    return undefined;
  }
}
