-- Where somebody wants to be told what became of a message. Kept apart from the message, and deleted once they are told.
create table reply_contact (
    feedback_id uuid primary key references feedback (id) on delete cascade,
    email text,
    phone text,
    received_at timestamptz not null,
    -- Id of the one mail that an e-mail address gets, the same for every attempt to send it.
    mail_id uuid not null,
    -- Whether the page after sending the form has shown the contact back. It is shown once.
    confirmed boolean not null,
    -- When the message was answered, or it was decided that it is not published.
    settled_at timestamptz,
    check (num_nonnulls(email, phone) = 1)
);

create index reply_contact_settled on reply_contact (settled_at) where settled_at is not null;
create index reply_contact_received on reply_contact (received_at);
