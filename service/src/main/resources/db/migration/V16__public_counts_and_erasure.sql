-- What the page of answers says became of all messages: counted once for each month, and never again.
create table public_count (
    -- Its first day; messages until its last day are counted.
    month date primary key,
    counted_at timestamptz not null,
    -- Null where numbers of an earlier month go on to hold, because new ones would tell of too few people.
    figures jsonb
);

-- A message whose words are gone at a family's request, or because its time is over. The row stays as a bare fact.
alter table feedback
    drop constraint feedback_state_check,
    add constraint feedback_state_check check (state in (
        'RECEIVED', 'QUARANTINED', 'REDIRECTED', 'REJECTION_PROPOSED', 'REJECTED', 'FOR_REDACTION',
        'PUBLIC_TEXT_APPROVED', 'ROUTED', 'ACKNOWLEDGED', 'RESPONSE_DRAFTED', 'RESPONSE_APPROVED', 'PUBLISHED',
        'ACTION_TRACKED', 'CLOSED', 'ERASED')),
    add column erased_because text,
    add constraint feedback_erased check (state <> 'ERASED' or (erased_because is not null and public_text is null
        and listing_id is null and help is null and need is null and age_band is null and area is null
        and sector is null and sender is null));

create index feedback_state_since on feedback (state, state_since);

-- Entries of the trail end, too, after seven years. Until then nobody deletes or changes one.
create function refuse_early_delete() returns trigger language plpgsql as $$
begin
    if old.at >= now() - interval '7 years' then
        raise exception '% is kept for seven years', tg_table_name;
    end if;
    return old;
end $$;

drop trigger audit_entry_append_only on audit_entry;
create trigger audit_entry_append_only before update on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_kept before delete on audit_entry
    for each row execute function refuse_early_delete();
