-- Why a message is in quarantine, how grave that is, and who of the safeguarding role deals with it.
alter table feedback
    add column heard jsonb,
    add column gravity integer not null default 0 check (gravity between 0 and 3),
    add column claimed_by text,
    add column claimed_at timestamptz,
    add check ((claimed_by is null) = (claimed_at is null));

create index feedback_quarantined on feedback (gravity desc, received_at) where state = 'QUARANTINED';

-- To whom a message about possible harm was handed over under the safeguarding procedure.
create table hand_over (
    feedback_id uuid primary key references feedback (id),
    handed_to text not null,
    handed_on date not null,
    how text not null,
    their_reference text,
    outcome text,
    recorded_by text not null,
    recorded_at timestamptz not null
);
