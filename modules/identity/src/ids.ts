import type { Branded } from '@tongban/kernel';

export type PersonId = Branded<'PersonId'>;
export type SessionId = Branded<'SessionId'>;
export type ChallengeId = Branded<'ChallengeId'>;
