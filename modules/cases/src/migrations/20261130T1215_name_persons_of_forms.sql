-- An officer who is named in a form keeps out of the case: whom a form names is found without opening it.
alter table cases.sealed_forms add column named text[] not null default '{}';
comment on column cases.sealed_forms.named is
  'Keyed indexes of the citizen numbers in it (公安机关办理行政案件程序规定 Art 17). Forms of before have none.';
