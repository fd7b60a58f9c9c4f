-- What texts of the vocabulary and of listings mean to the language model of sentences: worked out once, and again by
-- whoever finds a row missing. Never of what families ask.
create table text_meaning (
    -- SHA-256 of the model's name and the text, in hexadecimal.
    text_hash text primary key,
    -- 384 numbers of four bytes.
    direction bytea not null
);
