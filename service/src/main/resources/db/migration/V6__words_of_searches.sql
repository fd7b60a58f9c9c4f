-- Words of searches are kept only when five days brought the same; until then only a keyed hash of them is counted.
create table search_asked (
    mark text not null,
    day date not null,
    found text not null check (found in ('STRONG', 'PARTIAL', 'NOTHING')),
    times integer not null,
    primary key (mark, day, found)
);

-- Half of the key of those hashes; the other half is a secret of the service and never stands in the database.
create table search_salt (
    salt text not null
);
insert into search_salt (salt) values (gen_random_uuid()::text || gen_random_uuid()::text);

delete from search_words
    where words in (select words from search_words group by words having count(distinct day) < 5);

create index search_words_words on search_words (words);
