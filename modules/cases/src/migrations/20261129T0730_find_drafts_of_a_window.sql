-- A window officer asks what lies open on their desk; without this every draft of the platform would be looked at.
create index drafts_open_at_window on cases.drafts (window_officer_id, updated_at desc)
 where window_officer_id is not null and submitted_at is null;
