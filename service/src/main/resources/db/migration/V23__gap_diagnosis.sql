-- A diagnosis of a gap that an officer or a commissioner set in place of the rules' own, with the note that says why. The
-- latest of a gap counts; earlier ones stay until their retention period ends.
create table gap_diagnosis (
    -- Made with the form: the same form sent twice is one change.
    submission uuid primary key,
    -- Its text form, as addresses have it.
    gap_key text not null,
    -- Null where the rules' own result counts again.
    diagnosis text check (diagnosis in ('NOTHING_LISTED', 'NOT_FOUND', 'NOT_FITTING', 'STALE', 'WAITING',
        'INFORMATION_MISSING', 'INSUFFICIENT_EVIDENCE')),
    -- What the rules said at that time.
    ruled text not null,
    note text not null,
    changed_by text not null,
    changed_at timestamptz not null
);

create index gap_diagnosis_key on gap_diagnosis (gap_key, changed_at);
