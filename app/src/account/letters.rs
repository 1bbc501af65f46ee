//! How one is reached, on one's own account page: reminders and the calendar link.

use crate::components::{Icon, icon};
use crate::t;
use crate::visit::{Visit, Words};
use leptos::prelude::*;
use usecases::UseCaseError;
use usecases::account::MadeLink;
use views::calendar::ReachView;

/// The two sections of the page.
pub async fn sections(visit: &Visit) -> Result<AnyView, UseCaseError> {
    let reach = usecases::account::reach(&visit.context, &visit.actor).await?;
    let token = visit.query("link");
    let made = if token.is_empty() {
        None
    } else {
        usecases::account::take_made_link(&visit.context, &visit.actor, token).await?
    };
    let site = visit.context.settings.site.address.clone();
    let made = made.map(|made| shown(visit.words, &site.unwrap_or_default(), made));
    let words = visit.words;
    Ok(view! {
        {reminders(words, &reach)}
        {calendar(words, &reach, made)}
    }
    .into_any())
}

fn reminders(words: Words, reach: &ReachView) -> impl IntoView + use<> {
    let wants = reach.wants_reminders;
    let (now, button) = if wants {
        (t!(words, "reminders-on"), t!(words, "reminders-stop"))
    } else {
        (t!(words, "reminders-off"), t!(words, "reminders-start"))
    };
    view! {
        <section class="section" id="reminders">
            <header><h2>{t!(words, "reminders-title")}</h2><p>{t!(words, "reminders-note")}</p></header>
            <div>
                <p>{now}</p>
                <form method="post" action="/do/set-reminders">
                    <input type="hidden" name="wanted" value=if wants { "" } else { "1" }/>
                    <button class="button plain">{button}</button>
                </form>
            </div>
        </section>
    }
}

fn calendar(words: Words, reach: &ReachView, made: Option<AnyView>) -> impl IntoView + use<> {
    let since = reach.calendar_made_at;
    let now = match since {
        Some(at) => t!(words, "calendar-since", date = words.date(at)),
        None => t!(words, "calendar-none"),
    };
    let button = if since.is_some() {
        t!(words, "calendar-make-again")
    } else {
        t!(words, "calendar-make")
    };
    view! {
        <section class="section" id="calendar">
            <header><h2>{t!(words, "calendar-title")}</h2><p>{t!(words, "calendar-note")}</p></header>
            <div>
                {made}
                <p>{now}</p>
                <div class="row">
                    <form method="post" action="/do/make-calendar-link"><button class="button plain">{button}</button></form>
                    {since.is_some().then(|| view! {
                        <form method="post" action="/do/end-calendar-link"><button class="link">{t!(words, "calendar-end")}</button></form>
                    })}
                </div>
                {since.is_some().then(|| view! { <p class="small quiet">{t!(words, "calendar-make-again-note")}</p> })}
            </div>
        </section>
    }
}

/// The link just made, once.
fn shown(words: Words, site: &str, made: MadeLink) -> AnyView {
    let link = format!("{site}{}", made.path);
    view! {
        <div class="notice success" role="status">
            {icon(Icon::Check)}
            <p>{t!(words, "calendar-made")}</p>
            <p><code class="secret">{link}</code></p>
        </div>
    }
    .into_any()
}
