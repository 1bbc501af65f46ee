#![allow(dead_code, unused)]
#[path = "it/attempts_behaviour.rs"]
mod attempts_behaviour;
#[path = "it/attempts_drill.rs"]
mod attempts_drill;
#[path = "it/attempts_kinds.rs"]
mod attempts_kinds;
#[path = "it/attempts_review.rs"]
mod attempts_review;
#[path = "it/attempts_time.rs"]
mod attempts_time;
#[path = "it/attempts_versions.rs"]
mod attempts_versions;
#[path = "it/course.rs"]
mod course;
#[path = "it/harness.rs"]
mod harness;
#[path = "it/journeys.rs"]
mod journeys;
#[path = "it/judging.rs"]
mod judging;
#[path = "it/kinds.rs"]
mod kinds;
#[path = "it/lesson_orders.rs"]
mod lesson_orders;
#[path = "it/redraws.rs"]
mod redraws;
#[path = "it/regrade_behaviours.rs"]
mod regrade_behaviours;
#[path = "it/skills.rs"]
mod skills;
#[path = "it/statistics.rs"]
mod statistics;
