//! The sheet of an open run: what the last action led to, the situation, one's own words, the actions.

use super::pieces::{clock, passage};
use super::words::models;
use crate::components::form::Field;
use crate::components::text::phrase;
use crate::components::textarea::lines;
use crate::components::{Icon, icon};
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::account::Refused;
use views::scenario::{ActionView, AssessedIn, Happened, RunView, SayView};

/// The id of the form; buttons that stand beside the sheet belong to it too.
pub const FORM: &str = "deeds";

pub fn story(words: Words, view: RunView, refused: &Refused) -> impl IntoView + use<> {
    let time = clock(view.clock);
    let compares = view.assessed.is_none();
    let say = view.say.map(|say| own_words(words, say, compares, refused));
    let exhausted = view
        .exhausted
        .then(|| no_more(words, view.scenario, view.assessed));
    let deeds = (!view.exhausted).then(|| deeds(words, view.actions));
    view! {
        <div class="story">
            {view.happened.map(|happened| what_happened(words, happened))}
            <section aria-labelledby="scene">
                <p class="kicker num">{t!(words, "scenario-clock", time = time)}</p>
                <h2 id="scene" tabindex="-1">{phrase(words.locale, view.scene)}</h2>
                {passage(words, view.body)}
            </section>
            <form id=FORM method="post" action="/do/take-action" autocomplete="off">
                <input type="hidden" name="run" value=view.run.to_string()/>
                <input type="hidden" name="step" value=view.step.to_string()/>
                {say}
                {deeds}
            </form>
            {exhausted}
        </div>
    }
}

/// The same for whoever writes the scenario: each step is an address, so nothing is sent and nothing is kept. `steps` goes along.
pub fn tried(words: Words, view: RunView, target: String, steps: String) -> impl IntoView + use<> {
    let time = clock(view.clock);
    let lang = words.locale.code();
    view! {
        <div class="story">
            {view.happened.map(|happened| what_happened(words, happened))}
            <section aria-labelledby="scene">
                <p class="kicker num">{t!(words, "scenario-clock", time = time)}</p>
                <h2 id="scene" tabindex="-1">{phrase(words.locale, view.scene)}</h2>
                {passage(words, view.body)}
            </section>
            {view.say.map(|say| view! {
                <div class="say">
                    <p><strong>{phrase(words.locale, say.prompt)}</strong></p>
                    {models(words, say.models)}
                </div>
            })}
            <form id=FORM method="get" action=target>
                <input type="hidden" name="steps" value=steps/>
                <input type="hidden" name="lang" value=lang/>
                {deeds(words, view.actions)}
            </form>
        </div>
    }
}

fn what_happened(words: Words, happened: Happened) -> impl IntoView {
    let minutes = happened.minutes;
    view! {
        <section class="happened" aria-labelledby="happened">
            <h2 id="happened" tabindex="-1">{t!(words, "scenario-happened")}</h2>
            <p class="did"><span class="label">{t!(words, "scenario-did")}</span>" "{phrase(words.locale, happened.done)}</p>
            {happened.consequence.map(|told| passage(words, told))}
            {happened.events.into_iter().map(|event| view! {
                <div class="meanwhile"><p class="label">{t!(words, "scenario-meanwhile")}</p>{passage(words, event)}</div>
            }).collect_view()}
            {(minutes > 0).then(|| view! { <p class="small quiet">{t!(words, "scenario-minutes-passed", count = minutes)}</p> })}
        </section>
    }
}

/// What would you say: a fold that stays out of the way of whoever does not want it. In an assessed run models come at the end only.
fn own_words(
    words: Words,
    say: SayView,
    compares: bool,
    refused: &Refused,
) -> impl IntoView + use<> {
    let kept = (refused.field("say") == say.say).then(|| refused.field("words").to_owned());
    let is_open = kept.is_some() || say.written.is_some();
    let label = match (&say.written, compares) {
        (Some(_), _) => t!(words, "scenario-say-again"),
        (None, true) => t!(words, "scenario-say-keep"),
        (None, false) => t!(words, "scenario-say-keep-only"),
    };
    let text = kept.or_else(|| say.written.clone()).unwrap_or_default();
    let problem = Field::new("words", String::new())
        .refused(words, refused)
        .problem;
    let invalid = problem.is_some().then_some("true");
    let described = if problem.is_some() {
        "words-note words-problem"
    } else {
        "words-note"
    };
    view! {
        <input type="hidden" name="say" value=say.say/>
        <details class="say" id="say" open=is_open>
            <summary>{t!(words, "scenario-say")}</summary>
            <div class="field">
                <label for="field-words">{phrase(words.locale, say.prompt)}</label>
                <p class="hint" id="words-note">{t!(words, "scenario-say-note")}</p>
                {problem.map(|said| view! { <p class="error" id="words-problem">{said}</p> })}
                <textarea id="field-words" name="words" rows="3" maxlength="2000" aria-describedby=described aria-invalid=invalid inner_html=lines(&text)></textarea>
            </div>
            <p class="row"><button class="button plain compact" formaction="/do/write-words">{label}</button></p>
            {say.written.is_some().then(|| view! { <p class="small quiet" id="kept" tabindex="-1">{t!(words, "scenario-say-kept")}</p> })}
            {models(words, say.models)}
        </details>
    }
}

/// A run that takes no more moves: why, and the way on.
fn no_more(words: Words, scenario: String, assessed: Option<AssessedIn>) -> impl IntoView {
    let other = assessed.as_ref().map(|place| {
        let href = routes::module(&place.course, &place.module);
        view! { <p><a href=href>{t!(words, "scenario-choose-other")}</a></p> }
    });
    let place = assessed.map(|place| {
        view! {
            <input type="hidden" name="course" value=place.course/>
            <input type="hidden" name="module" value=place.module/>
        }
    });
    view! {
        <div class="no-more">
            <p class="notice warn">{icon(Icon::Warning)}<span>{t!(words, "scenario-run-long")}</span></p>
            <form method="post" action="/do/begin-scenario">
                <input type="hidden" name="scenario" value=scenario/>
                {place}
                <button class="button" name="anew" value="yes">{t!(words, "scenario-anew")}{icon(Icon::Forward)}</button>
            </form>
            {other}
        </div>
    }
}

/// The actions in the order of the text, each a button as wide as the sheet. A number key brings the focus to one; it does not take it,
/// because a decision may end the story.
fn deeds(words: Words, actions: Vec<ActionView>) -> impl IntoView {
    view! {
        <div class="deeds" role="group" aria-labelledby="act">
            <h2 class="label" id="act">{t!(words, "scenario-act")}</h2>
            {actions.into_iter().enumerate().map(|(place, action)| view! {
                <button class="deed" name="action" value=action.action>
                    <span>{phrase(words.locale, action.text)}</span>
                    <kbd aria-hidden="true">{place + 1}</kbd>
                </button>
            }).collect_view()}
        </div>
    }
}
