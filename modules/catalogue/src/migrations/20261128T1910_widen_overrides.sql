-- Overrides say more than days, and each is held against the version of the item it was decided on; organs claim items.
alter table catalogue.item_versions
  add column effective_from date not null default '2019-08-01',
  add column origin text not null default 'load',
  add column promised_amount integer generated always as
    ((body #>> '{item,timeLimits,promised,amount}')::integer) stored,
  add column maximum_visits integer generated always as
    ((body #>> '{item,maximumVisits}')::integer) stored,
  add column fee_charged boolean generated always as
    ((body #>> '{item,fee,charged}')::boolean) stored,
  add column local_conditions boolean generated always as
    (coalesce((body #>> '{item,elements,localConditionsAllowed}')::boolean, false)) stored,
  add column levels jsonb generated always as (body #> '{item,levels}') stored,
  add column optional_steps jsonb generated always as (
    jsonb_path_query_array(body #> '{flow,steps}',
      '$[*] ? (@.optional == true && !(@.code == "RECEIVE" || @.code == "ACCEPT" || @.code == "COMPLETE"
        || @.code == "CHECK" || @.code == "REVIEW" || @.code == "FIRST" || @.code == "INSPECT" || @.code == "AUTOCHECK"
        || @.code == "DECIDE" || @.code == "ISSUE" || @.code == "RECORD" || @.code == "REPLY" || @.code == "CLOSE"
        || @.code == "DELIVER" || @.code == "SERVE")).code')) stored,
  add constraint item_versions_origin_known check (origin in ('load', 'publication')),
  add constraint item_versions_terms_key unique
    (item_code, version, promised_amount, maximum_visits, fee_charged, local_conditions, levels, optional_steps);
comment on column catalogue.item_versions.optional_steps is 'Steps a locality may leave out; never acceptance, examination, decision or delivery';
comment on column catalogue.item_versions.origin is 'load: from the data files of a release; publication: by the editors';

alter table catalogue.overrides drop constraint overrides_item_fkey;
alter table catalogue.items drop constraint items_promise_key;
alter table catalogue.overrides
  add column item_version integer,
  add column inherited_visits integer,
  add column inherited_fee boolean,
  add column inherited_local_conditions boolean,
  add column inherited_levels jsonb,
  add column inherited_optional_steps jsonb,
  add column maximum_visits integer,
  add column deferrable_materials text[] not null default '{}',
  add column fee_waived boolean not null default false,
  add column fee_rows jsonb not null default '[]',
  add column skipped_steps jsonb not null default '[]',
  add column added_conditions jsonb not null default '[]',
  add column exercise_levels jsonb,
  add column windows jsonb not null default '[]';
update catalogue.overrides overrides
   set item_version = versions.version,
       inherited_amount = versions.promised_amount,
       inherited_visits = versions.maximum_visits,
       inherited_fee = versions.fee_charged,
       inherited_local_conditions = versions.local_conditions,
       inherited_levels = versions.levels,
       inherited_optional_steps = versions.optional_steps
  from catalogue.items items
  join catalogue.item_versions versions using (item_code, version)
 where items.item_code = overrides.item_code;
alter table catalogue.overrides
  alter column item_version set not null,
  alter column inherited_visits set not null,
  alter column inherited_fee set not null,
  alter column inherited_local_conditions set not null,
  alter column inherited_levels set not null,
  alter column inherited_optional_steps set not null,
  add constraint overrides_terms_fkey foreign key
    (item_code, item_version, inherited_amount, inherited_visits, inherited_fee, inherited_local_conditions,
     inherited_levels, inherited_optional_steps)
    references catalogue.item_versions
    (item_code, version, promised_amount, maximum_visits, fee_charged, local_conditions, levels, optional_steps),
  add constraint overrides_not_more_visits check (maximum_visits between 0 and inherited_visits),
  add constraint overrides_no_fee_on_free check (fee_rows = '[]' or (inherited_fee and not fee_waived)),
  add constraint overrides_fee_has_basis check (not jsonb_path_exists(fee_rows, '$[*] ? (!(@.basis like_regex "."))')),
  add constraint overrides_legal_steps_stay check (skipped_steps <@ inherited_optional_steps),
  add constraint overrides_conditions_by_law check (added_conditions = '[]' or inherited_local_conditions),
  add constraint overrides_levels_allowed check
    (exercise_levels is null or (exercise_levels <@ inherited_levels and jsonb_array_length(exercise_levels) > 0));
create index overrides_of_item on catalogue.overrides (item_code, organ_id);
comment on column catalogue.overrides.inherited_amount is 'Terms of the version of the item it was decided on, kept true by the foreign key, so that the checks can compare';

create table catalogue.added_materials (
  override_id  uuid not null,
  material_key text not null,
  by_law       text not null,
  approved_by  text not null,

  constraint added_materials_pkey primary key (override_id, material_key),
  constraint added_materials_override_fkey foreign key (override_id) references catalogue.overrides,
  constraint added_materials_by_regulation check (length(btrim(by_law)) between 4 and 300),
  constraint added_materials_approver_form check (approved_by ~ '^[0-9A-HJ-NPQRTUWXY]{18}$')
);
comment on table catalogue.added_materials is 'What a local regulation lets an organ ask for beside the item, approved by the province';

create table catalogue.claims (
  organ_id       text        not null,
  scope          text        not null,
  claimed        boolean     not null,
  effective_from date        not null,
  recorded_at    timestamptz not null default now(),

  constraint claims_pkey primary key (organ_id, scope, effective_from),
  constraint claims_organ_form check (organ_id ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  constraint claims_scope_form check (scope = 'all' or scope ~ '^[A-Z]{2,3}$' or scope ~ '^GA-[A-Z]{2,3}-[0-9]{4}$')
);
comment on table catalogue.claims is 'Items that organs take over or give back (认领): all, of a branch, or one; the nearest organ decides';

grant select, insert on catalogue.added_materials, catalogue.claims to tongban_app;
