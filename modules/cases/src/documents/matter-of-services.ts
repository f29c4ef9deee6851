import { lastDayToCancel } from '../domain/rules/booking.ts';
import type { DocumentMatter } from './document-facts.ts';
import type { DocumentKind } from './document-kind.ts';
import { dueIn, eventOf, textOf } from './matter-sources.ts';
import type { MatterSources } from './matter-sources.ts';

/** Papers of appointments, examinations and penalties. */
export function serviceMatterOf(kind: DocumentKind, sources: MatterSources): DocumentMatter {
  const { event, item } = sources;
  switch (kind) {
    case 'booking-slip': {
      const { on, time, place } = eventOf(event, 'PlaceAssigned');
      const cancelBy = lastDayToCancel(on, sources.settings);
      return { kind, on, place: textOf(sources, place), cancelBy, ...(time && { time }) };
    }
    case 'penalty-announcement': {
      const { facts, lawBasis, fineYuan, points } = eventOf(event, 'PenaltyAnnounced');
      return { kind, facts: textOf(sources, facts), lawBasis, fineYuan, points };
    }
    case 'penalty-decision': {
      const { grounds, lawBasis, fineYuan, points } = eventOf(event, 'PenaltyImposed');
      const due = fineYuan > 0 ? dueIn(sources).dueOn : undefined;
      return {
        kind,
        grounds: textOf(sources, grounds),
        lawBasis,
        fineYuan,
        points,
        ...(due !== undefined && { payBy: due }),
      };
    }
    default:
      throw new Error(`No document of kind ${String(kind)} of ${item.name}.`);
  }
}
