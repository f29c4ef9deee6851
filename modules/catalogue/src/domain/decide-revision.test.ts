import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day, Instant } from '@tongban/kernel';
import fastCheck from 'fast-check';
import { decideRevision, type RevisionCommand } from './decide-revision.ts';
import {
  availableActions,
  evolve,
  newRevision,
  type Revision,
  type RevisionAction,
} from './revision.ts';

const at = '2026-03-27T01:00:00.000Z' as Instant;
const today = '2026-03-27' as Day;
const [wang, li, zhao] = ['wang', 'li', 'zhao'] as const;

describe('a proposed change', () => {
  it('goes from draft over legal review to publication, each by somebody else', () => {
    const state = after(draft(wang), submit(wang), approve(li), publish(wang));
    assert.equal(state.state, 'published');
    assert.deepEqual(availableActions(state), []);
  });

  it('is not reviewed by anybody who wrote on it, nor published by who reviewed it', () => {
    const submitted = after(draft(wang), edit(li), submit(wang));
    for (const writer of [wang, li]) {
      assert.equal(codeOf(submitted, approve(writer)), 'catalogue/same-officer');
      assert.equal(codeOf(submitted, giveBack(writer, '不妥')), 'catalogue/same-officer');
    }
    const approved = after(draft(wang), submit(wang), approve(zhao));
    assert.equal(codeOf(approved, publish(zhao)), 'catalogue/same-officer');
  });

  it('is returned with a reason, and reviewed again after it was written on', () => {
    const submitted = after(draft(wang), submit(wang));
    assert.equal(codeOf(submitted, giveBack(li, ' ')), 'catalogue/opinion-missing');
    const approved = after(draft(wang), submit(wang), approve(li), edit(wang));
    assert.equal(approved.state, 'draft');
    assert.equal(codeOf(approved, publish(wang)), 'catalogue/revision-not-possible-now');
  });

  it('is not handed in while it contradicts itself', () => {
    const drafted = after(draft(wang));
    const contradictions = [
      { rule: 'x', kind: 'contradiction', field: 'y', text: { zh: '矛盾', en: 'no' } },
    ] as const;
    const refused = decideRevision(drafted, { type: 'submit', at, by: wang, contradictions });
    assert.equal(refused.ok === false && refused.refusal.code, 'catalogue/item-contradicts-itself');
  });

  it('that adds materials is approved by the province', () => {
    const submitted = after(draft(wang), submit(wang));
    const city: RevisionCommand = { ...approve(li), needsProvince: true } as RevisionCommand;
    assert.equal(codeOf(submitted, city), 'catalogue/province-must-approve');
  });

  it('takes effect today or later', () => {
    const approved = after(draft(wang), submit(wang), approve(li));
    const yesterday = { ...publish(wang), effectiveFrom: '2026-03-26' as Day } as RevisionCommand;
    assert.equal(codeOf(approved, yesterday), 'catalogue/effective-in-the-past');
  });

  it('is acted on exactly as the table of its state says', () => {
    const commands: Readonly<Record<RevisionAction, (by: string) => RevisionCommand>> = {
      draft,
      edit,
      submit,
      approve,
      return: (by) => giveBack(by, '理由'),
      discard: (by) => ({ type: 'discard', at, by }),
      publish,
    };
    const actions = Object.keys(commands) as RevisionAction[];
    fastCheck.assert(
      fastCheck.property(
        fastCheck.array(fastCheck.tuple(fastCheck.constantFrom(...actions), fastCheck.nat(2)), {
          maxLength: 12,
        }),
        (moves) => {
          let state: Revision = newRevision;
          for (const [action, officer] of moves) {
            const by = [wang, li, zhao][officer]!;
            const answer = decideRevision(state, commands[action](by));
            const reason = answer.ok ? undefined : answer.refusal.code;
            assert.equal(
              reason !== 'catalogue/revision-not-possible-now',
              availableActions(state).includes(action),
            );
            if (!answer.ok) continue;
            state = evolve(state, answer.value);
            if (state.state !== 'published') continue;
            assert.ok(state.reviewer !== undefined && !state.writers.includes(state.reviewer));
          }
        },
      ),
      { numRuns: 500, seed: 7 },
    );
  });
});

function draft(by: string): RevisionCommand {
  return { type: 'draft', at, by, contentHash: 'a' };
}
function edit(by: string): RevisionCommand {
  return { type: 'edit', at, by, contentHash: 'b' };
}
function submit(by: string): RevisionCommand {
  return { type: 'submit', at, by, contradictions: [] };
}
function approve(by: string): RevisionCommand {
  return { type: 'approve', at, by, opinion: '同意', needsProvince: false };
}
function giveBack(by: string, opinion: string): RevisionCommand {
  return { type: 'return', at, by, opinion };
}
function publish(by: string): RevisionCommand {
  return { type: 'publish', at, by, effectiveFrom: today, today };
}

function after(...commands: RevisionCommand[]): Revision {
  return commands.reduce<Revision>((state, command) => {
    const answer = decideRevision(state, command);
    assert.ok(answer.ok, answer.ok ? '' : answer.refusal.detail.en);
    return evolve(state, answer.value);
  }, newRevision);
}

function codeOf(state: Revision, command: RevisionCommand): string | undefined {
  const answer = decideRevision(state, command);
  return answer.ok ? undefined : answer.refusal.code;
}
