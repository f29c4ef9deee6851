import type { Actor } from '@tongban/http';
import type { UploadRule } from './take-attachment.ts';

/** What the routes about papers ask of the case itself. The engine answers; papers hold no rules of authority. */
export interface CaseAccess {
  /** The applicant of the case, or an officer whose appointments reach it. An officer's reading leaves a receipt. */
  mayRead(actor: Actor, caseId: string): Promise<boolean>;
  /** Whether the person is writing the application that will be this case: theirs, or of somebody who still lets them. */
  mayWrite(personId: string, caseId: string): Promise<boolean>;
  /** What the applicant may hand in now, by material; undefined when the case is not theirs or does not exist. */
  openUploads(personId: string, caseId: string): Promise<readonly UploadRule[] | undefined>;
}
