import type { Case } from './case.ts';
import type { Flow } from './flow.ts';
import type { WorkStage } from './words.ts';

/** In whose queue the case lies. Where a flow has no examination, an accepted case waits for its decision. */
export function workStageOf(state: Case, flow: Flow): WorkStage {
  switch (state.status) {
    case 'pre-review':
    case 'received':
      return 'intake';
    case 'accepted':
      return flow.commands.propose === undefined && flow.commands.answer === undefined
        ? 'decision'
        : 'examination';
    case 'under-examination':
    case 'special-procedure':
    case 'joint-handling':
    case 'forwarded':
      return 'examination';
    case 'awaiting-decision':
      return 'decision';
    case 'granted':
      // An electronic result is handed over by the system; nobody has to make anything.
      return state.filing?.delivery.method === 'electronic' ? 'delivery' : 'production';
    case 'in-production':
      return state.produced === 'finished' ? 'delivery' : 'production';
    case 'ready-for-collection':
      return 'production';
    case 'shipping':
      return 'delivery';
    case 'requested':
      return flow.commands['announce-penalty'] === undefined ? 'intake' : 'examination';
    case 'booked':
      return flow.commands['check-in']?.who.includes('examiner') ? 'examination' : 'intake';
    case 'attended':
      return state.endedAt === undefined ? 'examination' : 'none';
    case 'informed':
      return 'examination';
    default:
      return 'none';
  }
}
