-- First answers to requests that carry an idempotency key, so that a repeat is answered and not done twice.
create table http.idempotency_keys (
  actor        text        not null,
  key          uuid        not null,
  route        text        not null,
  digest       text        not null,
  status       smallint,
  content_type text,
  body         text,
  taken_at     timestamptz not null,

  constraint idempotency_keys_pkey primary key (actor, key, route),
  constraint idempotency_keys_answer_whole check (
    (status is null) = (content_type is null) and (status is null) = (body is null)
  ),
  constraint idempotency_keys_no_bug_kept check (status is null or status < 500)
);

comment on table http.idempotency_keys is 'One row a request with Idempotency-Key; status is null while it is being worked on. Rows live for a day.';
comment on column http.idempotency_keys.digest is 'SHA-256 of path parameters, query and body: another request under the same key is refused.';

create index idempotency_keys_taken_at_idx on http.idempotency_keys (taken_at);

grant usage on schema http to tongban_app;
grant select, insert, update, delete on http.idempotency_keys to tongban_app;
