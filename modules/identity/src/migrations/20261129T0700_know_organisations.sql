-- Enterprises and other organisations as parties (GB 32100-2015), who represents them by law, and the role somebody works in.
create table identity.organisations (
  organisation_id uuid        not null,
  credit_code     text        not null,
  name            text        not null,
  entered_at      timestamptz not null,

  constraint organisations_pkey primary key (organisation_id),
  constraint organisations_one_credit_code unique (credit_code),
  constraint organisations_credit_code_form check (credit_code ~ '^[0-9A-HJ-NP-RTUW-Y]{18}$'),
  constraint organisations_named check (length(name) between 1 and 200)
);
comment on table identity.organisations is
  '法人和其他组织, entered when the business registry has said who represents them. Code and name are public and not sealed.';

alter table identity.mandates drop constraint mandates_kind_known;
alter table identity.mandates add constraint mandates_kind_known
  check (kind in ('mandate', 'guardianship', 'representation'));
alter table identity.mandates add column checked_at timestamptz;
alter table identity.mandates add constraint mandates_checked_representation
  check ((kind = 'representation') = (checked_at is not null));
alter table identity.mandates add constraint mandates_representation_of_organisation
  check (kind <> 'representation' or (mandator_kind = 'organisation' and agent_id is not null));
create unique index mandates_one_representative on identity.mandates (mandator_id)
  where kind = 'representation' and revoked_at is null;
comment on column identity.mandates.checked_at is
  'When the business registry last said that this person represents the organisation (法定代表人, 民法典 Art 61).';

alter table identity.sessions add column acts_for uuid;
comment on column identity.sessions.acts_for is
  'The organisation in whose name the person works in this session. It gives nothing: mandates of the day do.';

grant select, insert, update on identity.organisations to tongban_app;
