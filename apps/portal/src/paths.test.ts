import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paths } from './paths.ts';

const draftId = '0190-draft';
const caseId = '0190-case';

const snapshot: Readonly<Record<string, string>> = {
  home: paths.home(),
  search: paths.search({ query: '护照', branch: 'CRJ', audience: 'person', cursor: 'next' }),
  guide: paths.guide({ itemCode: 'GA-CRJ-0002', region: '440305' }),
  region: paths.region({ returnTo: '/guides/GA-CRJ-0002', parent: '440300' }),
  signIn: paths.signIn({ returnTo: '/cases' }),
  signInCode: paths.signInCode(),
  signedOut: paths.signedOut(),
  signOut: paths.signOut(),
  identity: paths.identity({ returnTo: '/cases', level: 3 }),
  realName: paths.realName(),
  stepUp: paths.stepUp({ returnTo: '/drafts/0190-draft/check' }),
  account: paths.account(),
  sessions: paths.sessions(),
  dataUsage: paths.dataUsage(),
  messages: paths.messages({ cursor: 'next' }),
  newDraft: paths.newDraft({ itemCode: 'GA-CRJ-0002', region: '440305' }),
  drafts: paths.drafts(),
  draft: paths.draft({ draftId }),
  draftPage: paths.draftPage({ draftId, pageKey: 'applicant', change: true }),
  draftUploads: paths.draftUploads({ draftId }),
  draftDelivery: paths.draftDelivery({ draftId }),
  draftCheck: paths.draftCheck({ draftId }),
  draftSaved: paths.draftSaved({ draftId }),
  draftRemoval: paths.draftRemoval({ draftId }),
  cases: paths.cases(),
  case: paths.case({ caseId }),
  receipt: paths.receipt({ caseId }),
  supplement: paths.supplement({ caseId }),
  withdrawal: paths.withdrawal({ caseId }),
  rating: paths.rating({ caseId }),
  verify: paths.verify({ code: 'AB/12' }),
  help: paths.help(),
  accessibility: paths.accessibility(),
  privacy: paths.privacy(),
  language: paths.language(),
  elder: paths.elder(),
  offline: paths.offline(),
  problem: paths.problem(503),
  caseDocument: paths.caseDocument({ caseId, documentId: 'd1' }),
  attachment: paths.attachment({ attachmentId: 'a1' }),
};

const expected: Readonly<Record<string, string>> = {
  home: '/',
  search: '/search?query=%E6%8A%A4%E7%85%A7&branch=CRJ&audience=person&cursor=next',
  guide: '/guides/GA-CRJ-0002?region=440305',
  region: '/region?parent=440300&returnTo=%2Fguides%2FGA-CRJ-0002',
  signIn: '/sign-in?returnTo=%2Fcases',
  signInCode: '/sign-in/code',
  signedOut: '/sign-in/again',
  signOut: '/account/sign-out',
  identity: '/identity?level=3&returnTo=%2Fcases',
  realName: '/identity/real-name',
  stepUp: '/identity/step-up?returnTo=%2Fdrafts%2F0190-draft%2Fcheck',
  account: '/account',
  sessions: '/account/sessions',
  dataUsage: '/account/data-usage',
  messages: '/messages?cursor=next',
  newDraft: '/drafts/new?item=GA-CRJ-0002&region=440305',
  drafts: '/drafts',
  draft: '/drafts/0190-draft',
  draftPage: '/drafts/0190-draft/pages/applicant?change=1',
  draftUploads: '/drafts/0190-draft/uploads',
  draftDelivery: '/drafts/0190-draft/delivery',
  draftCheck: '/drafts/0190-draft/check',
  draftSaved: '/drafts/0190-draft/saved',
  draftRemoval: '/drafts/0190-draft/removal',
  cases: '/cases',
  case: '/cases/0190-case',
  receipt: '/cases/0190-case/receipt',
  supplement: '/cases/0190-case/supplement',
  withdrawal: '/cases/0190-case/withdrawal',
  rating: '/cases/0190-case/rating',
  verify: '/verify/AB%2F12',
  help: '/help',
  accessibility: '/accessibility',
  privacy: '/privacy',
  language: '/settings/language',
  elder: '/settings/elder',
  offline: '/offline',
  problem: '/failures/503',
  caseDocument: '/api/cases/0190-case/documents/d1',
  attachment: '/api/attachments/a1',
};

describe('the addresses of the portal', () => {
  it('are the ones people have bookmarked', () => {
    assert.deepEqual(snapshot, expected);
    assert.deepEqual(Object.keys(snapshot), Object.keys(paths));
  });
});
