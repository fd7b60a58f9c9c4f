-- By when the next step with a message is due, as MessageDue reckons it with each step. Messages that wait now get a day
-- without regard to bank holidays; their next step sets it right.
alter table feedback add column due_on date;

update feedback set due_on = (state_since at time zone 'Europe/London')::date + case
    when state = 'RECEIVED' then
        case extract(isodow from state_since at time zone 'Europe/London') when 5 then 3 when 6 then 2 else 1 end
    when state in ('FOR_REDACTION', 'REJECTION_PROPOSED') then
        case extract(isodow from state_since at time zone 'Europe/London') when 6 then 6 when 7 then 5 else 7 end
    else 90 end
where state in ('RECEIVED', 'FOR_REDACTION', 'REJECTION_PROPOSED', 'PUBLIC_TEXT_APPROVED', 'ROUTED', 'ACKNOWLEDGED',
    'RESPONSE_DRAFTED', 'RESPONSE_APPROVED');

-- Officers look for words: in what came in, and in the approved copy. The expressions are those of QueueSql.
create index feedback_original_text on feedback_original using gin (to_tsvector('english', words));
create index feedback_public_text on feedback using gin (to_tsvector('english', public_text))
    where public_text is not null;

-- The overdue ones of any group; a group itself is found by feedback_state.
create index feedback_due on feedback (due_on) where due_on is not null;
