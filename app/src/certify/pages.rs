//! Pages of the feature `certify`: one's own certificate.

use super::document::{document, kind};
use super::verify::standing_note;
use crate::components::form::{Field, field, notice, summary};
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use usecases::certify::FileKind;
use views::account::Refused;
use views::certify::ShareView;

pub(super) const STYLES: &[&str] = &["features/certificate.css"];

/// `/certificates/{code}`: one's own certificate, as a document and as files.
pub async fn certificate(visit: Visit) -> PageResult {
    let words = visit.words;
    let code = visit.param("code");
    let (context, actor) = (&visit.context, &visit.actor);
    let found = usecases::certify::view(context, actor, code, words.locale).await?;
    let shares = usecases::certify::list_shares(context, actor, code).await?;
    let made = match visit.query("link") {
        "" => None,
        token => usecases::account::take_made_link(context, actor, token).await?,
    };
    let site = context.settings.site.address.clone();
    let link = made.map(|made| format!("{}{}", site.clone().unwrap_or_default(), made.path));
    let address = site.map(|site| format!("{site}{}", found.verify_path));
    let handed = visit.refused().await;
    let (notice, problems) = (notice(&visit), summary(words, &handed));
    let script = visit.assets.href("scripts/print.js");
    let nonce = visit.nonce.clone();
    Ok(Page::new(Area::Certificates, kind(words, found.is_certification), move || {
        let check = found.verify_path.clone();
        let state = standing_note(words, &found);
        let files = files(words, &found.code, found.register_place.is_some());
        let share = share(words, &found.code, found.is_masked, shares, link, &handed);
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/certificates">{t!(words, "certificates-title")}</a></p>
                <p class="row">
                    <a class="button" href=routes::certificate_file(&found.code, FileKind::Pdf.ending())>{t!(words, "certificate-file-pdf")}</a>
                    <button class="button plain print" type="button" hidden=true>{t!(words, "certificate-print")}</button>
                    <a href=check>{t!(words, "certificate-check-link")}</a>
                </p>
            </div>
            {notice}
            {problems}
            {(!found.intact).then(|| view! {
                <p class="notice warn" role="status">{icon(Icon::Warning)}<span>{t!(words, "certificate-altered-own")}</span></p>
            })}
            {state}
            {document(words, found, address)}
            {files}
            {share}
            <script type="module" src=script nonce=nonce></script>
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// The forms that can be taken away.
fn files(words: Words, code: &str, is_registered: bool) -> AnyView {
    let note = t!(words, "certificate-files-note");
    files_at(words, note, is_registered, |ending| {
        routes::certificate_file(code, ending)
    })
}

/// The forms of a certificate, each at its address.
pub(super) fn files_at(
    words: Words,
    note: String,
    is_registered: bool,
    address: impl Fn(&str) -> String,
) -> AnyView {
    let all = FileKind::ALL
        .into_iter()
        .filter(|kind| is_registered || *kind != FileKind::Proof);
    let links = all
        .map(|kind| {
            let ending = kind.ending();
            let id = match kind {
                FileKind::Proof => String::from("certificate-file-proof"),
                _ => format!("certificate-file-{ending}"),
            };
            let href = address(ending);
            view! { <li><a href=href download=true>{words.text(&id, &[])}</a></li> }
        })
        .collect::<Vec<_>>();
    view! {
        <section class="section screen-only">
            <header><h2>{t!(words, "certificate-files")}</h2><p>{note}</p></header>
            <div><ul class="plain">{links}</ul></div>
        </section>
    }
    .into_any()
}

/// Showing it to somebody with the whole name.
fn share(
    words: Words,
    code: &str,
    is_masked: bool,
    shares: Vec<ShareView>,
    link: Option<String>,
    handed: &Refused,
) -> impl IntoView + use<> {
    let note = if is_masked {
        t!(words, "certificate-share-masked")
    } else {
        t!(words, "certificate-share-note")
    };
    let days = Field::new("days", t!(words, "certificate-share-days"))
        .kind("number", "off")
        .value("30")
        .refused(words, handed);
    let code = code.to_owned();
    let working = shares
        .into_iter()
        .map(|one| {
            let until = t!(
                words,
                "certificate-share-until",
                date = words.date_time(one.expires_at)
            );
            view! {
                <li>
                    <form method="post" action="/do/end-share" class="row">
                        <input type="hidden" name="code" value=code.clone()/>
                        <input type="hidden" name="share" value=one.id.to_string()/>
                        <span>{until}</span>
                        <button class="button plain">{t!(words, "certificate-share-end")}</button>
                    </form>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="section screen-only" id="share">
            <header><h2>{t!(words, "certificate-share")}</h2><p>{note}</p></header>
            <div class="stack">
                {link.map(|link| view! {
                    <div class="notice success" role="status">
                        {icon(Icon::Check)}
                        <p>{t!(words, "certificate-share-made")}</p>
                        <p><code class="secret">{link}</code></p>
                    </div>
                })}
                <form class="form" method="post" action="/do/share-certificate">
                    <input type="hidden" name="code" value=code.clone()/>
                    {field(days)}
                    <p class="row"><button class="button">{t!(words, "certificate-share-make")}</button></p>
                </form>
                <ul class="plain">{working}</ul>
            </div>
        </section>
    }
}
