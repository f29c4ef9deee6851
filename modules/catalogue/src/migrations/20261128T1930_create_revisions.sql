-- The life of items: proposed changes, their review and publication, what changed in order, and runs that publish many.
create table catalogue.revisions (
  revision_id    uuid        not null,
  kind           text        not null,
  organ_id       text        not null,
  branch_code    text        not null,
  item_code      text,
  base_version   integer,
  content        jsonb       not null,
  state          text        not null,
  version        integer     not null,
  writers        uuid[]      not null,
  reviewer       uuid,
  opinion        text,
  publisher      uuid,
  effective_from date,
  result_version integer,
  drafted_at     timestamptz not null,
  changed_at     timestamptz not null,

  constraint revisions_pkey primary key (revision_id),
  constraint revisions_kind_known check (kind in ('change-item', 'suspend-item', 'resume-item', 'withdraw-item',
    'change-implementation', 'claim-items', 'release-items')),
  constraint revisions_state_known check (state in ('draft', 'in-review', 'returned', 'approved', 'published', 'discarded')),
  constraint revisions_organ_form check (organ_id ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  constraint revisions_four_eyes check (not (reviewer = any (writers))),
  constraint revisions_reviewed_first check (state not in ('approved', 'published') or reviewer is not null),
  constraint revisions_published_by_another check (publisher is null or publisher <> reviewer),
  constraint revisions_published_whole check ((state = 'published') = (effective_from is not null and publisher is not null))
);
comment on table catalogue.revisions is 'Proposed changes of items and implementations; the ledger has what happened to each, this is where it stands';
create unique index revisions_one_open on catalogue.revisions (kind, organ_id, item_code)
  where state in ('draft', 'in-review', 'returned', 'approved') and item_code is not null;
create index revisions_by_state on catalogue.revisions (state, changed_at desc, revision_id);
create index revisions_by_item on catalogue.revisions (item_code, changed_at desc);

create table catalogue.item_states (
  item_code      text        not null,
  state          text        not null,
  effective_from date        not null,
  reason         text        not null,
  recorded_at    timestamptz not null default clock_timestamp(),

  constraint item_states_pkey primary key (item_code, recorded_at),
  constraint item_states_item_fkey foreign key (item_code) references catalogue.items,
  constraint item_states_known check (state in ('in-force', 'suspended', 'withdrawn'))
);
comment on table catalogue.item_states is 'Suspensions, resumptions and withdrawals; the latest in effect counts, none means in force';

create table catalogue.changes (
  seq            bigint      generated always as identity,
  kind           text        not null,
  item_code      text,
  organ_id       text,
  version        integer,
  hash           text,
  effective_from date        not null,
  at             timestamptz not null default now(),

  constraint changes_pkey primary key (seq)
);
comment on table catalogue.changes is 'Everything that changes what the catalogue answers, in order: programs and portals read on from the number they know';

create table catalogue.publication_runs (
  run_id         uuid        not null,
  action         text        not null,
  started_by     uuid        not null,
  effective_from date,
  opinion        text,
  started_at     timestamptz not null,
  finished_at    timestamptz,

  constraint publication_runs_pkey primary key (run_id),
  constraint publication_runs_action_known check (action in ('submit', 'approve', 'publish')),
  constraint publication_runs_day_of_publication check ((action = 'publish') = (effective_from is not null))
);
comment on table catalogue.publication_runs is 'Submissions, approvals and publications of many changes at once, by a job that one can leave and come back to';

create table catalogue.publication_run_items (
  run_id      uuid    not null,
  position    integer not null,
  revision_id uuid    not null,
  outcome     text    not null default 'waiting',
  refusal     jsonb,

  constraint publication_run_items_pkey primary key (run_id, position),
  constraint publication_run_items_once unique (run_id, revision_id),
  constraint publication_run_items_run_fkey foreign key (run_id) references catalogue.publication_runs,
  constraint publication_run_items_revision_fkey foreign key (revision_id) references catalogue.revisions,
  constraint publication_run_items_outcome_known check (outcome in ('waiting', 'done', 'refused'))
);
comment on table catalogue.publication_run_items is 'One change of a run, and what became of it';

-- What the tables said before is the first change that readers can know of.
insert into catalogue.changes (kind, item_code, version, hash, effective_from)
select 'item-published', item_code, versions.version, versions.hash, versions.effective_from
  from catalogue.items items join catalogue.item_versions versions using (item_code, version)
 where items.published
 order by item_code;

grant select, insert, update on catalogue.revisions, catalogue.publication_runs, catalogue.publication_run_items to tongban_app;
grant select, insert on catalogue.item_states, catalogue.changes to tongban_app;
