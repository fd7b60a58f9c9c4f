-- What was counted of searches is of several kinds (SignalKind). Until now all of it was searches that found nothing strong.
alter table search_signal
    add column kind text not null default 'SEARCH' check (
        kind in ('SEARCH', 'NOT_OPENED', 'SAID_NOT_FOUND', 'WRONG_AGE', 'OUTSIDE_AREA', 'UNCONFIRMED')),
    drop constraint search_signal_day_help_need_age_band_area_sector_key,
    add constraint search_signal_once unique nulls not distinct (day, kind, help, need, age_band, area, sector);

-- The same kinds, of searches that named neither a kind of help nor a need: how many could not be used as evidence.
create table search_unmapped (
    day date not null,
    kind text not null check (
        kind in ('SEARCH', 'NOT_OPENED', 'SAID_NOT_FOUND', 'WRONG_AGE', 'OUTSIDE_AREA', 'UNCONFIRMED')),
    times integer not null check (times > 0),
    primary key (day, kind)
);

-- Officers record mystery shopping and what is talked about, beside documents (domain 5A). Nobody is named in it.
alter table document_signal rename to recorded_signal;
alter table recorded_signal
    add column kind text not null default 'DOCUMENT' check (kind in ('MYSTERY_SHOP', 'TRENDING', 'DOCUMENT')),
    add column channel text check (channel in ('WEBSITE', 'PHONE', 'EMAIL', 'IN_PERSON', 'SOCIAL_MEDIA', 'FORUM', 'EVENT')),
    -- Of a mystery shop: whether the help was found, in how many steps and minutes.
    add column found boolean,
    add column steps integer check (steps >= 0),
    add column minutes integer check (minutes >= 0),
    -- Of what is talked about: how often it was mentioned.
    add column mentions integer check (mentions > 0),
    alter column citation drop not null,
    add check ((kind = 'MYSTERY_SHOP') = (found is not null)),
    add check (kind <> 'DOCUMENT' or citation is not null);
alter table recorded_signal alter column kind drop default;

create index recorded_signal_day on recorded_signal (day);

-- A mystery shop is evidence only where the help was not found. What is talked about counts once an entry, however often
-- it was mentioned: nobody knows how many people that were.
create or replace view signal as
    select 'COMMENT' as kind, (f.received_at at time zone 'Europe/London')::date as day, f.help, f.need, f.age_band,
        f.area, f.sector, 1 as times, f.id as source
    from feedback f
    where f.kind = 'MISSING' and f.state in ('ROUTED', 'ACKNOWLEDGED', 'RESPONSE_DRAFTED', 'RESPONSE_APPROVED',
        'PUBLISHED', 'ACTION_TRACKED', 'CLOSED') and (f.public_text is not null or f.taken_down_text is not null)
    union all
    select kind, day, help, need, age_band, area, sector, times, null from search_signal
    union all
    select kind, day, help, need, age_band, area, sector, 1, id from recorded_signal where found is not true;
