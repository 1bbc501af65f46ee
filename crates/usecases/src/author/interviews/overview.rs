//! Cases as their authors see them.

use crate::practise::interview::{NEEDED, Strand, told::Told};
use crate::supervise::problems;
use crate::{Actor, Context, UseCaseError};
use base::Locale;
use std::collections::BTreeMap;
use views::interview::{AuthorInterviews, CaseState};

/// Every case that is published or has a file; of those that measure only how many there are, and how many are needed.
pub async fn overview(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<AuthorInterviews, UseCaseError> {
    actor.authors()?;
    let items = store::interview::get_decided_contests(&mut *ctx.db.read().await?).await?;
    let sealed = ctx.shelf.interviews.sealed();
    let counts = Strand::ALL.map(|strand| {
        let own = sealed.iter();
        let own = own.filter(|one| Strand::of(one.interview.case.profile) == strand);
        let count = u32::try_from(own.count()).unwrap_or(u32::MAX);
        (strand.as_str().to_owned(), count, NEEDED)
    });
    Ok(AuthorInterviews {
        cases: states(ctx, locale),
        sealed: counts.to_vec(),
        items,
    })
}

fn states(ctx: &Context, locale: Locale) -> Vec<CaseState> {
    let mut states: BTreeMap<String, CaseState> = BTreeMap::new();
    for published in ctx.shelf.interviews.all() {
        let name = published.interview.slug.to_string();
        let state = CaseState {
            title: Some(Told::new(&published.interview, locale).title()),
            used: published.interview.used.as_str().to_owned(),
            version: Some(published.short_version()),
            published_at: Some(published.published_at),
            ..unpublished(&name)
        };
        states.insert(name, state);
    }
    for file in ctx.shelf.interviews.problems() {
        let state = states
            .entry(file.name.clone())
            .or_insert_with(|| unpublished(&file.name));
        state.behind = file.behind;
        state.problems = problems(&file);
    }
    states.into_values().collect()
}

/// A file of which no version could ever be published.
fn unpublished(name: &str) -> CaseState {
    CaseState {
        interview: name.to_owned(),
        title: None,
        used: String::new(),
        version: None,
        published_at: None,
        behind: false,
        problems: Vec::new(),
    }
}
