-- Hooking takes a second pair of eyes: one officer proposes the addresses, another confirms them.
create table catalogue.hook_proposals (
  proposal_id uuid        not null,
  item_code   text        not null,
  addresses   jsonb       not null,
  proposed_by uuid        not null,
  proposed_at timestamptz not null,
  state       text        not null default 'open',
  decided_by  uuid,
  decided_at  timestamptz,

  constraint hook_proposals_pkey primary key (proposal_id),
  constraint hook_proposals_item_fkey foreign key (item_code) references catalogue.items,
  constraint hook_proposals_state_known check (state in ('open', 'confirmed', 'rejected')),
  constraint hook_proposals_decided_by_somebody check ((state = 'open') = (decided_by is null)),
  constraint hook_proposals_four_eyes check (state <> 'confirmed' or decided_by <> proposed_by)
);
comment on table catalogue.hook_proposals is 'Addresses somebody wants an item hooked with, until another officer confirms or rejects them';
create unique index hook_proposals_one_open on catalogue.hook_proposals (item_code) where state = 'open';
grant select, insert, update on catalogue.hook_proposals to tongban_app;
