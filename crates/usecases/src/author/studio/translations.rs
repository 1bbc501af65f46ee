//! How far the translations of a course are, and a text beside its translation.

use super::access::reading;
use super::compiled::Compiled;
use super::hand::Hand;
use super::script;
use super::versions::pieces;
use crate::{Actor, Context, UseCaseError};
use authoring::folder::Folder;
use authoring::outline::Outline;
use authoring::translation::{
    self, PartState, Progress, State, Term, begin, parts, source_path, translated_path,
};
use base::Locale;
use courseware::{Sources, places};
use std::collections::{BTreeMap, BTreeSet};
use store::db::Connection;
use views::studio_translation::{
    LanguageRow, ProgressView, TermView, TextRow, TranslatedPart, TranslationView, TranslationsView,
};

/// Published versions, and states of the source in the draft, in which it is looked for what was translated.
const EARLIER: u32 = 10;

/// The progress of every text of a course in every language that is not its own.
pub async fn translations(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    locale: Locale,
) -> Result<TranslationsView, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let hand = Hand::open(&mut reader, course).await?;
    drop(reader);
    let published = script::current(ctx, &hand.subject, locale);
    let has_draft = hand.work.is_some();
    let (hand, source, texts) = apart(move || {
        let source = source_of(&hand);
        let texts = texts(&hand, source);
        (hand, source, texts)
    })
    .await?;
    let titles = titles(&hand);
    let languages = others(source).map(|one| LanguageRow {
        locale: one,
        progress: view(&total(texts.iter().filter_map(|(_, all)| all.get(&one)))),
    });
    Ok(TranslationsView {
        course: course.to_owned(),
        title: published.map(|one| one.title),
        source,
        languages: languages.collect(),
        texts: texts
            .into_iter()
            .map(|(path, all)| TextRow {
                title: titles.get(&path).cloned(),
                path,
                progress: all.values().map(view).collect(),
            })
            .collect(),
        has_draft,
    })
}

/// A text and its translation, part by part, with what changed in the source since it was translated.
pub async fn translation(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    (path, language): (&str, Locale),
) -> Result<TranslationView, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let hand = Hand::open(&mut reader, course).await?;
    let source = source_of(&hand);
    let place = hand.subject.place(path);
    let target = translated_path(path, language).ok_or(UseCaseError::NotFound)?;
    if language == source || source_path(path).is_some() || !hand.subject.owns(path) {
        return Err(UseCaseError::NotFound);
    }
    let now = parts(&hand.sources, &place, language, &[]).ok_or(UseCaseError::NotFound)?;
    let is_stale = now.iter().any(|one| one.state == State::Stale);
    let earlier = if is_stale {
        earlier(&mut reader, &hand, path).await?
    } else {
        Vec::new()
    };
    drop(reader);
    let (seen, problems) = match &hand.work {
        Some(work) => {
            let own = hand.subject.place(&target);
            let compiled = Compiled::of(work).await?;
            let problems = compiled.problems.into_iter();
            // What is old or missing is told part by part.
            let own = problems.filter(|one| one.is_error && one.path == own);
            (work.latest(&target)?.0, own.collect())
        }
        None => (0, Vec::new()),
    };
    let of = (course.to_owned(), path.to_owned());
    apart(move || {
        let earlier: Vec<&Sources> = earlier.iter().collect();
        let parts = parts(&hand.sources, &place, language, &earlier).unwrap_or_default();
        let (course, path) = of;
        TranslationView {
            progress: view(&counted(&parts)),
            next: next(&hand, &path, (source, language)),
            parts: drawn(&hand, parts, &path, (source, language)),
            translated: target,
            has_draft: hand.work.is_some(),
            course,
            path,
            source,
            language,
            seen,
            problems,
        }
    })
    .await
}

/// Older states of a text: of the draft, then of published versions, the newest first.
async fn earlier(
    conn: &mut Connection,
    hand: &Hand,
    path: &str,
) -> Result<Vec<Sources>, UseCaseError> {
    let mut found = Vec::new();
    if let Some(work) = &hand.work {
        let states = store::draft::list_states(conn, work.draft.id, path, EARLIER).await?;
        for state in states {
            if let Some(bytes) = work.at(conn, path, work.named(state.number)).await? {
                let mut one = Sources::default();
                one.0.insert(hand.subject.place(path), bytes);
                found.push(one);
            }
        }
        found.push(work.base.as_ref().clone());
    }
    let mut seen = BTreeSet::new();
    let publications = script::publications(conn, &hand.subject).await?;
    for one in publications.into_iter().take(EARLIER as usize) {
        if seen.insert(one.version.clone()) {
            found.push(script::sources(conn, &hand.subject, &one.version).await?);
        }
    }
    Ok(found)
}

