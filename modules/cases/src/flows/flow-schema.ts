import { caseActions, caseStatuses, officerRoles } from '../domain/words.ts';

const status = { enum: caseStatuses } as const;
const statuses = { type: 'array', items: status, minItems: 1, uniqueItems: true } as const;
const who = {
  type: 'array',
  items: { enum: ['applicant', 'system', ...officerRoles] },
  minItems: 1,
  uniqueItems: true,
} as const;
const bilingual = {
  type: 'object',
  required: ['zh', 'en'],
  additionalProperties: false,
  properties: { zh: { type: 'string', minLength: 1 }, en: { type: 'string', minLength: 1 } },
} as const;

const command = {
  type: 'object',
  required: ['from', 'to', 'who'],
  additionalProperties: false,
  properties: {
    from: {
      type: 'array',
      items: { enum: ['new', ...caseStatuses] },
      minItems: 1,
      uniqueItems: true,
    },
    to: statuses,
    who,
    notBy: { type: 'array', items: { enum: ['accept', 'examine'] }, minItems: 1 },
    clock: { enum: ['start', 'stop', 'resume', 'end'] },
    document: { type: 'string' },
    remedies: {
      type: 'object',
      required: ['reconsiderationDays', 'litigationMonths'],
      additionalProperties: false,
      properties: {
        reconsiderationDays: { type: 'integer', minimum: 1 },
        litigationMonths: { type: 'integer', minimum: 1 },
      },
    },
    days: { type: 'integer', minimum: 1 },
    law: { type: 'string' },
  },
} as const;

/** The shape of a flow file. Whether the flow is sound is the publish gate's question. */
export const flowSchema = {
  type: 'object',
  required: [
    'template',
    'version',
    'name',
    'entersAt',
    'checks',
    'steps',
    'stages',
    'ends',
    'commands',
  ],
  additionalProperties: false,
  properties: {
    template: { type: 'string', pattern: '^T[0-9]{2}$' },
    version: { type: 'integer', minimum: 1 },
    name: bilingual,
    kind: { enum: ['filing', 'reply', 'joint', 'query', 'booking', 'penalty'] },
    entersAt: { enum: ['pre-review', 'received', 'requested'] },
    checks: { enum: ['decide', 'inform'] },
    whenNotJudged: { enum: ['promised', 'statutory'] },
    steps: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['code', 'name', 'who', 'clock', 'optional'],
        additionalProperties: false,
        properties: {
          code: { type: 'string', pattern: '^[A-Z]+$' },
          name: bilingual,
          who,
          clock: { enum: ['off', 'instant', 'start', 'run', 'stop', 'end', 'post'] },
          optional: { type: 'boolean' },
        },
      },
    },
    stages: { ...statuses, minItems: 0 },
    ends: { ...statuses, minItems: 0 },
    commands: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(caseActions.map((action) => [action, command])),
    },
  },
};
