-- A limit may be set in hours or months: 时限单位 of the element dictionary has four words.
alter table catalogue.items
  drop constraint items_unit_known,
  add constraint items_unit_known check (promised_unit in ('working-days', 'natural-days', 'hours', 'months'));
