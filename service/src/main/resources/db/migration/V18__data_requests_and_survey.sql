-- What somebody asks for about information that we hold (domain 5A, K9), beside the message that it came with. How to
-- reach the person stands here alone, and is deleted before the rest.
create table data_request (
    feedback_id uuid primary key references feedback (id),
    asks_for text not null check (asks_for in ('SEE', 'CORRECT', 'ERASE', 'OBJECT', 'COMPLAIN')),
    contact text,
    due_on date not null,
    answered_at timestamptz,
    -- When the mailbox was told; null until then.
    told_at timestamptz,
    version integer not null
);

create index data_request_waiting on data_request (due_on) where answered_at is null;
create index data_request_untold on data_request (feedback_id) where told_at is null;

-- Answers to the two questions about the Local Offer (domain 5B): numbers, with nothing that tells who gave them or what
-- was searched for.
create table survey_answer (
    day date not null,
    place text not null check (place in ('AFTER_SEARCH', 'AFTER_MISSING', 'OWN_PAGE')),
    used boolean not null,
    -- Null where it was not used, or the second question was left out.
    found boolean,
    times integer not null check (times > 0),
    check (used or found is null),
    unique nulls not distinct (day, place, used, found)
);
