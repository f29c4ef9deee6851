import { addMs } from '@tongban/kernel';
import { followUpOf } from '../../src/domain/follow-up.ts';
import { standardSettings } from '../../src/domain/settings.ts';
import type { CaseId } from '../../src/domain/words.ts';
import { timeLimits } from './cast.ts';
import type { Line } from './line.ts';
import type { Surroundings } from './surroundings.ts';
import { Broken } from './witness.ts';

/** An hour to a week goes by, and the clocks of every open case do what silence brings about. */
export function passTime(around: Surroundings, line: Line): void {
  const hours = around.random.of([1, 5, 24, 24, 72, 168]);
  around.now = addMs(around.now, hours * 3_600_000);
  for (const caseId of around.open) followUp(around, line, caseId);
}

/** What silence has brought about by now; afterwards nothing more is due. */
function followUp({ book, evolve, calendar, now }: Surroundings, line: Line, caseId: CaseId): void {
  for (let rounds = 0; rounds < 8; rounds += 1) {
    const { state, version } = book.read(caseId, evolve);
    if (state.filing === undefined) return;
    const due = followUpOf(state, calendar, standardSettings);
    if (due === undefined || due.at > now) return;
    line.send({
      caseId,
      commandId: `${due.action}/${due.at}/${version}`,
      actor: timeLimits,
      expectedVersion: version,
      act: { type: due.action },
    });
    const after = book.read(caseId, evolve);
    if (after.version === version) throw new Broken(`what is due happens: ${due.action}`);
  }
  throw new Broken('what time brings about comes to an end');
}
