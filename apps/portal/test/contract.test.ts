import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { paths } from '@tongban/api-client';
import type { DataUsePage } from '../src/account/find-data-uses.ts';
import type { AskedVerificationPage } from '../src/account/find-verifications.ts';
import type { MessagePage } from '../src/account/find-messages.ts';
import type { MandateLists } from '../src/api/mandate.ts';
import type { Guide } from '../src/api/guide-types.ts';
import type {
  Attachment,
  CasePage,
  CaseView,
  CatalogueSummary,
  Draft,
  DraftProblem,
  ItemPage,
  LifeEvent,
  Me,
  Region,
  RegionRow,
  SessionRow,
} from '../src/api/types.ts';
import type { DeletionOutlook, OwnCopy, OwnLevels } from '../src/api/own-data.ts';
import type { QueryAnswer, QueryWay } from '../src/api/query.ts';
import type { WaysIn } from '../src/api/ways-in.ts';
import type { Verification } from '../src/finding/find-verification.ts';
import type { RatingLevel } from '../src/tracking/rate-case.ts';

/** What the API promises to answer, from its own description. */
type Answered<Path extends keyof paths, Method extends string = 'get'> =
  paths[Path] extends Record<Method, { responses: infer Answers }>
    ? Good<Answers> extends { content: { 'application/json': infer Body } }
      ? Body
      : never
    : never;

type Good<Answers> = Answers extends { 200: infer Answer }
  ? Answer
  : Answers extends { 201: infer Answer }
    ? Answer
    : never;

/** True when everything the portal reads is in what the API promises. */
type Reads<Promised, Read> = [Promised] extends [never]
  ? false
  : Promised extends Read
    ? true
    : false;

// A line that does not hold does not compile: `npm run check` reads this file with the types of both sides.
const readings = {
  me: true satisfies Reads<Answered<'/api/me'>, Me>,
  levels: true satisfies Reads<Answered<'/api/levels'>, OwnLevels>,
  deletion: true satisfies Reads<Answered<'/api/deletion-requests'>, DeletionOutlook>,
  copy: true satisfies Reads<Answered<'/api/data-copies', 'post'>, OwnCopy>,
  waysIn: true satisfies Reads<Answered<'/api/ways-in'>, WaysIn>,
  sessions: true satisfies Reads<Answered<'/api/sessions'>, { items: readonly SessionRow[] }>,
  summary: true satisfies Reads<Answered<'/api/catalogue/summary'>, CatalogueSummary>,
  items: true satisfies Reads<Answered<'/api/service-items'>, ItemPage>,
  lifeEvents: true satisfies Reads<Answered<'/api/life-events'>, { items: readonly LifeEvent[] }>,
  guide: true satisfies Reads<Answered<'/api/service-items/{itemCode}'>, Guide>,
  regions: true satisfies Reads<Answered<'/api/regions'>, { items: readonly RegionRow[] }>,
  region: true satisfies Reads<Answered<'/api/regions/{regionCode}'>, Region>,
  draft: true satisfies Reads<Answered<'/api/drafts/{draftId}'>, Draft>,
  check: true satisfies Reads<
    Answered<'/api/drafts/{draftId}/check'>,
    { problems: readonly DraftProblem[] }
  >,
  attachment: true satisfies Reads<
    Answered<'/api/drafts/{draftId}/attachments', 'post'>,
    Attachment
  >,
  cases: true satisfies Reads<Answered<'/api/cases'>, CasePage>,
  case: true satisfies Reads<Answered<'/api/cases/{caseId}'>, CaseView>,
  verification: true satisfies Reads<Answered<'/api/document-verifications/{code}'>, Verification>,
  mandates: true satisfies Reads<Answered<'/api/mandates'>, MandateLists>,
  messages: true satisfies Reads<Answered<'/api/messages'>, MessagePage>,
  verifications: true satisfies Reads<Answered<'/api/verification-usage'>, AskedVerificationPage>,
  dataUsage: true satisfies Reads<Answered<'/api/data-usage'>, DataUsePage>,
  queryWay: true satisfies Reads<Answered<'/api/instant-queries/{itemCode}'>, QueryWay>,
  queryAnswer: true satisfies Reads<Answered<'/api/instant-queries', 'post'>, QueryAnswer>,
  rating: true satisfies Reads<
    Answered<'/api/evaluation-options'>,
    { levels: readonly RatingLevel[] }
  >,
};

describe('what the portal reads', () => {
  it('is what the API promises, answer by answer', () => {
    assert.ok(Object.values(readings).every(Boolean));
  });

  it('would not compile if it were not', () => {
    // @ts-expect-error The API does not promise a field of this name.
    const wrong = true satisfies Reads<Answered<'/api/me'>, { shoeSize: number }>;
    assert.equal(wrong, true);
  });
});
