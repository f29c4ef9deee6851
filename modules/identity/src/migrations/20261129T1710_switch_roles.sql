-- A person who holds a post switches to it: the citizen's session, seen to be the person just now, stands for the password.
alter table identity.officer_challenges
  add column citizen_token_hash bytea;
comment on column identity.officer_challenges.citizen_token_hash is
  'Of the citizen''s session the switch was begun in; it is ended only there, and only by a passkey. Null after a password.';
