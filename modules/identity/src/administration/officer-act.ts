/** A post as two administrators give or end it: organ, branch (or all), role and its days. */
export interface PostTerms {
  readonly organId: string;
  readonly branchCode: string;
  readonly role: string;
  readonly from: string;
  readonly to?: string;
}

/** About whom, and whose administrators decide. */
interface AboutOfficer {
  readonly officerId: string;
  readonly officerNumber: string;
  /** Of the organ of the post; null: of the ministry. */
  readonly regionCode: string | null;
}

/** What administrators do to accounts and posts of officers; each needs a second one. */
export type OfficerAct =
  | (AboutOfficer & {
      readonly kind: 'create-officer';
      readonly name: string;
      readonly post: PostTerms;
    })
  | (AboutOfficer & { readonly kind: 'appoint-officer'; readonly post: PostTerms })
  | (AboutOfficer & {
      readonly kind: 'end-appointment';
      readonly post: PostTerms;
      /** The last day in force. */
      readonly lastOn: string;
    })
  | (AboutOfficer & { readonly kind: 'disable-officer' })
  | (AboutOfficer & { readonly kind: 'enable-officer' });

const kinds: readonly string[] = [
  'create-officer',
  'appoint-officer',
  'end-appointment',
  'disable-officer',
  'enable-officer',
] satisfies readonly OfficerAct['kind'][];

export function isOfficerAct<Content extends { readonly kind: string }>(
  content: Content,
): content is Extract<Content, OfficerAct> {
  return kinds.includes(content.kind);
}
