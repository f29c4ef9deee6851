-- After repeated failure a subscription is told events one by one, so that the one it fails at is found and set aside.
alter table cases.subscriptions add column alone integer not null default 0;

comment on column cases.subscriptions.alone is 'How many events are still told one by one; a page at a time when zero.';
