-- The account of a day is drawn from the rows in force, without reading the whole book.
create index outbound_of_day on exchange.outbound (made_on, stream_no) where superseded_by is null;
