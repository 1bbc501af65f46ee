//! A contested label: the turn with what had been said, what the program made of it and why, and the assessor's decision.

use super::STYLES;
use super::judging::MOST;
use crate::components::field_kinds::{list_field, long_field};
use crate::components::form::{Field, summary};
use crate::page::{Area, Page, PageResult};
use crate::practise::pages::interview::{label, label_word};
use crate::t;
use crate::visit::{Visit, Words};
use base::{CodingContestId, Label};
use leptos::prelude::*;
use usecases::UseCaseError;
use views::account::Refused;
use views::interview::CodingContestView;

/// `/marking/codings/{contest}`
pub async fn coding_contest(visit: Visit) -> PageResult {
    let id: CodingContestId = visit
        .param("contest")
        .parse()
        .map_err(|_| UseCaseError::NotFound)?;
    let words = visit.words;
    let view = usecases::interview::coding_contest(&visit.context, &visit.actor, id).await?;
    let refused = visit.refused().await;
    Ok(
        Page::new(Area::Marking, t!(words, "coding-title"), move || {
            drawn(words, view, &refused)
        })
        .styles(STYLES)
        .with_exit()
        .into(),
    )
}

pub fn drawn(words: Words, view: CodingContestView, refused: &Refused) -> AnyView {
    let decision = match view.decided.clone() {
        Some((label, upheld, reason)) => decided(words, &label, upheld, reason).into_any(),
        None => form(words, &view, refused).into_any(),
    };
    view! {
        <div class="pagehead">
            <p class="kicker"><a href="/marking">{t!(words, "marking-title")}</a></p>
            <h1>{t!(words, "coding-title")}</h1>
            <p class="lead">{t!(words, "coding-lead")}</p>
        </div>
        {summary(words, refused)}
        <div class="desk">
            {paper(words, &view)}
            {decision}
        </div>
    }
    .into_any()
}

fn paper(words: Words, view: &CodingContestView) -> impl IntoView + use<> {
    let persona = words.text(&format!("persona-{}", view.persona), &[]);
    let context = view.context.clone();
    let reasons = view.reasons.clone();
    view! {
        <section class="paper" aria-labelledby="turn">
            <p class="small">{t!(words, "judged-persona", persona = persona)}</p>
            {(!context.is_empty()).then(|| view! {
                <h2>{t!(words, "coding-context")}</h2>
                <ul class="dashes">{context.into_iter().map(|one| view! { <li lang="en" dir="auto">{one}</li> }).collect_view()}</ul>
            })}
            <h2 id="turn">{t!(words, "judged-officer")}</h2>
            <blockquote class="response" lang="en" dir="auto">{view.words.clone()}</blockquote>
            <h2>{t!(words, "coding-given")}</h2>
            <p><strong>{label(words, &view.given)}</strong></p>
            {(!reasons.is_empty()).then(|| view! {
                <ul class="dashes">{reasons.into_iter().map(|(rule, rests)| {
                    let quoted = rests.iter().map(|one| format!("“{one}”")).collect::<Vec<_>>().join(", ");
                    let has_words = !quoted.is_empty();
                    view! { <li><span lang="en" dir="ltr">{rule}</span>{has_words.then(|| view! { ": "<span lang="en" dir="ltr">{quoted}</span> })}</li> }
                }).collect_view()}</ul>
            })}
            <h2>{t!(words, "coding-claimed")}</h2>
            <p><strong>{label(words, &view.claimed)}</strong></p>
            <blockquote class="response" dir="auto">{view.reason.clone()}</blockquote>
        </section>
    }
}

fn form(words: Words, view: &CodingContestView, refused: &Refused) -> impl IntoView + use<> {
    let choices = std::iter::once((String::new(), t!(words, "interview-contest-choose")))
        .chain(Label::ALL.iter().map(|one| {
            let code = one.as_str();
            (
                code.to_owned(),
                format!("{} ({code})", label_word(words, code)),
            )
        }))
        .collect();
    let label = Field::new("label", t!(words, "coding-label"))
        .hint(t!(words, "coding-label-hint"))
        .refused(words, refused);
    let reason = Field::new("reason", t!(words, "judging-reason"))
        .hint(t!(words, "coding-reason-hint"))
        .refused(words, refused);
    let contest = view.contest.to_string();
    view! {
        <form class="form" method="post" action="/do/decide-coding" aria-labelledby="decide">
            <h2 id="decide">{t!(words, "coding-decide")}</h2>
            <input type="hidden" name="contest" value=contest/>
            {list_field(label, choices)}
            {long_field(reason, MOST)}
            <p class="row"><button class="button">{t!(words, "judging-save")}</button></p>
            <p class="small"><a href="/marking">{t!(words, "marking-back")}</a></p>
        </form>
    }
}

fn decided(words: Words, label: &str, upheld: bool, reason: String) -> impl IntoView + use<> {
    let label = label_word(words, label);
    let said = if upheld {
        t!(words, "interview-contest-upheld", label = label)
    } else {
        t!(words, "interview-contest-dismissed", label = label)
    };
    view! {
        <div class="form">
            <h2>{t!(words, "coding-decided")}</h2>
            <p><strong>{said}</strong></p>
            <p class="own-words" dir="auto">{reason}</p>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practise::pages::interview::samples::{contest_id, english, html};

    fn view() -> CodingContestView {
        CodingContestView {
            contest: contest_id(),
            words: String::from("Was it the <agent>?"),
            context: vec![String::from("A man met us.")],
            persona: String::from("adult"),
            given: String::from("SUG"),
            claimed: String::from("YN"),
            reason: String::from("He had said so."),
            reasons: vec![(String::from("new content"), vec![String::from("agent")])],
            decided: None,
        }
    }

    #[test]
    fn an_assessor_sees_the_turn_and_why_it_was_called_so() {
        let page = html(drawn(english(), view(), &Refused::default()));
        for said in [
            "Was it the &lt;agent&gt;?",
            "A man met us.",
            "“agent”",
            "He had said so.",
            r#"action="/do/decide-coding""#,
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }

    #[test]
    fn what_was_decided_cannot_be_decided_again() {
        let mut view = view();
        view.decided = Some((
            String::from("YN"),
            true,
            String::from("He named him first."),
        ));
        let page = html(drawn(english(), view, &Refused::default()));
        assert!(page.contains("He named him first."), "{page}");
        assert!(!page.contains("/do/decide-coding"), "{page}");
    }
}
