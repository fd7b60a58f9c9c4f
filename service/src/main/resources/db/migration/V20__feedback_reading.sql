-- What was read from the words of a message: suggestions for the officer, apart from what the family chose and from what
-- the officer confirmed (both in feedback). They are deleted with the words.
create table feedback_reading (
    feedback_id uuid primary key references feedback_original (feedback_id) on delete cascade,
    reading jsonb not null,
    -- False where it was read by its words alone, before sentences could be compared by their meaning.
    complete boolean not null
);
