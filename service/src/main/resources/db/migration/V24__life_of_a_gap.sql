-- What became of a gap. A gap without a row is new: nobody has taken a step with it.
create table gap_progress (
    -- The text form of GapKey, such as respite~asd~5-11~-~-.
    gap_key text primary key,
    state text not null check (state in (
        'NEW', 'ACKNOWLEDGED', 'UNDER_REVIEW', 'PLANNED', 'DONE', 'DECLINED', 'ANSWERED')),
    state_since timestamptz not null,
    action text,
    -- A role such as "Head of inclusion", never a person.
    owner_role text,
    -- The last day of the month that was promised.
    due date,
    -- Slug of a line of the joint plan; null where the area has no such plan, or the action is in none of its lines.
    plan_line text,
    rating text check (rating in ('RED', 'AMBER', 'GREEN')),
    declined_because text,
    -- The body that the gap was passed on to, where it is not the one of the remits.
    passed_to text,
    passed_note text,
    version integer not null,
    constraint gap_progress_plan check (state not in ('PLANNED', 'DONE')
        or (action is not null and owner_role is not null and due is not null and rating is not null)),
    constraint gap_progress_reason check (state <> 'DECLINED' or declined_because is not null)
);

-- Gaps whose answer is public already.
insert into gap_progress (gap_key, state, state_since, version)
select concat_ws('~', coalesce(help, '-'), coalesce(need, '-'), coalesce(age_band, '-'), coalesce(area, '-'),
    coalesce(sector, '-')), 'ANSWERED', max(published_at), 0
from answer where answers_gap and published_at is not null group by 1;

create index gap_progress_due on gap_progress (due) where state = 'PLANNED';

-- Somebody sent a message or a gap to another body than the remits say. It tells of nobody; deleted after 90 days.
create table route_correction (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    -- Kind of help.
    help text not null,
    from_body text not null,
    to_body text not null
);

create index route_correction_at on route_correction (at);

-- When a mailbox last got a digest, and what it was told then; its day keeps it to one mail a day.
create table digest (
    mailbox text primary key,
    sent_on date not null,
    sent_at timestamptz not null,
    new_gaps integer not null
);

-- A body may keep an answer that it has begun; officers do not see it.
alter table answer
    drop constraint answer_state_check,
    add constraint answer_state_check check (state in ('KEPT', 'DRAFTED', 'RETURNED', 'PUBLISHED', 'ACTION_DONE'));

create index answer_due on answer (due) where state = 'PUBLISHED';
create index answer_gap on answer (help, need, age_band, area, sector) where answers_gap;
