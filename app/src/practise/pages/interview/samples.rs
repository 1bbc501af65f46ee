//! Values of interviews, for tests of pages.

pub use crate::components::question::samples::english;

use base::{CodingContestId, InterviewDrillId, InterviewRunId, Locale, Message, Timestamp};
use leptos::prelude::*;
use views::interview::{
    BandEdges, BetterView, CurvePoint, DebriefTurn, DetailView, DrillAnswered, DrillView,
    InterviewCard, InterviewDebrief, InterviewIntro, InterviewRow, LeftView, MeasureView,
    MeasuredRun, NextMeasure, PhaseView, PlanView, PlanningView, PresentSeen, PresentView, Purpose,
    RoomView, SegmentView, StepView, StrandView, TurnView,
};
use views::scenario::NoteView;
use views::{Passage, Phrase};

/// The HTML of a part of a page, without the marks by which islands find their texts.
pub fn html(part: impl IntoView) -> String {
    part.into_view().to_html().replace("<!>", "")
}

pub fn run_id() -> InterviewRunId {
    InterviewRunId::new(Timestamp::from_millis(0), [7; 10])
}

pub fn contest_id() -> CodingContestId {
    CodingContestId::new(Timestamp::from_millis(0), [7; 10])
}

pub fn phrase(text: &str) -> Phrase {
    Phrase {
        locale: Locale::En,
        text: text.to_owned(),
    }
}

fn passage(html: &str) -> Passage {
    Passage {
        locale: Locale::En,
        html: html.to_owned(),
    }
}

fn note() -> NoteView {
    NoteView {
        themes: phrase("Debt"),
        without: phrase("Violence"),
        leave: None,
    }
}

pub fn card(name: &str) -> InterviewCard {
    InterviewCard {
        interview: name.to_owned(),
        title: phrase(name),
        summary: phrase("He asked for water."),
        minutes: 30,
        persona: String::from("adult"),
        languages: vec![Locale::En],
        open: None,
        finished: 0,
        latest: None,
    }
}

pub fn row() -> InterviewRow {
    InterviewRow {
        run: run_id(),
        interview: String::from("quay"),
        title: phrase("The man from the quay"),
        ended_at: Timestamp::from_millis(0),
        how: String::from("closed"),
        recommended_percent: 72,
        questions: 21,
        erased: false,
        report: None,
    }
}

pub fn intro() -> InterviewIntro {
    InterviewIntro {
        interview: String::from("quay"),
        course: String::from("interviewing-adults"),
        course_title: None,
        title: phrase("The man from the quay"),
        summary: phrase("He asked for water."),
        minutes: 30,
        persona: String::from("adult"),
        note: note(),
        languages: vec![Locale::En],
        open: None,
        runs: Vec::new(),
        obstacle: None,
    }
}

fn plan() -> PlanView {
    PlanView {
        objectives: String::from("Whether he is safe tonight."),
        hypotheses: String::from("He has not been paid."),
        needs: String::new(),
    }
}

pub fn planning() -> PlanningView {
    let present = |id: &str, chosen| PresentView {
        id: id.to_owned(),
        text: phrase(id),
        chosen,
    };
    PlanningView {
        run: run_id(),
        interview: String::from("quay"),
        title: phrase("The man from the quay"),
        purpose: Purpose::Practice,
        demonstration: false,
        minutes: 30,
        briefing: passage("<p>A man of thirty-four.</p>"),
        interpreter: None,
        plan: plan(),
        present: vec![present("support-person", true), present("agent", false)],
        note: note(),
    }
}

fn spoken(text: &str, seen: bool) -> SegmentView {
    SegmentView {
        text: phrase(text),
        seen,
    }
}

