-- Counts of people, searches and messages as they became public for a period. They never change, and are kept for good.
create table published_count (
    -- The table that they stand in, such as gaps:icb.
    scope text not null,
    period_kind text not null check (period_kind in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    period_start date not null check (extract(day from period_start) = 1),
    -- * is the total of all rows or columns. The total of both has a row for each published period; other counts of 0
    -- have none.
    row_key text not null,
    column_key text not null,
    -- Also where it is not printed, so that later periods neither contradict nor reveal it; null where nothing of the
    -- period is printed.
    counted bigint check (counted >= 0),
    printed boolean not null check (not printed or counted is not null),
    published_at timestamptz not null,
    primary key (scope, period_kind, period_start, row_key, column_key),
    constraint published_count_none_is_small check (not printed or counted = 0 or counted >= 5)
);

create trigger published_count_append_only before update or delete on published_count
    for each row execute function refuse_change();
create trigger published_count_no_truncate before truncate on published_count
    for each statement execute function refuse_change();
