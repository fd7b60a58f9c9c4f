-- A listing whose text is being corrected is out of the public's sight, and comes back.
alter table listing
    drop constraint listing_status_check,
    add constraint listing_status_check check (status in ('PUBLISHED', 'RETIRED', 'TAKEN_DOWN')),
    -- Revisions are kept for good; what they said up to this one is for officers alone.
    add column taken_down_revision integer,
    add column taken_down_because text,
    add constraint listing_taken_down check (status <> 'TAKEN_DOWN' or taken_down_because is not null);
