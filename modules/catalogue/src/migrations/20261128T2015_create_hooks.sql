-- Items hooked onto the national platform: under which code and addresses, since when, and whether the addresses answer.
create table catalogue.hooks (
  item_code      text        not null,
  hook_version   integer     not null,
  state          text        not null,
  national_code  text        not null,
  addresses      jsonb       not null,
  single_sign_on jsonb       not null,
  reason         text,
  recorded_by    text        not null,
  recorded_at    timestamptz not null,

  constraint hooks_pkey primary key (item_code, hook_version),
  constraint hooks_item_fkey foreign key (item_code) references catalogue.items,
  constraint hooks_version_positive check (hook_version > 0),
  constraint hooks_state_known check (state in ('hooked', 'unhooked')),
  constraint hooks_unhooked_with_reason check (state = 'hooked' or length(reason) > 0),
  constraint hooks_has_addresses check (jsonb_array_length(addresses) between 1 and 8)
);
comment on table catalogue.hooks is 'Each hooking and unhooking (挂接) is a version; the last one counts';

create table catalogue.hook_checks (
  item_code    text        not null,
  channel      text        not null,
  url          text        not null,
  alive        boolean     not null,
  status       integer,
  milliseconds integer     not null,
  failures     integer     not null,
  checked_at   timestamptz not null,

  constraint hook_checks_pkey primary key (item_code, channel)
);
comment on table catalogue.hook_checks is 'What the last look at each address found; failures counts those in a row';

grant select, insert on catalogue.hooks to tongban_app;
grant select, insert, update on catalogue.hook_checks to tongban_app;
