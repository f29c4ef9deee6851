-- The rows of a person whose account was erased are blanked once they are withdrawn; of what they said only the digest stays.
alter table exchange.outbound
  add column erased_at timestamptz,
  add column erased_digest bigint,
  add constraint outbound_erased check (
    (erased_at is null) = (erased_digest is null) and (erased_at is null or (operation = 'D' and body = '{}')));
comment on column exchange.outbound.erased_digest is 'What the digest was before the row was blanked: receipts and the other side''s book still speak of it.';
create index outbound_of_people on exchange.outbound (subject)
  where table_name in ('up_uc_province_user', 'up_uc_corporator_account');

create or replace function exchange.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and exchange.is_erasure(old, new) then
    return new;
  end if;
  raise exception 'A row that was numbered is never changed; a later version takes its place'
    using errcode = 'insufficient_privilege';
end
$$;

-- Nothing but this may be done to a numbered row: a version of a person's row behind which a tombstone stands becomes a tombstone.
create function exchange.is_erasure(before exchange.outbound, after exchange.outbound) returns boolean language sql stable as $$
  select before.erased_at is null
     and after.erased_at is not null
     and after.erased_digest = before.digest
     and after.operation = 'D'
     and after.body = '{}'
     and after.digest = ('x' || left(encode(sha256(convert_to(before.row_guid::text || '@' || before.version || 'D {}', 'UTF8')),
                                            'hex'), 15))::bit(60)::bigint
     and (after.stream_no, after.pos, after.row_guid, after.version, after.made_on, after.made_at, after.table_name, after.subject,
          after.organ_code)
       = (before.stream_no, before.pos, before.row_guid, before.version, before.made_on, before.made_at, before.table_name,
          before.subject, before.organ_code)
     and after.parent is not distinct from before.parent
     and after.superseded_by is not distinct from before.superseded_by
     and before.table_name in ('up_uc_province_user', 'up_uc_corporator_account')
     and exists (select from exchange.outbound as later
                  where later.stream_no = before.stream_no
                    and later.row_guid = before.row_guid
                    and later.superseded_by is null
                    and later.operation = 'D'
                    and later.version > before.version)
$$;

drop trigger outbound_is_final on exchange.outbound;
create trigger outbound_is_final before update of row_guid, version, made_on, digest, made_at, operation, table_name,
    subject, parent, organ_code, body, pos, stream_no, erased_at, erased_digest or delete on exchange.outbound
  for each row execute function exchange.refuse_change();
grant update (erased_at, erased_digest, operation, body, digest) on exchange.outbound to tongban_app;
