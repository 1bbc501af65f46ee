//! A text in the editor: a plain field with a button; with script it saves by itself and says so.

use super::conflict::conflict;
use super::ended::ended;
use super::forms_list::block_fold;
use super::looks::looks;
use super::script_doors::doors;
use super::writing::{keys, patterns};
use super::{kicker, problems, save_key};
use crate::components::field_kinds::{list_field, long_field};
use crate::components::form::{Field, notice, summary};
use crate::components::textarea::lines;
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::{GLOSSARY, Locale, Subject};
use leptos::prelude::*;
use usecases::UseCaseError;
use usecases::author::studio::Typed;
use views::account::Refused;
use views::studio::{CommentView, EditorView};

const EDITOR_STYLES: &[&str] = &[
    "features/staff.css",
    "features/studio.css",
    "features/studio-editor.css",
];

/// In this order: the last asks the others, and what keeps words (`components/kept.rs`).
const SCRIPTS: [&str; 4] = [
    "scripts/editor-sheet.js",
    "scripts/editor-words.js",
    "scripts/editor-preview.js",
    "scripts/editor.js",
];

/// Characters beside a text.
const MOST_WORDS: u32 = 4_000;

/// `/author/{course}/edit?file=…`
pub async fn edit(visit: Visit) -> PageResult {
    let words = visit.words;
    let course = visit.param("course").to_owned();
    let path = visit.query("file").to_owned();
    let refused = visit.refused().await;
    let view = usecases::author::studio::editor(&visit.context, &visit.actor, &course, &path).await;
    let view = match view {
        Err(UseCaseError::NotFound) if !typed_words(&refused).is_empty() => {
            return ended(&visit, (&course, &path), &refused, typed_words(&refused)).await;
        }
        view => view?,
    };
    let (said, problem) = (notice(&visit), summary(words, &refused));
    let key = save_key(&visit);
    let typed = kept(&course, &path, &refused);
    let clash = match (&typed, visit.query("conflict")) {
        (Some(typed), "1") => {
            match usecases::author::studio::conflict(&visit.context, &visit.actor, typed).await {
                // The draft ended while the conflict was on its way.
                Err(UseCaseError::Conflict(_)) => None,
                found => Some(found?),
            }
        }
        _ => None,
    };
    let scripts = SCRIPTS.map(|name| visit.assets.href(name));
    let nonce = visit.nonce.clone();
    let done = super::insight::beside(&visit, &course, &path).await;
    Ok(Page::new(Area::Author, path.clone(), move || {
        let body = match (typed, clash) {
            (Some(typed), Some((over, hunks))) => {
                conflict(words, &typed, over, hunks, &key).into_any()
            }
            (typed, _) => desk(words, &view, typed, &key).into_any(),
        };
        view! {
            <div class="pagehead">
                {kicker(words, &course)}
                <h1 class="filename"><bdi dir="ltr">{path.clone()}</bdi></h1>
            </div>
            {said}
            {problem}
            {body}
            {block_fold(words, &view.blocks, &key)}
            {done}
            {comments(words, &view, &refused)}
            {scripts.map(|script| view! { <script type="module" src=script nonce=nonce.clone()></script> }).collect_view()}
        }
        .into_any()
    })
    .styles(EDITOR_STYLES)
    .holding_frames()
    .into())
}

/// The text, or the comment beside it, of a form that was refused.
fn typed_words(refused: &Refused) -> &str {
    match refused.field("text") {
        "" => refused.field("words"),
        text => text,
    }
}

/// What was typed into a form that was refused.
fn kept(course: &str, path: &str, refused: &Refused) -> Option<Typed> {
    let has = refused.fields.iter().any(|(name, _)| name == "text");
    has.then(|| Typed {
        course: course.to_owned(),
        path: path.to_owned(),
        seen: refused.field("seen").parse().unwrap_or_default(),
        text: refused.field("text").to_owned(),
        save_key: refused.field("save_key").to_owned(),
    })
}

/// The text, and beside it what the compiler says and what it looks like.
fn desk(words: Words, view: &EditorView, typed: Option<Typed>, key: &str) -> impl IntoView + use<> {
    let preview = view
        .lesson
        .as_ref()
        .map(|(module, lesson)| routes::preview(&view.course, module, lesson))
        .or_else(|| (view.course == GLOSSARY).then(routes::glossary_preview));
    let is_prose = view.path.strip_suffix(".md").is_some();
    let (course, path, language) = (view.course.clone(), view.path.clone(), view.language);
    view! {
        <div class="desk editor">
            <div class="writing">
                {sheet(words, view, typed, key)}
                {is_prose.then(|| patterns(words, &course, &path, language))}
                {keys(words)}
            </div>
            <section class="beside" aria-labelledby="beside">
                <h2 id="beside">{t!(words, "studio-beside")}</h2>
                <div id="problems">{problems(words, &course, view.problems.clone())}</div>
                <p id="elsewhere" class="small"></p>
                {match preview {
                    Some(href) => {
                        let of = (view.countries.as_slice(), view.lesson.is_some());
                        looks(words, &href, language, of).into_any()
                    }
                    None => elsewhere(words, &view.course, &view.path),
                }}
            </section>
        </div>
    }
}

/// Where a text can be looked at that is no lesson.
fn elsewhere(words: Words, course: &str, path: &str) -> AnyView {
    let is_course = Subject::parse(course).is_none_or(|subject| subject.is_course());
    let name = path.rsplit('/').next().unwrap_or(path);
    let is_bank = path.starts_with("assessment/") || name.starts_with("quiz.");
    if !is_course {
        return view! { <p class="doorlist">{doors(words, course, false)}</p> }.into_any();
    }
    let banks = is_bank.then(|| {
        let href = routes::draft_banks(course);
        view! { <p class="doorlist"><a href=href>{t!(words, "studio-banks")}</a></p> }
    });
    view! { <p class="small quiet">{t!(words, "studio-no-preview")}</p>{banks} }.into_any()
}

