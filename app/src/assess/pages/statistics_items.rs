//! The questions of an assessment with their figures: a drawing, and a table in the order one chooses.

use super::statistics::address;
use crate::components::number::{decimal, percent};
use crate::components::plot::{Dot, scatter};
use crate::components::table::scroll;
use crate::components::{Icon, icon};
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use std::cmp::Ordering;
use views::statistics::{ItemRow, StatisticsView};

/// A column to sort by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Number,
    Answers,
    Facility,
    Discrimination,
    Correlation,
    Seconds,
}

impl Sort {
    const ALL: [Self; 6] = [
        Self::Number,
        Self::Answers,
        Self::Facility,
        Self::Discrimination,
        Self::Correlation,
        Self::Seconds,
    ];

    /// The word of the address; also the end of the catalogue ids `statistics-column-…`.
    const fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Answers => "answers",
            Self::Facility => "facility",
            Self::Discrimination => "discrimination",
            Self::Correlation => "correlation",
            Self::Seconds => "seconds",
        }
    }
}

/// A column and a direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    sort: Sort,
    /// The highest first.
    down: bool,
}

impl Order {
    /// As an address says it; the order of the assessment where it says nothing that is known.
    pub fn read(sort: &str, down: &str) -> Self {
        let found = Sort::ALL.into_iter().find(|one| one.as_str() == sort);
        Self {
            sort: found.unwrap_or(Sort::Number),
            down: found.is_some() && down == "1",
        }
    }

    /// What an address says, to be added to its query.
    pub fn query(self) -> String {
        let down = if self.down { "&down=1" } else { "" };
        format!("&sort={}{down}", self.sort.as_str())
    }

    /// The order that the head of a column leads to: once more on the same column turns it round.
    fn on(self, sort: Sort) -> Self {
        Self {
            sort,
            down: self.sort == sort && !self.down,
        }
    }
}

/// Questions with the numbers they have in the assessment, in an order. What has no value stands last either way.
fn sorted(items: &[ItemRow], order: Order) -> Vec<(usize, ItemRow)> {
    let value = |number: usize, item: &ItemRow| match order.sort {
        Sort::Number => i64::try_from(number).ok(),
        Sort::Answers => Some(i64::from(item.answers)),
        Sort::Facility => item.facility.map(i64::from),
        Sort::Discrimination => item.discrimination.map(i64::from),
        Sort::Correlation => item.correlation.map(i64::from),
        Sort::Seconds => item.seconds.map(i64::from),
    };
    let mut rows: Vec<(usize, ItemRow)> = (1..).zip(items.iter().cloned()).collect();
    rows.sort_by(|(number, one), (other_number, other)| {
        match (value(*number, one), value(*other_number, other)) {
            (Some(a), Some(b)) if order.down => b.cmp(&a),
            (Some(a), Some(b)) => a.cmp(&b),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => Ordering::Equal,
        }
    });
    rows
}

/// The drawing of all questions that have both figures.
pub fn map(words: Words, view: &StatisticsView) -> impl IntoView + use<> {
    let dots: Vec<Dot> = (1..)
        .zip(&view.items)
        .filter_map(|(number, item)| {
            Some(Dot {
                number,
                facility: item.facility?,
                discrimination: item.discrimination?,
                is_remarked: !item.remarks.is_empty(),
            })
        })
        .collect();
    let ticks = [0_u32, 50, 100].map(|it| t!(words, "percent", percent = it));
    let remarked = dots.iter().filter(|dot| dot.is_remarked).count();
    let label = t!(
        words,
        "statistics-scatter-label",
        count = dots.len(),
        remarked = remarked
    );
    (!dots.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "statistics-map")}</h2><p>{t!(words, "statistics-map-note")}</p></header>
            <div>
                <figure class="figure upright">
                    <p class="small quiet">{t!(words, "statistics-axis-up")}</p>
                    {scatter(words.locale, &dots, label, ticks)}
                    <p class="small quiet along">{t!(words, "statistics-axis-along")}</p>
                    <figcaption>{t!(words, "statistics-scatter-caption")}</figcaption>
                </figure>
            </div>
        </section>
    })
}

/// The table; the heads of its columns are links that sort it.
pub fn items(words: Words, view: &StatisticsView, order: Order) -> impl IntoView + use<> {
    let rows = sorted(&view.items, order);
    let heads = [
        Sort::Answers,
        Sort::Facility,
        Sort::Discrimination,
        Sort::Correlation,
        Sort::Seconds,
    ]
    .map(|sort| head(words, view, order, sort, Some("n")));
    let first = head(words, view, order, Sort::Number, None);
    let name = t!(words, "statistics-items");
    let (course, key) = (view.course.clone(), view.key.clone());
    let label = name.clone();
    let table = view! {
        <table class="table items" aria-label=label>
            <thead><tr>{first}{heads.into_iter().collect_view()}</tr></thead>
            <tbody>{rows.into_iter().map(|(number, item)| {
                let href = routes::item(&course, &key, &item.question);
                row(words, number, item, href)
            }).collect_view()}</tbody>
        </table>
    };
    view! {
        <section class="section wide">
            <header><h2>{name.clone()}</h2><p>{t!(words, "statistics-items-note")}</p></header>
            <div>{scroll(name, table)}</div>
        </section>
    }
}

