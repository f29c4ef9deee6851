/** The account of a session: the id of the person, or `officer/` and the id of the officer. */
export function accountOfSession(session: {
  readonly personId: string | null;
  readonly officerId: string | null;
}): string {
  if (session.personId !== null) return session.personId;
  if (session.officerId !== null) return `officer/${session.officerId}`;
  throw new Error('A session belongs to a person or an officer.');
}
