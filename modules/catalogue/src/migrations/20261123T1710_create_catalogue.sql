-- The catalogue: each version of each item as cases use it, and what single organs do better. Versions are never changed.
create table catalogue.item_versions (
  item_code text        not null,
  version   integer     not null,
  hash      text        not null,
  body      jsonb       not null,
  loaded_at timestamptz not null default now(),

  constraint item_versions_pkey primary key (item_code, version),
  constraint item_versions_version_positive check (version > 0),
  constraint item_versions_hash_form check (hash ~ '^[0-9a-f]{64}$')
);
comment on table catalogue.item_versions is 'Every version of an item; append-only, because cases stay on the version they were submitted with';
comment on column catalogue.item_versions.body is 'Item, materials, assurance, conditions, flow and form; the hash is SM3 of its canonical JSON';

create table catalogue.items (
  item_code       text    not null,
  version         integer not null,
  published       boolean not null,
  promised_amount integer not null,
  promised_unit   text    not null,

  constraint items_pkey primary key (item_code),
  constraint items_version_fkey foreign key (item_code, version) references catalogue.item_versions,
  constraint items_promise_not_negative check (promised_amount >= 0),
  constraint items_unit_known check (promised_unit in ('working-days', 'natural-days')),
  constraint items_promise_key unique (item_code, promised_amount)
);
comment on table catalogue.items is 'The version of each item in force; the promise stands here for the constraint on overrides';

create table catalogue.loads (
  load_id      bigint      generated always as identity,
  content_hash text        not null,
  items        integer     not null,
  published    integer     not null,
  changed      integer     not null,
  loaded_at    timestamptz not null default now(),

  constraint loads_pkey primary key (load_id)
);
comment on table catalogue.loads is 'Each load of the data files that changed something';

create table catalogue.overrides (
  override_id      uuid        not null,
  organ_id         text        not null,
  item_code        text        not null,
  inherited_amount integer     not null,
  promised_amount  integer,
  address          text,
  phone            text,
  hours            text,
  exempt_materials text[]      not null default '{}',
  effective_from   date        not null,
  effective_until  date,
  recorded_at      timestamptz not null default now(),

  constraint overrides_pkey primary key (override_id),
  constraint overrides_one_a_day unique (organ_id, item_code, effective_from),
  constraint overrides_item_fkey foreign key (item_code, inherited_amount)
    references catalogue.items (item_code, promised_amount) on update cascade,
  constraint overrides_organ_form check (organ_id ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  constraint overrides_not_longer check (promised_amount between 0 and inherited_amount),
  constraint overrides_end_after_begin check (effective_until >= effective_from),
  constraint overrides_text_bounded check (length(address) <= 200 and length(phone) <= 40 and length(hours) <= 200)
);
comment on table catalogue.overrides is 'What an organ does better than the item asks (四级四同: only tighter promises, fewer materials)';
comment on column catalogue.overrides.inherited_amount is 'The promise of the item, kept equal by the foreign key, so that the check can compare';

grant usage on schema catalogue to tongban_app;
grant select, insert on catalogue.item_versions, catalogue.loads to tongban_app;
grant select, insert, update on catalogue.items to tongban_app;
grant select, insert on catalogue.overrides to tongban_app;
grant update (effective_until) on catalogue.overrides to tongban_app;
