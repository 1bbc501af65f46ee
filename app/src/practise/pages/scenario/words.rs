//! What somebody would say, beside model wordings.

use crate::components::text::phrase;
use crate::t;
use crate::visit::Words;
use base::ScenarioRunId;
use leptos::prelude::*;
use views::scenario::{ModelWords, SayView};

/// Other wordings with what each does.
pub fn models(words: Words, models: Vec<ModelWords>) -> impl IntoView {
    (!models.is_empty()).then(|| view! {
        <div class="models">
            <h3 class="label">{t!(words, "scenario-models")}</h3>
            <ul>
                {models.into_iter().map(|one| view! {
                    <li>
                        <p class="said">{phrase(words.locale, one.words)}</p>
                        {one.why.map(|why| view! { <p class="small quiet">{phrase(words.locale, why)}</p> })}
                    </li>
                }).collect_view()}
            </ul>
        </div>
    })
}

/// One's own words of a run, each beside the models, and the way to delete them.
pub fn own(words: Words, run: ScenarioRunId, says: Vec<SayView>) -> impl IntoView {
    let has_written = says.iter().any(|one| one.written.is_some());
    (!says.is_empty()).then(|| view! {
        <section class="section" id="words">
            <header><h2>{t!(words, "scenario-words")}</h2><p>{t!(words, "scenario-words-note")}</p></header>
            <div>
                {says.into_iter().map(|one| beside(words, one)).collect_view()}
                {has_written.then(|| view! {
                    <form method="post" action="/do/delete-words">
                        <input type="hidden" name="run" value=run.to_string()/>
                        <button class="button plain danger compact">{t!(words, "scenario-words-delete")}</button>
                    </form>
                })}
            </div>
        </section>
    })
}

fn beside(words: Words, say: SayView) -> impl IntoView {
    view! {
        <div class="beside">
            <p class="prompt">{phrase(words.locale, say.prompt)}</p>
            <div>
                <h3 class="label">{t!(words, "scenario-words-yours")}</h3>
                {match say.written {
                    Some(text) => view! { <p class="said yours" dir="auto">{text}</p> }.into_any(),
                    None => view! { <p class="quiet">{t!(words, "scenario-words-none")}</p> }.into_any(),
                }}
            </div>
            {models(words, say.models)}
        </div>
    }
}
