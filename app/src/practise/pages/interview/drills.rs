//! Rounds of five minutes with things officers said: name the question, or put it in better words.
//!
//! One item a page. What the item before was stands on top; the clock is the server's, and can be put away.

use super::pieces::{Then, is_private, label, label_word, looks_real, really};
use crate::components::form::summary;
use crate::components::question::response::{fill, kept};
use crate::components::question::{QuestionWords, question};
use crate::components::text::{foreign, phrase};
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::{Visit, Words};
use base::{InterviewDrillId, Locale};
use leptos::prelude::*;
use usecases::UseCaseError;
use views::account::Refused;
use views::interview::{DrillAnswered, DrillDone, DrillPage, DrillView};
use views::question::{Asked, CertaintyView, LabelChoice, QuestionView, TurnToJudge};

const STYLES: &[&str] = &["features/assess.css", "features/talk.css"];

/// `/practice/drills/utterances/{drill}`
pub async fn drill(visit: Visit) -> PageResult {
    let id: InterviewDrillId = visit
        .param("drill")
        .parse()
        .map_err(|_| UseCaseError::NotFound)?;
    let locale = visit.words.locale;
    let page = usecases::interview::drill(&visit.context, &visit.actor, id, locale).await?;
    let refused = visit.refused().await;
    let words = visit.words;
    let kind = match &page {
        DrillPage::Item(view) => view.kind.clone(),
        DrillPage::Done(done) => done.kind.clone(),
    };
    let title = words.text(&format!("interview-drill-{kind}"), &[]);
    let script = visit.assets.href("scripts/drill.js");
    let nonce = visit.nonce.clone();
    Ok(Page::new(Area::Practice, title.clone(), move || {
        let body = match page {
            DrillPage::Item(view) => item(words, *view, &refused),
            DrillPage::Done(view) => done(words, view),
        };
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/practice/drills">{t!(words, "practice-drills")}</a></p>
                <h1>{title}</h1>
            </div>
            {(!is_private(&refused)).then(|| summary(words, &refused))}
            {body}
            <script type="module" src=script nonce=nonce></script>
        }
        .into_any()
    })
    .styles(STYLES)
    .with_exit()
    .into())
}

/// The two rounds one can begin, on the page of drills.
pub fn starts(words: Words) -> impl IntoView {
    view! {
        <section class="section">
            <header><h2>{t!(words, "interview-drills")}</h2><p>{t!(words, "interview-drills-note")}</p></header>
            <div><ul class="drills">
                {["code", "repair"].map(|kind| {
                    let name = words.text(&format!("interview-drill-{kind}"), &[]);
                    let note = words.text(&format!("interview-drill-{kind}-note"), &[]);
                    view! {
                        <li>
                            <div><h3>{name.clone()}</h3><p>{note}</p></div>
                            <form method="post" action="/do/begin-drill">
                                <input type="hidden" name="kind" value=kind/>
                                <button class="button plain">{t!(words, "interview-drill-begin")}<span class="hidden">": "{name}</span></button>
                            </form>
                        </li>
                    }
                }).into_iter().collect_view()}
            </ul>
            {erase_repairs(words)}</div>
        </section>
    }
}

/// Deletes what one wrote in rounds of better words.
fn erase_repairs(words: Words) -> impl IntoView {
    view! {
        <details class="folded">
            <summary>{t!(words, "interview-repairs-erase")}</summary>
            <form class="form" method="post" action="/do/erase-repairs">
                <p class="small">{t!(words, "interview-repairs-erase-note")}</p>
                <p><button class="button danger compact">{t!(words, "interview-repairs-erase-do")}</button></p>
            </form>
        </details>
    }
}

pub fn item(words: Words, view: DrillView, refused: &Refused) -> AnyView {
    let mut asked = asked(&view);
    // What was refused is given again for the item it was about.
    if refused.field("number") == view.number.to_string() {
        let (parts, certainty) = kept(refused);
        fill(&mut asked, &parts, certainty);
    }
    let said = QuestionWords::of(words, &asked, None);
    let drawn = question(asked, None, &said, words.locale);
    let private = looks_real(words, refused, Then::Send, really);
    let before = view.before.clone().map(|one| answered(words, one, true));
    let until = t!(
        words,
        "interview-drill-until",
        time = words.time(view.until)
    );
    let far = t!(
        words,
        "interview-drill-far",
        right = view.right,
        count = view.done
    );
    view! {
        {before}
        <div class="round">
            <details class="clock" open=true data-left=view.left.to_string() data-minutes=t!(words, "interview-drill-left", minutes = "#") data-over=t!(words, "interview-drill-done")>
                <summary><span class="when-open">{t!(words, "clock-hide")}</span><span class="when-closed">{t!(words, "clock-show")}</span></summary>
                <p class="num">{until}</p>
            </details>
            <p class="small quiet num">{t!(words, "interview-drill-item", number = view.number)}" · "{far}</p>
        </div>
        <form class="asked-form" id="item" method="post" action="/do/answer-drill" autocomplete="off">
            <input type="hidden" name="drill" value=view.drill.to_string()/>
            <input type="hidden" name="number" value=view.number.to_string()/>
            <input type="hidden" name="item" value=view.item/>
            {private}
            {drawn}
            <p class="row"><button class="button">{t!(words, "interview-drill-answer")}</button></p>
        </form>
    }
    .into_any()
}

