-- A face is compared after consent, on a challenge that is good once; five failures lock for a day. No picture is ever kept.
create table verification.face_challenges (
  challenge_id    uuid        not null,
  subject         uuid        not null,
  asker           text        not null,
  turns           text[]      not null,
  consent_version text        not null,
  consented_at    timestamptz not null,
  expires_at      timestamptz not null,
  used_at         timestamptz,

  constraint face_challenges_pkey primary key (challenge_id),
  constraint face_challenges_asks_something check (cardinality(turns) between 1 and 4)
);
create index face_challenges_by_subject on verification.face_challenges (subject) where used_at is null;
comment on table verification.face_challenges is
  'What a person was asked to do before the camera, after which words of consent. Good once, for two minutes.';
comment on column verification.face_challenges.subject is 'A keyed digest of the number; the number itself is not kept.';
comment on column verification.face_challenges.asker is 'The system that asks, or the portal.';
grant select, insert on verification.face_challenges to tongban_app;
grant update (used_at) on verification.face_challenges to tongban_app;

create table verification.face_attempts (
  challenge_id uuid        not null,
  subject      uuid        not null,
  outcome      text        not null,
  at           timestamptz not null,

  constraint face_attempts_pkey primary key (challenge_id),
  constraint face_attempts_of_challenge foreign key (challenge_id) references verification.face_challenges,
  constraint face_attempts_outcome_known
    check (outcome in ('same', 'different', 'unsure', 'not-live', 'retake', 'no-portrait', 'failed'))
);
create index face_attempts_by_subject on verification.face_attempts (subject, at);
comment on table verification.face_attempts is
  'What came of each attempt: a word. No picture, no measure of likeness and nothing computed from a face is in the database.';
grant select, insert on verification.face_attempts to tongban_app;
