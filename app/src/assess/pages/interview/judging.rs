//! An assessed interview before an assessor: the debrief, the replay, and the form that confirms or overrules.

use super::{Choice, choose};
use crate::components::field_kinds::long_field;
use crate::components::form::{Field, summary};
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::practise::pages::interview::{document, label_word};
use crate::t;
use crate::visit::{Visit, Words};
use base::InterviewRunId;
use leptos::prelude::*;
use usecases::UseCaseError;
use views::account::Refused;
use views::interview::{JudgementRow, JudgingView, ReplayView};

/// The most that can be written into a reason, in characters.
pub(super) const MOST: u32 = 2000;

/// `/marking/interviews/{run}`
pub async fn judging(visit: Visit) -> PageResult {
    let id: InterviewRunId = visit
        .param("run")
        .parse()
        .map_err(|_| UseCaseError::NotFound)?;
    let words = visit.words;
    let view = usecases::interview::judging(&visit.context, &visit.actor, id, words.locale).await?;
    let refused = visit.refused().await;
    let title = format!(
        "{} · {}",
        t!(words, "judging-title"),
        view.debrief.title.text
    );
    let script = visit.assets.href("scripts/print.js");
    let nonce = visit.nonce.clone();
    Ok(Page::new(Area::Marking, title, move || {
        view! {
            {drawn(words, view, &refused)}
            <script type="module" src=script nonce=nonce></script>
        }
        .into_any()
    })
    .styles(&[
        "features/debrief.css",
        "features/staff.css",
        "features/marking.css",
        "features/talk.css",
    ])
    .with_exit()
    .into())
}

pub fn drawn(words: Words, view: JudgingView, refused: &Refused) -> AnyView {
    let head = head(words, &view);
    let form = form(words, &view, refused);
    let document = document(words, &view.debrief, &Refused::default());
    view! {
        {head}
        {summary(words, refused)}
        {replayed(words, view.replay)}
        {form}
        {earlier(words, view.judgements)}
        {document}
    }
    .into_any()
}

fn head(words: Words, view: &JudgingView) -> impl IntoView + use<> {
    let debrief = &view.debrief;
    let purpose = words.text(
        &format!("interview-purpose-{}", debrief.purpose.as_str()),
        &[],
    );
    let began = words.date_time(debrief.started_at);
    let ended = words.time(debrief.ended_at);
    let pinned = t!(
        words,
        "interview-pinned",
        version = debrief.version.as_str(),
        model = debrief.model_version.as_str(),
        seed = debrief.seed.as_str()
    );
    let officer = debrief.officer.clone().map(|name| {
        view! { <p><span class="label">{t!(words, "scenario-officer")}</span>" "<bdi>{name}</bdi></p> }
    });
    let end = words.text(&format!("interview-end-{}", debrief.how), &[]);
    let demonstration = debrief
        .demonstration
        .then(|| view! { <p class="small quiet">{t!(words, "interview-demonstration")}</p> });
    view! {
        <div class="pagehead">
            <p class="kicker"><a href="/marking">{t!(words, "marking-title")}</a>" · "{purpose}" · "{t!(words, "interview-when", began = began, ended = ended)}</p>
            <h1>{phrase(words.locale, debrief.title.clone())}</h1>
            <p class="lead">{end}</p>
            {officer}
            <p class="small quiet">{pinned}</p>
            {demonstration}
            <p class="row">
                <button class="button plain compact print" type="button" hidden=true>{t!(words, "scenario-print")}</button>
                <a href="#said">{t!(words, "interview-transcript")}</a>
            </p>
        </div>
    }
}

/// The interview was played again now, with the words that were said.
fn replayed(words: Words, replay: ReplayView) -> impl IntoView {
    let (class, drawing, said) = match (replay.same, replay.differs_at) {
        (true, _) => ("state right", Icon::Check, t!(words, "judging-replay-same")),
        (false, Some(turn)) => {
            let said = t!(words, "judging-replay-differs", turn = turn);
            ("state warn", Icon::Half, said)
        }
        // An older program answered in it: that is no fault of anybody.
        (false, None) => {
            let said = t!(words, "judging-replay-other");
            ("state open", Icon::Ring, said)
        }
    };
    let played = replay.same || replay.differs_at.is_some();
    let coded = replay.coded_otherwise;
    view! {
        <section class="section">
            <header><h2>{t!(words, "judging-replay")}</h2>{played.then(|| view! { <p>{t!(words, "judging-replay-note")}</p> })}</header>
            <div>
                <p class=class>{icon(drawing)}<span>{said}</span></p>
                {(!coded.is_empty()).then(|| view! {
                    <p>{t!(words, "judging-replay-coded")}</p>
                    <ul class="dashes">{coded.into_iter().map(|(turn, then, now)| {
                        let (then, now) = (label_word(words, &then), label_word(words, &now));
                        view! { <li><a href=format!("#said-{turn}")>{t!(words, "judging-replay-turn", turn = turn, before = then, now = now)}</a></li> }
                    }).collect_view()}</ul>
                })}
            </div>
        </section>
    }
}