fn head(
    words: Words,
    view: &StatisticsView,
    order: Order,
    sort: Sort,
    class: Option<&'static str>,
) -> impl IntoView + use<> {
    let label = words.text(&format!("statistics-column-{}", sort.as_str()), &[]);
    let href = address(view, order.on(sort));
    let (state, arrow) = match (order.sort == sort, order.down) {
        (false, _) => (None, ""),
        (true, false) => (Some("ascending"), "↑"),
        (true, true) => (Some("descending"), "↓"),
    };
    view! { <th scope="col" class=class aria-sort=state><a href=href>{label}<span aria-hidden="true">{arrow}</span></a></th> }
}

fn row(words: Words, number: usize, item: ItemRow, href: String) -> impl IntoView {
    let locale = item.prompt.locale;
    let kind = words.text(&format!("kind-{}", item.kind), &[]);
    let id = item.question.clone();
    let prompt = if item.prompt.html.is_empty() {
        view! { <a href=href><bdi dir="ltr">{item.question.clone()}</bdi></a> }.into_any()
    } else {
        view! { <a href=href lang=locale.code() dir=locale.direction().as_str() inner_html=item.prompt.html.clone()></a> }.into_any()
    };
    let remarks = remarks(words, &item);
    view! {
        <tr>
            <th scope="row">
                <span class="number">{number.to_string()}". "</span>{prompt}
                <span class="under">{kind}" · "<bdi dir="ltr">{id}</bdi></span>
                {remarks}
            </th>
            <td class="n">{item.answers.to_string()}</td>
            <td class="n">{share(words, item.facility)}</td>
            <td class="n">{coefficient(words, item.discrimination)}</td>
            <td class="n">{coefficient(words, item.correlation)}</td>
            <td class="n">{seconds(words, item.seconds)}</td>
        </tr>
    }
}

/// What to look at in a question, each remark with its sign.
pub(super) fn remarks(words: Words, item: &ItemRow) -> impl IntoView + use<> {
    let remarks: Vec<String> = item.remarks.iter().map(|one| words.message(one)).collect();
    (!remarks.is_empty()).then(|| view! {
        <ul class="remarks">{remarks.into_iter().map(|said| view! { <li>{icon(Icon::Warning)}<span>{said}</span></li> }).collect_view()}</ul>
    })
}

/// A share in percent, or that there is none.
pub(super) fn share(words: Words, thousandths: Option<i32>) -> AnyView {
    match thousandths {
        Some(it) => t!(words, "percent", percent = percent(it)).into_any(),
        None => "–".into_any(),
    }
}

/// A coefficient with its sign, which stays before it in every direction.
pub(super) fn coefficient(words: Words, thousandths: Option<i32>) -> AnyView {
    match thousandths {
        Some(it) => view! { <bdi dir="ltr">{decimal(words.locale, it)}</bdi> }.into_any(),
        None => "–".into_any(),
    }
}

/// A time in seconds.
pub(super) fn seconds(words: Words, seconds: Option<u32>) -> AnyView {
    match seconds {
        Some(it) => t!(words, "statistics-seconds", count = it).into_any(),
        None => "–".into_any(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Locale;
    use views::Passage;

    fn item(question: &str, facility: Option<i32>, answers: u32) -> ItemRow {
        ItemRow {
            question: question.to_owned(),
            version: 1,
            prompt: Passage {
                locale: Locale::En,
                html: String::new(),
            },
            kind: String::from("single-choice"),
            competence: String::from("rights"),
            difficulty: 1,
            answers,
            facility,
            discrimination: None,
            correlation: None,
            seconds: None,
            remarks: Vec::new(),
        }
    }

    fn check(sort: &str, down: &str, expect: [(usize, &str); 3]) {
        let items = [
            item("a", Some(500), 7),
            item("b", None, 9),
            item("c", Some(-20), 7),
        ];
        let order = Order::read(sort, down);
        let found: Vec<(usize, String)> = sorted(&items, order)
            .into_iter()
            .map(|(number, item)| (number, item.question))
            .collect();
        let expect = expect.map(|(number, question)| (number, question.to_owned()));
        assert_eq!(found, expect, "{sort} {down}");
    }

    #[test]
    fn questions_are_sorted_and_keep_their_numbers() {
        check("", "", [(1, "a"), (2, "b"), (3, "c")]);
        check("number", "1", [(3, "c"), (2, "b"), (1, "a")]);
        // What is equal stays in the order of the assessment.
        check("answers", "", [(1, "a"), (3, "c"), (2, "b")]);
        check("answers", "1", [(2, "b"), (1, "a"), (3, "c")]);
    }

    #[test]
    fn what_has_no_value_stands_last_either_way() {
        check("facility", "", [(3, "c"), (1, "a"), (2, "b")]);
        check("facility", "1", [(1, "a"), (3, "c"), (2, "b")]);
    }

    #[test]
    fn a_head_turns_the_order_round_when_it_is_followed_again() {
        let first = Order::read("", "").on(Sort::Facility);
        assert_eq!(first.query(), "&sort=facility");
        assert_eq!(first.on(Sort::Facility).query(), "&sort=facility&down=1");
        assert_eq!(first.on(Sort::Facility).on(Sort::Facility), first);
        assert_eq!(first.on(Sort::Answers).query(), "&sort=answers");
        // An address with an unknown column is an address without one.
        assert_eq!(Order::read("x", "1"), Order::read("", ""));
    }
}
