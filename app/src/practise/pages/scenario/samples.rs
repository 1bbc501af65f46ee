//! A run and its debrief, made by hand: the small scenario of `docs/scenarios.md`.

use crate::visit::Words;
use base::{Locale, ScenarioRunId, Timestamp};
use leptos::prelude::*;
use views::scenario::{
    ActionView, AssessedIn, Choice, CompetenceView, DebriefView, DecisionView, EndingView,
    Happened, MisconceptionView, ModelWords, NoteView, ObjectiveView, PathStop, PersonView,
    RunView, SayView,
};
use views::{Passage, Phrase};

/// The words of an English page in UTC.
pub fn english() -> Words {
    Words {
        locale: Locale::En,
        zone: Box::leak(Box::default()),
    }
}

/// What is printed, without the marks by which Leptos finds its place.
pub fn html(view: AnyView) -> String {
    view.to_html().replace("<!>", "")
}

fn text(text: &str) -> Phrase {
    Phrase {
        locale: Locale::En,
        text: text.to_owned(),
    }
}

fn passage(words: &str) -> Passage {
    Passage {
        locale: Locale::En,
        html: format!("<p>{words}</p>"),
    }
}

fn id() -> ScenarioRunId {
    ScenarioRunId::new(Timestamp::from_millis(0), [0; 10])
}

pub fn assessed() -> AssessedIn {
    AssessedIn {
        course: String::from("recognising-trafficking"),
        course_title: text("Recognising trafficking"),
        module: String::from("first-contact"),
        pass_percent: 60,
    }
}

fn say() -> SayView {
    SayView {
        say: String::from("first-words"),
        prompt: text("What would you say to her now?"),
        written: None,
        models: Vec::new(),
    }
}

pub fn run() -> RunView {
    RunView {
        run: id(),
        scenario: String::from("the-door"),
        title: text("The door on the second floor"),
        assessed: None,
        step: 4,
        // 21:43.
        clock: 21 * 60 + 43,
        happened: Some(Happened {
            done: text("Ask him whether everything is all right."),
            consequence: Some(passage("He answers for her.")),
            events: vec![passage("The neighbour closes her door.")],
            minutes: 5,
        }),
        scene: text("At the door"),
        scene_id: String::from("door"),
        body: passage("She keeps looking at the floor."),
        say: Some(say()),
        actions: vec![
            ActionView {
                action: String::from("ask-him"),
                text: text("Ask him again."),
            },
            ActionView {
                action: String::from("speak-apart"),
                text: text("Go to the kitchen with her."),
            },
        ],
        exhausted: false,
        decisions: vec![DecisionView {
            number: 3,
            scene: text("At the door"),
            done: text("Ask him whether everything is all right."),
        }],
        people: vec![PersonView {
            name: text("Inês Duarte"),
            role: text("Duty social worker"),
            hours: text("Until 22:00"),
            limits: text("Cannot come before the door is safe."),
        }],
        note: NoteView {
            themes: text("Control in a household."),
            without: text("No violence is shown."),
            leave: None,
        },
    }
}

fn choice(action: &str, said: &str, verdict: &str, why: &str) -> Choice {
    Choice {
        action: action.to_owned(),
        text: text(said),
        verdict: Some(verdict.to_owned()),
        consequence: Some(passage("What followed.")),
        events: Vec::new(),
        leads_to: text("In the kitchen"),
        ends: None,
        why: Some(text(why)),
        source: Some(text("Manual (UNODC, 2009)")),
    }
}

/// Two decisions: one taken after another was reconsidered, and one with an error.
pub fn debrief() -> DebriefView {
    let apart = choice(
        "speak-apart",
        "Go to the kitchen.",
        "sound",
        "Nobody has to explain.",
    );
    let him = choice(
        "ask-him",
        "Ask him.",
        "unsound",
        "What is said in front of him shows only what may be said there.",
    );
    let stop = |number, scene: &str, clock, taken| PathStop {
        number,
        scene: text(scene),
        clock,
        events: Vec::new(),
        taken,
        others: Vec::new(),
        reconsidered: Vec::new(),
    };
    DebriefView {
        run: id(),
        scenario: String::from("the-door"),
        title: text("The door on the second floor"),
        course: String::from("recognising-trafficking"),
        version: String::from("3f9a10c27b44"),
        assessed: None,
        started_at: Timestamp::from_millis(0),
        ended_at: Timestamp::from_millis(600_000),
        ending: EndingView {
            title: text("The case is handed over"),
            outcome: String::from("good"),
            body: passage("You close the door."),
            meaning: passage("She has a place for tonight."),
            source: None,
        },
        earned: 3,
        points: 4,
        percent: 75,
        passed: None,
        path: vec![
            PathStop {
                others: vec![choice("wait", "Wait outside.", "costly", "Time is lost.")],
                reconsidered: vec![him.clone()],
                // 21:40.
                ..stop(Some(2), "At the door", 21 * 60 + 40, Some(apart.clone()))
            },
            PathStop {
                events: vec![passage("The neighbour closes her door.")],
                others: vec![apart],
                ..stop(Some(3), "In the kitchen", 21 * 60 + 43, Some(him))
            },
            stop(None, "The case is handed over", 21 * 60 + 50, None),
        ],
        objectives: vec![ObjectiveView {
            text: text("She was spoken to apart."),
            rule: text("Before ten minutes had gone."),
            met: true,
            points: 3,
            evidence: vec![(2, text("Go to the kitchen."))],
        }],
        competences: vec![CompetenceView {
            competence: String::from("first-contact"),
            sound: 1,
            costly: 0,
            unsound: 1,
        }],
        misconceptions: vec![MisconceptionView {
            title: text("Answers under control count"),
            text: passage("They do not."),
        }],
        sources: vec![text("Manual (UNODC, 2009)")],
        says: vec![SayView {
            written: Some(String::from("Are you hurt?")),
            models: vec![ModelWords {
                words: text("I would like to talk with you alone."),
                why: Some(text("No promise, no pressure.")),
            }],
            ..say()
        }],
        own: true,
        officer: None,
    }
}
