//! The form in which somebody decides about files that cannot be both, one by one, before two states of a course are put together.

use crate::author::files_api::chosen_name;
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::account::Refused;
use views::studio::HunkView;
use views::studio_files::{ChoiceView, FileConflictView};

/// What the form is called, what it sends and where.
pub(super) struct Deciding {
    pub title: String,
    pub action: &'static str,
    pub hidden: Vec<(&'static str, String)>,
    /// What stands on the other side.
    pub theirs: String,
    /// What happens to the rest.
    pub note: String,
    pub button: String,
}

impl Deciding {
    /// `more` is another way to go on, below the form.
    pub fn form(
        self,
        words: Words,
        conflicts: &[FileConflictView],
        refused: &Refused,
        more: Option<AnyView>,
    ) -> impl IntoView + use<> {
        let asked: Vec<AnyView> = conflicts
            .iter()
            .enumerate()
            .map(|(place, one)| conflict(words, place, (one, &self.theirs), refused))
            .collect();
        let asked = (!asked.is_empty()).then(|| {
            view! {
                <p>{t!(words, "studio-files-asked")}</p>
                {asked}
            }
        });
        let hidden: Vec<AnyView> = self
            .hidden
            .into_iter()
            .map(|(name, value)| view! { <input type="hidden" name=name value=value/> }.into_any())
            .collect();
        view! {
            <section class="section" id="decide">
                <header><h2>{self.title}</h2></header>
                <div class="stack">
                    <form class="stack" method="post" action=self.action>
                        {hidden}
                        {asked}
                        <p class="small">{self.note}</p>
                        <p class="row"><button class="button">{self.button}</button></p>
                    </form>
                    {more}
                </div>
            </section>
        }
    }
}

fn conflict(
    words: Words,
    place: usize,
    (one, other): (&FileConflictView, &str),
    refused: &Refused,
) -> AnyView {
    let (name, named) = (format!("choices[{place}]"), format!("paths[{place}]"));
    // Two things may be asked about one file: what it is called, and what it says.
    let asked = format!("{} {}", one.what, one.path);
    let chosen = refused.field(&chosen_name(&asked)).to_owned();
    let what = words.text(&format!("studio-files-conflict-{}", one.what), &[]);
    let choices = one.choices.iter().map(|choice| {
        let ChoiceView { value, label, name: called } = choice.clone();
        let id = format!("file-{place}-{value}");
        let is_chosen = chosen == value;
        let label = match label {
            "theirs" => other.to_owned(),
            "both" => t!(words, "studio-files-both"),
            "into" => t!(words, "studio-files-into"),
            "beside" => t!(words, "studio-files-beside"),
            "without" => t!(words, "studio-files-without"),
            _ => t!(words, "studio-files-ours"),
        };
        let called = (!called.is_empty()).then(|| view! { " " <bdi dir="ltr">{called}</bdi> });
        view! {
            <label class="choice"><input type="radio" id=id name=name.clone() value=value checked=is_chosen required=true/><span>{label}{called}</span></label>
        }
        .into_any()
    });
    let choices: Vec<AnyView> = choices.collect();
    let places: Vec<AnyView> = one
        .hunks
        .iter()
        .filter_map(|hunk| match hunk {
            HunkView::Settled(_) => None,
            HunkView::Conflict {
                base,
                yours,
                theirs,
            } => Some(sides(words, base, yours, (other, theirs))),
        })
        .collect();
    let path = one.path.clone();
    view! {
        <fieldset class="clash">
            <legend><bdi dir="ltr">{path}</bdi></legend>
            <input type="hidden" name=named value=asked/>
            <p class="small">{what}</p>
            {places}
            <div class="choices">{choices}</div>
        </fieldset>
    }
    .into_any()
}

/// A place that both changed.
fn sides(words: Words, base: &str, yours: &str, (other, theirs): (&str, &str)) -> AnyView {
    let side = |label: String, text: &str| {
        let text = text.to_owned();
        view! {
            <div class="side">
                <p class="small quiet">{label}</p>
                <pre dir="auto"><code>{text}</code></pre>
            </div>
        }
    };
    view! {
        {side(t!(words, "studio-conflict-before"), base)}
        {side(t!(words, "studio-files-ours"), yours)}
        {side(other.to_owned(), theirs)}
    }
    .into_any()
}
