//! Observed practice: what an assessor recorded, the form to rate with, and its twin on paper.

use super::observed::result;
use crate::components::field_kinds::list_field;
use crate::components::form::{Field, field, notice, summary};
use crate::components::table::{Column, table};
use crate::components::textarea::lines;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::account::Refused;
use views::standing::{CriterionView, ObservationForm, ObservationRow, RubricView};

pub const STYLES: &[&str] = &["features/staff.css", "features/marking.css"];
/// From "not yet" to "done"; the end of the catalogue ids `observations-level-…`.
const LEVELS: [&str; 3] = ["0", "1", "2"];
/// The most that can be written beside a level, in characters.
const MOST: &str = "500";

/// `/marking/observations`
pub async fn observations(visit: Visit) -> PageResult {
    let words = visit.words;
    let rows =
        usecases::certify::list_observations(&visit.context, &visit.actor, words.locale).await?;
    let notice = notice(&visit);
    Ok(Page::new(Area::Marking, t!(words, "observations-title"), move || {
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/marking">{t!(words, "marking-title")}</a></p>
                <h1>{t!(words, "observations-title")}</h1>
                <p class="lead">{t!(words, "observations-lead")}</p>
                <p class="row"><a class="button" href="/marking/observations/new">{t!(words, "observations-new")}</a></p>
            </div>
            {notice}
            {recorded(words, rows)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn recorded(words: Words, rows: Vec<ObservationRow>) -> AnyView {
    if rows.is_empty() {
        return view! { <div class="empty"><p>{t!(words, "observations-none")}</p></div> }
            .into_any();
    }
    let columns = vec![
        Column::text(t!(words, "observations-officer")),
        Column::text(t!(words, "observations-rubric")),
        Column::text(t!(words, "observations-day")),
        Column::text(t!(words, "observations-result")),
    ];
    let rows = rows.into_iter().map(|one| row(words, one)).collect();
    table(t!(words, "observations-title"), columns, rows).into_any()
}

fn row(words: Words, one: ObservationRow) -> Vec<AnyView> {
    let href = routes::observation(one.id);
    vec![
        view! { <a href=href><bdi>{one.officer}</bdi></a> }.into_any(),
        one.rubric.into_any(),
        words.day(&one.observed_on).into_any(),
        result(words, one.passed).into_any(),
    ]
}

/// `/marking/observations/new`; `?rubric=` chooses what is rated with, `?officer=` whom.
pub async fn new_observation(visit: Visit) -> PageResult {
    let words = visit.words;
    let (context, actor) = (&visit.context, &visit.actor);
    let key = visit.query("rubric");
    let form = usecases::certify::observation_form(context, actor, key, words.locale).await?;
    let officer = visit.query("officer").to_owned();
    let refused = visit.refused().await;
    Ok(Page::new(Area::Marking, t!(words, "observations-new"), move || {
        let others = form
            .rubrics
            .iter()
            .filter(|(key, _)| *key != form.rubric.key)
            .map(|(key, title)| {
                let href = routes::new_observation(key);
                view! { <a href=href>{title.clone()}</a> }
            })
            .collect_view();
        let paper = routes::observation_paper(&form.rubric.key);
        let is_empty = form.officers.is_empty();
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/marking/observations">{t!(words, "observations-title")}</a></p>
                <h1>{form.rubric.title.clone()}</h1>
                <p class="lead">{t!(words, "observations-rule", count = form.rubric.at_least)}</p>
                <p class="row">{others}<a href=paper>{t!(words, "observations-paper")}</a></p>
            </div>
            {summary(words, &refused)}
            {if is_empty {
                view! { <div class="empty"><p>{t!(words, "observations-no-officers")}</p></div> }.into_any()
            } else {
                rating(words, form, &officer, &refused)
            }}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn rating(words: Words, form: ObservationForm, officer: &str, refused: &Refused) -> AnyView {
    let whom = Field::new("officer", t!(words, "observations-officer"))
        .value(officer)
        .refused(words, refused);
    let day = Field::new("observed_on", t!(words, "observations-day"))
        .kind("date", "off")
        .value(form.today)
        .refused(words, refused);
    // The same form sent back after a refusal keeps its key: what was not recorded is recorded once.
    let save_key = match refused.field("save_key") {
        "" => form.save_key,
        kept => kept.to_owned(),
    };
    let criteria = form
        .rubric
        .criteria
        .into_iter()
        .map(|one| criterion(words, one, refused))
        .collect_view();
    view! {
        <form class="form" method="post" action="/do/record-observation">
            <input type="hidden" name="rubric" value=form.rubric.key/>
            <input type="hidden" name="save_key" value=save_key/>
            {list_field(whom, form.officers)}
            {field(day)}
            {criteria}
            <p class="row"><button class="button">{t!(words, "observations-record")}</button></p>
        </form>
    }
    .into_any()
}

fn criterion(words: Words, one: CriterionView, refused: &Refused) -> impl IntoView + use<> {
    let id = format!("field-{}", one.key);
    let name = format!("levels[{}]", one.key);
    let chosen = refused.field(&format!("level-{}", one.key)).to_owned();
    let problem = refused
        .problem(&one.key)
        .map(|message| words.message(message));
    let beside = format!("words[{}]", one.key);
    let beside_id = format!("words-{}", one.key);
    let typed = lines(refused.field(&format!("words-{}", one.key)));
    let must = one.must.then(|| {
        view! { " "<span class="state">{icon(Icon::Dot)}{t!(words, "observations-must")}</span> }
    });
    view! {
        <fieldset class="choices" id=id>
            <legend>{one.title}{must}</legend>
            <p class="hint">{one.seen}</p>
            {problem.map(|problem| view! { <p class="error">{icon(Icon::Warning)}{problem}</p> })}
            {LEVELS.into_iter().map(|level| {
                let said = words.text(&format!("observations-level-{level}"), &[]);
                let is_chosen = chosen == level;
                view! {
                    <label class="choice">
                        <input type="radio" name=name.clone() value=level checked=is_chosen required=true/>
                        <span>{said}</span>
                    </label>
                }
            }).collect_view()}
        </fieldset>
        <div class="field">
            <label for=beside_id.clone()>{t!(words, "observations-words")}</label>
            <textarea id=beside_id name=beside maxlength=MOST inner_html=typed></textarea>
        </div>
    }
}

/// `/marking/observations/paper/{rubric}`: to fill in by hand.
pub async fn observation_paper(visit: Visit) -> PageResult {
    let words = visit.words;
    let key = visit.param("rubric");
    let rubric = usecases::certify::observation_rubric(&visit.actor, key, words.locale)?;
    let script = visit.assets.href("scripts/print.js");
    let nonce = visit.nonce.clone();
    Ok(Page::new(Area::Marking, rubric.title.clone(), move || {
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/marking/observations">{t!(words, "observations-title")}</a></p>
                <h1>{rubric.title.clone()}</h1>
                <p class="lead">{t!(words, "observations-paper-lead")}</p>
                <p class="row"><button class="button plain compact print" type="button" hidden=true>{t!(words, "certificate-print")}</button></p>
            </div>
            {sheet(words, rubric)}
            <script type="module" src=script nonce=nonce></script>
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn sheet(words: Words, rubric: RubricView) -> impl IntoView {
    let line = |label: String| view! { <p>{label}<span class="blank"></span></p> };
    let rule = t!(words, "observations-rule", count = rubric.at_least);
    let levels = LEVELS
        .into_iter()
        .map(|level| {
            let said = words.text(&format!("observations-level-{level}"), &[]);
            format!("☐ {said}")
        })
        .collect::<Vec<_>>()
        .join("   ");
    view! {
        {line(t!(words, "observations-officer"))}
        {line(t!(words, "observations-day"))}
        {line(t!(words, "observations-assessor"))}
        <ol class="ledger">
            {rubric.criteria.into_iter().map(|one| {
                let must = one.must.then(|| format!(" ({})", t!(words, "observations-must")));
                view! {
                    <li>
                        <h2 class="entry">{one.title}{must}</h2>
                        <p>{one.seen}</p>
                        <p>{levels.clone()}</p>
                        <p>{t!(words, "observations-words")}<span class="blank"></span></p>
                    </li>
                }
            }).collect_view()}
        </ol>
        <p>{rule}</p>
        {line(t!(words, "observations-signature"))}
    }
}
