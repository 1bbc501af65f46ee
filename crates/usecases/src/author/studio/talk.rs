//! A case played by whoever writes it, with the reason for each answer. What was said goes from page to page for an hour, as what is typed
//! into a refused form does; nothing is recorded, and no coding is kept.

use super::access::reading;
use super::hand::Hand;
use super::script::{Made, readable};
use crate::account::keep_refused;
use crate::practise::interview::tried;
use crate::{Actor, Context, UseCaseError};
use ::interview::interviewee::{CHARACTERS, Refused as NotTaken};
use base::{Locale, Message};
use views::account::Refused;
use views::studio_scripts::TalkView;

/// Turns that are played at most, both talks together: each page plays all of them again.
const MOST: usize = 60;
/// Characters of a seed.
const SEED: usize = 40;
/// The field that holds a turn; there are as many as there were turns.
pub const TURN: &str = "turn";
/// The field that holds the language of the person.
pub const SPEAKS: &str = "speaks";

/// A talk as a page sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spoken {
    pub seed: String,
    /// The code of the language in which the person answers; empty: that of the page. What is said to them stays English.
    pub speaks: String,
    /// What was said; acts with a stroke before their words.
    pub turns: Vec<String>,
    /// What is said next.
    pub words: String,
    /// What is done next, where something is.
    pub act: String,
    /// How many turns are left of those that were said; the rest is taken back.
    pub keep: Option<usize>,
}

impl Spoken {
    /// As a form has it.
    pub fn fields(&self) -> Vec<(String, String)> {
        let turns = self.turns.iter();
        let turns = turns.map(|turn| (TURN.to_owned(), turn.clone()));
        let seed = ("seed".to_owned(), self.seed.clone());
        let speaks = (SPEAKS.to_owned(), self.speaks.clone());
        [seed, speaks].into_iter().chain(turns).collect()
    }
}

/// The talk as far as it went, in the open draft, or in the published version where none is open. The person answers in `locale` where the
/// case has words in it, else in English.
pub async fn talk(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    (seed, turns): (&str, Vec<String>),
    locale: Locale,
) -> Result<TalkView, UseCaseError> {
    Ok(played(ctx, actor, course, (seed, turns), locale).await?.0)
}

/// Goes on with a talk, or back in it; the token under which the next page finds it.
pub async fn talk_on(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    spoken: &Spoken,
) -> Result<String, UseCaseError> {
    drop(reading(ctx, actor, course).await?);
    let mut next = spoken.clone();
    next.seed = spoken.seed.trim().chars().take(SEED).collect();
    if next.speaks.parse::<Locale>().is_err() {
        next.speaks.clear();
    }
    if let Some(keep) = spoken.keep {
        next.turns.truncate(keep);
    } else {
        next.turns.push(line(spoken)?);
    }
    if next.turns.len() > MOST {
        return refuse(Message::new("studio-talk-long").with("most", MOST));
    }
    let lines = (next.seed.as_str(), next.turns.clone());
    let (_, refused) = played(ctx, actor, course, lines, Locale::En).await?;
    if spoken.keep.is_none()
        && let Some(why) = refused
    {
        return refuse(not_taken(why));
    }
    let kept = Refused {
        fields: next.fields(),
        problems: Vec::new(),
    };
    keep_refused(ctx, actor, kept).await
}

fn line(spoken: &Spoken) -> Result<String, UseCaseError> {
    if !spoken.act.is_empty() {
        return Ok(format!("/{}", spoken.act));
    }
    let words = spoken.words.trim();
    // Saying nothing is a turn once the person has spoken.
    if words.is_empty() && spoken.turns.is_empty() {
        return refuse(Message::new("interview-refused-words-empty"));
    }
    Ok(words.to_owned())
}

fn refuse<T>(message: Message) -> Result<T, UseCaseError> {
    Err(UseCaseError::field("words", message))
}

fn not_taken(why: NotTaken) -> Message {
    match why {
        NotTaken::TooLong => Message::new("interview-refused-words-long").with("count", CHARACTERS),
        NotTaken::Ended | NotTaken::TooManyTurns => Message::new("studio-talk-over"),
        NotTaken::NotNow(_) => Message::new("interview-refused-not-now"),
    }
}

async fn played(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    (seed, mut turns): (&str, Vec<String>),
    locale: Locale,
) -> Result<(TalkView, Option<NotTaken>), UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let hand = Hand::open(&mut reader, course).await?;
    drop(reader);
    let Made::Interview(case) = readable(&hand.subject, hand.sources).await? else {
        return Err(UseCaseError::NotFound);
    };
    turns.truncate(MOST);
    let seed = seed.to_owned();
    let left = u32::try_from(MOST - turns.len()).unwrap_or_default();
    // Every turn is coded again, so others do not wait for it.
    let played = tokio::task::spawn_blocking(move || tried::talk(&case, &seed, &turns, locale));
    let (mut view, refused) = played
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?;
    view.left = view.left.min(left);
    Ok((view, refused))
}
