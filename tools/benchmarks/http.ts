// `npm run bench -- http`: fourteen-command cases over HTTP, with sessions, permissions and strict validation.
import { casesMigrations } from '@tongban/cases';
import { migrate } from '@tongban/database';
import { httpMigrations } from '@tongban/http';
import { identityMigrations } from '@tongban/identity';
import { newId } from '@tongban/kernel';
import { ledgerMigrations } from '@tongban/ledger';
import { organisationsMigrations } from '@tongban/organisations';
import { startBenchServer } from './cases/bench-server.ts';
import { makeDesks } from './cases/desks.ts';
import { openConnection } from './cases/http-connection.ts';
import { endingWith, startHttpServer } from './cases/start-http-server.ts';
import { measure, report } from './cases/measure.ts';
import { openSessions } from './cases/open-sessions.ts';
import { pgbenchLimit } from './cases/pgbench-limit.ts';
import type { Desk, DeskRole } from './cases/walk.ts';

const clients = 256;
const seconds = Number(process.argv[2] ?? 20);

const server = await startBenchServer('http');
try {
  await migrate(server.url, [
    ledgerMigrations,
    httpMigrations,
    organisationsMigrations,
    identityMigrations,
    casesMigrations,
  ]);
  const desks = await makeDesks(server.url, 20);
  const persons = Array.from({ length: clients }, (): string => newId());
  const tokens = await openSessions(server.url, persons, desks);
  const limit = await pgbenchLimit(server.url, Math.max(5, seconds / 2));
  console.log(`limit: ${limit.name} ${Math.round(limit.perSecond)}/s`);
  const { child, port } = await startHttpServer(server.url);
  const measured = await endingWith(
    child,
    measure({
      clients,
      warmUpMs: 5_000,
      measuredMs: seconds * 1_000,
      async client(index, run) {
        const desk = desks[index % desks.length]!;
        const connection = openConnection(port);
        while (!run.stopped) {
          const caseId = newId();
          let version = 0;
          for (const [who, path, body] of requestsOf(caseId, desk)) {
            if (run.stopped) break;
            const token = tokens.get(who === 'person' ? persons[index]! : desk.officers[who])!;
            const headers =
              `cookie: __Host-session=${token}\r\nidempotency-key: ${newId()}\r\n` +
              `if-match: "${version}"\r\n`;
            const started = performance.now();
            const { status, body: answer } = await connection.post(path, headers, body);
            if (status !== 200 && status !== 201) throw new Error(`${path}: ${status} ${answer}`);
            run.done(performance.now() - started);
            version = (JSON.parse(answer) as { version: number }).version;
          }
        }
        connection.close();
      },
    }),
  );
  report('http', measured, limit);
} finally {
  await server.stop();
}

function requestsOf(
  caseId: string,
  { organId, regionCode }: Desk,
): [who: DeskRole | 'person', path: string, body: object][] {
  const own = `/api/cases/${caseId}`;
  const at = `/api/officer/cases/${caseId}`;
  return [
    ['person', `/api/bench/submissions/${caseId}`, { organId, regionCode }],
    ['acceptor', `${at}/receipt`, {}],
    [
      'acceptor',
      `${at}/supplement-requests`,
      {
        defects: [
          { materialKey: 'id_card', reason: '身份证照片模糊，请重新拍摄。' },
          { field: 'address', reason: '现住址未填写门牌号。' },
        ],
      },
    ],
    ['person', `${own}/supplement`, { form: { address: '深圳市南山区粤海街道1号' } }],
    ['acceptor', `${at}/acceptance`, {}],
    ['examiner', `${at}/claim`, {}],
    ['examiner', `${at}/release`, {}],
    ['examiner', `${at}/claim`, {}],
    [
      'examiner',
      `${at}/examination-opinion`,
      { outcome: 'deny', opinion: '不符合条件，建议不予。' },
    ],
    ['approver', `${at}/send-back`, { reason: '请补充核查意见。' }],
    [
      'examiner',
      `${at}/examination-opinion`,
      { outcome: 'deny', opinion: '已补充核查，建议不予。' },
    ],
    [
      'approver',
      `${at}/decision`,
      { outcome: 'denied', grounds: '申请材料与核查结果不符。', lawBasis: '行政许可法第三十八条' },
    ],
    ['person', `${own}/evaluation`, { level: 4, tags: ['fast'] }],
    ['person', `${own}/evaluation/amendment`, { level: 5 }],
  ];
}
