-- Foreigners with a permanent residence card prove their name against the exit-entry registry.
alter table identity.proofs drop constraint proofs_source_known;
alter table identity.proofs add constraint proofs_source_known
  check (source in ('phone', 'population', 'exit-entry', 'network-identity', 'upstream', 'face'));
