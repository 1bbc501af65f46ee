//! Before going in: the briefing as it lies in the file, and the officer's plan beside it.

use super::pieces::{
    Then, demonstration, erase, is_own_case, is_private, looks_real, not_reviewed, note, passage,
    purpose,
};
use super::{INTERVIEWS, MEASURING, STYLES};
use crate::components::field_kinds::long_field;
use crate::components::form::{Field, summary};
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::page::{Answer, Area, Page};
use crate::t;
use crate::visit::{Visit, Words};
use leptos::prelude::*;
use views::account::Refused;
use views::interview::{PlanningView, PresentView, Purpose};
use views::scenario::NoteView;

/// The most that can be written into each field, in characters.
const MOST: u32 = 4000;

pub async fn page(visit: &Visit, view: PlanningView) -> Answer {
    let refused = visit.refused().await;
    let words = visit.words;
    let title = view.title.text.clone();
    Page::new(Area::Practice, title, move || drawn(words, view, &refused))
        .styles(STYLES)
        .with_exit()
        .into()
}

pub fn drawn(words: Words, view: PlanningView, refused: &Refused) -> AnyView {
    let problems = (!is_private(refused)).then(|| summary(words, refused));
    let run = view.run;
    let form = form(words, &view, refused);
    let is_assessed = view.purpose != Purpose::Practice;
    let interpreter = view.interpreter.clone().map(|name| {
        view! { <p class="small">{t!(words, "interview-interpreter")}" "{phrase(words.locale, name)}</p> }
    });
    view! {
        {head(words, &view)}
        {problems}
        {is_assessed.then(|| ahead(words, view.note.clone()))}
        <div class="planning">
            <section class="file" aria-labelledby="briefing">
                <p class="kicker">{t!(words, "interview-file")}</p>
                <h2 id="briefing">{t!(words, "interview-briefing")}</h2>
                {passage(words, view.briefing)}
                {interpreter}
                <p class="small quiet">{t!(words, "interview-briefing-note")}</p>
            </section>
            {form}
        </div>
        {(!is_assessed).then(|| view! {
            <details class="drawer">
                <summary>{t!(words, "scenario-content-note")}</summary>
                <div class="ahead">{note(words, view.note)}</div>
            </details>
            {erase(words, run, "drawer")}
        })}
    }
    .into_any()
}

/// Whoever practises has chosen the case and read the note before. Here the case was drawn, and nobody has.
fn ahead(words: Words, text: NoteView) -> impl IntoView {
    view! {
        <section class="note-ahead" aria-labelledby="note">
            <h2 id="note">{t!(words, "scenario-content-note")}</h2>
            {note(words, text)}
        </section>
    }
}

fn head(words: Words, view: &PlanningView) -> impl IntoView + use<> {
    let home = if view.purpose == Purpose::Practice {
        view! { <a href=INTERVIEWS>{t!(words, "interviews-title")}</a> }.into_any()
    } else {
        view! { <a href=MEASURING>{t!(words, "measuring-title")}</a> }.into_any()
    };
    view! {
        <div class="playhead">
            <p class="kicker">{home}" · "{purpose(words, view.purpose)}</p>
            <h1>{phrase(words.locale, view.title.clone())}</h1>
            <p class="small quiet">{t!(words, "interview-planning-lead")}</p>
            {demonstration(words, view.demonstration)}
            {is_own_case(view.purpose, view.demonstration).then(|| not_reviewed(words))}
        </div>
    }
}

