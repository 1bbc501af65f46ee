//! How the certificates of a programme are set.

use super::fields::{NAMES, ROLES, in_order, signatories, text_in};
use super::{STYLES, kicker};
use crate::components::field_kinds::{file_field, list_field};
use crate::components::form::{Field, field, notice, summary};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::Locale;
use leptos::prelude::*;
use views::account::Refused;
use views::certification::TemplateEditor;

/// `/programmes/{programme}/template`
pub async fn certificate_template(visit: Visit) -> PageResult {
    let words = visit.words;
    let refused = visit.refused().await;
    let sent_back = (!refused.fields.is_empty()).then(|| {
        let get = |name: &str| refused.field(name).to_owned();
        (signatories(get), refused.field("seen").parse().ok())
    });
    let editor = usecases::certify::certifications::template(
        &visit.context,
        &visit.actor,
        visit.param("programme"),
        sent_back,
        words.locale,
    )
    .await?;
    let (notice, problems) = (notice(&visit), summary(words, &refused));
    Ok(Page::new(Area::Programmes, t!(words, "template-title"), move || {
        let specimen = routes::certificate_preview(&editor.programme);
        view! {
            <div class="pagehead">
                {kicker(words, &editor.programme, editor.programme_title.clone())}
                <h1>{t!(words, "template-title")}</h1>
                <p class="lead">{t!(words, "template-lead")}</p>
                <p class="row"><a class="button" href=specimen>{t!(words, "template-preview")}</a></p>
            </div>
            {notice}
            {problems}
            {signing(words, &editor, &refused)}
            {logo(words, &editor, &refused)}
            {history(words, &editor)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn signing(words: Words, editor: &TemplateEditor, refused: &Refused) -> impl IntoView + use<> {
    let people: Vec<AnyView> = (0..NAMES.len())
        .map(|place| signatory(words, editor, refused, place))
        .collect();
    let mut languages = vec![(String::new(), t!(words, "template-second-usual"))];
    languages.extend(Locale::ALL.map(|one| (one.code().to_owned(), one.name().to_owned())));
    let second = Field::new("second", t!(words, "template-second"))
        .hint(t!(words, "template-second-hint"))
        .value(editor.form.second.clone())
        .optional()
        .refused(words, refused);
    view! {
        <section class="section">
            <header><h2>{t!(words, "template-signatories")}</h2><p>{t!(words, "template-signatories-note")}</p></header>
            <div>
                <form class="form" method="post" action="/do/write-template">
                    <input type="hidden" name="programme" value=editor.programme.clone()/>
                    <input type="hidden" name="seen" value=editor.seen.to_string()/>
                    {people}
                    {list_field(second, languages)}
                    <p class="row"><button class="button">{t!(words, "template-save")}</button></p>
                </form>
            </div>
        </section>
    }
}

fn signatory(words: Words, editor: &TemplateEditor, refused: &Refused, place: usize) -> AnyView {
    let held = editor
        .form
        .signatories
        .get(place)
        .cloned()
        .unwrap_or_default();
    let name = Field::new(NAMES[place], t!(words, "template-name"))
        .value(held.name)
        .optional()
        .refused(words, refused);
    let roles: Vec<AnyView> = in_order(words.locale)
        .map(|(language, locale)| {
            let label = t!(words, "template-role-in", language = locale.name());
            let role = Field::new(ROLES[place][language], label)
                .value(text_in(&held.roles, locale))
                .optional()
                .refused(words, refused);
            field(role).into_any()
        })
        .collect();
    view! {
        <fieldset class="choices">
            <legend>{t!(words, "template-signatory", number = place + 1)}</legend>
            {field(name)}
            {roles}
        </fieldset>
    }
    .into_any()
}

fn logo(words: Words, editor: &TemplateEditor, refused: &Refused) -> impl IntoView + use<> {
    let file = Field::new("logo", t!(words, "template-logo-file"))
        .hint(t!(words, "template-logo-hint"))
        .refused(words, refused);
    let action = routes::keep_logo(&editor.programme);
    let held = editor.logo.is_some().then(|| {
        let source = routes::certificate_logo(&editor.programme);
        let programme = editor.programme.clone();
        view! {
            <p><img class="logo-preview" src=source alt=t!(words, "template-logo-alt")/></p>
            <form method="post" action="/do/remove-logo">
                <input type="hidden" name="programme" value=programme/>
                <p class="row"><button class="button plain">{t!(words, "template-logo-remove")}</button></p>
            </form>
        }
    });
    view! {
        <section class="section" id="logo">
            <header><h2>{t!(words, "template-logo")}</h2><p>{t!(words, "template-logo-note")}</p></header>
            <div class="stack">
                {held}
                <form class="form" method="post" action=action enctype="multipart/form-data">
                    {file_field(file, ".png")}
                    <p class="row"><button class="button">{t!(words, "template-logo-send")}</button></p>
                </form>
            </div>
        </section>
    }
}

fn history(words: Words, editor: &TemplateEditor) -> impl IntoView + use<> {
    let entries: Vec<_> = editor
        .versions
        .iter()
        .map(|(number, at)| {
            let said = t!(
                words,
                "template-version-of",
                number = *number,
                date = words.date_time(*at)
            );
            view! { <li><p>{said}</p></li> }
        })
        .collect();
    (!entries.is_empty()).then(|| {
        view! {
            <section class="section">
                <header><h2>{t!(words, "template-versions")}</h2><p>{t!(words, "template-versions-note")}</p></header>
                <div><ul class="ledger">{entries}</ul></div>
            </section>
        }
    })
}
