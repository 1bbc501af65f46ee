//! Two people changed the same place of a text: both versions, and a choice for each place.

use crate::components::textarea::lines;
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use usecases::author::studio::Typed;
use views::studio::HunkView;

pub fn conflict(
    words: Words,
    typed: &Typed,
    over: u32,
    hunks: Vec<HunkView>,
    key: &str,
) -> impl IntoView + use<> {
    let (course, path) = (typed.course.clone(), typed.path.clone());
    let text = lines(&typed.text);
    let mut place = 0_usize;
    let places: Vec<AnyView> = hunks
        .into_iter()
        .filter_map(|hunk| match hunk {
            HunkView::Settled(_) => None,
            HunkView::Conflict {
                base,
                yours,
                theirs,
            } => {
                place += 1;
                Some(one(words, place, base, yours, theirs))
            }
        })
        .collect();
    let key = format!("{key}-settled");
    view! {
        <form class="stack" method="post" action="/do/settle-text" data-keep="text">
            <input type="hidden" name="course" value=course/>
            <input type="hidden" name="path" value=path/>
            <input type="hidden" name="seen" value=typed.seen.to_string() autocomplete="off"/>
            <input type="hidden" name="save_key" value=key autocomplete="off"/>
            <input type="hidden" name="over" value=over.to_string() autocomplete="off"/>
            <p class="lead">{t!(words, "studio-conflict-lead")}</p>
            {places}
            <p class="row"><button class="button">{t!(words, "studio-conflict-save")}</button></p>
            <details class="fold">
                <summary>{t!(words, "studio-conflict-own")}</summary>
                <div class="within field">
                    <label for="field-text">{t!(words, "studio-text")}</label>
                    <textarea id="field-text" class="source" name="text" readonly=true rows="16" dir="auto" inner_html=text></textarea>
                </div>
            </details>
        </form>
    }
}

fn one(words: Words, place: usize, base: String, yours: String, theirs: String) -> AnyView {
    let name = format!("choices[{}]", place - 1);
    let choice = |value: &'static str, label: String, text: String| {
        let id = format!("choice-{place}-{value}");
        let is_first = value == "yours";
        view! {
            <div class="side">
                <label class="choice"><input type="radio" id=id name=name.clone() value=value checked=is_first/><span>{label}</span></label>
                <pre dir="auto"><code>{text}</code></pre>
            </div>
        }
    };
    let both = format!("{yours}\n{theirs}");
    view! {
        <fieldset class="clash">
            <legend>{t!(words, "studio-conflict-place", number = place)}</legend>
            <div class="side">
                <p class="small quiet">{t!(words, "studio-conflict-before")}</p>
                <pre dir="auto"><code>{base}</code></pre>
            </div>
            {choice("yours", t!(words, "studio-conflict-yours"), yours)}
            {choice("theirs", t!(words, "studio-conflict-theirs"), theirs)}
            {choice("both", t!(words, "studio-conflict-both"), both)}
        </fieldset>
    }
    .into_any()
}
