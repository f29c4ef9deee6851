-- Anybody may look through the licences that were granted (行政许可法 Art 40), the latest first.
create index documents_granted on cases.documents (issued_on desc, document_id desc)
 where kind = 'grant-decision';
