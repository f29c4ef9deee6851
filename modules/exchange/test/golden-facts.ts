import type { CaseNotice, ReadCase } from '@tongban/cases';
import type { Hook, Implementation } from '@tongban/catalogue';
import { fieldSeal, rowGuidOf } from '@tongban/exchange-protocol';
import type { Day, Instant } from '@tongban/kernel';
import type { Organ, Region } from '@tongban/organisations';
import { versionOf } from '../src/contracts/version-of.ts';
import { asOwed } from '../src/domain/contract.ts';
import type { CaseWords, Contract, MappedRow, TaskToTell } from '../src/index.ts';
import { mapCase } from '../src/mapping/map-case.ts';
import { hookRow } from '../src/mapping/map-hook.ts';
import { directoryRow, implementationRows } from '../src/mapping/map-item.ts';
import { organRow, regionRow } from '../src/mapping/map-organ.ts';
import { staffRow, userRow } from '../src/mapping/map-people.ts';

/**
 * One invented case from acceptance to its rating, and what stands around it: what the golden corpus was recorded from. Never
 * changed, only added to under other ids, so that what is mapped of it today can be laid beside what was recorded then.
 */
export async function goldenRows(contract: Contract): Promise<MappedRow[]> {
  const interfaceVersion = versionOf(contract);
  const rows = [
    ...(await caseRows(interfaceVersion)),
    ...catalogueRows(interfaceVersion),
    userRow(
      { personId: 'p', changedAt: at, provedAt: at, idNumber: citizen, isDisabled: false },
      { userKey: () => 'u-0001', contractKey: goldenKey, keeper },
    ),
    staffRow(
      { officerNumber: '443001', name: '彭红梅', organId, roles: ['acceptor'] },
      { day, at },
    ),
  ];
  return rows.map((row) => asOwed(contract, row));
}

/** Agreed between the two invented platforms. */
export const goldenKey = Buffer.alloc(32, 7);

const at = '2026-09-18T02:00:00.000Z' as Instant;
const day = '2026-09-18' as Day;
const organId = '11440305MB0TE00040';
const keeper = '11100000MB0TE0001A';
const citizen = '44030519900101991X';
const caseId = '019e0000-0000-7000-8000-000000000001';

const implementation = {
  implementationCode: `${organId}4000109001000`,
  item: {
    itemCode: 'GA-HZ-0001',
    basicCode: '000109001000',
    name: { zh: '无犯罪记录证明', en: 'No-crime certificate' },
    itemType: { code: '20', name: { zh: '公共服务', en: 'Public service' } },
    levels: ['county'],
    handlingItems: ['首次', '补发'],
    legalBasis: ['公安机关办理犯罪记录查询工作规定 第四条'],
    scope: 'nationwide',
    delivery: ['courier'],
    flowTemplate: 'T02',
    version: 3,
    elements: {
      powerSource: 'own-level',
      implementerKind: 'statutory-organ',
      serviceObjects: ['natural-person'],
      specialProcedures: ['verification'],
      results: [{ name: '无犯罪记录证明', type: 'licence' }],
      jointOrgans: [],
      processingForms: ['window', 'online'],
      onlineServices: ['consultation'],
      inServiceHall: true,
      booking: true,
      onlinePayment: false,
      selfServiceTerminals: false,
      singleSignOn: { web: true, mobile: true },
      topics: { person: ['证件办理'], enterprise: [] },
      consultation: ['window', 'telephone'],
      supervision: ['telephone'],
      questions: [
        { question: { zh: '多久能取？', en: 'When?' }, answer: { zh: '五日', en: 'Five days' } },
      ],
    },
  },
  organ: { organId, name: '深圳市公安局南山分局', regionCode: '440305', level: 'county' },
  timeLimits: {
    caseType: 'promised',
    statutory: { amount: 20, unit: 'working-days' },
    promised: { amount: 5, unit: 'working-days' },
  },
  maximumVisits: 0,
  materials: [
    {
      materialKey: 'id-card',
      name: { zh: '居民身份证', en: 'Identity card' },
      obtainedBySharing: true,
      demand: {
        type: 'original',
        form: 'electronic',
        necessity: 'required',
        copies: 1,
        basis: '同上',
      },
    },
  ],
  fee: { charged: true },
  feeRows: [{ name: '工本费', standard: '10 元', basis: '发改价格〔2005〕436号' }],
  skippedSteps: [],
  conditions: [{ zh: '本市户籍居民', en: 'Residents' }],
  windows: [{ address: '南山区深南大道 1 号', hours: '9:00—17:00' }],
} as unknown as Implementation;

