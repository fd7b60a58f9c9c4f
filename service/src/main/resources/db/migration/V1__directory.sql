-- The directory: providers, listings with their revisions, guides.
create table provider (
    id uuid primary key,
    slug text not null unique,
    name text not null,
    about text,
    sector text,
    website text,
    contacts jsonb not null
);

create index provider_name on provider (lower(name));

create table listing (
    id uuid primary key,
    slug text not null unique,
    provider_id uuid not null references provider (id),
    content jsonb not null,
    revision integer not null check (revision > 0),
    status text not null check (status in ('PUBLISHED', 'RETIRED')),
    source text not null,
    source_id text not null,
    source_citation text,
    source_fetched_at timestamptz not null,
    source_licence text,
    source_content jsonb not null,
    made_up jsonb not null,
    last_checked_at timestamptz,
    last_checked_by text,
    updated_at timestamptz not null,
    retired_at timestamptz,
    retired_reason text,
    version integer not null,
    -- One source never gives the same id to two listings; two sources may.
    unique (source, source_id),
    check ((status = 'RETIRED') = (retired_at is not null))
);

create index listing_provider on listing (provider_id);

-- Answers searches while the engine is down.
create index listing_text on listing using gin ((
    to_tsvector('english',
        coalesce(content ->> 'name', '') || ' ' || coalesce(content ->> 'summary', '') || ' '
            || coalesce(content ->> 'description', ''))));

create table listing_revision (
    listing_id uuid not null references listing (id),
    revision integer not null,
    content jsonb not null,
    made_by text not null,
    made_at timestamptz not null,
    primary key (listing_id, revision)
);

create table guide (
    id uuid primary key,
    slug text not null unique,
    content jsonb not null
);

-- Editions of the local area: the council's words, places, categories and bodies, as readable files.
create table local_area_edition (
    number integer primary key,
    files jsonb not null,
    published_at timestamptz not null,
    published_by text not null
);

-- Who did what, when, before and after. Rows are only ever added.
create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    action text not null,
    subject_type text not null,
    subject_id text not null,
    before jsonb,
    after jsonb
);

create index audit_entry_subject on audit_entry (subject_type, subject_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;

create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_no_truncate before truncate on audit_entry
    for each statement execute function refuse_change();
create trigger listing_revision_append_only before update or delete on listing_revision
    for each row execute function refuse_change();
create trigger listing_revision_no_truncate before truncate on listing_revision
    for each statement execute function refuse_change();
