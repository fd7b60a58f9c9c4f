-- Sign-ins that were ended with "Sign out", so that no copy of the service takes their cookies again. The id is a hash of
-- what the sign-in server calls the session: it tells nothing of the person.
create table ended_session (
    id       char(64) primary key,
    ended_at timestamptz not null
);
