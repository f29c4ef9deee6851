import type { Branded, Day, Instant } from '@tongban/kernel';
import type { RevisionState } from '@tongban/vocabulary';
import type { Claim } from './claim.ts';
import type { EditedItem } from './item-defects.ts';
import type { Override } from './override.ts';
import type { ItemCode } from './service-item.ts';

export type RevisionId = Branded<'RevisionId'>;

/** What an organ says of itself; whose it is and from when comes from the revision. */
export type LocalTerms = Omit<Override, 'organId' | 'itemCode' | 'effectiveFrom'>;

/** A change somebody proposes: of a basic item, of how an organ carries it out, or of what an organ claims. */
export type RevisionContent =
  | { readonly kind: 'change-item'; readonly itemCode: ItemCode; readonly item: EditedItem }
  | {
      readonly kind: 'suspend-item' | 'resume-item' | 'withdraw-item';
      readonly itemCode: ItemCode;
      readonly reason: string;
    }
  | {
      readonly kind: 'change-implementation';
      readonly itemCode: ItemCode;
      readonly terms: LocalTerms;
    }
  | { readonly kind: 'claim-items' | 'release-items'; readonly scope: Claim['scope'] };

/** 编辑状态 of a proposed change, from the first word to publication (handbook of elements §2.4). */
export interface Revision {
  readonly state: RevisionState | 'new';
  /** Everybody who wrote on it: none of them reviews it. */
  readonly writers: readonly string[];
  readonly reviewer?: string;
  readonly opinion?: string;
}

export type RevisionEvent =
  | { type: 'RevisionDrafted' | 'RevisionEdited'; at: Instant; by: string; contentHash: string }
  | { type: 'RevisionSubmitted' | 'RevisionDiscarded'; at: Instant; by: string }
  | { type: 'RevisionApproved' | 'RevisionReturned'; at: Instant; by: string; opinion: string }
  | {
      type: 'RevisionPublished';
      at: Instant;
      by: string;
      effectiveFrom: Day;
      /** Of an item: the version it became, and its hash. */
      version?: number;
      hash?: string;
    };

export const newRevision: Revision = { state: 'new', writers: [] };

export function evolve(state: Revision, event: RevisionEvent): Revision {
  switch (event.type) {
    case 'RevisionDrafted':
    case 'RevisionEdited':
      return { state: 'draft', writers: [...new Set([...state.writers, event.by])] };
    case 'RevisionSubmitted':
      return { ...state, state: 'in-review' };
    case 'RevisionApproved':
      return { ...state, state: 'approved', reviewer: event.by, opinion: event.opinion };
    case 'RevisionReturned':
      return { ...state, state: 'returned', reviewer: event.by, opinion: event.opinion };
    case 'RevisionDiscarded':
      return { ...state, state: 'discarded' };
    case 'RevisionPublished':
      return { ...state, state: 'published' };
  }
}

export type RevisionAction =
  'draft' | 'edit' | 'submit' | 'approve' | 'return' | 'discard' | 'publish';

/** Which actions each state allows. Publishing and discarding are for good. */
const allowedIn: Readonly<Record<Revision['state'], readonly RevisionAction[]>> = {
  new: ['draft'],
  draft: ['edit', 'submit', 'discard'],
  'in-review': ['approve', 'return', 'discard'],
  returned: ['edit', 'discard'],
  approved: ['publish', 'edit', 'discard'],
  published: [],
  discarded: [],
};

export function availableActions({ state }: Pick<Revision, 'state'>): readonly RevisionAction[] {
  return allowedIn[state];
}
