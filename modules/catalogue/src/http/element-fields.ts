import { DayText, oneOf, Type } from '@tongban/http';
import {
  contactWayLabels,
  implementerKindLabels,
  onlineServiceLabels,
  powerSourceLabels,
  processingFormLabels,
  resultTypeLabels,
  serviceObjectLabels,
  wordsOf,
} from '@tongban/vocabulary';

const line = Type.String({ minLength: 1, maxLength: 200 });
const lines = (maxItems: number) => Type.Array(line, { maxItems });

/** Elements of GB/T 39554.2 that an editor sends and a guide tells in the same words. */
export const elementFields = {
  powerSource: oneOf(wordsOf(powerSourceLabels)),
  implementerKind: oneOf(wordsOf(implementerKindLabels)),
  entrustedBy: Type.Optional(line),
  serviceObjects: Type.Array(oneOf(wordsOf(serviceObjectLabels)), { maxItems: 7 }),
  results: Type.Array(
    Type.Object({
      name: line,
      type: oneOf(wordsOf(resultTypeLabels)),
      sample: Type.Optional(Type.String({ maxLength: 300 })),
    }),
    { maxItems: 10 },
  ),
  jointOrgans: lines(20),
  intermediaries: lines(20),
  inServiceHall: Type.Boolean(),
  processingForms: Type.Array(oneOf(wordsOf(processingFormLabels)), { maxItems: 3 }),
  onlineServices: Type.Array(oneOf(wordsOf(onlineServiceLabels)), { maxItems: 8 }),
  booking: Type.Boolean(),
  onlinePayment: Type.Boolean(),
  selfServiceTerminals: Type.Boolean(),
  singleSignOn: Type.Object({ web: Type.Boolean(), mobile: Type.Boolean() }),
  topics: Type.Object({ person: lines(20), enterprise: lines(20) }),
  consultation: Type.Array(oneOf(wordsOf(contactWayLabels)), { maxItems: 5 }),
  supervision: Type.Array(oneOf(wordsOf(contactWayLabels)), { maxItems: 5 }),
  plannedCancelOn: Type.Optional(DayText),
};
