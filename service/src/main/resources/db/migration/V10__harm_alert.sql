-- When the safeguarding mailbox was last told that messages wait, and how many came since that it was not told of.
create table harm_alert (
    id integer primary key check (id = 1),
    told_at timestamptz,
    untold integer not null
);

insert into harm_alert (id, told_at, untold) values (1, null, 0);
