import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nationalCalendar } from '@tongban/calendar';
import { parseCitizenId, parseMobile } from '@tongban/citizen-ids';
import { memoryDataKeys, softwareKeys } from '@tongban/crypto';
import type { KeyOps } from '@tongban/crypto';
import type { Database } from '@tongban/database';
import { ok, parseDay, refuse } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { ledgerMigrations } from '@tongban/ledger';
import { people, testClock, testDatabase } from '@tongban/testing';
import type { TestClock, Tidying } from '@tongban/testing';
import { nobodyActsForOthers } from '../src/agents.ts';
import { createContentStore } from '../src/attachments/content-store.ts';
import { standardAttachmentSettings } from '../src/attachments/take-attachment.ts';
import { standardSettings } from '../src/domain/settings.ts';
import type { Appointment } from '../src/domain/words.ts';
import type { DraftWorld, ItemOffer } from '../src/drafts/draft-world.ts';
import { standardDraftSettings } from '../src/drafts/draft-world.ts';
import { createFormCompiler } from '../src/forms/compile-form.ts';
import type { FieldDefinition } from '../src/forms/form-definition.ts';
import { createHandler } from '../src/handle-case-command.ts';
import { createCaseNumbers } from '../src/store/case-numbers.ts';
import type { CaseWorld } from '../src/store/case-world.ts';
import { fixedPosts } from '../src/store/officer-posts.ts';

export const casesMigrations = {
  name: 'cases',
  folder: new URL('../src/migrations/', import.meta.url),
};

export const nanshan = '11440305MB0TE00040';

export interface PapersWorld {
  readonly db: Database;
  readonly url: string;
  readonly clock: TestClock;
  readonly keys: KeyOps;
  readonly folder: string;
  readonly cases: CaseWorld;
  readonly drafts: DraftWorld;
}

/** A real database, the real engine, a folder for files; item and people as the catalogue and identity would tell. */
export async function papersWorld(
  t: Tidying,
  {
    now = '2026-03-27T01:00:00Z',
    posts = {} as Record<string, Appointment[]>,
    offer = {} as Partial<ItemOffer>,
  } = {},
): Promise<PapersWorld> {
  const { db, url } = await testDatabase(t, [ledgerMigrations, casesMigrations]);
  const folder = await mkdtemp(join(tmpdir(), 'papers-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const clock = testClock(now);
  const keys = softwareKeys({ masterKey: new Uint8Array(32).fill(9), dataKeys: memoryDataKeys() });
  const calendar = nationalCalendar();
  const cases: CaseWorld = {
    db,
    clock,
    calendarOf: () => calendar,
    settings: standardSettings,
    posts: fixedPosts(posts),
    agents: nobodyActsForOthers,
    keys,
    numbers: createCaseNumbers(db),
  };
  const drafts: DraftWorld = {
    db,
    keys,
    clock,
    content: createContentStore(folder),
    settings: standardAttachmentSettings,
    draftSettings: standardDraftSettings,
    agents: nobodyActsForOthers,
    readPrincipal: () => Promise.resolve(undefined),
    compileForm: createFormCompiler({
      'citizen-id': (text) => parseCitizenId(text).ok,
      day: (text) => parseDay(text) !== undefined,
      mobile: (text) => parseMobile(text).ok,
      'region-code': (text) => /^\d{6}$/.test(text),
    }),
    offers: {
      find: async (itemCode) =>
        itemCode === certificateOffer.itemCode
          ? ok({ ...certificateOffer, ...offer })
          : notOffered(),
    },
    regionExists: async (code) => code === '440305',
    applicantFacts: async () => ({ birthOn: people.C.birthOn }),
    askSources: async () => ({}),
    handle: createHandler(cases),
  };
  return { db, url, clock, keys, folder, cases, drafts };
}

/** 无犯罪记录证明, as journey J7 applies for it. */
export const certificateOffer: ItemOffer = {
  itemCode: 'GA-HZ-0067',
  itemName: { zh: '无犯罪记录证明开具（个人查询）', en: 'Certificate of no criminal record' },
  itemVersion: 1,
  organId: nanshan,
  branchCode: 'HZ',
  flowTemplate: 'T03',
  limits: {
    promised: { amount: 1, unit: 'working-days' },
    statutory: { amount: 3, unit: 'working-days' },
  },
  delivery: ['electronic', 'courier', 'window'],
  requiredAssurance: { level: 3 },
  sharedMaterials: () => ['id_card'],
  requiredChecks: [],
  scope: 'nationwide',
  sourceFacts: [],
  ineligibility: ({ on, birthOn, form }) => [
    ...(birthOn !== undefined && years(birthOn, on) < 14
      ? [
          refuse('eligibility/too-young', { zh: '须由监护人代办。', en: 'A guardian applies.' })
            .refusal,
        ]
      : []),
    ...(form['purpose'] === 'barred'
      ? [
          refuse('eligibility/purpose', { zh: '该用途不能开具。', en: 'Not for this purpose.' })
            .refusal,
        ]
      : []),
  ],
  form: {
    formVersion: 'certificate-1',
    uploads: [
      {
        materialKey: 'apply_form',
        name: { zh: '申请表', en: 'Application form' },
        required: false,
        accept: ['image/png', 'application/pdf'],
        maximumBytes: 100_000,
        maximumFiles: 2,
      },
    ],
    schema: {
      type: 'object',
      properties: {
        purpose: text('开具用途', 'Purpose', { enum: ['employment', 'barred'] }),
        contactPhone: text('联系手机', 'Mobile phone', { format: 'mobile' }),
        neededOn: text('使用日期', 'Needed on', { format: 'day' }),
        homeRegion: text('居住地区', 'Region of residence', { format: 'region-code' }),
      },
      required: ['purpose', 'contactPhone'],
      additionalProperties: false,
    } as FieldDefinition,
  },
};

export const completeForm = { purpose: 'employment', contactPhone: '13800000003' };

function text(zh: string, en: string, more: Partial<FieldDefinition>): FieldDefinition {
  return { type: 'string', title: zh, ui: { title: { zh, en } }, maxLength: 40, ...more };
}

function years(from: Day, to: Day): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}

function notOffered() {
  return refuse('drafts/item-not-offered', {
    zh: '该地区没有此事项。',
    en: 'Not offered in this region.',
  });
}
