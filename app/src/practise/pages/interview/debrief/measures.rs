//! Measures with their bands: where each lies, what was asked for, and what band that is.

use crate::components::plot::{Bands, bullet};
use crate::components::{Icon, icon};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::interview::{InterviewDebrief, MeasureView};

/// The bands for the drawing; none where there is nothing to draw.
fn bands(one: &MeasureView) -> Option<Bands> {
    let edges = one.edges?;
    let most = match one.measure.as_str() {
        "longest-closed" => 10,
        "suggestive" | "multiple" => 20,
        "option-posing" => 60,
        "word-share" => 80,
        _ => 100,
    };
    Some(Bands {
        developing: edges.developing,
        competent: edges.competent,
        strong: edges.strong,
        more: edges.more,
        most,
    })
}

pub fn name(words: Words, measure: &str) -> String {
    words.text(&format!("interview-measure-{measure}"), &[])
}

pub fn measures(words: Words, view: &InterviewDebrief) -> impl IntoView + use<> {
    let all = view.measures.clone();
    let counted = view
        .measures
        .iter()
        .find(|one| one.measure == "recommended")
        .map_or(0, |one| one.of);
    view! {
        <section class="section wide">
            <header>
                <h2>{t!(words, "interview-measures")}</h2>
                <p>{t!(words, "interview-measures-note", count = counted)}</p>
            </header>
            <div>
                <table class="table fold measures" role="table" aria-label=t!(words, "interview-measures")>
                    <thead role="rowgroup">
                        <tr role="row">
                            <th role="columnheader" scope="col">{t!(words, "interview-measure")}</th>
                            <th role="columnheader" scope="col">{t!(words, "interview-bands")}</th>
                            <th role="columnheader" scope="col" class="n">{t!(words, "interview-value")}</th>
                            <th role="columnheader" scope="col">{t!(words, "interview-band")}</th>
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{all.into_iter().map(|one| row(words, one)).collect_view()}</tbody>
                </table>
                <p class="small quiet">{t!(words, "interview-bands-note")}</p>
            </div>
        </section>
    }
}

fn row(words: Words, one: MeasureView) -> impl IntoView {
    let bands = bands(&one);
    let needed = asked(words, &one);
    let value = value(words, &one);
    let drawn = bands
        .filter(|_| !is_empty(&one))
        .map(|bands| bullet(words.locale, bands, one.value));
    let labels = [
        t!(words, "interview-bands"),
        t!(words, "interview-value"),
        t!(words, "interview-band"),
    ];
    let [first, second, third] = labels;
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">{name(words, &one.measure)}{needed.map(|said| view! { <span class="under">{said}</span> })}</th>
            <td role="cell" class="drawn" data-label=first><div>{drawn}</div></td>
            <td role="cell" class="n" data-label=second><div>{value}</div></td>
            <td role="cell" data-label=third><div>{band(words, &one)}</div></td>
        </tr>
    }
}

/// A share of nothing is no share: no closed question, nothing to follow up.
fn is_empty(one: &MeasureView) -> bool {
    one.is_share && one.of == 0
}

/// What the band "competent" asks for, and whether the pass rule does.
pub fn asked(words: Words, one: &MeasureView) -> Option<String> {
    if one.measure == "faults" {
        return Some(t!(words, "interview-asked-faults"));
    }
    let edges = one.edges?;
    let number = if one.is_share {
        t!(words, "percent", percent = edges.competent)
    } else {
        edges.competent.to_string()
    };
    let said = if edges.more {
        t!(words, "interview-at-least", number = number)
    } else {
        t!(words, "interview-at-most", number = number)
    };
    Some(if one.needed {
        said
    } else {
        format!("{said} · {}", t!(words, "interview-only-shown"))
    })
}

pub fn value(words: Words, one: &MeasureView) -> String {
    if is_empty(one) {
        return t!(words, "interview-value-none");
    }
    if !one.is_share {
        return one.value.to_string();
    }
    let percent = t!(words, "percent", percent = one.value);
    let of = t!(words, "interview-value-of", count = one.count, of = one.of);
    format!("{percent} ({of})")
}

/// Icon, word, colour, in this order of weight.
fn band(words: Words, one: &MeasureView) -> impl IntoView + use<> {
    let (class, drawing) = match one.band.as_str() {
        "strong" | "competent" => ("state right", Icon::Check),
        "developing" => ("state warn", Icon::Half),
        _ => ("state wrong", Icon::Cross),
    };
    let word = words.text(&format!("interview-band-{}", one.band), &[]);
    view! { <span class=class>{icon(drawing)}{word}</span> }
}
