import type { Branded, Instant } from '@tongban/kernel';
import type { ActLine, EntrustedKind } from './entrusted-acts.ts';
import type { OfficerAct } from './officer-act.ts';
import type { SystemTerms } from './check-terms.ts';

export type ActId = Branded<'ActId'>;

/** What administrators do to systems, keys, accounts and posts, and what other modules leave to them. All but what only stops need a second person. */
export type ActContent =
  | { readonly kind: 'register-system'; readonly clientId: string; readonly terms: SystemTerms }
  | { readonly kind: 'change-system'; readonly terms: SystemTerms }
  | { readonly kind: 'promote-system' }
  | { readonly kind: 'resume-system' }
  | { readonly kind: 'suspend-system' }
  | { readonly kind: 'add-key'; readonly publicKey: PublicKey }
  | { readonly kind: 'issue-secret' }
  | { readonly kind: 'end-credential'; readonly credentialId: string; readonly endsAt: Instant }
  | { readonly kind: 'rotate-signing-keys' }
  | OfficerAct
  | {
      readonly kind: 'entrusted';
      readonly act: EntrustedKind;
      readonly subject: string;
      readonly terms: unknown;
      readonly lines: readonly ActLine[];
      readonly regionCode: string | null;
    }
  | {
      readonly kind: 'merge-accounts';
      readonly mergerId: string;
      readonly regionCode: string | null;
    }
  | {
      readonly kind: 'remove-officer-keys';
      readonly officerId: string;
      readonly officerNumber: string;
      /** Of the officer's organ; null at the ministry. */
      readonly regionCode: string | null;
    };

/** A public key as JWK (RFC 7517): what the system signs its requests with. */
export interface PublicKey {
  readonly kty: string;
  readonly alg: string;
  readonly kid: string;
  readonly crv?: string;
  readonly x?: string;
  readonly y?: string;
  readonly n?: string;
  readonly e?: string;
}

export type ActStatus = 'proposed' | 'approved' | 'rejected' | 'withdrawn' | 'done-at-once';

export interface AdministrativeAct {
  readonly actId: ActId;
  readonly content: ActContent;
  readonly systemId: string | null;
  readonly clientId: string | null;
  /** Of the province whose administrators may decide; null: those of the ministry only. */
  readonly regionCode: string | null;
  /** Of the system when the act was proposed; 0 when there was none. */
  readonly baseVersion: number;
  readonly reason: string;
  readonly status: ActStatus;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly decisionReason: string | null;
}

/** As administrators call it, whichever module does it. */
export function actKind(content: ActContent): string {
  return content.kind === 'entrusted' ? content.act : content.kind;
}