/// What takes a while, away from what answers requests.
async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, UseCaseError> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))
}

/// The language that what is in hand is written in.
pub(super) fn source_of(hand: &Hand) -> Locale {
    translation::source_language(&hand.sources, &hand.subject.place("course.toml"))
}

fn others(source: Locale) -> impl Iterator<Item = Locale> {
    Locale::ALL.into_iter().filter(move |one| *one != source)
}

/// The texts that are translated, by path, with their progress in each language.
fn texts(hand: &Hand, source: Locale) -> Vec<(String, BTreeMap<Locale, Progress>)> {
    let of = |path: &str| {
        let place = hand.subject.place(path);
        let languages = others(source).map(|language| {
            let parts = parts(&hand.sources, &place, language, &[])?;
            Some((language, counted(&parts)))
        });
        let all = languages.collect::<Option<BTreeMap<_, _>>>()?;
        let has_parts = all.values().any(|one| one.all() > 0);
        has_parts.then(|| (path.to_owned(), all))
    };
    let texts = hand
        .paths()
        .filter(|path| translated_path(path, source).is_some());
    texts
        .filter(|path| source_path(path).is_none())
        .filter_map(of)
        .collect()
}

fn counted(parts: &[PartState]) -> Progress {
    let of = |state: State| parts.iter().filter(|one| one.state == state).count();
    Progress {
        missing: of(State::Missing),
        unstamped: of(State::Unstamped),
        fresh: of(State::Fresh),
        stale: of(State::Stale),
    }
}

fn total<'p>(all: impl Iterator<Item = &'p Progress>) -> Progress {
    all.fold(Progress::default(), |sum, one| Progress {
        missing: sum.missing + one.missing,
        unstamped: sum.unstamped + one.unstamped,
        fresh: sum.fresh + one.fresh,
        stale: sum.stale + one.stale,
    })
}

fn view(progress: &Progress) -> ProgressView {
    ProgressView {
        missing: progress.missing,
        unstamped: progress.unstamped,
        fresh: progress.fresh,
        stale: progress.stale,
        percent: progress.percent(),
    }
}

/// The titles of modules and lessons, by path.
fn titles(hand: &Hand) -> BTreeMap<String, String> {
    let folder = Folder::of_sources(&hand.sources, &hand.subject);
    let Some(read) = folder.ok().filter(|_| hand.subject.is_course()) else {
        return BTreeMap::new();
    };
    let outline = Outline::of(&read.folder);
    let mut titles = BTreeMap::new();
    for module in outline.modules {
        for lesson in &module.lessons {
            if let (Some(path), Some(title)) = (lesson.texts.get(&None), lesson.titles.get(&None)) {
                titles.insert(path.clone(), title.clone());
            }
        }
        if let Some(title) = module.title {
            titles.insert(format!("{}/module.md", module.name.name()), title);
        }
    }
    titles
}

/// The next text after this one, or from the first on, in which something is missing or older than its source.
fn next(hand: &Hand, path: &str, (source, language): (Locale, Locale)) -> Option<String> {
    let open: Vec<String> = texts(hand, source)
        .into_iter()
        .filter(|(other, all)| {
            let is_done = |one: &Progress| one.fresh == one.all();
            other != path && !all.get(&language).is_some_and(is_done)
        })
        .map(|(other, _)| other)
        .collect();
    let after = open.iter().find(|other| other.as_str() > path);
    after.or(open.first()).cloned()
}

fn drawn(
    hand: &Hand,
    parts: Vec<PartState>,
    path: &str,
    languages: (Locale, Locale),
) -> Vec<TranslatedPart> {
    let in_order = !places::has_own_ids(&hand.subject.place(path));
    let mut is_open = true;
    parts
        .into_iter()
        .map(|part| {
            let is_missing = part.state == State::Missing;
            let open = is_open || !is_missing;
            is_open &= !(in_order && is_missing);
            TranslatedPart {
                state: word(part.state),
                terms: translation::terms(&hand.sources, &part.source, languages)
                    .into_iter()
                    .map(term)
                    .collect(),
                translation: if is_missing {
                    begin(&part.source)
                } else {
                    part.translation
                },
                id: part.id,
                mark: part.mark,
                source: part.source,
                change: pieces(part.change),
                is_open: open,
            }
        })
        .collect()
}

fn term(term: Term) -> TermView {
    TermView {
        id: term.id,
        from: term.from,
        to: term.to,
    }
}

fn word(state: State) -> &'static str {
    match state {
        State::Missing => "missing",
        State::Unstamped => "unstamped",
        State::Fresh => "fresh",
        State::Stale => "stale",
    }
}
