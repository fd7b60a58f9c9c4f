-- The table of V5 under the name that the field uses: an embedding is a vector.
alter table text_meaning rename to embedding_cache;
alter table embedding_cache rename column direction to vector;
