import {
  bulkColumns,
  digestOf,
  paperTypes,
  rowGuidOf,
  toBulkLine,
  type ExchangeRow,
  type FieldSeal,
} from '@tongban/exchange-protocol';
import { openConnection, sql, type Connection } from '@tongban/database';
import { newId } from '@tongban/kernel';

/** 828,000 rows as they would be owed after a year: what 100,000 cases left behind, their ratings, and the items. */
const usual = { rows: 828_000, cases: 100_000, evaluations: 228_000, tasks: 500 } as const;

type Sizes = Readonly<Record<keyof typeof usual, number>>;

const scaleOfRun = Number(process.argv[2] ?? 1);
export const rowsInAll = usual.rows * scaleOfRun;

const day = '2026-09-18';
const at = '2026-09-18T02:00:00.000Z';
const organCode = '11440305MB0TE00040';

/** Fills the sender's book and says how the streams are numbered. Not part of what is measured. */
export async function makeRows(
  databaseUrl: string,
  seal: FieldSeal,
  scale = scaleOfRun,
): Promise<void> {
  const sizes: Sizes = {
    rows: usual.rows * scale,
    cases: usual.cases * scale,
    evaluations: usual.evaluations * scale,
    tasks: usual.tasks * scale,
  };
  const connection = await openConnection({
    url: databaseUrl,
    role: 'tongban_owner',
    statementTimeoutMs: 600_000,
  });
  const counts = {
    cases: await fill(connection, 1, caseRows(seal, sizes)),
    evaluations: await fill(connection, 2, evaluationRows(sizes)),
    items: await fill(connection, 3, itemRows(sizes)),
  };
  const sum = counts.cases + counts.evaluations + counts.items;
  if (sum !== sizes.rows) throw new Error(`${sum} rows were made.`);
  await connection.close();
}

async function fill(
  connection: Connection,
  streamNo: number,
  rows: Iterable<Made>,
): Promise<number> {
  let pos = 0;
  const chunks = function* () {
    let lines: string[] = [];
    for (const row of rows) {
      pos += 1;
      const full: ExchangeRow = {
        ...row,
        pos,
        version: 1,
        operation: 'I',
        digest: 0n,
        organCode,
        day,
        at,
      };
      lines.push(`${streamNo}\t${toBulkLine({ ...full, digest: digestOf(full) })}\n`);
      if (lines.length < 2_000) continue;
      yield Buffer.from(lines.join(''));
      lines = [];
    }
    yield Buffer.from(lines.join(''));
  };
  const lane = ['', 'cases', 'evaluations', 'items'][streamNo]!;
  await connection.run(sql`
    insert into exchange.streams (stream_no, contract, lane) overriding system value
    values (${streamNo}, 'national-v1', ${lane})
  `);
  await connection.copyIn(
    `copy exchange.outbound (stream_no, ${bulkColumns}) from stdin`,
    chunks(),
  );
  await connection.run(
    sql`update exchange.streams set last_pos = ${pos} where stream_no = ${streamNo}`,
  );
  return pos;
}

type Made = Pick<ExchangeRow, 'rowGuid' | 'table' | 'subject' | 'parent' | 'body'>;

const taskCode = (index: number, { tasks }: Sizes) =>
  `${organCode}4000109${String(index % tasks).padStart(6, '0')}`;

function* caseRows(seal: FieldSeal, sizes: Sizes): Generator<Made> {
  for (let index = 0; index < sizes.tasks; index += 1) {
    yield made('up_task_general_basic', taskCode(index, sizes), undefined, {
      task_code: taskCode(index, sizes),
      task_name: '居民身份证换领',
      task_version: '1',
      dept_name: '深圳市公安局南山分局',
      promise_day: 20,
      anticipate_day: 60,
      accept_condition: '本市户籍居民，身份证有效期满或者损坏的。',
    });
  }
  for (let index = 0; index < sizes.cases; index += 1) {
    const born: string = newId();
    const projectNo = `44030520260918HZ${String(index).padStart(6, '0')}1`;
    const accept = rowGuidOf('up_pro_accept', projectNo, born);
    yield made(
      'up_pro_accept',
      projectNo,
      rowGuidOf('up_task_general_basic', taskCode(index, sizes)),
      {
        project_no: projectNo,
        task_code: taskCode(index, sizes),
        task_version: '1',
        task_name: '居民身份证换领',
        project_name: '居民身份证换领申请',
        project_type: '2',
        org_code: organCode,
        org_name: '深圳市公安局南山分局',
        handle_user_name: '李*',
        applyer_name: '王*明',
        applyer_type: '1',
        applyer_page_type: paperTypes.citizen,
        applyer_page_code: seal.seal('44030519900101991X', projectNo),
        apply_date: '2026-09-18',
        apply_type: '2',
        accept_date: '2026-09-18',
        promise_date: '2026-10-22',
      },
      born,
    );
    for (const [place, name] of ['受理', '审查', '决定'].entries()) {
      yield made(
        'up_pro_process',
        projectNo,
        accept,
        {
          project_no: projectNo,
          process_name: name,
          event_name: String(place + 1),
          event_start_time: '2026-09-18 10:00:00',
          event_end_time: '2026-09-18 11:00:00',
          handle_user_name: '李*',
          handle_explain: '',
        },
        born,
        String(place),
      );
    }
    yield made(
      'up_pro_result',
      projectNo,
      accept,
      {
        project_no: projectNo,
        result_date: '2026-09-25',
        result_type: '1',
        result_explain: '准予',
        result_cetr_name: '居民身份证',
        is_delivery_results: '1',
      },
      born,
    );
  }
}

function* evaluationRows(sizes: Sizes): Generator<Made> {
  for (let index = 0; index < sizes.evaluations; index += 1) {
    const projectNo = `44030520260918HZ${String(index % sizes.cases).padStart(6, '0')}1`;
    yield made(
      'up_evaluation',
      projectNo,
      undefined,
      {
        project_no: projectNo,
        task_code: taskCode(index, sizes),
        service_number: String(Math.floor(index / sizes.cases) + 1),
        channel: '2',
        satisfaction: String((index % 5) + 1),
        indicators: ['301', '305'],
        evaluated_at: '2026-09-26 09:00:00',
        evaluator_type: '1',
      },
      newId(),
      String(index),
    );
  }
}

function* itemRows(sizes: Sizes): Generator<Made> {
  const count = sizes.rows - sizes.evaluations - sizes.tasks - sizes.cases * 5;
  for (let index = 0; index < count; index += 1) {
    yield made(
      'up_task_general_material',
      taskCode(index, sizes),
      undefined,
      {
        task_code: taskCode(index, sizes),
        material_name: '居民身份证申领登记表',
        material_type: '1',
        material_form: '3',
        source_type: '10',
        is_need: '1',
        page_num: '1',
        fill_explain: '由申请人本人签字，内容与户口簿一致。',
      },
      undefined,
      String(index),
    );
  }
}

function made(
  table: string,
  subject: string,
  parent: string | undefined,
  fields: object,
  born?: string,
  part = '',
): Made {
  const rowGuid = rowGuidOf(table, part === '' ? subject : `${subject}/${part}`, born);
  return { rowGuid, table, subject, parent, body: JSON.stringify(fields) };
}
