-- Which departments were asked for their opinion, so that each finds its requests without reading every case.

create table cases.opinion_requests (
  case_id     uuid    not null,
  organ_id    text    not null,
  branch_code text    not null,
  asked_on    date    not null,
  within_days integer not null,
  state       text    not null,

  constraint opinion_requests_pkey primary key (case_id, organ_id, branch_code),
  constraint opinion_requests_state check (state in ('open', 'late', 'answered', 'over'))
);

comment on table cases.opinion_requests is
  'A projection of the ledger, kept by a subscription: can be dropped and rebuilt from it. Distribution column: case_id.';
comment on column cases.opinion_requests.within_days is 'Working days from the day after it was asked; the due day is reckoned when it is read.';
comment on column cases.opinion_requests.state is 'late: the case went on without the answer, which may still be given. over: the case is decided or ended.';

create index opinion_requests_waiting on cases.opinion_requests (organ_id, branch_code, asked_on, case_id)
  where state in ('open', 'late');

grant select, insert, update on cases.opinion_requests to tongban_app;
