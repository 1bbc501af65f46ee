//! The certificate as a document to print, and the facts that the public check repeats.

use super::qr::draw;
use crate::t;
use crate::visit::Words;
use base::Locale;
use leptos::prelude::*;
use views::certify::{CertificateSnapshot, CertificateView};

/// What was frozen in several languages, in the page's own; else in English, else as it came.
fn in_language<T>(all: &[(Locale, T)], wished: Locale) -> Option<&(Locale, T)> {
    let of = |locale: Locale| all.iter().find(move |(one, _)| *one == locale);
    of(wished)
        .or_else(|| of(Locale::En))
        .or_else(|| all.first())
}

/// The title in the page's language.
pub fn title(titles: &[(Locale, String)], wished: Locale) -> (Locale, String) {
    in_language(titles, wished)
        .cloned()
        .unwrap_or((wished, String::new()))
}

/// A second title, so that readers elsewhere can read it: English, or else the first there is.
fn second_title(titles: &[(Locale, String)], wished: Locale) -> Option<(Locale, String)> {
    let first = title(titles, wished).0;
    in_language(titles, Locale::En)
        .filter(|(locale, _)| *locale != first)
        .cloned()
}

/// The page that is printed. `address` is the public address of the check, where it is known.
pub fn document(
    words: Words,
    certificate: CertificateView,
    address: Option<String>,
) -> impl IntoView {
    let hash = hash(words, &certificate.sha256);
    let snapshot = certificate.snapshot;
    let (locale, main_title) = title(&snapshot.course_titles, words.locale);
    let second = second_title(&snapshot.course_titles, words.locale);
    let place = place(words, &snapshot);
    let site = snapshot.site.clone();
    let holder = snapshot.holder.clone();
    let code = snapshot.code.clone();
    let drawing = address.as_deref().and_then(draw);
    // Half an address on paper leads nowhere: without a public one the page is named instead.
    let where_to = match address {
        Some(address) => view! {
            <p>{t!(words, "certificate-check-at")}</p>
            <p><bdi dir="ltr">{address}</bdi></p>
        }
        .into_any(),
        None => {
            view! { <p>{t!(words, "certificate-check-code", site = site.as_str())}</p> }.into_any()
        }
    };
    view! {
        <article class="certificate" aria-labelledby="certificate">
            <div class="frame">
                <header>
                    <p class="brand">
                        <svg viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke-width="4">
                            <path d="M18.4 8.6A8.6 8.6 0 1 0 21.3 20" stroke="currentColor"></path>
                            <path d="M24.4 8.4v17.2"></path>
                        </svg>
                        <bdi>{site}</bdi>
                    </p>
                    <h1 id="certificate">{t!(words, "certificate-kind")}</h1>
                </header>
                <div class="who">
                    <p class="kicker">{t!(words, "certificate-holder")}</p>
                    <p class="name"><bdi>{holder}</bdi></p>
                    {place}
                </div>
                <div class="what">
                    <p class="kicker">{t!(words, "certificate-course")}</p>
                    <p class="title"><bdi lang=locale.code() dir=locale.direction().as_str()>{main_title}</bdi></p>
                    {second.map(|(locale, text)| view! {
                        <p class="quiet"><bdi lang=locale.code() dir=locale.direction().as_str()>{text}</bdi></p>
                    })}
                </div>
                {outcomes(words, &snapshot)}
                {facts(words, &snapshot)}
                <p class="limits">{t!(words, "certificate-limits")}</p>
                <footer>
                    <div class="verify">
                        {where_to}
                        <p><span class="code">{code}</span></p>
                        {hash}
                    </div>
                    {drawing.map(|drawing| {
                        let modules = drawing.side;
                        view! {
                            <svg class="qr" role="img" aria-label=t!(words, "certificate-qr") viewBox=format!("-4 -4 {0} {0}", modules + 8)>
                                <path d=drawing.path></path>
                            </svg>
                        }
                    })}
                </footer>
            </div>
        </article>
    }
}

/// Agency and country, as they were then.
fn place(words: Words, snapshot: &CertificateSnapshot) -> impl IntoView + use<> {
    let agency = snapshot.agency.clone();
    let country = snapshot.country.as_deref().map(|code| words.country(code));
    view! { <p><bdi>{agency}</bdi>{country.map(|country| view! { " · "<bdi>{country}</bdi> })}</p> }
}

