export { apply, dogLicence, noCrimeCertificate, realPerson } from './applying.ts';
export { citizen, officer, visitor } from './people.ts';
export type { Answer, Call, Visitor } from './people.ts';
export { testPlatform } from './test-platform.ts';
export type { TestPlatform } from './test-platform.ts';
export { applyFor, surePerson } from './fill-in.ts';
export { deskOf, ownCase } from './handling.ts';
export { nationalBook } from './national-book.ts';
export { publishWithoutPreReview } from './further-flow.ts';