/// The item as a question, so that it is answered as all others are.
fn asked(view: &DrillView) -> QuestionView {
    let turn = TurnToJudge {
        before: view
            .context
            .as_ref()
            .map_or_else(String::new, |one| one.text.clone()),
        officer: view.utterance.text.clone(),
        persona: view.persona.clone(),
    };
    let asked = if view.kind == "repair" {
        Asked::Repair {
            words: turn,
            value: String::new(),
        }
    } else {
        let choice = |label: &String| LabelChoice {
            label: label.clone(),
            chosen: false,
        };
        Asked::Coding {
            words: turn,
            choices: view.labels.iter().map(choice).collect(),
        }
    };
    QuestionView {
        id: format!("item-{}", view.number),
        locale: Locale::En,
        vignette: String::new(),
        prompt: String::new(),
        points: 1,
        asked,
        certainty: (view.kind == "code").then_some(CertaintyView {
            chosen: None,
            is_marked: false,
        }),
        hints: Vec::new(),
    }
}

/// What an item was and why. The latest has the focus of the page.
fn answered(words: Words, one: DrillAnswered, is_latest: bool) -> impl IntoView {
    let (class, drawing, verdict) = match one.earned {
        2 => ("state right", Icon::Check, t!(words, "verdict-correct")),
        1 => ("state warn", Icon::Half, t!(words, "verdict-partly")),
        _ => ("state wrong", Icon::Cross, t!(words, "verdict-not-correct")),
    };
    let is_repair = one.said.is_some();
    let named = if is_repair {
        t!(words, "interview-drill-coded")
    } else {
        t!(words, "interview-drill-was")
    };
    let given = if is_repair && one.answer.is_empty() {
        view! { <p class="small quiet">{t!(words, "interview-repair-deleted")}</p> }.into_any()
    } else if is_repair {
        view! { <p class="small"><span class="quiet">{t!(words, "answer-given")}</span>" "<span class="quoted-inline" dir="auto">{one.answer}</span></p> }.into_any()
    } else {
        let given = label_word(words, &one.answer);
        view! { <p class="small"><span class="quiet">{t!(words, "answer-given")}</span>" "{given}</p> }.into_any()
    };
    let said = one
        .said
        .map(|said| words.text(&format!("interview-repair-{said}"), &[]));
    let unsure = one.unsure.then(|| t!(words, "interview-unsure-note"));
    let (lang, dir) = foreign(words.locale, one.why.locale);
    let id = is_latest.then_some("feedback");
    view! {
        <section class="item-feedback">
            <h2 class=class id=id tabindex="-1">{icon(drawing)}<span>{verdict}</span></h2>
            <p class="quoted">{phrase(words.locale, one.utterance)}</p>
            {given}
            <p class="small"><span class="quiet">{named}</span>" "<strong>{label(words, &one.label)}</strong>{unsure.map(|said| view! { " "<em class="unsure">{said}</em> })}</p>
            {said.map(|said| view! { <p>{said}</p> })}
            <p lang=lang dir=dir>{one.why.text}</p>
            {one.better.map(|better| view! { <p class="small"><span class="quiet">{t!(words, "interview-better")}":"</span>" "<span class="quoted-inline">{phrase(words.locale, better)}</span></p> })}
        </section>
    }
}

pub fn done(words: Words, view: DrillDone) -> AnyView {
    let count = t!(
        words,
        "interview-drill-result",
        right = view.right,
        count = view.done
    );
    let kind = view.kind;
    let items = view.items;
    let erase = (kind == "repair" && !items.is_empty()).then(|| erase_repairs(words));
    view! {
        <div class="stack">
            <p class="lead">{t!(words, "interview-drill-done")}</p>
            <p>{count}</p>
            <div class="row">
                <form method="post" action="/do/begin-drill">
                    <input type="hidden" name="kind" value=kind/>
                    <button class="button">{t!(words, "interview-drill-again")}{icon(Icon::Forward)}</button>
                </form>
                <a href="/practice/drills">{t!(words, "practice-drills")}</a>
                <a href="/skills">{t!(words, "practice-skills-link")}</a>
            </div>
        </div>
        {(!items.is_empty()).then(|| view! {
            <section class="section">
                <header><h2>{t!(words, "interview-drill-items")}</h2></header>
                <div>
                    {items.into_iter().map(|one| answered(words, one, false)).collect_view()}
                    {erase}
                </div>
            </section>
        })}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::super::samples::{answered as sample, drill_item, english, html};
    use super::*;

    #[test]
    fn an_item_is_asked_with_its_labels_and_how_sure_one_is() {
        let page = html(item(english(), drill_item("code"), &Refused::default()));
        for said in [
            r#"value="SUG""#,
            r#"name="certainty""#,
            "He locked you in, didn’t he?",
            r#"name="number" value="3""#,
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
        let page = html(item(english(), drill_item("repair"), &Refused::default()));
        assert!(page.contains("<textarea"), "{page}");
        assert!(page.contains(r#"name="item" value="beef""#), "{page}");
        assert!(!page.contains(r#"name="certainty""#), "{page}");
    }

    #[test]
    fn what_the_item_before_was_stands_on_top_with_its_reason() {
        let mut view = drill_item("code");
        view.before = Some(sample());
        let page = html(item(english(), view, &Refused::default()));
        let (feedback, form) = (page.find(r#"id="feedback""#), page.find(r#"id="item""#));
        assert!(feedback < form && feedback.is_some(), "{page}");
        assert!(page.contains("shows the wanted answer"), "{page}");
    }
}
