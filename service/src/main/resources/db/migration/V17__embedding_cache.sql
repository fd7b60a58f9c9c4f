-- The table of V5 under the names that the field uses. A copy of the build before that still runs, or that is put back,
-- reads and writes text_meaning: a later migration drops it.
create table embedding_cache (
    -- SHA-256 of the model's name and the text, in hexadecimal.
    text_hash text primary key,
    -- 384 numbers of four bytes.
    vector bytea not null
);

insert into embedding_cache (text_hash, vector)
    select text_hash, direction from text_meaning;
