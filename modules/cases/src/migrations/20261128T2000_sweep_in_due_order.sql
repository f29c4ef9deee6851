-- At midnight thousands of clocks come due at one instant: a sweep pages through them by case and never looks twice.
create index case_heads_in_due_order on cases.case_heads (follow_up_at, case_id) where follow_up_at is not null;
drop index cases.case_heads_to_follow_up;
