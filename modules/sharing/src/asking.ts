import { ok, refuse, type Refusal, type Result } from '@tongban/kernel';
import { dataResources, type ResourceCode } from './resources.ts';

/** Who asks about whom, and why. Without it there is no question. */
export interface Asking {
  readonly personId: string;
  /** `self`: the person has the own data checked, as in the real-name check. */
  readonly by:
    // `standing`: whether a role the person has claimed still stands (民法典 Arts 36, 61: who represents a company, or is a child's guardian), of no case.
    | { readonly kind: 'system'; readonly standing?: true }
    | { readonly kind: 'self' }
    | { readonly kind: 'officer'; readonly officerId: string };
  readonly organId?: string;
  readonly caseId?: string;
  readonly itemCode?: string;
  readonly purpose: string;
}

export type AskingRefusal = 'sharing/case-missing' | 'sharing/purpose-missing';

/**
 * No case, no question (政务数据共享条例: purpose-bound). One's own check of name and number has none, and a query item (T01) by
 * which one asks for what is known of oneself stands in its place. Nor has the nightly question whether somebody still represents
 * the company they act for; it asks the business registry and nobody else.
 */
export function checkAsking(
  asking: Asking,
  resource: ResourceCode,
): Result<void, Refusal<AskingRefusal>> {
  const purpose = asking.purpose.trim();
  if (purpose === '' || purpose.length > 200) {
    return refuse('sharing/purpose-missing', {
      zh: '查询数据须说明用途，不超过 200 字。',
      en: 'A question about data needs its purpose, in at most 200 characters.',
    });
  }
  const own =
    asking.by.kind === 'self' &&
    (!dataResources[resource].needsCase || asking.itemCode !== undefined);
  const standing =
    (resource === 'business-registration' || resource === 'guardianship') &&
    asking.by.kind === 'system' &&
    asking.by.standing === true;
  if (asking.caseId === undefined && !own && !standing) {
    return refuse('sharing/case-missing', {
      zh: '没有办件不得查询个人数据。',
      en: 'Personal data may not be asked for without a case.',
    });
  }
  return ok(undefined);
}
