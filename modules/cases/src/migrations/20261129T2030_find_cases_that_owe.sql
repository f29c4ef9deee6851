-- The queue can show only what waits for papers that may follow (容缺受理): few cases of many, in the order of the queue.
create index case_heads_owing on cases.case_heads (organ_id, stage, queue_on, case_id) include (branch_code)
  where stage <> 'none' and owed_until is not null;
