-- Rows nobody has seen before are copied straight to their place; the copy names no sender, so the transaction says whose they are.
alter table reception.received_rows
  alter sender_no set default nullif(current_setting('reception.sender_no', true), '')::smallint;