pub fn room() -> RoomView {
    let turn = |number, said: Option<&str>, act: Option<&str>, reply| TurnView {
        number,
        session: 1,
        said: said.map(str::to_owned),
        act: act.map(str::to_owned),
        reply,
        refused: None,
    };
    RoomView {
        run: run_id(),
        interview: String::from("quay"),
        title: phrase("The man from the quay"),
        called: phrase("Daniel"),
        purpose: Purpose::Practice,
        demonstration: false,
        next: 3,
        session: 1,
        person: passage("<p>He keeps his coat on.</p>"),
        turns: vec![
            turn(
                1,
                None,
                Some("break"),
                vec![spoken("He turns the cup.", true)],
            ),
            turn(
                2,
                Some("Tell me about the <boat>."),
                None,
                vec![spoken("There was a notebook.", false)],
            ),
        ],
        acts: ["break", "close", "alone"].map(str::to_owned).to_vec(),
        ended: None,
        briefing: passage("<p>A man of thirty-four.</p>"),
        plan: plan(),
        notes: String::from("notebook ×2"),
        note: note(),
        left: 88,
        writes_english: false,
    }
}

/// A turn that asked something, coded as `label`.
pub fn asked(number: u32, label: &str) -> DebriefTurn {
    let is_recommended = matches!(label, "INV" | "CUE" | "FAC" | "DIR");
    DebriefTurn {
        number,
        session: 1,
        said: Some(format!("Words {number}, coded {label}.")),
        act: None,
        reply: vec![spoken("There was a notebook.", false)],
        label: Some(label.to_owned()),
        form: Some(label.to_owned()),
        flags: Vec::new(),
        counts: true,
        recommended: is_recommended,
        unsure: false,
        contest: None,
        can_contest: true,
        moved: Vec::new(),
        narrated: 0,
        confirmed: 0,
    }
}

/// Edges are as `docs/interview-model.md` has them.
fn measure(name: &str, reached: [u32; 3], band: &str, edges: [u32; 3]) -> MeasureView {
    let ([count, of, value], [developing, competent, strong]) = (reached, edges);
    MeasureView {
        measure: name.to_owned(),
        count,
        of,
        value,
        is_share: !matches!(name, "longest-closed" | "faults"),
        band: band.to_owned(),
        edges: (name != "faults").then_some(BandEdges {
            developing,
            competent,
            strong,
            more: developing < strong,
        }),
        needed: !matches!(name, "multiple" | "word-share" | "longest-closed"),
    }
}

fn measures() -> Vec<MeasureView> {
    vec![
        measure("recommended", [2, 3, 67], "developing", [50, 70, 85]),
        measure("open", [2, 3, 67], "strong", [15, 30, 45]),
        measure("option-posing", [0, 3, 0], "strong", [35, 20, 10]),
        measure("paired", [0, 0, 0], "strong", [25, 60, 80]),
        measure("suggestive", [1, 3, 33], "red", [8, 3, 0]),
        measure("longest-closed", [1, 0, 1], "strong", [6, 3, 2]),
        measure("faults", [1, 0, 1], "red", [1, 1, 0]),
    ]
}

fn turns() -> Vec<DebriefTurn> {
    let mut leading = asked(3, "SUG");
    leading.moved = vec![String::from("trust-down")];
    leading.unsure = true;
    let mut act = asked(4, "BRK");
    (act.said, act.act, act.label) = (None, Some(String::from("break")), None);
    (act.counts, act.can_contest) = (false, false);
    vec![asked(1, "INV"), asked(2, "CUE"), leading, act]
}

