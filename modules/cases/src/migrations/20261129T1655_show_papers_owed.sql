-- The queue shows which cases wait for papers that may follow after acceptance (容缺受理), and until when.
alter table cases.case_heads add column owed_until date;
comment on column cases.case_heads.owed_until is 'Until when papers are owed that a case was accepted without; null when none is.';
