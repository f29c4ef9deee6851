import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  acceptedOn,
  claim,
  given,
  grant,
  officer,
  postsOf,
  propose,
  when,
} from '../../test/given-case.ts';
import type { Happened } from '../../test/given-case.ts';
import { inThisVeryOrgan } from '../store/officer-posts.ts';
import { holderBarred, recusal, stakeHeld, stoodAside } from './refusals.ts';
import { isTakenBack, linkRecord, reconsiderationOutcomes } from './linked-record.ts';
import type {
  LinkedRecord,
  LinkedRecordKind,
  LinkingCommand,
  LinkingContext,
} from './linked-record.ts';
import type { OfficerRole } from './words.ts';

const on = '2026-03-02';
const examined = [...acceptedOn(on), claim(on), propose(on)];
const granted = [...examined, grant(on)];
const denied: Happened[] = [
  ...examined,
  [on, officer('approver'), { type: 'deny', grounds: '不符合条件', lawBasis: '条例第五条' }],
];
const full = {
  reason: '事实认定有误',
  lawBasis: '行政许可法第六十九条',
  reference: '复〔2026〕1号',
  outcome: 'upheld',
} as const;

function link(
  steps: readonly Happened[],
  command: LinkingCommand,
  role: OfficerRole,
  records: readonly LinkedRecord[] = [],
  more: Partial<LinkingContext> = {},
) {
  return linkRecord(given(steps).state, records, command, {
    now: when('2026-04-01'),
    officerId: role,
    hasStake: false,
    lendersWithStake: [],
    appointments: postsOf(officer(role)),
    hasAuthority: inThisVeryOrgan,
    reason: { textId: 't' as never, digest: 'd' },
    ...more,
  });
}

function codeOf(answer: ReturnType<typeof link>): string {
  return answer.ok ? 'linked' : answer.refusal.code;
}

function linked(answer: ReturnType<typeof link>): LinkedRecord {
  assert.ok(answer.ok, codeOf(answer));
  return answer.value;
}

describe('what follows a case that is over', () => {
  const roles: readonly [LinkedRecordKind, OfficerRole][] = [
    ['correction', 'approver'],
    ['revocation', 'organ-head'],
    ['retraction', 'organ-head'],
    ['cancellation', 'organ-head'],
    ['reconsideration', 'legal-reviewer'],
  ];
  for (const [kind, role] of roles) {
    it(`${kind} is recorded by the ${role} and by nobody else`, () => {
      assert.equal(linked(link(granted, { kind, ...full }, role)).by, `officer:${role}`);
      for (const other of ['acceptor', 'examiner', 'supervisor'] as const) {
        assert.equal(codeOf(link(granted, { kind, ...full }, other)), 'cases/role-missing');
      }
    });
  }

  it('is refused before the decision', () => {
    for (const [kind, role] of roles) {
      assert.equal(codeOf(link(examined, { kind, ...full }, role)), 'cases/not-possible-now');
    }
  });

  it('takes back only what was granted, once, with a reason and a basis in law', () => {
    const revoke: LinkingCommand = { kind: 'revocation', ...full };
    assert.equal(codeOf(link(denied, revoke, 'organ-head')), 'cases/not-possible-now');
    assert.equal(
      codeOf(link(granted, { ...revoke, lawBasis: ' ' }, 'organ-head')),
      'cases/law-basis-missing',
    );
    assert.equal(
      codeOf(link(granted, { ...revoke, reason: '' }, 'organ-head')),
      'cases/reason-missing',
    );
    const first = linked(link(granted, revoke, 'organ-head'));
    assert.equal(
      codeOf(link(granted, { ...revoke, kind: 'cancellation' }, 'organ-head', [first])),
      'cases/not-possible-now',
    );
    assert.equal(isTakenBack([first]), true);
    assert.equal(
      isTakenBack([linked(link(granted, { kind: 'correction', ...full }, 'approver'))]),
      false,
    );
  });

  it('has one reconsideration at a time, with its number, then its outcome', () => {
    const open: LinkingCommand = { kind: 'reconsideration', ...full };
    const close: LinkingCommand = { kind: 'reconsideration-outcome', ...full };
    assert.equal(codeOf(link(denied, close, 'legal-reviewer')), 'cases/not-possible-now');
    assert.equal(
      codeOf(link(denied, { ...open, reference: '' }, 'legal-reviewer')),
      'cases/record-incomplete',
    );
    const opened = linked(link(denied, open, 'legal-reviewer'));
    assert.equal(codeOf(link(denied, open, 'legal-reviewer', [opened])), 'cases/not-possible-now');
    assert.equal(
      codeOf(link(denied, { ...close, outcome: undefined }, 'legal-reviewer', [opened])),
      'cases/record-incomplete',
    );
    const ended = linked(link(denied, { ...close, outcome: 'redo' }, 'legal-reviewer', [opened]));
    assert.equal(isTakenBack([opened, ended]), true);
    // 行政复议法: 维持, 变更, 撤销, 责令重作, 撤回. Of these two leave nothing standing.
    assert.deepEqual(
      reconsiderationOutcomes.map((outcome) => [outcome, isTakenBack([{ ...ended, outcome }])]),
      [
        ['upheld', false],
        ['changed', false],
        ['revoked', true],
        ['redo', true],
        ['withdrawn', false],
      ],
    );
    assert.equal(codeOf(link(denied, open, 'legal-reviewer', [opened, ended])), 'linked');
  });

  it('is recorded by nobody who keeps out of the case, and with the post of none who does', () => {
    const revoke: LinkingCommand = { kind: 'revocation', ...full };
    const asHead = (more: Partial<LinkingContext>, steps = granted) =>
      link(steps, revoke, 'organ-head', [], more);
    const { applicantId } = given(granted).state.filing!;
    assert.equal(sayingOf(asHead({ personId: applicantId })), recusal.detail.zh);
    assert.equal(sayingOf(asHead({ hasStake: true })), stakeHeld.detail.zh);
    const aside: Happened[] = [
      ...examined,
      [on, officer('organ-head'), { type: 'stand-aside', relation: 'interest' }],
      grant(on),
    ];
    assert.equal(sayingOf(asHead({}, aside)), stoodAside.detail.zh);
    const own = postsOf(officer('organ-head'));
    const lent = own.map((post) => ({ ...post, delegatedBy: 'organ-head' }));
    const deputy = { officerId: 'deputy', appointments: lent };
    assert.equal(codeOf(asHead(deputy)), 'linked');
    assert.equal(sayingOf(asHead(deputy, aside)), holderBarred.detail.zh);
    const related = { ...deputy, lendersWithStake: ['organ-head'] };
    assert.equal(sayingOf(asHead(related)), holderBarred.detail.zh);
    // With a post of their own, or of another, they need not that one.
    const another = own.map((post) => ({ ...post, delegatedBy: 'another' }));
    for (const posts of [own, another]) {
      assert.equal(codeOf(asHead({ ...related, appointments: [...lent, ...posts] })), 'linked');
    }
  });
});

function sayingOf(answer: ReturnType<typeof link>): string {
  return answer.ok ? 'linked' : answer.refusal.detail.zh;
}
