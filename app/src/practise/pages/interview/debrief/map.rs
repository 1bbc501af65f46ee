//! The question map: what was asked over time, by type, as published maps show it; under it, on the same turns, what it moved.
//!
//! It is a table whose middle column is drawn: a reader hears the type, the turns, and how often. On a narrow page it stands upright.

use super::lanes::{Lane, lanes, longest_run};
use super::moved::{letter, moved};
use super::table::as_table;
use crate::components::plot::{Ground, Line, Shape, TurnMark, along, curves, lane, sign, upright};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::interview::InterviewDebrief;

/// Where each turn stands: its place in the order of the talk, from 0.
pub struct Places(Vec<u32>);

impl Places {
    pub fn of(view: &InterviewDebrief) -> Self {
        Self(view.turns.iter().map(|one| one.number).collect())
    }

    fn count(&self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(u32::MAX)
    }

    fn place(&self, turn: u32) -> Option<u32> {
        let place = self.0.iter().position(|one| *one == turn)?;
        u32::try_from(place).ok()
    }
}

pub fn map(words: Words, view: &InterviewDebrief, places: &Places) -> impl IntoView + use<> {
    let ground = ground(view, places);
    let lanes = lanes(words, view);
    let bracket = longest_run(view);
    let rows: Vec<_> = lanes
        .iter()
        .map(|one| row(words, one, places, &ground, bracket))
        .collect();
    let (turns, heads) = (
        places.count(),
        lanes.iter().map(|one| one.head.to_owned()).collect(),
    );
    let columns: Vec<Vec<TurnMark>> = lanes.iter().map(|one| marks(one, places)).collect();
    let standing = upright(words.locale, &columns, heads, turns);
    let legend_upright: Vec<_> = lanes
        .iter()
        .map(|one| (one.head, one.name.clone()))
        .collect();
    let phases = phase_row(words, view, places, &ground);
    let curve = curve_row(words, view, places, &ground);
    let axis = axis_row(words, view, places, &ground);
    let bracket = bracket.map(|(first, last, count)| {
        t!(
            words,
            "interview-map-run",
            count = count,
            first = first,
            last = last
        )
    });
    let moved = moved(words, view);
    let table = as_table(words, view);
    view! {
        <section class="section wide mapped">
            <header><h2>{t!(words, "interview-map")}</h2><p>{t!(words, "interview-map-note")}</p></header>
            <figure class="talkmap">
                {legend(words)}
                <table class="lanes" aria-label=t!(words, "interview-map")>
                    <thead>
                        <tr><th scope="col">{t!(words, "interview-map-type")}</th><th scope="col">{t!(words, "interview-map-over-time")}</th><th scope="col" class="n">{t!(words, "interview-map-count")}</th></tr>
                    </thead>
                    <tbody>{phases}{rows}{curve}{axis}</tbody>
                </table>
                <div class="standing">
                    {standing}
                    <dl class="heads">{legend_upright.into_iter().map(|(head, name)| view! { <div><dt lang="en" dir="ltr">{head}</dt><dd>{name}</dd></div> }).collect_view()}</dl>
                </div>
                <figcaption>
                    {bracket.map(|said| view! { <p>{said}</p> })}
                    <p>{t!(words, "interview-map-nuance")}</p>
                </figcaption>
            </figure>
            {moved}
            <details class="folded">
                <summary>{t!(words, "interview-map-table")}</summary>
                {table}
            </details>
        </section>
    }
}

fn ground(view: &InterviewDebrief, places: &Places) -> Ground {
    let shades = view
        .phases
        .iter()
        .enumerate()
        .filter(|(number, _)| number % 2 == 0)
        .filter_map(|(_, one)| one.turns)
        .filter_map(|(first, last)| places.place(first).zip(places.place(last)));
    let second = view.turns.iter().find(|one| one.session > 1);
    Ground {
        turns: places.count(),
        shades: shades.collect(),
        second: second.and_then(|one| places.place(one.number)),
    }
}

fn marks(lane: &Lane, places: &Places) -> Vec<TurnMark> {
    let all = lane.turns.iter();
    all.filter_map(|(turn, is_unsure, is_aside)| {
        Some(TurnMark {
            place: places.place(*turn)?,
            shape: lane.shape,
            is_unsure: *is_unsure,
            is_aside: *is_aside,
        })
    })
    .collect()
}

