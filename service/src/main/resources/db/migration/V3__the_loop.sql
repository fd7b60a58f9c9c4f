-- What a provider wants to change in a listing. Nothing of it is public before an officer approves it.
create table listing_edit (
    id uuid primary key,
    listing_id uuid not null references listing (id),
    -- The revision that the provider had before the eyes.
    base_revision integer not null,
    content jsonb not null,
    state text not null check (state in ('DRAFT', 'SENT', 'RETURNED', 'APPROVED', 'DISCARDED')),
    written_by text not null,
    written_at timestamptz not null,
    -- Where the provider reads of receipt and decision; a mailbox of the sign-in.
    mailbox text,
    sent_at timestamptz,
    decided_by text,
    decided_at timestamptz,
    reason text,
    version integer not null,
    check (state <> 'RETURNED' or reason is not null)
);

-- One edit of a listing is open at a time: two would overwrite each other.
create unique index listing_edit_open on listing_edit (listing_id) where state in ('DRAFT', 'SENT');
create index listing_edit_listing on listing_edit (listing_id, written_at);
create index listing_edit_sent on listing_edit (sent_at) where state = 'SENT';

-- Mails leave through a job that commits together with what they tell of.
create table outgoing_mail (
    id uuid primary key,
    message_id text not null unique,
    recipient text not null,
    subject text not null,
    body text not null,
    asked_at timestamptz not null,
    sent_at timestamptz,
    -- What the mail server said when it refused for good.
    refused text
);

-- What somebody told us (domain 5A to 5C). The words as they came are kept apart: few may read them.
create table feedback (
    id uuid primary key,
    reference text not null unique,
    -- Made with the form: the same form sent twice is one message.
    submission uuid not null unique,
    kind text not null,
    channel text not null check (channel in ('WEB', 'PHONE', 'PAPER', 'EVENT', 'FORUM')),
    received_at timestamptz not null,
    listing_id uuid references listing (id),
    sender text,
    help text,
    need text,
    age_band text,
    area text,
    sector text,
    state text not null check (state in (
        'RECEIVED', 'QUARANTINED', 'REDIRECTED', 'REJECTION_PROPOSED', 'REJECTED', 'FOR_REDACTION',
        'PUBLIC_TEXT_APPROVED', 'ROUTED', 'ACKNOWLEDGED', 'RESPONSE_DRAFTED', 'RESPONSE_APPROVED', 'PUBLISHED',
        'ACTION_TRACKED', 'CLOSED')),
    state_since timestamptz not null,
    flags jsonb not null,
    public_text text,
    redirected_to text,
    reason text,
    decided_by text,
    routed_to text,
    also_routed_to jsonb not null,
    routed_because text,
    version integer not null,
    check (state not in ('REJECTION_PROPOSED', 'REJECTED') or reason is not null),
    check (state not in ('PUBLIC_TEXT_APPROVED', 'ROUTED', 'ACKNOWLEDGED', 'RESPONSE_DRAFTED', 'RESPONSE_APPROVED',
        'PUBLISHED', 'ACTION_TRACKED') or public_text is not null)
);

create index feedback_state on feedback (state, received_at);
create index feedback_listing on feedback (listing_id) where listing_id is not null;
create index feedback_routed on feedback (routed_to, state) where routed_to is not null;

create table feedback_original (
    feedback_id uuid primary key references feedback (id),
    words text not null,
    -- Only where the family ticked that we may have it.
    searched_for text
);

-- A commissioner's public answer to messages, to a gap, or to both.
create table answer (
    id uuid primary key,
    number bigint generated always as identity unique,
    body text not null,
    words text not null,
    action text,
    due date,
    -- The cell it answers; all five null where it answers messages alone.
    answers_gap boolean not null,
    help text,
    need text,
    age_band text,
    area text,
    sector text,
    state text not null check (state in ('DRAFTED', 'RETURNED', 'PUBLISHED', 'ACTION_DONE')),
    written_by text not null,
    written_at timestamptz not null,
    reason text,
    decided_by text,
    published_at timestamptz,
    action_done_at timestamptz,
    version integer not null
);

create index answer_state on answer (state, written_at);
create index answer_published on answer (published_at desc) where published_at is not null;

create table answer_feedback (
    answer_id uuid not null references answer (id),
    -- A message has one answer.
    feedback_id uuid not null unique references feedback (id),
    primary key (answer_id, feedback_id)
);

-- Commissioners see what the directory holds of each kind of help.
create index listing_kinds_of_help on listing using gin ((content -> 'kinds_of_help') jsonb_path_ops);

-- Searches as words, masked, by day, with nothing that tells who asked; deleted after 90 days (domain 5F).
create table search_words (
    day date not null,
    words text not null,
    found text not null check (found in ('STRONG', 'PARTIAL', 'NOTHING')),
    times integer not null,
    primary key (day, words, found)
);

-- Searches that found nothing strong, as what was looked for, without the words.
create table search_signal (
    day date not null,
    help text,
    need text,
    age_band text,
    area text,
    sector text,
    times integer not null,
    unique nulls not distinct (day, help, need, age_band, area, sector)
);

-- Evidence of a gap in a published document.
create table document_signal (
    id uuid primary key,
    day date not null,
    help text,
    need text,
    age_band text,
    area text,
    sector text,
    words text not null,
    citation text not null
);

-- Each piece of evidence that something is missing, with the cell it is evidence for.
create view signal as
    select 'COMMENT' as kind, (f.received_at at time zone 'Europe/London')::date as day, f.help, f.need, f.age_band,
        f.area, f.sector, 1 as times, f.id as source
    from feedback f
    where f.kind = 'MISSING' and f.state in ('ROUTED', 'ACKNOWLEDGED', 'RESPONSE_DRAFTED', 'RESPONSE_APPROVED',
        'PUBLISHED', 'ACTION_TRACKED', 'CLOSED') and f.public_text is not null
    union all
    select 'SEARCH', day, help, need, age_band, area, sector, times, null from search_signal
    union all
    select 'DOCUMENT', day, help, need, age_band, area, sector, 1, id from document_signal;
