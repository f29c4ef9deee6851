-- Who stands in for whom: a post lent for some days, or to a named substitute for the days its holder is away.
create table organisations.delegations (
  delegation_id   uuid        not null,
  kind            text        not null,
  from_officer_id uuid        not null,
  to_officer_id   uuid        not null,
  organ_id        text        not null,
  branch_code     text        not null,
  role            text        not null,
  from_on         date        not null,
  to_on           date        not null,
  cause           text        not null,
  granted_by      uuid        not null,
  granted_at      timestamptz not null,
  revoked_by      uuid,
  revoked_at      timestamptz,

  constraint delegations_pkey primary key (delegation_id),
  constraint delegations_kind_known check (kind in ('delegation', 'substitution')),
  constraint delegations_holder_exists foreign key (from_officer_id)
    references organisations.officers (officer_id),
  constraint delegations_delegate_exists foreign key (to_officer_id)
    references organisations.officers (officer_id),
  constraint delegations_organ_exists foreign key (organ_id)
    references organisations.organs (organ_id),
  constraint delegations_to_another check (from_officer_id <> to_officer_id),
  constraint delegations_in_order check (to_on >= from_on),
  constraint delegations_revoked_whole check ((revoked_by is null) = (revoked_at is null))
);
comment on table organisations.delegations is
  'A delegate acts with the holder''s post while both dates and the post itself hold. Rows stay.';
comment on column organisations.delegations.kind is
  'delegation: on every day of the period; substitution: only on days the holder is recorded as absent.';
create index delegations_by_delegate on organisations.delegations (to_officer_id, to_on);
create index delegations_by_organ on organisations.delegations (organ_id, to_on);

create table organisations.absences (
  absence_id  uuid        not null,
  officer_id  uuid        not null,
  from_on     date        not null,
  to_on       date        not null,
  cause       text        not null,
  recorded_by uuid        not null,
  recorded_at timestamptz not null,

  constraint absences_pkey primary key (absence_id),
  constraint absences_officer_exists foreign key (officer_id)
    references organisations.officers (officer_id),
  constraint absences_in_order check (to_on >= from_on)
);
comment on column organisations.absences.to_on is 'The last day away. Coming back sooner moves it; rows stay.';
create index absences_by_officer on organisations.absences (officer_id, to_on);

grant select, insert on organisations.delegations, organisations.absences to tongban_app;
grant update (revoked_by, revoked_at) on organisations.delegations to tongban_app;
grant update (to_on) on organisations.absences to tongban_app;