/// The checksum, with places where it may be broken.
pub fn hash(words: Words, sha256: &str) -> impl IntoView + use<> {
    let (first, second) = sha256.split_at_checked(32).unwrap_or((sha256, ""));
    let (first, second) = (first.to_owned(), second.to_owned());
    view! {
        <p class="hash quiet">{t!(words, "certificate-hash")}" "<bdi dir="ltr">{first}<wbr/>{second}</bdi></p>
    }
}

/// What the course teaches to do, as it was frozen.
pub fn outcomes(words: Words, snapshot: &CertificateSnapshot) -> impl IntoView + use<> {
    let frozen = in_language(&snapshot.outcomes, words.locale).cloned();
    frozen
        .filter(|(_, all)| !all.is_empty())
        .map(|(locale, all)| {
            view! {
                <div class="outcomes">
                    <p class="kicker">{t!(words, "certificate-outcomes")}</p>
                    <ul class="marks" lang=locale.code() dir=locale.direction().as_str()>
                        {all.into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}
                    </ul>
                </div>
            }
        })
}

/// What was shown, when, in which version, with which score.
pub fn facts(words: Words, snapshot: &CertificateSnapshot) -> impl IntoView + use<> {
    let lessons = t!(
        words,
        "certificate-lessons",
        count = snapshot.lessons,
        minutes = snapshot.course_minutes
    );
    let assessment = snapshot.assessment.as_ref().map(|one| {
        let (percent, needed) = (one.percent, one.pass_percent);
        t!(
            words,
            "certificate-score",
            percent = percent,
            needed = needed,
            questions = one.questions,
            attempt = one.attempt
        )
    });
    let (completed, issued) = (
        words.date(snapshot.completed_at),
        words.date(snapshot.issued_at),
    );
    let issued_apart = (completed != issued).then_some(issued);
    let version = snapshot.course_version.clone();
    view! {
        <dl class="pairs">
            <div><dt>{t!(words, "certificate-shown")}</dt><dd>{lessons}</dd></div>
            {assessment.map(|said| view! { <div><dt>{t!(words, "certificate-assessment")}</dt><dd>{said}</dd></div> })}
            <div><dt>{t!(words, "certificate-completed")}</dt><dd>{completed}</dd></div>
            {issued_apart.map(|issued| view! { <div><dt>{t!(words, "certificate-issued")}</dt><dd>{issued}</dd></div> })}
            <div><dt>{t!(words, "certificate-version")}</dt><dd><bdi dir="ltr">{version}</bdi></dd></div>
        </dl>
    }
}

/// Who it was issued to and for what, for the public check.
pub fn holder(words: Words, snapshot: &CertificateSnapshot) -> impl IntoView + use<> {
    let (locale, title) = title(&snapshot.course_titles, words.locale);
    let (name, site, code) = (
        snapshot.holder.clone(),
        snapshot.site.clone(),
        snapshot.code.clone(),
    );
    let place = place(words, snapshot);
    view! {
        <dl class="pairs">
            <div><dt>{t!(words, "certificate-holder")}</dt><dd><strong><bdi>{name}</bdi></strong></dd></div>
            <div><dt>{t!(words, "certificate-place")}</dt><dd>{place}</dd></div>
            <div><dt>{t!(words, "certificate-course")}</dt><dd lang=locale.code() dir=locale.direction().as_str()>{title}</dd></div>
            <div><dt>{t!(words, "certificate-issuer")}</dt><dd><bdi>{site}</bdi></dd></div>
            <div><dt>{t!(words, "certificate-code")}</dt><dd><span class="code">{code}</span></dd></div>
        </dl>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_in_the_readers_language_and_in_one_that_travels() {
        let all = [
            (Locale::En, String::from("A")),
            (Locale::Ar, String::from("أ")),
        ];
        let said = |wished| {
            (
                title(&all, wished).1,
                second_title(&all, wished).map(|(_, text)| text),
            )
        };
        assert_eq!(said(Locale::En), (String::from("A"), None));
        assert_eq!(
            said(Locale::Ar),
            (String::from("أ"), Some(String::from("A")))
        );
        assert_eq!(said(Locale::Fr), (String::from("A"), None));
        let french_only = [(Locale::Fr, String::from("F"))];
        assert_eq!(
            title(&french_only, Locale::Ar),
            (Locale::Fr, String::from("F"))
        );
        assert_eq!(second_title(&french_only, Locale::Ar), None);
        assert_eq!(title(&[], Locale::Ar), (Locale::Ar, String::new()));
    }
}
