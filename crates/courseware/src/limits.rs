//! How large things may be. Every limit is far above what a course needs and low enough that no
//! file can keep the compiler busy for long.

/// Bytes of a text file: ten times the longest lesson of the foundation course.
pub const TEXT_BYTES: usize = 256 * 1024;
/// Bytes of a scenario: 2 KiB for each of the most scenes.
pub const SCENARIO_BYTES: usize = 1024 * 1024;
/// Bytes of a drawing.
pub const SVG_BYTES: usize = 256 * 1024;
/// Bytes of a photograph or another picture made of points.
pub const RASTER_BYTES: usize = 2 * 1024 * 1024;
/// How deep lists, quotations and emphasis may stand in each other.
pub const DEPTH: usize = 12;
/// Cells of all tables of a file, with those that fill up rows that are too short: two tables of 200 rows and 20 columns.
pub const TABLE_CELLS: usize = 10_000;
/// Options of a question.
pub const OPTIONS: std::ops::RangeInclusive<usize> = 2..=6;
/// Minutes of a lesson.
pub const LESSON_MINUTES: std::ops::RangeInclusive<i64> = 1..=240;
/// Minutes of a course.
pub const COURSE_MINUTES: std::ops::RangeInclusive<i64> = 1..=6000;
/// Attempts; 0 means no limit.
pub const ATTEMPTS: std::ops::RangeInclusive<i64> = 0..=100;
/// Questions of one quiz, or drawn from one pool.
pub const QUESTIONS: std::ops::RangeInclusive<i64> = 1..=200;
/// Problems told of one course; whoever has more begins with these.
pub const PROBLEMS: usize = 500;
/// Points of a question.
pub const POINTS: std::ops::RangeInclusive<u32> = 1..=20;
/// Rows of a matching question.
pub const ROWS: std::ops::RangeInclusive<usize> = 2..=6;
/// Right-hand sides that belong to no row.
pub const EXTRA_RIGHTS: usize = 4;
/// Items of an ordering question.
pub const ITEMS: std::ops::RangeInclusive<usize> = 2..=6;
/// Answers that a short answer or a number is compared with.
pub const ANSWERS: std::ops::RangeInclusive<usize> = 1..=40;
/// Turns of a transcript.
pub const TURNS: usize = 24;
/// Turns of a transcript that are to be found.
pub const TARGETS: std::ops::RangeInclusive<usize> = 1..=6;
/// Letters of a speaker's name.
pub const SPEAKER: usize = 60;
/// Labels that may be chosen, at least.
pub const LABELS: usize = 2;
/// Criteria of a rubric.
pub const CRITERIA: usize = 12;
/// Levels of a criterion.
pub const LEVELS: std::ops::RangeInclusive<usize> = 2..=6;
/// Points of a level, at most.
pub const LEVEL_POINTS: u32 = 100;
/// How many people mark a response.
pub const MARKERS: std::ops::RangeInclusive<u32> = 1..=2;
/// Words that are meant for a written task.
pub const TASK_WORDS: std::ops::RangeInclusive<u32> = 10..=3000;
/// Hints of a question.
pub const HINTS: usize = 3;
/// Hours to wait between attempts.
pub const WAIT_HOURS: std::ops::RangeInclusive<i64> = 0..=720;
/// Minutes of an attempt.
pub const ATTEMPT_MINUTES: std::ops::RangeInclusive<i64> = 1..=600;
/// Places in an assessment.
pub const SLOTS: usize = 60;
/// Versions of a question.
pub const VERSIONS: std::ops::RangeInclusive<i64> = 1..=9999;
/// Scenes of a scenario.
pub const SCENES: usize = 500;
/// Actions of a scene: more than four are not weighed against each other.
pub const ACTIONS: usize = 4;
/// Passages of a scene that depend on what happened.
pub const PASSAGES: usize = 12;
/// Events of a scenario.
pub const EVENTS: usize = 60;
/// What a scenario remembers.
pub const VARIABLES: usize = 60;
/// How far from zero the numbers of a scenario may go.
pub const STATE_NUMBER: i64 = 1000;
/// People of a scenario.
pub const PEOPLE: usize = 20;
/// Objectives of a scenario.
pub const OBJECTIVES: usize = 20;
/// Points of an objective.
pub const OBJECTIVE_POINTS: std::ops::RangeInclusive<i64> = 1..=5;
/// Minutes that a scenario takes to play.
pub const SCENARIO_MINUTES: std::ops::RangeInclusive<i64> = 1..=120;
/// Minutes of the story that an action takes: two days at most.
pub const ACTION_MINUTES: std::ops::RangeInclusive<u32> = 0..=2880;
/// Wordings that are shown beside what somebody would say.
pub const MODELS: std::ops::RangeInclusive<usize> = 2..=6;
/// Letters of a short text: what stands on a button, in a list or in a line of its own.
pub const SHORT: usize = 300;
/// Letters of a reason, a source or a rule.
pub const REASON: usize = 1200;
/// Scenarios that a module names.
pub const MODULE_SCENARIOS: usize = 20;
/// Minutes that an interview takes.
pub const INTERVIEW_MINUTES: std::ops::RangeInclusive<i64> = 5..=120;
/// Years of a person.
pub const AGE: std::ops::RangeInclusive<i64> = 4..=99;
/// What a person lacks.
pub const NEEDS: std::ops::RangeInclusive<usize> = 1..=3;
/// People who could be in the room.
pub const PRESENT: std::ops::RangeInclusive<usize> = 2..=5;
/// Words of the briefing that nobody has said.
pub const TRAPS: std::ops::RangeInclusive<usize> = 1..=4;
/// What must be done in an interview.
pub const STEPS: std::ops::RangeInclusive<usize> = 5..=10;
/// How often a step must be done.
pub const STEP_TIMES: std::ops::RangeInclusive<i64> = 1..=9;
/// Documents that the steps of a case rest on.
pub const CASE_SOURCES: std::ops::RangeInclusive<usize> = 2..=5;
/// Words by which a question is understood.
pub const CUES: std::ops::RangeInclusive<usize> = 3..=20;
/// Wordings of what is false, and good questions, of a detail.
pub const ALTERNATIVES: std::ops::RangeInclusive<usize> = 1..=3;
/// Small facts of a person.
pub const FACTS: std::ops::RangeInclusive<usize> = 8..=15;
/// Utterances for drills.
pub const UTTERANCES: std::ops::RangeInclusive<usize> = 12..=60;
/// Those of them that have better words.
pub const BETTER: std::ops::RangeInclusive<usize> = 5..=60;
/// Different labels of them.
pub const UTTERANCE_LABELS: usize = 6;
/// Interviews that a module names.
pub const MODULE_INTERVIEWS: usize = 20;
