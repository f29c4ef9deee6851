-- 好差评: every rating and its one amendment are kept; who gave it is not kept here at all.
grant usage on schema evaluation to tongban_app;

create table evaluation.evaluations (
  case_id      uuid        not null,
  version      integer     not null,
  item_code    text        not null,
  organ_id     text        not null,
  branch_code  text        not null,
  channel      text        not null,
  level        smallint    not null,
  tags         text[]      not null,
  text         text,
  masked       boolean     not null,
  amendment    boolean     not null,
  evaluated_at timestamptz not null,

  constraint evaluations_pkey primary key (case_id, version),
  constraint evaluations_level check (level between 1 and 5),
  constraint evaluations_text_short check (length(text) <= 2000)
);
comment on table evaluation.evaluations is
  'Ratings as they may be shown: numbers of persons masked, the evaluator left out. Append-only; the case ledger is the truth.';
comment on column evaluation.evaluations.version is 'Of the case event: the same event never makes two rows.';
comment on column evaluation.evaluations.masked is 'Something that looked like a number of a person was taken out of the text.';
create unique index evaluations_one_rating on evaluation.evaluations (case_id) where not amendment;
create unique index evaluations_one_amendment on evaluation.evaluations (case_id) where amendment;
create index evaluations_of_organ on evaluation.evaluations (organ_id, evaluated_at desc, case_id desc, version desc);
create index evaluations_of_item on evaluation.evaluations (item_code, evaluated_at desc);
grant select, insert on evaluation.evaluations to tongban_app;

create function evaluation.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'A rating is never changed; it is amended once by another row' using errcode = '42501';
end
$$;
create trigger evaluations_are_final before update or delete or truncate on evaluation.evaluations
  for each statement execute function evaluation.refuse_change();
