-- Signing out here reaches the platform the person came from: it is shown the identity token it gave.
alter table identity.upstream_sessions add column id_token_sealed bytea;
comment on column identity.upstream_sessions.id_token_sealed is
  'As the hint by which the platform ends its own session without a prompt (RP-Initiated Logout 1.0). Sealed: it names the person there.';
