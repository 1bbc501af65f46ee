//! A small case and turns of it.

use crate::case::{
    Act, Asks, By, Case, Detail, DetailWords, Element, Kind, Profile, Step, Tier, Trap, Words,
};
use crate::debrief::{Debrief, Decided, debrief};
use crate::interviewee::{Coded, How, Levels, Part, Reply, Said, Told, Turn, Wording};
use base::{Label, Slug};
use std::collections::BTreeMap;

fn slug(text: &str) -> Slug {
    Slug::parse(text).expect("a slug")
}

fn detail(id: &str, tier: Tier, after: &[usize], cues: &[&str], ask: &str) -> Detail {
    Detail {
        id: slug(id),
        tier,
        element: Element::Means,
        start: after.is_empty(),
        after: after.to_vec(),
        cues: cues.iter().map(|&cue| cue.to_owned()).collect(),
        asks: vec![Asks::What],
        danger: false,
        minor: false,
        ask: vec![ask.to_owned()],
    }
}

fn step(id: &str, labels: &[Label], words: &[&str], safety: bool) -> Step {
    Step {
        id: slug(id),
        by: By::Words {
            labels: labels.to_vec(),
            words: words.iter().map(|&word| word.to_owned()).collect(),
        },
        times: 1,
        safety,
    }
}

/// Three details: the office, the notebook that hangs on it, and a name.
pub fn case() -> Case {
    let told = [
        "We worked behind the office. There was a notebook on the table.",
        "Every week he wrote a number, and it was always bigger.",
        "They called him the captain.",
    ];
    Case {
        slug: slug("small"),
        profile: Profile::AdultTrafficked,
        age: 30,
        names: vec!["ana".to_owned()],
        briefing: "The file names a Mr Varga.".to_owned(),
        needs: Vec::new(),
        interpreter: None,
        companion: None,
        present: Vec::new(),
        traps: vec![Trap {
            id: slug("varga"),
            words: vec!["varga".to_owned()],
        }],
        steps: vec![
            step("introduced", &[Label::Information], &[], false),
            step("limits", &[Label::Information], &["share"], true),
            Step {
                id: slug("closed"),
                by: By::Act(Act::Close),
                times: 1,
                safety: false,
            },
        ],
        details: vec![
            detail(
                "office",
                Tier::Neutral,
                &[],
                &["office", "behind"],
                "Tell me about the place where you worked.",
            ),
            detail(
                "notebook",
                Tier::Control,
                &[0],
                &["notebook", "number"],
                "You spoke of a notebook. Tell me everything about it.",
            ),
            detail(
                "captain",
                Tier::Core,
                &[1],
                &["captain", "name"],
                "Tell me about the people there.",
            ),
        ],
        facts: Vec::new(),
        utterances: Vec::new(),
        words: Words {
            details: told
                .map(|full| DetailWords {
                    full: full.to_owned(),
                    brief: "Yes.".to_owned(),
                    again: full.to_owned(),
                    wrong: vec!["No.".to_owned()],
                })
                .to_vec(),
            replies: BTreeMap::from([(Kind::Silence, vec!["*Nothing.*".to_owned()])]),
            ..Words::default()
        },
    }
}

/// Turns one after the other.
#[derive(Default)]
pub struct Talk(pub Vec<Turn>);

const CALM: Levels = Levels {
    trust: 0.3,
    distress: 0.3,
    fatigue: 0.0,
};

impl Talk {
    /// Something said, with its label.
    pub fn say(mut self, words: &str, label: Label) -> Self {
        let function = (!label.is_form()).then_some(label);
        let coding = Coded {
            label,
            function,
            form: label.is_form().then_some(label),
            flags: Vec::new(),
            confidence: 0.9,
        };
        self.push(Said::Words(words.to_owned()), Some(coding));
        self
    }

    /// As many turns of one label, with words that differ.
    pub fn many(mut self, times: usize, label: Label) -> Self {
        for _ in 0..times {
            self = self.say("words of a turn", label);
        }
        self
    }

    pub fn act(mut self, act: Act) -> Self {
        self.push(Said::Act(act), None);
        self
    }

    fn push(&mut self, said: Said, coding: Option<Coded>) {
        let number = u32::try_from(self.0.len()).expect("few turns") + 1;
        self.0.push(Turn {
            number,
            session: 1,
            said,
            coding,
            reply: Reply(vec![Part::Reply {
                kind: Kind::Silence,
                wording: 0,
                name: None,
            }]),
            told: Vec::new(),
            signals: Vec::new(),
            faults: Vec::new(),
            before: CALM,
            after: CALM,
            why: Vec::new(),
            ended: None,
        });
    }

    /// Changes the latest turn.
    pub fn with(mut self, change: impl FnOnce(&mut Turn)) -> Self {
        change(self.0.last_mut().expect("a turn"));
        self
    }

    /// The latest turn told a detail.
    pub fn told(self, detail: usize, how: How) -> Self {
        self.with(|turn| {
            turn.told.push(Told { detail, how });
            turn.reply = Reply(vec![Part::Detail {
                detail,
                wording: Wording::Full,
            }]);
        })
    }

    pub fn sure(self, confidence: f64) -> Self {
        self.with(|turn| {
            let coding = turn.coding.as_mut().expect("words");
            coding.confidence = confidence;
        })
    }

    pub fn flag(self, flag: &str) -> Self {
        self.with(|turn| {
            let coding = turn.coding.as_mut().expect("words");
            coding.flags.push(flag.to_owned());
        })
    }

    pub fn debrief(&self) -> Debrief {
        debrief(&case(), &self.0, &Decided::default())
    }

    pub fn decided(&self, turn: u32, label: Label) -> Debrief {
        let decided = Decided(BTreeMap::from([(turn, label)]));
        debrief(&case(), &self.0, &decided)
    }
}