fn form(words: Words, view: &PlanningView, refused: &Refused) -> impl IntoView + use<> {
    let plan = &view.plan;
    let fields = [
        Field::new("objectives", t!(words, "interview-objectives"))
            .hint(t!(words, "interview-objectives-hint"))
            .value(plan.objectives.as_str()),
        Field::new("hypotheses", t!(words, "interview-hypotheses"))
            .hint(t!(words, "interview-hypotheses-hint"))
            .value(plan.hypotheses.as_str()),
        Field::new("needs", t!(words, "interview-needs"))
            .hint(t!(words, "interview-needs-hint"))
            .value(plan.needs.as_str()),
    ];
    let run = view.run.to_string();
    let then = refused.field("then").to_owned();
    let private = looks_real(words, refused, Then::Keep, |name| {
        view! { <button class="button plain compact" name="really" value=then>{name}</button> }
            .into_any()
    });
    view! {
        <form class="form plan" method="post" action="/do/plan-interview" aria-labelledby="plan" autocomplete="off">
            <h2 id="plan">{t!(words, "interview-plan")}</h2>
            <p class="small quiet">{t!(words, "interview-plan-note")}</p>
            <input type="hidden" name="run" value=run/>
            {fields.into_iter().map(|one| long_field(one.optional().refused(words, refused), MOST)).collect_view()}
            {present(words, view.present.clone(), refused)}
            <p class="small">{t!(words, "interview-no-real")}</p>
            {private}
            <p class="row">
                <button class="button" name="then" value="enter">{t!(words, "interview-go-in")}{icon(Icon::Forward)}</button>
                <button class="button plain" name="then" value="save">{t!(words, "interview-keep-plan")}</button>
            </p>
        </form>
    }
}

/// Who should be there. What was ticked in a refused form stays ticked.
fn present(words: Words, all: Vec<PresentView>, refused: &Refused) -> impl IntoView + use<> {
    let is_given_back = refused.fields.iter().any(|(name, _)| name == "planned");
    let kept: Vec<String> = refused
        .fields
        .iter()
        .filter(|(name, _)| name == "present")
        .map(|(_, value)| value.clone())
        .collect();
    (!all.is_empty()).then(|| view! {
        <fieldset class="choices" id="field-present">
            <legend>{t!(words, "interview-present")}<span class="hint">{t!(words, "interview-present-hint")}</span></legend>
            {all.into_iter().map(|one| {
                let chosen = if is_given_back { kept.contains(&one.id) } else { one.chosen };
                view! {
                    <label class="choice">
                        <input type="checkbox" name="present[]" value=one.id checked=chosen/>
                        <span>{phrase(words.locale, one.text)}</span>
                    </label>
                }
            }).collect_view()}
        </fieldset>
    })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{english, html, planning};
    use super::*;
    use base::Message;

    #[test]
    fn the_plan_stands_in_its_fields_and_both_ways_on_are_there() {
        let page = html(drawn(english(), planning(), &Refused::default()));
        for said in [
            "He has not been paid.</textarea>",
            r#"name="then" value="enter""#,
            r#"name="then" value="save""#,
            r#"value="support-person" checked"#,
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert!(!page.contains(r#"value="agent" checked"#), "{page}");
    }

    #[test]
    fn whoever_did_not_choose_the_case_reads_the_note_before_anything_else() {
        let page = html(drawn(english(), planning(), &Refused::default()));
        assert!(
            page.contains("<details") && !page.contains("note-ahead"),
            "{page}"
        );
        let mut assessed = planning();
        assessed.purpose = Purpose::Baseline;
        let page = html(drawn(english(), assessed, &Refused::default()));
        assert!(!page.contains("<details"), "{page}");
        let (note, form) = (page.find("note-ahead"), page.find("<form"));
        assert!(note.is_some() && note < form, "{page}");
    }

    #[test]
    fn that_nobody_has_reviewed_a_case_of_the_program_is_said() {
        let said = "Not yet reviewed by survivors";
        let mut view = planning();
        let drawn = |view: PlanningView| html(drawn(english(), view, &Refused::default()));
        assert!(drawn(view.clone()).contains(said));
        (view.purpose, view.demonstration) = (Purpose::Baseline, true);
        assert!(drawn(view.clone()).contains(said));
        // A sealed one is an academy's own.
        view.demonstration = false;
        assert!(!drawn(view).contains(said));
    }

    #[test]
    fn a_refused_plan_comes_back_as_it_was_typed() {
        let refused = Refused {
            fields: [
                ("hypotheses", "One <only>"),
                ("planned", "yes"),
                ("present", "agent"),
            ]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec(),
            problems: vec![(String::from("hypotheses"), Message::new("error-not-found"))],
        };
        let page = html(drawn(english(), planning(), &refused));
        assert!(page.contains("One &lt;only></textarea>"), "{page}");
        assert!(page.contains(r#"value="agent" checked"#), "{page}");
        assert!(
            !page.contains(r#"value="support-person" checked"#),
            "{page}"
        );
        assert!(page.contains(r##"href="#field-hypotheses""##), "{page}");
    }
}
