import { deepStrictEqual, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Decider, ok, refuse } from '@tongban/kernel';
import { given } from './given.ts';

type Opened = { type: 'DoorOpened'; by: string };
interface Door {
  readonly isOpen: boolean;
}

const door: Decider<Door, { type: 'open' }, Opened, { by: string }> = {
  initial: { isOpen: false },
  decide: (state, _command, { by }) =>
    state.isOpen
      ? refuse('doors/open-already', { zh: '门已开', en: 'The door is open already' })
      : ok([{ type: 'DoorOpened', by }]),
  evolve: () => ({ isOpen: true }),
};
const opened: Opened = { type: 'DoorOpened', by: 'Wang' };
const open = { type: 'open' } as const;

describe('telling a rule as given, when, follows', () => {
  it('agrees when exactly these events follow', () => {
    const { state } = given(door, []).when(open, { by: 'Wang' }).follows(opened);
    deepStrictEqual(state, { isOpen: true });
    given(door, []).when(open, { by: 'Wang' }).followsOfType('DoorOpened');
  });

  it('objects to another event, to a missing one, and to one too many', () => {
    const when = given(door, []).when(open, { by: 'Wang' });
    throws(() => when.follows({ ...opened, by: 'Li' }), /Li/);
    throws(() => when.follows(), /DoorOpened/);
    throws(() => when.follows(opened, opened));
    throws(() => when.followsOfType('DoorClosed'));
  });

  it('objects when what should be refused is allowed, or refused for another reason', () => {
    given(door, [opened]).when(open, { by: 'Li' }).refuses('doors/open-already');
    throws(() => given(door, []).when(open, { by: 'Li' }).refuses('doors/open-already'), /Allowed/);
    throws(() => given(door, [opened]).when(open, { by: 'Li' }).refuses('doors/locked'));
    throws(() => given(door, [opened]).when(open, { by: 'Li' }).follows(opened), /Refused with/);
  });
});
