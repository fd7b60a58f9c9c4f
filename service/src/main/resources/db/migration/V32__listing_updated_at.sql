-- Each copy of the service asks every few seconds which listings have changed since it last asked.
create index listing_updated_at on listing (updated_at, id);
