-- Old proofs of the flows, and codes of windows that ended long ago, are taken away in the order of their time.
grant delete on cases.flow_proofs to tongban_app;
comment on table cases.flow_proofs is
  'Each run of the publish gate over every flow and item, as it was; kept for the days that are set, the last one always.';
create index window_confirmations_by_time on cases.window_confirmations (expires_at);
