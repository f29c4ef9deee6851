-- What belongs to cases passed on between platforms is read in its order, however much else was received.
create index received_carried on reception.received_rows (sender_no, pos)
  where table_name in ('case_person', 'case_paper', 'case_part');
