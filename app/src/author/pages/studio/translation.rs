//! A text beside its translation, part by part. All parts are one form with a button for each, so that saving one loses no word of
//! another, with script and without.

use super::ended::{copied, ended};
use super::translations::{begin, meter};
use super::versions::pieces;
use super::{STYLES, kicker, problems, save_key};
use crate::components::form::{notice, summary};
use crate::components::textarea::lines;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::Locale;
use leptos::prelude::*;
use usecases::UseCaseError;
use usecases::author::studio::wording;
use views::account::Refused;
use views::studio_translation::{TranslatedPart, TranslationView};

/// What stands around a part.
struct Around<'v> {
    words: Words,
    view: &'v TranslationView,
    refused: &'v Refused,
    /// Somebody else saved other words in the part that was refused.
    clash: bool,
    key: String,
}

pub(super) async fn translation(visit: Visit) -> PageResult {
    let words = visit.words;
    let course = visit.param("course").to_owned();
    let path = visit.query("file").to_owned();
    let language = Locale::from_tag(visit.query("to")).ok_or(UseCaseError::NotFound)?;
    let (context, actor) = (&visit.context, &visit.actor);
    let of = (path.as_str(), language);
    let view = usecases::author::studio::translation(context, actor, &course, of).await;
    let refused = visit.refused().await;
    let view = match view {
        // The text is gone, or has another address; what was typed is not.
        Err(UseCaseError::NotFound) if !all_typed(&refused, |_| true).is_empty() => {
            let typed = all_typed(&refused, |_| true);
            return ended(&visit, (&course, &path), &refused, &typed).await;
        }
        view => view?,
    };
    let (said, problem) = (notice(&visit), summary(words, &refused));
    let clash = visit.query("clash") == "1";
    let key = save_key(&visit);
    let title = format!("{path} · {}", language.name());
    Ok(Page::new(Area::Author, title, move || {
        let around = Around {
            words,
            view: &view,
            refused: &refused,
            clash,
            key,
        };
        let parts: Vec<AnyView> = view.parts.iter().map(|one| around.part(one)).collect();
        view! {
            <div class="pagehead">
                {kicker(words, &course)}
                <h1 class="filename"><bdi dir="ltr">{path.clone()}</bdi></h1>
                <p class="lead"><bdi lang=language.code()>{language.name()}</bdi></p>
                {meter(words, &view.progress)}
            </div>
            {said}
            {problem}
            {(!view.has_draft).then(|| begin(words, &course))}
            {around.ways()}
            {(!view.problems.is_empty()).then(|| view! {
                <section class="section" id="problems">
                    <header><h2>{t!(words, "studio-problems")}</h2></header>
                    <div>{problems(words, &course, view.problems.clone())}</div>
                </section>
            })}
            {around.form(parts)}
            {around.ways()}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// Words of a form that was given back, of those parts that `is_meant`.
fn all_typed(refused: &Refused, is_meant: impl Fn(&str) -> bool) -> String {
    let own = refused.field("part");
    let texts = refused.fields.iter().filter_map(|(name, value)| {
        let part = match name.as_str() {
            "text" => own,
            name => name.strip_prefix("text[")?.strip_suffix(']')?,
        };
        (is_meant(part) && !value.trim().is_empty()).then_some(value.as_str())
    });
    texts.collect::<Vec<_>>().join("\n\n")
}

impl Around<'_> {
    /// The parts, in their form where something can be saved, and what was typed into parts that are gone.
    fn form(&self, parts: Vec<AnyView>) -> AnyView {
        let (words, view) = (self.words, self.view);
        if !view.has_draft {
            return view! { <ol class="translated">{parts}</ol> }.into_any();
        }
        let is_gone = |part: &str| view.parts.iter().all(|one| one.id != part);
        let gone = all_typed(self.refused, is_gone);
        // Enter in a box of a part that was refused is meant for that part.
        let own = self.refused.field("part").to_owned();
        view! {
            {(!gone.is_empty()).then(|| copied(words, &gone))}
            <form method="post" action="/do/translate-part" data-parts="">
                <input type="hidden" name="course" value=view.course.clone()/>
                <input type="hidden" name="path" value=view.path.clone()/>
                <input type="hidden" name="language" value=view.language.code()/>
                <input type="hidden" name="save_key" value=self.key.clone() autocomplete="off"/>
                {(!own.is_empty()).then(|| view! { <button name="part" value=own hidden=true></button> })}
                <ol class="translated">{parts}</ol>
            </form>
        }
        .into_any()
    }

    /// What was typed into a part whose neighbour was saved: the words, the state of the translation and the mark of the source.
    fn kept(&self, part: &str) -> Option<(String, u32, String)> {
        let of = |name: &str| {
            let name = format!("{name}[{part}]");
            let mut fields = self.refused.fields.iter();
            Some(fields.find(|(one, _)| *one == name)?.1.clone())
        };
        Some((of("text")?, of("seen")?.parse().ok()?, of("mark")?))
    }

    /// The next part with something to do, the next text, the list, and the whole file.
    fn ways(&self) -> impl IntoView + use<> {
        let (words, view) = (self.words, self.view);
        let open = view
            .parts
            .iter()
            .find(|one| one.state != "fresh" && one.is_open)
            .map(|one| format!("#part-{}", one.id));
        let next = view
            .next
            .as_ref()
            .map(|path| routes::translation(&view.course, path, view.language));
        let all = routes::translations(&view.course);
        let source = routes::edit_text(&view.course, &view.path);
        let is_there = view.parts.iter().any(|one| one.state != "missing");
        let file = is_there.then(|| routes::edit_text(&view.course, &view.translated));
        view! {
            <p class="doorlist small">
                {open.map(|href| view! { <a href=href>{t!(words, "translate-next-part")}</a> })}
                {next.map(|href| view! { <a href=href>{t!(words, "translate-next-text")}</a> })}
                <a href=all>{t!(words, "translate-all")}</a>
                {view.has_draft.then(|| view! {
                    <a href=source>{t!(words, "translate-edit-source")}</a>
                    {file.map(|href| view! { <a href=href>{t!(words, "translate-edit-file")}</a> })}
                })}
            </p>
        }
    }

    fn part(&self, one: &TranslatedPart) -> AnyView {
        let words = self.words;
        let name = match one.id.as_str() {
            "top" => t!(words, "translate-part-top"),
            "all" => t!(words, "translate-part-all"),
            id => id.to_owned(),
        };
        let state = words.text(&format!("translate-state-{}", one.state), &[]);
        let (class, sign) = match one.state {
            "fresh" => ("state right small", Icon::Check),
            "stale" => ("state warn small", Icon::Warning),
            _ => ("state open small", Icon::Ring),
        };
        let source = self.view.source;
        view! {
            <li class="translated-part" id=format!("part-{}", one.id)>
                <h2><bdi>{name}</bdi></h2>
                <p class=class>{icon(sign)}<span>{state}</span></p>
                {self.changed(one)}
                <div class="sides">
                    <div class="side">
                        <h3>{t!(words, "translate-source")}</h3>
                        <pre lang=source.code() dir=source.direction().as_str()><code>{one.source.clone()}</code></pre>
                        {self.terms(one)}
                    </div>
                    <div class="side">{self.target(one)}</div>
                </div>
            </li>
        }
        .into_any()
    }

    /// Of a stale part, what changed in its source.
    fn changed(&self, one: &TranslatedPart) -> Option<AnyView> {
        let words = self.words;
        if one.state != "stale" {
            return None;
        }
        let source = self.view.source;
        let drawn = if one.change.is_empty() {
            view! { <p class="small">{t!(words, "translate-change-unknown")}</p> }.into_any()
        } else {
            view! {
                <p class="small">{t!(words, "translate-change")}</p>
                <div class="change" lang=source.code() dir=source.direction().as_str()>{pieces(one.change.clone())}</div>
            }
            .into_any()
        };
        Some(drawn)
    }

    /// What the glossary says to words of this part, and how they are written.
    fn terms(&self, one: &TranslatedPart) -> impl IntoView + use<> {
        let (words, language) = (self.words, self.view.language);
        let (source, dir) = (self.view.source, language.direction().as_str());
        let rows: Vec<AnyView> = one
            .terms
            .iter()
            .map(|term| {
                let to = match term.to.clone() {
                    Some(to) => {
                        let written = format!("[{to}](term:{})", term.id);
                        view! {
                            <bdi lang=language.code()>{to}</bdi>
                            " "<code dir=dir>{written}</code>
                        }
                        .into_any()
                    }
                    None => {
                        view! { <span class="quiet">{t!(words, "translate-term-missing")}</span> }
                            .into_any()
                    }
                };
                view! { <dt><bdi lang=source.code()>{term.from.clone()}</bdi></dt><dd>{to}</dd> }
                    .into_any()
            })
            .collect();
        (!rows.is_empty()).then(|| {
            view! {
                <details class="fold">
                    <summary>{t!(words, "translate-terms", count = rows.len())}</summary>
                    <dl class="within terms">{rows}</dl>
                </details>
            }
        })
    }

    /// The form of a part, or what stands in its place.
    fn target(&self, one: &TranslatedPart) -> AnyView {
        let (words, view) = (self.words, self.view);
        let language = view.language;
        let (lang, dir) = (language.code(), language.direction().as_str());
        let name = view! { <bdi lang=lang>{language.name()}</bdi> };
        if !view.has_draft {
            let is_missing = one.state == "missing";
            let text = one.translation.clone();
            return view! {
                <h3>{name}</h3>
                {(!is_missing).then(|| view! { <pre lang=lang dir=dir><code>{text}</code></pre> })}
            }
            .into_any();
        }
        let is_refused = self.refused.field("part") == one.id;
        let kept = self.kept(&one.id).filter(|_| !is_refused);
        if !one.is_open && !is_refused && kept.is_none() {
            return view! { <h3>{name}</h3><p class="small quiet">{t!(words, "translate-in-order")}</p> }
                .into_any();
        }
        let problem = self.refused.problem("text").filter(|_| is_refused);
        let problem_id = format!("problem-{}", one.id);
        let is_same = problem.is_some_and(|message| message.id == "translate-same");
        let said = problem.map(|message| words.message(message));
        let is_kept = kept.is_some();
        let (seen, text, mark) = if is_refused {
            let typed = self.refused.field("seen").parse().unwrap_or(view.seen);
            // Whoever is shown what the other person wrote begins from it.
            let seen = if self.clash { view.seen } else { typed };
            (
                seen,
                self.refused.field("text").to_owned(),
                one.mark.clone(),
            )
        } else if let Some((text, seen, mark)) = kept {
            (seen, text, mark)
        } else {
            (view.seen, one.translation.clone(), one.mark.clone())
        };
        let was = wording(&one.translation);
        let of = |name: &str| format!("{name}[{}]", one.id);
        let theirs = (is_refused && self.clash).then(|| one.translation.clone());
        // The summary on top leads to the field that was refused.
        let id = if is_refused {
            String::from("field-text")
        } else {
            format!("field-text-{}", one.id)
        };
        let label = t!(words, "translate-into", language = language.name());
        let hint_id = format!("hint-{}", one.id);
        let hint = match one.state {
            _ if is_kept => Some(t!(words, "translate-kept")),
            "missing" => Some(t!(words, "translate-hint-missing")),
            "stale" => Some(t!(words, "translate-hint-stale")),
            "unstamped" => Some(t!(words, "translate-hint-unstamped")),
            _ => None,
        };
        let described = match (&hint, &said) {
            (_, Some(_)) => Some(problem_id.clone()),
            (Some(_), None) => Some(hint_id.clone()),
            _ => None,
        };
        let invalid = said.is_some().then_some("true");
        let rows = text.lines().count().clamp(4, 24) + 2;
        let inner = lines(&text);
        let spoken = format!("{}: {}", t!(words, "translate-save"), one.id);
        let same_id = format!("same-{}", one.id);
        view! {
            <div class="form">
                <input type="hidden" name=of("mark") value=mark/>
                <input type="hidden" name=of("seen") value=seen.to_string() autocomplete="off"/>
                <input type="hidden" name=of("was") value=was/>
                {theirs.map(|text| view! {
                    <p class="small">{t!(words, "translate-theirs")}</p>
                    <pre lang=lang dir=dir><code>{text}</code></pre>
                })}
                <div class="field">
                    <label for=id.clone()>{label}</label>
                    {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
                    {said.map(|said| view! { <p class="error" id=problem_id>{icon(Icon::Warning)}{said}</p> })}
                    <textarea id=id class="source" name=of("text") data-typed=(is_kept || is_refused).then_some("") lang=lang dir=dir rows=rows.to_string() aria-invalid=invalid aria-describedby=described inner_html=inner></textarea>
                </div>
                {is_same.then(|| view! {
                    <label class="choice"><input type="checkbox" id=same_id name=of("same") value="true"/><span>{t!(words, "translate-same-meant")}</span></label>
                })}
                <p class="row"><button class="button plain" name="part" value=one.id.clone() aria-label=spoken>{t!(words, "translate-save")}</button></p>
            </div>
        }
        .into_any()
    }
}
