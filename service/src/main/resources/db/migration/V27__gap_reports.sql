-- What is missing, for a period: counted once, and fixed from then on. Each row is one issue; a correction is the next one.
create table gap_report (
    -- Made with the form, or from what is due: asked for twice is asked for once.
    id uuid primary key,
    -- Part of its address.
    number bigint generated always as identity unique,
    kind text not null check (kind in ('TRENDING', 'PERFORMANCE', 'STEERING_GROUP', 'ANNUAL')),
    -- Slugs in alphabetical order, with commas between; empty for all bodies.
    bodies text not null,
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    -- The id of the first issue.
    series uuid not null,
    issue integer not null check (issue > 0),
    -- What a later issue corrects.
    correction text,
    asked_by text not null,
    asked_at timestamptz not null,
    state text not null check (state in ('WAITING', 'COUNTING', 'WRITING', 'ISSUED', 'FAILED')),
    made_at timestamptz,
    -- The figures, without any text of a family.
    content jsonb,
    -- How often a text was withdrawn: files that were begun before that are not kept.
    withdrawals integer not null default 0,
    version integer not null,
    unique (series, issue),
    constraint gap_report_correction check ((issue > 1) = (correction is not null)),
    constraint gap_report_content check (state not in ('WRITING', 'ISSUED') or (content is not null and made_at is not null))
);

create index gap_report_period on gap_report (kind, bodies, last_day desc, issue desc);
create index gap_report_asked on gap_report (asked_at desc);

-- Public texts that a report quotes. The figures name them by number, so that one can be withdrawn.
create table report_text (
    report uuid not null references gap_report (id) on delete cascade,
    number integer not null,
    -- Id of the message or the answer.
    source uuid not null,
    text text,
    withdrawn_on date,
    primary key (report, number),
    constraint report_text_withdrawn check ((text is null) = (withdrawn_on is not null))
);

create index report_text_source on report_text (source) where text is not null;

-- Issued files, which are served as they are.
create table report_file (
    report uuid not null references gap_report (id) on delete cascade,
    form text not null check (form in ('PDF', 'CSV', 'JSON')),
    media_type text not null,
    bytes bytea not null,
    sha256 text not null,
    primary key (report, form)
);
