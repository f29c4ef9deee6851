-- A case is told with its steps and one result: what hangs on an acceptance is found by it before anything is sent.
create index outbound_of_case on exchange.outbound (parent, stream_no)
  where superseded_by is null and table_name in ('up_pro_process', 'up_pro_result');
