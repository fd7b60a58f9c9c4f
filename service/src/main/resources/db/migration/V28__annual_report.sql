-- How many searches came on each day, and how many found something; kept when their words are deleted.
create table search_total (
    day date not null,
    found text not null check (found in ('STRONG', 'PARTIAL', 'NOTHING')),
    times integer not null check (times > 0),
    primary key (day, found)
);

insert into search_total (day, found, times)
select day, found, sum(times)
from (select day, found, times from search_words union all select day, found, times from search_asked) counted
group by day, found having sum(times) > 0;

-- The annual report (SEND Regulations 2014, reg 56(3)). An issued one is read from its content, and its file from its bytes.
create table annual_report (
    id uuid primary key,
    -- The year in addresses, such as 2026 or 2025-26.
    slug text not null unique,
    first_day date not null unique check (extract(day from first_day) = 1),
    state text not null check (state in ('OPEN', 'ISSUED')),
    -- Officers' texts; public once the report is issued.
    inspections text,
    next_actions text,
    content jsonb,
    issued_at timestamptz,
    issued_by text,
    version integer not null,
    constraint annual_report_issued check ((state = 'ISSUED') = (content is not null and next_actions is not null
        and issued_at is not null and issued_by is not null))
);

-- One is prepared at a time.
create unique index annual_report_open on annual_report (state) where state = 'OPEN';

-- No row while the file is made, or made again because a text was withdrawn.
create table annual_report_file (
    report_id uuid primary key references annual_report (id),
    bytes bytea not null,
    sha256 text not null,
    made_at timestamptz not null
);

-- Whom the council consulted (reg 54) and involved (reg 55). It names groups and organisations, never a person.
create table register_entry (
    id uuid primary key,
    -- A class of regulation 54 or a topic of regulation 55.
    subject text not null,
    who text not null,
    day date not null,
    method text not null,
    -- What changed because of it; null where nothing has yet.
    changed text,
    version integer not null
);

create index register_entry_subject on register_entry (subject, day);
create index register_entry_day on register_entry (day);
