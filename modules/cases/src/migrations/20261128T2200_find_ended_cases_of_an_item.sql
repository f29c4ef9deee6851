-- Reports read the cases of an item that ended last; only those that ended are in the index.
create index case_heads_ended_of_item on cases.case_heads (item_code, ended_at desc, case_id) where ended_at is not null;
