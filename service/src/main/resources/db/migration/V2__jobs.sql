-- Table of db-scheduler 16 (https://github.com/kagkarlsson/db-scheduler): a job commits together with the change
-- that asks for it.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    state text,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

-- Imports asked for, and what became of them. The file goes when the import has ended.
create table import_run (
    id uuid primary key,
    file_name text not null,
    mapping_name text not null,
    mapping text not null,
    file bytea,
    dry_run boolean not null,
    retire_missing boolean not null,
    state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    report jsonb not null,
    asked_at timestamptz not null,
    ended_at timestamptz
);
