-- What the courier was asked to carry and what it reported: each report is kept once and never changed.
grant usage on schema delivery to tongban_app;

create table delivery.orders (
  order_id        uuid        not null,
  case_id         uuid        not null,
  cause           text        not null,
  applicant_id    text        not null,
  organ_id        text        not null,
  address_id      text        not null,
  state           text        not null,
  tracking_number text,
  created_at      timestamptz not null,
  ordered_at      timestamptz,

  constraint orders_pkey primary key (order_id),
  constraint orders_one_per_cause unique (cause),
  constraint orders_state check (state in ('to-order', 'ordered', 'given-up')),
  constraint orders_tracked check ((state = 'ordered') = (tracking_number is not null))
);
comment on table delivery.orders is 'Courier orders. The address is sealed with the case; here is only its id.';
comment on column delivery.orders.cause is 'The case event the order answers to: the same event never makes two.';
create index orders_of_case on delivery.orders (case_id);
grant select, insert on delivery.orders to tongban_app;
grant update (state, tracking_number, ordered_at) on delivery.orders to tongban_app;

create table delivery.parcel_events (
  event_id        text        not null,
  order_id        uuid        not null,
  tracking_number text        not null,
  kind            text        not null,
  happened_at     timestamptz not null,
  text            text        not null,
  digest          text        not null,
  received_at     timestamptz not null,

  constraint parcel_events_pkey primary key (event_id),
  constraint parcel_events_of_order foreign key (order_id) references delivery.orders,
  constraint parcel_events_kind check (
    kind in ('collected', 'in-transit', 'out-for-delivery', 'signed', 'attempt-failed', 'returned'))
);
comment on table delivery.parcel_events is 'What the courier reported, as it reported it. Append-only.';
comment on column delivery.parcel_events.digest is 'Of the report: the same id with another content is refused.';
create index parcel_events_of_order_in_time on delivery.parcel_events (order_id, happened_at);
grant select, insert on delivery.parcel_events to tongban_app;

create table delivery.parcel_event_outcomes (
  event_id   text        not null,
  outcome    text        not null,
  decided_at timestamptz not null,

  constraint parcel_event_outcomes_pkey primary key (event_id),
  constraint parcel_event_outcomes_of_event foreign key (event_id) references delivery.parcel_events
);
comment on table delivery.parcel_event_outcomes is
  'What a report came to: nothing to do, the case command it became, or why it came too late.';
grant select, insert on delivery.parcel_event_outcomes to tongban_app;

create table delivery.callback_signatures (
  signature   text        not null,
  received_at timestamptz not null,

  constraint callback_signatures_pkey primary key (signature)
);
comment on table delivery.callback_signatures is
  'Signatures seen within the window of accepted timestamps: the same message sent again does nothing.';
create index callback_signatures_received on delivery.callback_signatures (received_at);
grant select, insert, delete on delivery.callback_signatures to tongban_app;
