-- A code or token is marked as used once: with room for that on its page no index has to be told.
alter table identity.openid_records set (fillfactor = 80);
