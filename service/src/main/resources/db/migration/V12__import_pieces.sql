-- A file comes in pieces and is read from them, so that it is never whole in memory. They go when the import has ended.
create table import_piece (
    run uuid not null,
    position int not null,
    bytes bytea not null,
    primary key (run, position)
);

insert into import_piece select id, 0, file from import_run where file is not null;

alter table import_run add column file_size bigint;
update import_run set file_size = coalesce(length(file), 0);
alter table import_run alter column file_size set not null;
alter table import_run drop column file;
alter table import_run drop constraint import_run_state_check;
alter table import_run add check (state in ('EXPECTED', 'WAITING', 'RUNNING', 'DONE', 'FAILED'));

-- Each refusal and warning of an import, however many; without values that may be a person's. They go with time.
create table import_remark (
    run uuid not null,
    position bigint not null,
    row_number bigint not null,
    refused boolean not null,
    column_name text,
    value text,
    problem text not null,
    primary key (run, position)
);
