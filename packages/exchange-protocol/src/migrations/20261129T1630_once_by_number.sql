-- breaking: a receiver that holds two acceptances of one sender under one case number has one of them withdrawn by the sender first.
create unique index received_number_once on reception.received_rows (sender_no, subject)
  where table_name = 'up_pro_accept' and operation <> 'D';
comment on index reception.received_number_once is 'project_no is unique (quality rule of the national interface): what breaks it is rejected as case-number-twice.';
