import {
  batchHeaders,
  digestOf,
  rowGuidOf,
  signStatement,
  toBulkLine,
  toEnvelope,
  type BatchForm,
  type BatchHead,
  type ExchangeRow,
  type Signer,
} from '@tongban/exchange-protocol';

/** The receiver that is looked at, and as whom it is asked. */
export interface Target {
  /** Its receiver; `/batches` and the questions are below it. */
  readonly url: string;
  readonly receiver: string;
  /** Its SM2 public point in hexadecimal. */
  readonly receiverKey: string;
  readonly sender: string;
  readonly signer: Signer;
}

export interface Answered {
  readonly status: number;
  readonly text: string;
  /** What a problem document says, `{}` when it is none. */
  readonly problem: { readonly code?: string; readonly expected?: number; readonly line?: number };
}

export const stream = 'national-v1.items';
export const table = 'up_uc_gov_org';
/** A day on which nothing else was made. */
export const day = '2000-01-01';

/** A row of test data: some organ of no place. */
export function rowAt(pos: number, name: string, more: Partial<ExchangeRow> = {}): ExchangeRow {
  const row = {
    pos,
    rowGuid: rowGuidOf(table, name),
    version: 1,
    operation: 'I' as const,
    table,
    subject: name.slice(0, 40),
    parent: undefined,
    organCode: '11100000MB0TE0001A',
    day,
    at: `${day}T02:00:00.000Z`,
    body: JSON.stringify({ org_code: name.slice(0, 40), org_name: '对接测试' }),
    ...more,
  };
  return { ...row, digest: digestOf(row) };
}

export interface Letter {
  readonly rows: readonly ExchangeRow[];
  readonly form?: BatchForm;
  /** In place of the rows' own bytes, after they were signed. */
  readonly altered?: (bytes: Buffer) => Buffer;
  /** In place of the lines themselves, before they are signed. */
  readonly lines?: (lines: string[]) => string[];
  readonly signer?: Signer;
  readonly receiver?: string;
}

/** One batch, sent as it should be or spoilt on purpose. */
export async function sendBatch(target: Target, letter: Letter): Promise<Answered> {
  const { rows, form = 'envelopes', altered, lines = (same) => same } = letter;
  const written = rows.map((row) =>
    form === 'bulk' ? toBulkLine(row) : toEnvelope(row, target.sender),
  );
  const bytes = Buffer.from(`${lines(written).join('\n')}\n`);
  const head: BatchHead = {
    sender: target.sender,
    receiver: letter.receiver ?? target.receiver,
    stream,
    from: rows[0]!.pos,
    to: rows.at(-1)!.pos,
    count: rows.length,
    form,
  };
  const by = {
    signer: letter.signer ?? target.signer,
    created: Math.floor(Date.now() / 1_000),
  };
  return post(target, '/batches', batchHeaders(head, bytes, by), altered?.(bytes) ?? bytes);
}

export async function ask(
  target: Target,
  question: string,
  asked: object,
): Promise<Answered & { nonce: string }> {
  const nonce = crypto.randomUUID();
  const { sender, receiver, signer } = target;
  const text = signStatement({ ...asked, sender, receiver, nonce }, signer);
  const headers = { 'content-type': 'application/json' };
  return { ...(await post(target, `/${question}`, headers, Buffer.from(text))), nonce };
}

async function post(
  { url }: Target,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: Buffer,
): Promise<Answered> {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers,
    body: new Uint8Array(body),
    signal: AbortSignal.timeout(30_000),
  });
  const text = await answer.text();
  return { status: answer.status, text, problem: problemIn(answer.status, text) };
}

function problemIn(status: number, text: string): Answered['problem'] {
  if (status < 400) return {};
  try {
    return JSON.parse(text) as Answered['problem'];
  } catch {
    return {};
  }
}
