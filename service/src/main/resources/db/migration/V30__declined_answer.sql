-- Whether a published answer says why nothing will be done. The state of its gap at that moment tells it, and moves on.
-- Of answers from before it is not known.
alter table answer add column declined boolean not null default false;
