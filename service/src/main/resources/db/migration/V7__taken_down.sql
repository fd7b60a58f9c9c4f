-- What was published can be taken down while it is corrected. The words of a copy move to a column of their own, so that
-- nothing that reads public texts can come upon them.
alter table feedback
    add column taken_down_text text,
    add column taken_down_at timestamptz,
    add column taken_down_because text,
    add constraint feedback_taken_down check (
        (taken_down_at is null) = (taken_down_text is null) and (taken_down_at is null or public_text is null)),
    drop constraint feedback_check1,
    add constraint feedback_copy check (
        state not in ('PUBLIC_TEXT_APPROVED', 'ROUTED', 'ACKNOWLEDGED', 'RESPONSE_DRAFTED', 'RESPONSE_APPROVED',
            'PUBLISHED', 'ACTION_TRACKED') or public_text is not null or taken_down_text is not null);

-- An answer keeps its number and address, and stands there again when it is corrected.
alter table answer
    add column taken_down_at timestamptz,
    add column taken_down_because text,
    -- Messages that it answered and that went to the safeguarding role since.
    add column messages_left_out integer not null default 0;

-- A comment is evidence also while its public copy is corrected.
create or replace view signal as
    select 'COMMENT' as kind, (f.received_at at time zone 'Europe/London')::date as day, f.help, f.need, f.age_band,
        f.area, f.sector, 1 as times, f.id as source
    from feedback f
    where f.kind = 'MISSING' and f.state in ('ROUTED', 'ACKNOWLEDGED', 'RESPONSE_DRAFTED', 'RESPONSE_APPROVED',
        'PUBLISHED', 'ACTION_TRACKED', 'CLOSED') and (f.public_text is not null or f.taken_down_text is not null)
    union all
    select 'SEARCH', day, help, need, age_band, area, sector, times, null from search_signal
    union all
    select 'DOCUMENT', day, help, need, age_band, area, sector, 1, id from document_signal;
