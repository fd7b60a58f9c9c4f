-- A body was asked by mail for what a heading of the law lacks.
create table coverage_invitation (
    id bigint generated always as identity primary key,
    -- Slug of the heading in the local area's coverage.yaml.
    heading text not null,
    -- Slug of the body.
    body text not null,
    sent_at timestamptz not null
);

create index coverage_invitation_heading on coverage_invitation (heading, sent_at);