const inFull: TaskToTell = {
  implementation,
  state: 'in-force',
  steps: ['受理', '审查', '决定', '送达'],
  guideUrl: 'https://portal.example/guides/GA-HZ-0001',
};

const words = {
  task: async () => ({
    taskCode: implementation.implementationCode,
    catalogCode: '000109001000',
    name: '无犯罪记录证明',
    version: 3,
    useLevel: '4',
    itemType: '20',
    projectType: '2',
    promised: { amount: 5, unit: 'working-days' },
    statutory: { amount: 20, unit: 'working-days' },
    isFee: true,
    results: ['无犯罪记录证明'],
    inFull,
  }),
  organName: () => '深圳市公安局南山分局',
  materialName: () => '居民身份证',
  applicant: async () => ({ name: '王小明', idNumber: citizen }),
  officerName: async () => '李建国',
  promisedOn: () => '2026-09-25',
  papers: async () => ({ acceptanceNumber: '深公南受字〔2026〕1号', validUntil: '2026-12-17' }),
} as unknown as CaseWords;

async function caseRows(interfaceVersion: number): Promise<MappedRow[]> {
  const filing = {
    caseNumber: '44030520260918HZ0000011',
    organId,
    regionCode: '440305',
    applicantId: 'p',
    channel: 'portal',
    attachments: [{ materialKey: 'id-card' }],
  };
  const accepted = { status: 'accepted', filing, submittedAt: at, acceptedAt: at };
  const decided = { ...accepted, decision: { outcome: 'granted' } };
  const by = 'officer:1';
  const events = [
    { type: 'CaseSubmitted', at, by: 'person:p' },
    { type: 'CaseAccepted', at, by },
    { type: 'SpecialProcedureStarted', at, by, kind: 'verification', days: 3 },
    { type: 'DecisionMade', at, by, outcome: 'granted' },
    { type: 'ProductionFinished', at, by, certificateNumber: 'ZJ-2026-1' },
    { type: 'CaseEvaluated', at, by: 'person:p', level: 5, tags: ['301'] },
  ];
  const rows: MappedRow[] = [];
  for (const [index, event] of events.entries()) {
    const version = index + 1;
    const state = version < 4 ? accepted : decided;
    const notice = { eventId: '', caseId, version, event, filing, published: [] };
    const read = { caseId, state, events: events.slice(0, version), version };
    const mapping = { words, seal: fieldSeal(goldenKey), interfaceVersion };
    if (event.type === 'CaseSubmitted') continue;
    rows.push(
      ...(await mapCase(mapping, notice as unknown as CaseNotice, read as unknown as ReadCase)),
    );
  }
  const stray = rows.find(({ table }) => table === 'up_pro_process')!;
  // One that hangs on nothing: a receiver of any version refuses it and takes the rest.
  return [
    ...rows,
    { ...stray, rowGuid: rowGuidOf('up_pro_process', 'stray'), parent: rowGuidOf('none', 'none') },
  ];
}

function catalogueRows(interfaceVersion: number): MappedRow[] {
  const run = { day, at };
  const hook = {
    itemCode: 'GA-HZ-0001',
    nationalCode: '000109001000',
    addresses: [{ channel: 'web', url: 'https://portal.example/guides/GA-HZ-0001' }],
    singleSignOn: { mode: 'none', parameters: [] },
    state: 'hooked',
    recordedAt: at,
  } as unknown as Hook;
  const organ = {
    organId,
    name: '深圳市公安局南山分局',
    shortName: '南山分局',
    level: 'county',
    regionCode: '440305',
  } as unknown as Organ;
  const region = { regionCode: '440305', name: '南山区', level: 'county' } as unknown as Region;
  return [
    directoryRow({ item: implementation.item, state: 'in-force' }, keeper, run),
    ...implementationRows(implementation, run, interfaceVersion),
    hookRow(hook, [], keeper),
    organRow(organ, run),
    regionRow(region, keeper, run),
  ];
}
