//! Care for whoever practises: a pause between talks, and another theme after several of one kind.

use super::list::link;
use super::talk::{is_finished, is_practice};
use crate::{Actor, Context, UseCaseError};
use base::Locale;
use courseware::interview::Use;
use std::collections::BTreeMap;
use views::interview::CareView;

/// Seconds after which nobody is reminded of a pause any more.
const FRESH: i64 = 3600;
/// Talks of one course in a row, after which another is proposed.
const ROW: usize = 2;

/// What is said to somebody who is about to choose a case. Nobody else learns of it.
pub async fn care(ctx: &Context, actor: &Actor, locale: Locale) -> Result<CareView, UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    let runs = store::interview::list_runs(&mut reader, person.account).await?;
    let entries = store::interview::list_entries(&mut reader, person.account).await?;
    drop(reader);
    let now = ctx.now();
    let ended = runs.iter().filter(|run| is_practice(run));
    let ended = ended.filter_map(|run| run.end.as_ref().map(|end| end.ended_at));
    let latest = ended.chain(entries).max();
    let finished = runs
        .iter()
        .filter(|run| is_practice(run) && is_finished(run));
    let finished: Vec<&str> = finished.map(|run| run.interview.as_str()).collect();
    let all = ctx.shelf.interviews.all();
    let cases = all.iter().filter(|one| one.interview.used == Use::Practice);
    let cases: Vec<(&str, &str)> = cases
        .map(|one| (one.interview.slug.as_str(), one.interview.course.as_str()))
        .collect();
    Ok(CareView {
        pause: latest.is_some_and(|latest| now.seconds_since(latest) < FRESH),
        other: other(&cases, &finished).and_then(|case| link(ctx, case, locale)),
    })
}

/// A case of another course than that of the last talks, the one that was talked through least often. `cases` are pairs of case and
/// course, `finished` the cases of the talks that ended, the latest last.
fn other<'c>(cases: &[(&'c str, &str)], finished: &[&str]) -> Option<&'c str> {
    let courses: BTreeMap<&str, &str> = cases.iter().copied().collect();
    let mut latest = finished.iter().rev().take(ROW);
    let course = courses.get(latest.next()?)?;
    let second = courses.get(latest.next()?)?;
    if course != second {
        return None;
    }
    let apart = cases.iter().filter(|(_, of)| of != course);
    let often = |case: &str| finished.iter().filter(|one| **one == case).count();
    apart
        .map(|(case, _)| *case)
        .min_by_key(|case| (often(case), *case))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CASES: &[(&str, &str)] = &[
        ("boat", "adults"),
        ("debt", "adults"),
        ("begging", "children"),
        ("flowers", "children"),
    ];

    fn check(finished: &[&str], proposed: Option<&str>) {
        assert_eq!(other(CASES, finished), proposed, "{finished:?}");
    }

    #[test]
    fn after_two_of_one_course_another_is_proposed_and_the_least_practised() {
        check(&[], None);
        check(&["boat"], None);
        check(&["boat", "debt"], Some("begging"));
        check(&["begging", "boat", "boat"], Some("flowers"));
        check(&["begging", "flowers"], Some("boat"));
    }

    #[test]
    fn nothing_is_proposed_after_two_different_ones_or_where_there_is_no_other() {
        check(&["boat", "begging"], None);
        check(&["boat", "gone"], None);
        let alone = [("boat", "adults")];
        assert_eq!(other(&alone, &["boat", "boat"]), None);
    }
}
