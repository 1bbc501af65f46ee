//! The report of an interview that ended for demands that have no place in one, as its officer sees it.

use super::pieces::{Then, looks_real, own, really};
use crate::components::field_kinds::long_field;
use crate::components::form::Field;
use crate::t;
use crate::visit::Words;
use base::InterviewRunId;
use leptos::prelude::*;
use views::account::Refused;
use views::interview::ReportState;

/// The most that can be written into an objection, in characters.
const MOST: u32 = 1000;

/// What becomes of the report, and the officer's word on it. `from` is there where it is the reader's own: the case, where the interview was
/// deleted and this does not stand in its debrief, else empty. Nobody objects for somebody else.
pub fn reported(
    words: Words,
    run: InterviewRunId,
    report: &ReportState,
    from: Option<&str>,
    refused: &Refused,
) -> impl IntoView + use<> {
    let decided = report.decided.clone().map(|(upheld, reason)| {
        let said = if upheld {
            t!(words, "interview-report-upheld")
        } else {
            t!(words, "interview-report-dismissed")
        };
        view! { <div class="meaning"><p><strong>{said}</strong></p><p class="own-words" dir="auto">{reason}</p></div> }
    });
    let is_open = report.objection.is_none() && report.decided.is_none();
    let from = from.filter(|_| is_open);
    let form = from.map(|from| form(words, run, from, refused));
    let objection = report.objection.clone();
    view! {
        <p>{t!(words, "interview-report-text")}</p>
        {objection.map(|text| view! { <div><h3 class="label">{t!(words, "interview-report-objection")}</h3>{own(text)}</div> })}
        {decided}
        {form}
    }
}

fn form(words: Words, run: InterviewRunId, from: &str, refused: &Refused) -> impl IntoView + use<> {
    let id = run.to_string();
    let is_this = refused.field("run") == id;
    let typed = if is_this {
        refused.clone()
    } else {
        Refused::default()
    };
    let private = looks_real(words, &typed, Then::Send, really);
    // Ids of fields stand once on the page.
    let place = (!from.is_empty() && !is_this).then(|| id.clone());
    let field = Field::new("objection", t!(words, "interview-report-object"))
        .hint(t!(words, "interview-report-object-hint"))
        .refused(words, &typed)
        .apart(place.as_deref());
    let from = from.to_owned();
    view! {
        <form class="form" method="post" action="/do/object-report">
            <input type="hidden" name="run" value=id/>
            <input type="hidden" name="interview" value=from/>
            {private}
            {long_field(field, MOST)}
            <p class="row"><button class="button plain">{t!(words, "interview-report-send")}</button></p>
        </form>
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{english, html, run_id};
    use super::*;
    use base::Message;

    fn page(from: Option<&str>, refused: &Refused) -> String {
        let state = ReportState {
            objection: None,
            decided: None,
        };
        html(reported(english(), run_id(), &state, from, refused))
    }

    #[test]
    fn an_objection_is_sent_under_the_name_that_the_server_reads() {
        let own = page(Some(""), &Refused::default());
        assert!(own.contains(r#"name="objection""#), "{own}");
        let other = page(None, &Refused::default());
        assert!(!other.contains("/do/object-report"), "{other}");
    }

    #[test]
    fn what_looks_real_in_it_is_told_at_its_own_form_only() {
        let run = run_id().to_string();
        let found = Message::new("interview-private-name").with("piece", "Maria Lopez");
        let typed = [("run", run.as_str()), ("objection", "Maria Lopez said it.")];
        let mut refused = Refused {
            fields: typed
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .to_vec(),
            problems: vec![(String::from(usecases::interview::PRIVATE), found)],
        };
        let asked = page(Some("quay"), &refused);
        for said in [
            r#"name="really" value="yes""#,
            "Maria Lopez said it.</textarea>",
        ] {
            assert!(asked.contains(said), "{said}: {asked}");
        }
        refused.fields[0].1 = String::from("another");
        let elsewhere = page(Some("quay"), &refused);
        assert!(!elsewhere.contains("Maria Lopez"), "{elsewhere}");
    }
}