fn row(
    words: Words,
    one: &Lane,
    places: &Places,
    ground: &Ground,
    run: Option<(u32, u32, u32)>,
) -> AnyView {
    let turns: Vec<String> = one
        .turns
        .iter()
        .map(|(turn, ..)| turn.to_string())
        .collect();
    let label = if turns.is_empty() {
        t!(words, "interview-map-none")
    } else {
        t!(words, "interview-map-turns", turns = turns.join(", "))
    };
    let bracket = run
        .filter(|_| one.head == "YN")
        .and_then(|(first, last, count)| {
            let (first, last) = places.place(first).zip(places.place(last))?;
            Some((
                first,
                last,
                t!(words, "interview-map-in-a-row", count = count),
            ))
        });
    let class = if one.begins { "begins" } else { "" };
    let drawn = lane(words.locale, ground, marks(one, places), label, bracket);
    let (name, count) = (one.name.clone(), turns.len());
    view! { <tr class=class><th scope="row">{name}</th><td>{drawn}</td><td class="n">{count}</td></tr> }
        .into_any()
}

/// The parts of the talk by their numbers, each where it begins; the list of parts names them.
fn phase_row(
    words: Words,
    view: &InterviewDebrief,
    places: &Places,
    ground: &Ground,
) -> Option<AnyView> {
    let found: Vec<_> = (1..)
        .zip(&view.phases)
        .filter_map(|(number, one): (u32, _)| {
            let (first, _) = one.turns?;
            Some((places.place(first)?, number.to_string()))
        })
        .collect();
    (!found.is_empty()).then(|| {
        let drawn = along(words.locale, ground, "phase-numbers", found);
        view! { <tr class="aside"><th scope="row">{t!(words, "interview-phases")}</th><td>{drawn}</td><td class="n"></td></tr> }
            .into_any()
    })
}

fn curve_row(
    words: Words,
    view: &InterviewDebrief,
    places: &Places,
    ground: &Ground,
) -> Option<AnyView> {
    let points = |value: fn(&views::interview::CurvePoint) -> u32| -> Vec<(u32, u32)> {
        let all = view.curve.iter();
        all.filter_map(|one| Some((places.place(one.turn)?, value(one))))
            .collect()
    };
    let (first, last) = view.curve.first().zip(view.curve.last())?;
    let label = t!(
        words,
        "interview-curve-label",
        trust_first = first.trust / 10,
        trust_last = last.trust / 10,
        distress_first = first.distress / 10,
        distress_last = last.distress / 10
    );
    let pins = view.curve.iter().filter(|one| one.named).enumerate();
    let pins = pins
        .filter_map(|(number, one)| Some((places.place(one.turn)?, letter(number))))
        .collect();
    let lines = vec![
        Line {
            class: "is-trust",
            points: points(|one| one.trust),
        },
        Line {
            class: "is-distress",
            points: points(|one| one.distress),
        },
    ];
    let drawn = curves(words.locale, ground, lines, label, pins);
    Some(
        view! {
            <tr class="begins curve-row">
                <th scope="row">
                    <span class="curve-name"><svg class="stroke" aria-hidden="true"><line class="curve is-trust" x1="0" x2="100%" y1="50%" y2="50%"></line></svg>{t!(words, "interview-trust")}</span>
                    <span class="curve-name"><svg class="stroke" aria-hidden="true"><line class="curve is-distress" x1="0" x2="100%" y1="50%" y2="50%"></line></svg>{t!(words, "interview-distress")}</span>
                </th>
                <td>{drawn}</td>
                <td class="n"></td>
            </tr>
        }
        .into_any(),
    )
}

/// Numbers of turns: the first, and every fifth.
fn axis_row(
    words: Words,
    view: &InterviewDebrief,
    places: &Places,
    ground: &Ground,
) -> impl IntoView + use<> {
    let every = if places.count() > 45 { 10 } else { 5 };
    let ticks = view
        .turns
        .iter()
        .filter(|one| one.number == 1 || one.number % every == 0)
        .filter_map(|one| Some((places.place(one.number)?, one.number.to_string())))
        .collect();
    let drawn = along(words.locale, ground, "turn-numbers", ticks);
    view! { <tr class="aside"><th scope="row">{t!(words, "interview-map-turn")}</th><td>{drawn}</td><td class="n"></td></tr> }
}

fn legend(words: Words) -> impl IntoView {
    let all = [
        (Shape::Disc, false, t!(words, "interview-map-open")),
        (Shape::Ring, false, t!(words, "interview-map-directive")),
        (Shape::Lozenge, false, t!(words, "interview-map-options")),
        (Shape::Cross, false, t!(words, "interview-map-avoid")),
        (Shape::Tick, false, t!(words, "interview-map-other")),
        (Shape::Lozenge, true, t!(words, "interview-map-unsure")),
    ];
    view! {
        <ul class="key">
            {all.into_iter().map(|(shape, is_unsure, name)| view! { <li>{sign(shape, is_unsure)}{name}</li> }).collect_view()}
        </ul>
    }
}
