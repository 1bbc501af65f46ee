//! A scene of a scenario as a form: its title, what is told in it, and where it stands; and a new one with its first way on.

use super::forms_list::{scene_label, step};
use super::{STYLES, kicker, save_key};
use crate::components::field_kinds::list_field;
use crate::components::form::{Field, field, notice, summary};
use crate::components::textarea::lines;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use usecases::author::studio::{self, BlockPlace, SceneSent};
use views::account::Refused;
use views::studio_forms::{SceneView, ToldField};

/// `/author/{course}/form?file=…&form=scene&scene=…`; without an id a new scene.
pub async fn scene(visit: Visit) -> PageResult {
    let words = visit.words;
    let (course, path) = (
        visit.param("course").to_owned(),
        visit.query("file").to_owned(),
    );
    let id = visit.query("scene").to_owned();
    let refused = visit.refused().await;
    let typed = kept(&refused, (&course, &path, &id));
    let (context, actor) = (&visit.context, &visit.actor);
    let address = (course.as_str(), path.as_str());
    let view = studio::scene(context, actor, address, &id, typed.as_ref()).await?;
    let (said, problem) = (notice(&visit), summary(words, &refused));
    let key = save_key(&visit);
    let title = if id.is_empty() {
        t!(words, "studio-scene-new")
    } else {
        let known = view.scenes.iter().find(|(one, _)| *one == id);
        let title = known.map_or(id.as_str(), |(_, title)| title.as_str());
        t!(words, "studio-scene-one", title = title)
    };
    Ok(Page::new(Area::Author, title.clone(), move || {
        let list = routes::block_list(&course, &path);
        let editor = routes::edit_text(&course, &path);
        let is_new = view.id.is_empty();
        let first = is_new.then(|| first(words, &view, &refused));
        let gone = (!is_new).then(|| gone(words, &view, &key));
        let told: Vec<AnyView> = view
            .told
            .iter()
            .enumerate()
            .map(|(at, one)| told(words, at, one, &refused))
            .collect();
        let id = is_new.then(|| {
            field(
                Field::new("id", t!(words, "studio-forms-id"))
                    .hint(t!(words, "studio-scene-id-hint"))
                    .refused(words, &refused),
            )
        });
        let name = Field::new("title", t!(words, "studio-scene-title"))
            .hint(t!(words, "studio-scene-title-hint"))
            .value(view.title.clone())
            .refused(words, &refused);
        view! {
            <div class="pagehead">
                {kicker(words, &course)}
                <h1>{title}</h1>
                <p class="doorlist small">
                    <a href=list><bdi dir="ltr">{path.clone()}</bdi></a>
                    <a href=editor>{t!(words, "studio-forms-as-text")}</a>
                </p>
            </div>
            {said}
            {problem}
            <form class="form block-form" method="post" action="/do/save-scene" data-whole="">
                <input type="hidden" name="course" value=view.course.clone()/>
                <input type="hidden" name="path" value=view.path.clone()/>
                <input type="hidden" name="scene" value=view.id.clone()/>
                <input type="hidden" name="seen" value=view.seen.to_string() autocomplete="off"/>
                <input type="hidden" name="save_key" value=key/>
                {field(name)}
                {id}
                {told}
                {first}
                <p class="row"><button class="button">{t!(words, "studio-save")}</button></p>
            </form>
            {gone}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// What is told at one place of the scene.
fn told(words: Words, at: usize, one: &ToldField, refused: &Refused) -> AnyView {
    let (id, name) = (format!("field-told-{at}"), format!("told[{at}]"));
    let (hint_id, problem_id) = (format!("{id}-hint"), format!("{id}-problem"));
    let (label, hint) = match &one.after {
        Some(block) => (
            t!(words, "studio-scene-told-after", id = block.clone()),
            None,
        ),
        None => (
            t!(words, "studio-scene-told"),
            Some(t!(words, "studio-scene-told-hint")),
        ),
    };
    let problem = refused.problem(&format!("told-{at}"));
    let problem = problem.map(|message| words.message(message));
    let described = match (&hint, &problem) {
        (_, Some(_)) => Some(problem_id.clone()),
        (Some(_), None) => Some(hint_id.clone()),
        _ => None,
    };
    let invalid = problem.is_some().then_some("true");
    let rows = one.text.lines().count().clamp(3, 14) + 1;
    let inner = lines(&one.text);
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
            {problem.map(|said| view! { <p class="error" id=problem_id>{icon(Icon::Warning)}<span>{said}</span></p> })}
            <textarea id=id name=name dir="auto" rows=rows.to_string() aria-invalid=invalid aria-describedby=described inner_html=inner></textarea>
        </div>
    }
    .into_any()
}

/// What a new scene begins with: no scene is without a way on or an end.
fn first(words: Words, view: &SceneView, refused: &Refused) -> impl IntoView + use<> {
    let scenes: Vec<(String, String)> = view
        .scenes
        .iter()
        .map(|(id, title)| (id.clone(), scene_label(title, id)))
        .collect();
    let mut after = vec![(String::new(), t!(words, "studio-forms-at-end"))];
    after.extend(scenes.clone());
    let holds = [
        ("", "studio-scene-way"),
        ("good", "studio-scene-ending-good"),
        ("mixed", "studio-scene-ending-mixed"),
        ("poor", "studio-scene-ending-poor"),
        ("critical", "studio-scene-ending-critical"),
    ];
    let holds = holds.map(|(value, id)| (value.to_owned(), words.text(id, &[])));
    let list = |name, label: String| Field::new(name, label).optional().refused(words, refused);
    let holds = list_field(
        list("outcome", t!(words, "studio-scene-holds")),
        holds.to_vec(),
    );
    let text = Field::new("words", t!(words, "studio-scene-words"))
        .hint(t!(words, "studio-scene-words-hint"))
        .refused(words, refused);
    let to = list("to", t!(words, "studio-forms-key-to")).hint(t!(words, "studio-scene-to-hint"));
    let to = list_field(to, scenes);
    let after = list_field(list("after", t!(words, "studio-forms-after")), after);
    view! {
        {holds}
        {field(text)}
        {to}
        {after}
    }
}

/// How the scene is moved or taken out, and what leads to it.
fn gone(words: Words, view: &SceneView, key: &str) -> impl IntoView + use<> {
    let at = view.scenes.iter().position(|(id, _)| *id == view.id);
    let (may_up, may_down) = at.map_or((false, false), |at| (at > 0, at + 1 < view.scenes.len()));
    let place = (view.course.as_str(), view.path.as_str(), view.seen);
    let acts = |act: &'static str, label: String| {
        step(place, ("/do/change-scene", &view.id), (act, label), key)
    };
    let leads = (!view.leads.is_empty()).then(|| {
        let all: Vec<AnyView> = view
            .leads
            .iter()
            .map(|block| {
                let block = block.clone();
                if block == "+++" {
                    let href = routes::edit_text(&view.course, &view.path);
                    view! { <li><a href=href>{t!(words, "studio-scene-settings")}</a></li> }
                        .into_any()
                } else {
                    let href = routes::block_form(&view.course, &view.path, &block);
                    view! { <li><a href=href><bdi dir="ltr">{block}</bdi></a></li> }.into_any()
                }
            })
            .collect();
        view! {
            <p>{t!(words, "studio-scene-leads")}</p>
            <ul>{all}</ul>
        }
    });
    let is_free = view.leads.is_empty();
    view! {
        <section class="section">
            <header><h2>{t!(words, "studio-scene-place")}</h2><p>{t!(words, "studio-scene-place-note")}</p></header>
            <div class="stack">
                <div class="acts start small">
                    {may_up.then(|| acts("up", t!(words, "studio-up")))}
                    {may_down.then(|| acts("down", t!(words, "studio-down")))}
                </div>
                {leads}
                {is_free.then(|| view! {
                    <p>{t!(words, "studio-scene-free")}</p>
                    {acts("remove", t!(words, "studio-scene-remove"))}
                })}
            </div>
        </section>
    }
}

/// What was typed into a form that was refused; none where this page was not reached from one.
fn kept(refused: &Refused, (course, path, id): (&str, &str, &str)) -> Option<SceneSent> {
    let fields = &refused.fields;
    let get = |name: &str| fields.iter().find(|(one, _)| one == name);
    let seen = get("seen")?.1.parse().ok()?;
    let text = |name: &str| get(name).map_or_else(String::new, |(_, value)| value.clone());
    let told = (0..).map_while(|at| get(&format!("told[{at}]")).map(|(_, value)| value.clone()));
    Some(SceneSent {
        place: BlockPlace {
            course: course.to_owned(),
            path: path.to_owned(),
            block: id.to_owned(),
            seen,
            save_key: String::new(),
        },
        id: text("id"),
        title: text("title"),
        told: told.collect(),
        after: text("after"),
        words: text("words"),
        to: text("to"),
        outcome: text("outcome"),
    })
}
