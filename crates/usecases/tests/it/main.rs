//! What people can and cannot do, through the use cases, with a temporary database and a clock that is set by hand.

#![expect(
    clippy::unwrap_used,
    reason = "a helper that fails is a test that fails"
)]

mod accounts;
mod attempts_behaviour;
mod attempts_drill;
mod attempts_kinds;
mod attempts_latest;
mod attempts_review;
mod attempts_time;
mod attempts_versions;
mod banks;
mod contests;
mod corrections;
mod course;
mod demonstration;
mod errors_shown;
mod harness;
mod imports;
mod imports_beside;
mod interviews_caps;
mod interviews_contests;
mod interviews_drills;
mod interviews_measured;
mod interviews_old;
mod interviews_permissions;
mod interviews_played;
mod interviews_published;
mod interviews_room;
mod interviews_secret;
mod interviews_turns;
mod journeys;
mod judging;
mod kinds;
mod lesson_orders;
mod links;
mod made_links;
mod marking;
mod marking_blind;
mod meanwhile;
mod news;
mod permissions;
mod publishing;
mod redraws;
mod refused_forms;
mod regrade;
mod regrade_behaviours;
mod regrade_key;
mod saves;
mod scenarios_assessed;
mod scenarios_figures;
mod scenarios_permissions;
mod scenarios_published;
mod scenarios_scores;
mod scenarios_skills;
mod scenarios_steps;
mod scenarios_words;
mod sessions;
mod skills;
mod staff;
mod statistics;
mod story;
mod talk;
