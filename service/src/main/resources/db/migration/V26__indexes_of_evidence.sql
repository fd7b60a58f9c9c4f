-- Pages of commissioners read evidence at every request, while searches add thousands of rows to it each month.

-- The evidence for one gap, and for gaps of the same kind of help. No index serves "is not distinct from", so Signals
-- compares components as addresses write them: "-" where one is not known. The expressions must equal those of its SQL.
create index search_signal_gap on search_signal (
    (coalesce(help, '-')), (coalesce(need, '-')), (coalesce(age_band, '-')), (coalesce(area, '-')),
    (coalesce(sector, '-')), day);

-- The evidence for gaps of the same need and age, whatever the kind of help.
create index search_signal_need_age on search_signal ((coalesce(need, '-')), (coalesce(age_band, '-')), day);

-- Since when a kind of signal is collected: a trend needs the first day of each kind, and would else read all rows.
create index search_signal_kind on search_signal (kind, day);

-- The first day of the directory, which the page of each gap asks for; revisions are never deleted.
create index listing_revision_made_at on listing_revision (made_at);
