-- Whose data was used is read a page at a time, the latest first: without this every receipt of the person was sorted for each page.
create index usage_receipts_by_time on sharing.usage_receipts (person_id, at desc, receipt_id desc);
