-- A live face compared with the register's portrait is a proof of its own.
alter table identity.proofs drop constraint proofs_source_known;
alter table identity.proofs add constraint proofs_source_known
  check (source in ('phone', 'population', 'network-identity', 'upstream', 'face'));
