-- What was told to whom and when: messages in the app, and text messages on their way.
create table notifications.messages (
  message_id uuid        not null,
  event_id   text        not null,
  template   text        not null,
  person_id  uuid        not null,
  case_id    uuid,
  parameters jsonb       not null,
  created_at timestamptz not null,
  read_at    timestamptz,

  constraint messages_pkey primary key (message_id),
  constraint messages_told_once unique (event_id, template, person_id),
  constraint messages_parameters_small check (pg_column_size(parameters) <= 4000)
);
create index messages_by_person on notifications.messages (person_id, created_at desc, message_id desc);
create index messages_unread on notifications.messages (person_id) where read_at is null;
comment on constraint messages_told_once on notifications.messages is
  'An event may be told twice to us; the person is told once.';

create table notifications.text_messages (
  message_id   uuid        not null,
  state        text        not null default 'waiting',
  attempts     integer     not null default 0,
  last_failure text,
  queued_at    timestamptz not null,
  settled_at   timestamptz,

  constraint text_messages_pkey primary key (message_id),
  constraint text_messages_of_message foreign key (message_id) references notifications.messages (message_id),
  constraint text_messages_state_known check (state in ('waiting', 'sent', 'undelivered')),
  constraint text_messages_settled check ((state = 'waiting') = (settled_at is null))
);
create index text_messages_undelivered on notifications.text_messages (queued_at desc, message_id desc)
  where state = 'undelivered';
comment on table notifications.text_messages is
  'The phone is not here: it is asked for when the message is sent, and opened only then.';

grant usage on schema notifications to tongban_app;
grant select, insert on notifications.messages to tongban_app;
grant update (read_at) on notifications.messages to tongban_app;
grant select, insert, update on notifications.text_messages to tongban_app;