pub fn debrief() -> InterviewDebrief {
    let point = |turn, trust, distress, named| CurvePoint {
        turn,
        session: 1,
        trust,
        distress,
        fatigue: 100,
        named,
    };
    let detail = |tier, state: &str, turn| DetailView {
        text: phrase(&format!("detail {tier} {state}")),
        tier,
        state: state.to_owned(),
        turn,
    };
    InterviewDebrief {
        run: run_id(),
        interview: String::from("quay"),
        title: phrase("The man from the quay"),
        called: phrase("Daniel"),
        course: String::from("interviewing-adults"),
        version: String::from("0123456789ab"),
        model_version: String::from("1"),
        seed: String::from("5041"),
        purpose: Purpose::Practice,
        demonstration: false,
        started_at: Timestamp::from_millis(0),
        ended_at: Timestamp::from_millis(1_800_000),
        how: String::from("closed"),
        too_few: false,
        competent: false,
        judged: None,
        measures: measures(),
        turns: turns(),
        steps: vec![StepView {
            text: phrase("You said who you are."),
            done: true,
            safety: true,
            turns: vec![1],
        }],
        steps_hidden: false,
        phases: vec![
            PhaseView {
                phase: String::from("engage"),
                turns: Some((1, 1)),
            },
            PhaseView {
                phase: String::from("closing"),
                turns: None,
            },
        ],
        faults: vec![(3, String::from("promise"))],
        details: vec![
            detail(0, "narrated", Some(1)),
            detail(2, "contaminated", Some(3)),
            detail(2, "untold", None),
        ],
        left: vec![LeftView {
            word: phrase("the notebook"),
            turn: 2,
            ask: Some(phrase("Tell me about the notebook.")),
        }],
        curve: vec![
            point(1, 300, 250, false),
            point(2, 420, 240, false),
            point(3, 310, 400, true),
            point(4, 320, 300, false),
        ],
        strengths: vec![(Message::new("interview-strength-invited"), Some(1))],
        improve: vec![BetterView {
            turn: 3,
            label: String::from("SUG"),
            yours: String::from("He owed <money>, didn’t he?"),
            better: String::from("Tell me about the money."),
            why: String::from("leading"),
        }],
        goal: Message::new("interview-goal-suggestive"),
        traps: vec![(phrase("The file names the agent."), 3)],
        present: vec![PresentSeen {
            text: phrase("A support person"),
            why: phrase("It is his choice."),
            chosen: false,
            good: true,
        }],
        plan: plan(),
        notes: String::from("notebook ×2"),
        looked_back: String::new(),
        ending: passage("<p>A second talk is agreed.</p>"),
        sources: passage("<ul><li>Principles, 2021</li></ul>"),
        earlier: Vec::new(),
        own: true,
        officer: None,
        report: None,
        held_back: false,
    }
}

pub fn strand() -> StrandView {
    StrandView {
        strand: String::from("adults"),
        next: Some(NextMeasure {
            purpose: Purpose::Pass,
            from: None,
            obstacle: None,
            open: None,
        }),
        runs: vec![MeasuredRun {
            run: run_id(),
            title: phrase("At the station"),
            purpose: Purpose::Pass,
            demonstration: false,
            started_at: Timestamp::from_millis(0),
            ended_at: Some(Timestamp::from_millis(0)),
            competent: None,
            judged: None,
            recommended: 74,
            open: 33,
        }],
        passed_at: None,
        demonstration: false,
    }
}

pub fn drill_item(kind: &str) -> DrillView {
    let labels: &[&str] = if kind == "code" {
        &["INV", "CUE", "SUG"]
    } else {
        &[]
    };
    DrillView {
        drill: InterviewDrillId::new(Timestamp::from_millis(0), [7; 10]),
        kind: kind.to_owned(),
        number: 3,
        item: String::from("beef"),
        until: Timestamp::from_millis(300_000),
        left: 200_000,
        persona: String::from("adult"),
        context: Some(phrase("He told me to stay inside.")),
        utterance: phrase("He locked you in, didn’t he?"),
        labels: labels.iter().map(|one| (*one).to_owned()).collect(),
        before: None,
        done: 2,
        right: 1,
    }
}

pub fn answered() -> DrillAnswered {
    DrillAnswered {
        utterance: phrase("He locked you in, didn’t he?"),
        answer: String::from("YN"),
        earned: 0,
        label: String::from("SUG"),
        unsure: false,
        why: phrase("“Locked” is new, and “didn’t he” shows the wanted answer."),
        better: None,
        said: None,
    }
}