fn form(words: Words, view: &JudgingView, refused: &Refused) -> impl IntoView + use<> {
    let coded = if view.debrief.competent {
        t!(words, "judging-coded-competent")
    } else {
        t!(words, "judging-coded-not")
    };
    let reason = Field::new("reason", t!(words, "judging-reason"))
        .hint(t!(words, "judging-reason-hint"))
        .optional()
        .refused(words, refused);
    let choices = [
        Choice {
            value: "yes",
            label: t!(words, "judging-yes"),
            hint: t!(words, "judging-yes-hint"),
        },
        Choice {
            value: "no",
            label: t!(words, "judging-no"),
            hint: t!(words, "judging-no-hint"),
        },
    ];
    let run = view.debrief.run.to_string();
    let legend = t!(words, "judging-decision");
    view! {
        <section class="section" id="judge">
            <header><h2>{t!(words, "judging-judge")}</h2><p>{t!(words, "judging-judge-note")}</p></header>
            <div>
                <p><strong>{coded}</strong></p>
                <form class="form" method="post" action="/do/judge-interview">
                    <input type="hidden" name="run" value=run/>
                    {choose(words, "passed", legend, choices, refused)}
                    {long_field(reason, MOST)}
                    <p class="row"><button class="button">{t!(words, "judging-save")}</button></p>
                    <p class="small"><a href="/marking">{t!(words, "marking-back")}</a></p>
                </form>
            </div>
        </section>
    }
}

fn earlier(words: Words, rows: Vec<JudgementRow>) -> impl IntoView {
    (!rows.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "judging-earlier")}</h2></header>
            <div><ul class="ledger">
                {rows.into_iter().map(|row| {
                    let said = if row.passed { t!(words, "judging-was-yes") } else { t!(words, "judging-was-no") };
                    view! {
                        <li>
                            <h3>{said}</h3>
                            <span class="end quiet"><bdi>{row.by}</bdi>" · "{words.date_time(row.at)}</span>
                            <p dir="auto">{row.reason}</p>
                        </li>
                    }
                }).collect_view()}
            </ul></div>
        </section>
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practise::pages::interview::samples::{debrief, english, html};
    use base::Message;

    fn view() -> JudgingView {
        let mut debrief = debrief();
        debrief.own = false;
        debrief.officer = Some(String::from("Ines <Farouk>"));
        JudgingView {
            debrief,
            replay: ReplayView {
                same: false,
                coded_otherwise: vec![(2, String::from("YN"), String::from("SUG"))],
                differs_at: Some(2),
            },
            judgements: Vec::new(),
        }
    }

    #[test]
    fn an_assessor_sees_the_debrief_the_replay_and_a_form_with_nothing_chosen() {
        let page = html(drawn(english(), view(), &Refused::default()));
        for said in [
            "Ines &lt;Farouk&gt;",
            "From turn 2 on",
            "Turn 2: then “Yes/no question”, today “Leading question”",
            r#"action="/do/judge-interview""#,
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert!(!page.contains(" checked"), "{page}");
        for hidden in ["/do/contest-coding", "/do/look-back", "/do/erase-interview"] {
            assert!(!page.contains(hidden), "{hidden}: {page}");
        }
    }

    #[test]
    fn one_that_an_older_program_answered_in_does_not_differ() {
        let mut view = view();
        view.replay = ReplayView {
            same: false,
            coded_otherwise: Vec::new(),
            differs_at: None,
        };
        let page = html(replayed(english(), view.replay));
        assert!(page.contains("cannot be played again"), "{page}");
        for untrue in [
            "was played again just now",
            "come out otherwise",
            "state warn",
        ] {
            assert!(!page.contains(untrue), "{untrue}: {page}");
        }
    }

    #[test]
    fn what_was_chosen_in_a_refused_form_stays_chosen() {
        let refused = Refused {
            fields: vec![(String::from("passed"), String::from("no"))],
            problems: vec![(String::from("reason"), Message::new("error-not-found"))],
        };
        let page = html(drawn(english(), view(), &refused));
        assert!(page.contains(r##"href="#field-reason""##), "{page}");
        assert_eq!(page.matches(" checked").count(), 1, "{page}");
    }
}
