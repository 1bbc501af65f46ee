//! The occasions on which a person speaks without telling a detail or a fact.

use super::{Case, Words};

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident $word:literal $least:literal $when:ident)+) => {
        /// An occasion; the table in `docs/interview-cases.md` is made of this list.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($(#[$doc])* $name,)+
        }

        impl Kind {
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The word of case files.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)+
                }
            }

            /// How many wordings a case must have.
            pub const fn least(self) -> usize {
                match self {
                    $(Self::$name => $least,)+
                }
            }

            /// In which cases it must stand.
            pub const fn when(self) -> When {
                match self {
                    $(Self::$name => When::$when,)+
                }
            }
        }
    };
}

/// In which cases an occasion can come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    Always,
    /// With an interpreter.
    Interpreter,
    /// With an interpreter with whom something is wrong.
    Trouble,
    /// With somebody who came along.
    Companion,
    /// Below 14.
    Child,
    /// Below 10.
    Young,
}

kinds! {
    /// Before the first turn: what can be seen when the officer comes in.
    Opening "opening" 1 Always
    /// The first answer to rapport or information.
    Greeting "greeting" 2 Always
    /// After information about role, recording, limits, what comes next.
    Informed "informed" 4 Always
    /// When they are given a choice or asked for consent.
    Agrees "agrees" 4 Always
    /// After a ground rule.
    RuleAccepted "rule-accepted" 4 Always
    /// Rapport that no fact answers.
    Rapport "rapport" 4 Always
    /// The practice narrative: one past neutral episode, told in this order.
    Practice "practice" 5 Always
    /// Support alone in a turn.
    Comforted "comforted" 5 Always
    /// Asked about a need when nothing is lacking.
    NeedFine "need-fine" 3 Always
    /// A break that they take.
    BreakAccepted "break-accepted" 2 Always
    /// A break that they do not need.
    BreakDeclined "break-declined" 2 Always
    /// After a break was taken.
    BackFromBreak "back-from-break" 2 Always
    /// Asked about safety now.
    SafeAnswer "safe-answer" 4 Always
    /// Told about help, rights, a lawyer, a support person.
    Referral "referral" 3 Always
    /// About or through the interpreter.
    Interpreter "interpreter" 2 Interpreter
    /// What can be seen when something is wrong with the interpreter.
    InterpreterTrouble "interpreter-trouble" 2 Trouble
    /// After the interpreter was changed.
    InterpreterChanged "interpreter-changed" 1 Interpreter
    /// Asked about the matter while the third person is there.
    WithCompanion "with-companion" 3 Companion
    /// After the third person was asked to leave.
    CompanionLeft "companion-left" 1 Companion
    /// A signpost without a question.
    Signpost "signpost" 2 Always
    /// A summary that holds only what was said.
    SummaryRight "summary-right" 3 Always
    /// A summary with something that was not said.
    SummaryWrong "summary-wrong" 2 Always
    /// The officer closes.
    Closing "closing" 3 Always
    /// A facilitator, when nothing more comes.
    GoesOn "goes-on" 3 Always
    /// An invitation, when nothing more comes.
    ThatIsAll "that-is-all" 4 Always
    /// Asked to say more of something, when there is no more.
    NoMoreHere "no-more-here" 4 Always
    /// Does not know.
    DontKnow "dont-know" 5 Always
    /// Does not remember.
    DontRemember "dont-remember" 4 Always
    /// A child guesses.
    Guess "guess" 3 Child
    /// Before a short confirmation.
    Yes "yes" 4 Always
    /// Denies.
    No "no" 4 Always
    /// Asked the same again.
    AnsweredBefore "answered-before" 3 Always
    /// Reluctance: says nothing.
    Silence "silence" 4 Always
    /// Reluctance: speaks of something else.
    TopicChange "topic-change" 3 Always
    /// Reluctance: asks back.
    CounterQuestion "counter-question" 4 Always
    /// Reluctance: some place, the people there.
    Vague "vague" 4 Always
    /// Reluctance: it was fine.
    Minimising "minimising" 3 Always
    /// Reluctance: speaks for the one who exploits.
    Loyalty "loyalty" 3 Always
    /// A short answer that says nothing.
    Unproductive "unproductive" 4 Always
    /// Words that cannot be understood.
    NotUnderstood "not-understood" 4 Always
    /// Something beside the matter.
    OffTopic "off-topic" 3 Always
    /// Blamed.
    ToBlame "to-blame" 3 Always
    /// Pressed to speak.
    ToPressure "to-pressure" 3 Always
    /// Told that they are not believed.
    ToDisbelief "to-disbelief" 3 Always
    /// Threatened.
    ToThreat "to-threat" 2 Always
    /// Promised what nobody can promise.
    ToPromise "to-promise" 2 Always
    /// Praised for an answer.
    ToPraise "to-praise" 2 Always
    /// Told that it is not so bad.
    ToMinimising "to-minimising" 2 Always
    /// Signal: is tired.
    Tired "tired" 3 Always
    /// Signal: distress can be seen.
    Distressed "distressed" 4 Always
    /// Signal: cannot go on like this.
    Cannot "cannot" 2 Always
    /// Signal: asks to go.
    WantsToGo "wants-to-go" 2 Always
    /// Withdraws consent.
    AsksToStop "asks-to-stop" 1 Always
    /// Ends the talk, politely.
    Stops "stops" 2 Always
    /// A child takes over a name from a question; `{name}` stands for it.
    Adopted "adopted" 2 Young
    /// Before a second talk: what can be seen.
    SecondOpening "second-opening" 1 Always
    /// The first answer in a second talk.
    SecondGreeting "second-greeting" 1 Always
    /// The first answer in a second talk after a promise that could not be kept.
    SecondBroken "second-broken" 1 Always
}

impl Kind {
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.as_str() == word)
    }
}

impl When {
    /// Whether the occasion can come in this case.
    pub fn holds(self, case: &Case) -> bool {
        let (youngest, _) = case.profile.band().years();
        match self {
            Self::Always => true,
            Self::Interpreter => case.interpreter.is_some(),
            Self::Trouble => case.interpreter.as_ref().is_some_and(|one| one.trouble),
            Self::Companion => case.companion.is_some(),
            Self::Child => youngest < 14,
            Self::Young => youngest < 10,
        }
    }
}

impl Words {
    /// The wordings for an occasion; empty where the case has none.
    pub fn of(&self, kind: Kind) -> &[String] {
        self.replies.get(&kind).map_or(&[], Vec::as_slice)
    }
}
