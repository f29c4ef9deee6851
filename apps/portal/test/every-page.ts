import { answers503, counterOnly, passport } from './mock/catalogue.ts';
import { caseIds } from './mock/cases.ts';
import { points, portFlow } from './mock/queries.ts';

export interface KnownPage {
  readonly name: string;
  readonly path: string;
  readonly signedIn?: true;
  /** Confirmed with the network identity, and at work for a company. */
  readonly level?: 3;
  readonly status?: number;
  /** What the reader has told in a guide. */
  readonly situation?: string;
}

const draft = '/drafts/00000000-0000-7000-8000-000000000001';

/** What somebody fills in and what comes of it, as against all other pages. */
export function ofACase(path: string): boolean {
  return path.startsWith('/drafts/') || path.startsWith('/cases');
}

/** Every page a reader can come to, over the mock API. The weight and accessibility checks walk this list. */
export const everyPage: readonly KnownPage[] = [
  { name: 'home', path: '/' },
  { name: 'search', path: '/search' },
  { name: 'search results', path: '/search?query=%E6%8A%A4%E7%85%A7' },
  { name: 'search without results', path: '/search?query=%E9%87%8F%E5%AD%90' },
  { name: 'search by life event', path: '/search?event=buying-car' },
  { name: 'guide without a region', path: `/guides/${passport}` },
  { name: 'guide', path: `/guides/${passport}?region=440305` },
  { name: 'question of a situation', path: `/guides/${passport}/situation?region=440305` },
  {
    name: 'guide for a situation',
    path: `/guides/${passport}?region=440305`,
    situation: `${passport}.who:adult`,
  },
  {
    name: 'guide to another service',
    path: `/guides/${passport}?region=440305`,
    situation: `${passport}.who:minor`,
  },
  { name: 'guide where it is not offered', path: `/guides/${passport}?region=610113` },
  { name: 'guide of a counter service', path: `/guides/${counterOnly}?region=440305` },
  { name: 'guide of a query', path: `/guides/${points}?region=440305` },
  { name: 'guide of a query elsewhere', path: `/guides/${portFlow}?region=440305` },
  { name: 'query', path: `/queries/${points}?region=440305`, signedIn: true },
  { name: 'region', path: '/region?returnTo=%2F&parent=440300' },
  { name: 'sign in', path: '/sign-in' },
  { name: 'sign in with a password', path: '/sign-in/password' },
  { name: 'sign in by scanning', path: '/sign-in/scan' },
  { name: 'help', path: '/help' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'privacy', path: '/privacy' },
  { name: 'licences granted', path: '/licences' },
  { name: 'verify', path: '/verify' },
  { name: 'verified document', path: '/verify/GOOD2026' },
  { name: 'unknown document', path: '/verify/BAD' },
  { name: 'document shown on a phone', path: '/verify/shown/GOOD2026' },
  { name: 'offline', path: '/offline' },
  { name: 'not found', path: '/nothing-here', status: 404 },
  { name: 'api down', path: `/guides/${answers503}`, status: 503 },
  { name: 'server error', path: '/failures/500', status: 500 },
  { name: 'home of a person', path: '/', signedIn: true },
  { name: 'account', path: '/account', signedIn: true },
  { name: 'sessions', path: '/account/sessions', signedIn: true },
  { name: 'security', path: '/account/security', signedIn: true },
  { name: 'new password', path: '/account/security/password', signedIn: true },
  { name: 'new authenticator', path: '/account/security/authenticator', signedIn: true },
  { name: 'recovery', path: '/recovery', signedIn: true },
  { name: 'a screen that asks', path: '/scan/screen', signedIn: true },
  { name: 'verifications', path: '/account/verifications', signedIn: true },
  { name: 'data usage', path: '/account/data-usage', signedIn: true },
  { name: 'levels', path: '/account/levels', signedIn: true },
  { name: 'my data', path: '/account/my-data', signedIn: true },
  { name: 'own post', path: '/account/post', signedIn: true },
  { name: 'merging accounts', path: '/account/merging', signedIn: true },
  { name: 'systems', path: '/account/systems', signedIn: true },
  { name: 'consent to a sign-on', path: '/sign-on/s1', signedIn: true },
  { name: 'signing out everywhere', path: '/sign-on/sign-out/o1', signedIn: true },
  { name: 'agents', path: '/account/agents', signedIn: true },
  { name: 'a new mandate', path: '/account/agents/new', signedIn: true },
  { name: 'roles', path: '/account/roles', signedIn: true },
  {
    name: 'entering an organisation',
    path: '/account/roles/organisation',
    signedIn: true,
    level: 3,
  },
  { name: 'entering a child', path: '/account/agents/child', signedIn: true },
  { name: 'messages', path: '/messages', signedIn: true },
  { name: 'identity', path: '/identity?level=3&returnTo=%2F', signedIn: true },
  { name: 'real name', path: '/identity/real-name', signedIn: true },
  { name: 'face', path: '/identity/face?returnTo=%2F', signedIn: true },
  { name: 'step-up', path: '/identity/step-up?returnTo=%2F', signedIn: true },
  { name: 'before the start', path: `/drafts/new?item=${passport}&region=440305`, signedIn: true },
  { name: 'texts', path: `${draft}/pages/applicant`, signedIn: true },
  { name: 'choices and dates', path: `${draft}/pages/reason`, signedIn: true },
  { name: 'region and address', path: `${draft}/pages/address`, signedIn: true },
  { name: 'lists and boxes', path: `${draft}/pages/more`, signedIn: true },
  { name: 'uploads', path: `${draft}/uploads`, signedIn: true },
  { name: 'delivery', path: `${draft}/delivery`, signedIn: true },
  { name: 'check your answers', path: `${draft}/check`, signedIn: true },
  { name: 'saved', path: `${draft}/saved`, signedIn: true },
  { name: 'draft at a window', path: `${draft}/window`, signedIn: true },
  {
    name: 'case at a window',
    path: `/cases/${caseIds.underExamination}/window`,
    signedIn: true,
  },
  { name: 'removal of a draft', path: `${draft}/removal`, signedIn: true },
  { name: 'my cases', path: '/cases', signedIn: true },
  { name: 'case under examination', path: `/cases/${caseIds.underExamination}`, signedIn: true },
  {
    name: 'case awaiting a supplement',
    path: `/cases/${caseIds.awaitingSupplement}`,
    signedIn: true,
  },
  { name: 'case with papers owed', path: `/cases/${caseIds.owing}`, signedIn: true },
  { name: 'papers owed', path: `/cases/${caseIds.owing}/supplement`, signedIn: true },
  { name: 'case delivered', path: `/cases/${caseIds.delivered}`, signedIn: true },
  {
    name: 'showing a document',
    path: `/cases/${caseIds.delivered}/documents/d2`,
    signedIn: true,
  },
  { name: 'case denied', path: `/cases/${caseIds.denied}`, signedIn: true },
  { name: 'receipt', path: `/cases/${caseIds.underExamination}/receipt`, signedIn: true },
  { name: 'supplement', path: `/cases/${caseIds.awaitingSupplement}/supplement`, signedIn: true },
  {
    name: 'supplement that names nothing',
    path: `/cases/${caseIds.awaitingUnnamed}/supplement`,
    signedIn: true,
  },
  { name: 'withdrawal', path: `/cases/${caseIds.underExamination}/withdrawal`, signedIn: true },
  { name: 'case told of a penalty', path: `/cases/${caseIds.informed}`, signedIn: true },
  { name: 'defence', path: `/cases/${caseIds.informed}/defence`, signedIn: true },
  { name: 'rating', path: `/cases/${caseIds.delivered}/rating`, signedIn: true },
  {
    name: 'case of someone else',
    path: `/cases/${caseIds.ofSomeoneElse}`,
    signedIn: true,
    status: 403,
  },
];
