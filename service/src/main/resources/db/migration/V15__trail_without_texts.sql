-- The trail tells who did what, and proves what a text said; it does not hold the text. Of what somebody wrote it holds the
-- SHA-256 of a key and the text. The key is the subject's own: once it is deleted, nobody can try texts against the hash.
create table audit_key (
    subject_type text not null,
    subject_id text not null,
    key bytea not null,
    primary key (subject_type, subject_id)
);

-- Rows from before this held texts, which is why they are changed this once.
create function pg_temp.is_code(value text) returns boolean language sql as $$
    select value ~ '^([a-z][a-z0-9]*(-[a-z0-9]+)*|[A-Z]+(_[A-Z]+)*)$' and length(value) <= 60
        or value ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$'
$$;

create function pg_temp.fingerprint(value text, key bytea) returns jsonb language sql as $$
    select to_jsonb('sha256:' || encode(sha256(key || convert_to(value, 'UTF8')), 'hex'))
$$;

-- Values of acts on a message or an edit stand beside their state; every other object is what somebody wrote.
create function pg_temp.kept(value jsonb, key bytea) returns jsonb language plpgsql as $$
begin
    if jsonb_typeof(value) = 'string' then
        return case when pg_temp.is_code(value #>> '{}') then value
            else pg_temp.fingerprint(value #>> '{}', key) end;
    elsif jsonb_typeof(value) = 'object' and value ? 'state' then
        return (select jsonb_object_agg(part.key, case
                when jsonb_typeof(part.value) <> 'string' then part.value
                when part.key <> 'public_text' and pg_temp.is_code(part.value #>> '{}') then part.value
                else pg_temp.fingerprint(part.value #>> '{}', kept.key) end)
            from jsonb_each(value) part);
    elsif jsonb_typeof(value) in ('object', 'array') then
        return pg_temp.fingerprint(value::text, key);
    end if;
    return value;
end $$;

insert into audit_key (subject_type, subject_id, key)
    select subject_type, subject_id, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
    from audit_entry
    where subject_type in ('feedback', 'answer', 'listing', 'listing-edit')
    group by subject_type, subject_id;

alter table audit_entry disable trigger audit_entry_append_only;
update audit_entry a set before = pg_temp.kept(a.before, k.key), after = pg_temp.kept(a.after, k.key)
    from audit_key k
    where k.subject_type = a.subject_type and k.subject_id = a.subject_id;
alter table audit_entry enable trigger audit_entry_append_only;

drop function pg_temp.kept(jsonb, bytea);
drop function pg_temp.fingerprint(text, bytea);
drop function pg_temp.is_code(text);