/// The form with the text. Its words for the script stand beside it, because they are in the reader's language.
fn sheet(
    words: Words,
    view: &EditorView,
    typed: Option<Typed>,
    key: &str,
) -> impl IntoView + use<> {
    let (seen, text) = typed.map_or_else(
        || (view.seen, view.text.clone()),
        |typed| (typed.seen, typed.text),
    );
    let saved = view.saved.clone().map_or_else(
        || t!(words, "studio-as-published"),
        |(at, by)| {
            let at = words.date_time(at);
            match by {
                Some(by) => t!(words, "studio-saved-by", at = at, name = by),
                None => t!(words, "studio-saved-at", at = at),
            }
        },
    );
    let history = routes::text_history(&view.course, &view.path);
    let is_prose = view.path.strip_suffix(".md").is_some();
    let lang = view.language.filter(|_| is_prose).map(Locale::code);
    let (course, path) = (view.course.clone(), view.path.clone());
    let inner = lines(&text);
    view! {
        <form
            id="editor"
            class="form"
            method="post"
            action="/do/save-text"
            data-keep="text"
            data-saving=t!(words, "studio-saving")
            data-saved=t!(words, "studio-saved")
            data-unsaved=t!(words, "studio-unsaved")
            data-unkept=t!(words, "studio-editor-unkept")
            data-insert=t!(words, "studio-insert")
            data-stale=t!(words, "studio-editor-stale")
            data-twice=t!(words, "studio-editor-twice")
            data-suggested=t!(words, "studio-editor-suggested")
            data-error=t!(words, "author-error")
            data-warning=t!(words, "author-warning")
        >
            <input type="hidden" name="course" value=course/>
            <input type="hidden" name="path" value=path/>
            // A browser that fills in what stood here before would begin from another state.
            <input type="hidden" name="seen" value=seen.to_string() autocomplete="off"/>
            <input type="hidden" name="save_key" value=key.to_owned() autocomplete="off"/>
            <div class="field">
                <label for="field-text">{t!(words, "studio-text")}</label>
                // Each line has the direction of its own words: settings and prose stand in one text.
                <div class="sheet"><textarea id="field-text" class="source" name="text" autocomplete="off" spellcheck=is_prose.to_string() lang=lang dir="auto" rows="28" inner_html=inner></textarea></div>
            </div>
            <p class="row">
                <button class="button">{t!(words, "studio-save")}</button>
                <span id="saved" class="small quiet" role="status">{saved}</span>
            </p>
            <p id="newer" class="small" role="status"></p>
            <p id="told" class="hidden" role="status"></p>
            <p class="doorlist small"><a href=history>{t!(words, "studio-history")}</a></p>
        </form>
    }
}

/// What others wrote beside this text.
fn comments(words: Words, view: &EditorView, refused: &Refused) -> impl IntoView + use<> {
    let (course, path) = (view.course.clone(), view.path.clone());
    let rows: Vec<AnyView> = view
        .comments
        .iter()
        .map(|one| comment(words, &view.course, one))
        .collect();
    let block = Field::new("block", t!(words, "studio-comment-block"))
        .optional()
        .refused(words, refused);
    let whole = (String::new(), t!(words, "studio-comment-whole"));
    let parts = view.parts.iter().map(|id| (id.clone(), id.clone()));
    let choices = std::iter::once(whole).chain(parts).collect();
    let said = Field::new("words", t!(words, "studio-comment-words")).refused(words, refused);
    view! {
        <section class="section" id="comments">
            <header><h2>{t!(words, "studio-comments")}</h2><p>{t!(words, "studio-comments-note")}</p></header>
            <div class="stack">
                {(!rows.is_empty()).then(|| view! { <ul class="ledger">{rows}</ul> })}
                <form class="form" method="post" action="/do/comment-draft">
                    <input type="hidden" name="course" value=course/>
                    <input type="hidden" name="path" value=path/>
                    {list_field(block, choices)}
                    {long_field(said, MOST_WORDS)}
                    <p class="row"><button class="button plain">{t!(words, "studio-comment-write")}</button></p>
                </form>
            </div>
        </section>
    }
}

fn comment(words: Words, course: &str, one: &CommentView) -> AnyView {
    let (course, path, id) = (course.to_owned(), one.path.clone(), one.id.to_string());
    let at = words.date_time(one.at);
    let settled = match &one.settled {
        Some((at, by)) => view! {
            <p class="small quiet">{t!(words, "studio-comment-settled", at = words.date_time(*at))}" · "<bdi>{by.clone()}</bdi></p>
        }
        .into_any(),
        None => view! {
            <form method="post" action="/do/settle-comment">
                <input type="hidden" name="course" value=course/>
                <input type="hidden" name="path" value=path/>
                <input type="hidden" name="comment" value=id/>
                <button class="link">{t!(words, "studio-comment-settle")}</button>
            </form>
        }
        .into_any(),
    };
    let place = format!("comment-{}", one.id);
    view! {
        <li id=place>
            <h3><bdi>{one.writer.clone()}</bdi></h3>
            <span class="end quiet">{at}</span>
            {one.block.clone().map(|block| view! { <p class="small"><bdi dir="ltr">{block}</bdi></p> })}
            <p dir="auto" class="own-words">{one.words.clone()}</p>
            {settled}
        </li>
    }
    .into_any()
}
