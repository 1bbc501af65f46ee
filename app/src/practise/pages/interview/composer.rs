//! What one says next, and what can be done instead; once the talk is over, the way on.

use super::pieces::{Then, looks_real, really};
use crate::components::form::Field;
use crate::components::textarea::lines;
use crate::components::{Icon, icon};
use crate::visit::Words;
use crate::{routes, t};
use base::Locale;
use leptos::prelude::*;
use views::account::Refused;
use views::interview::{Purpose, RoomView};

/// The id of the form; what stands beside the sheet belongs to it too.
pub const FORM: &str = "say";

/// The most that can be said in one turn, in characters: the page counts near it, the server refuses beyond it.
const MOST: u32 = 600;

/// Turns that remain when the page begins to say how many.
const FEW: u32 = 10;

pub fn composer(words: Words, view: &RoomView, refused: &Refused) -> AnyView {
    let field = Field::new("words", t!(words, "interview-say"))
        .optional()
        .refused(words, refused);
    let problem = field.problem;
    let is_wrong = problem.is_some();
    let described = if is_wrong {
        "words-hint words-problem"
    } else {
        "words-hint"
    };
    let notice = private(words, refused);
    let is_foreign = words.locale != Locale::En || view.writes_english;
    let few = (view.left <= FEW).then(|| t!(words, "interview-turns-left", count = view.left));
    let text = lines(&field.value);
    view! {
        <form id=FORM class="composer" method="post" action="/do/say" autocomplete="off" data-most=MOST.to_string() data-you=t!(words, "interview-you")>
            <input type="hidden" name="run" value=view.run.to_string()/>
            <input type="hidden" name="number" value=view.next.to_string()/>
            {notice}
            <div class="field">
                <label for="field-words">{field.label}</label>
                {problem.map(|said| view! { <p class="error" id="words-problem">{icon(Icon::Warning)}{said}</p> })}
                <textarea id="field-words" name="words" rows="2" lang="en" dir="auto" autofocus=true
                    aria-describedby=described aria-invalid=is_wrong.then_some("true") inner_html=text></textarea>
                <p class="hint" id="words-hint">
                    {is_foreign.then(|| view! { <strong>{t!(words, "interview-in-english")}</strong>" " })}
                    {t!(words, "interview-no-real")}
                    <span class="keys">" "{t!(words, "interview-keys")}</span>
                    <span class="few">{few.map(|said| view! { " "{said} })}</span>
                    <span class="counter" hidden=true data-words=t!(words, "interview-count", count = "#", most = MOST)></span>
                </p>
            </div>
            <div class="deeds-row">
                <button class="button">{t!(words, "interview-say-this")}</button>
                <button class="button plain compact" name="silent" value="yes">{t!(words, "interview-wait")}</button>
                {acts(words, &view.acts)}
            </div>
        </form>
    }
    .into_any()
}

/// What in the words, or in notes that go along, looks as if it came from a real case. Nothing was sent; what was to be done is done by
/// its own button.
fn private(words: Words, refused: &Refused) -> Option<AnyView> {
    if !refused.field("keeping").is_empty() {
        return None;
    }
    let act = refused.field("act").to_owned();
    looks_real(words, refused, Then::Send, |name| {
        if act.is_empty() {
            return really(name);
        }
        view! { <button class="button plain compact" formaction="/do/act" name="really" value=act>{name}</button> }
            .into_any()
    })
}

/// A break at once; what ends or changes the talk lies behind one press more, with what it means.
fn acts(words: Words, acts: &[String]) -> impl IntoView + use<> {
    let can = |act: &str| acts.iter().any(|one| one == act);
    let (rest, close): (Vec<_>, bool) = (
        acts.iter()
            .filter(|one| !matches!(one.as_str(), "break" | "close" | "again"))
            .cloned()
            .collect(),
        can("close"),
    );
    view! {
        {can("break").then(|| act(words, "break"))}
        {close.then(|| view! {
            <details class="fold">
                <summary>{t!(words, "interview-end-talk")}</summary>
                <div class="within">
                    <p class="small">{t!(words, "interview-end-note")}</p>
                    {act(words, "close")}
                </div>
            </details>
        })}
        {(!rest.is_empty()).then(|| view! {
            <details class="fold">
                <summary>{t!(words, "interview-other-acts")}</summary>
                <div class="within">
                    {rest.into_iter().map(|one| {
                        let note = words.text(&format!("interview-act-{one}-note"), &[]);
                        view! { <div><p class="small">{note}</p>{act(words, &one)}</div> }
                    }).collect_view()}
                </div>
            </details>
        })}
    }
}

fn act(words: Words, act: &str) -> impl IntoView + use<> {
    let name = words.text(&format!("interview-act-{act}"), &[]);
    view! { <button class="button plain compact" formaction="/do/act" name="act" value=act.to_owned()>{name}</button> }
}

/// The talk is over: how, a moment for oneself, and the way on.
pub fn ended(words: Words, view: &RoomView, how: &str, refused: &Refused) -> AnyView {
    let said = super::pieces::end(words, how);
    let debrief = routes::interview_debrief(view.run);
    let again = view.acts.iter().any(|one| one == "again");
    let pause = if view.purpose == Purpose::Practice {
        t!(words, "interview-pause-practice")
    } else {
        t!(words, "interview-pause-measured")
    };
    view! {
        <form id=FORM class="composer over" method="post" action="/do/keep-notes" autocomplete="off" aria-labelledby="ended">
            <input type="hidden" name="run" value=view.run.to_string()/>
            <input type="hidden" name="number" value=view.next.to_string()/>
            {private(words, refused)}
            <h2 id="ended" tabindex="-1">{t!(words, "interview-over")}</h2>
            <p>{said}</p>
            <p class="small">{pause}" "<a href="/about#support">{t!(words, "home-support-link")}</a></p>
            <p class="row"><a class="button" href=debrief>{t!(words, "interview-to-debrief")}{icon(Icon::Forward)}</a></p>
            {again.then(|| view! {
                <details class="fold">
                    <summary>{t!(words, "interview-again")}</summary>
                    <div class="within"><p class="small">{t!(words, "interview-act-again-note")}</p>{act(words, "again")}</div>
                </details>
            })}
        </form>
    }
    .into_any()
}
