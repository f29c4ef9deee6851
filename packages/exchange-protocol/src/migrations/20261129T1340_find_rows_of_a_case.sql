-- A result is taken beside the steps of its case and only once: what hangs on an acceptance is found by it.
create index received_of_case on reception.received_rows (parent, sender_no)
  where table_name in ('up_pro_process', 'up_pro_result');
