-- What officers changed in the vocabulary and have not published yet: one row for each concept.
create table vocabulary_change (
    concept text primary key,
    -- As it will be; null where it goes.
    content jsonb,
    written_by text not null,
    written_at timestamptz not null
);

-- Made with the form: the same form sent twice publishes one edition.
alter table local_area_edition add column submission uuid unique;

create trigger local_area_edition_append_only before update or delete on local_area_edition
    for each row execute function refuse_change();
create trigger local_area_edition_no_truncate before truncate on local_area_edition
    for each statement execute function refuse_change();
