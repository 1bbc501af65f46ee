//! Every item of a file that was read: what it became, or why it could not.

use crate::components::table::{Column, table};
use crate::components::{Icon, icon};
use crate::supervise::pages::pager;
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::exchange::{ImportRow, ImportView};

/// The items in the order of the file.
pub fn items(words: Words, view: &ImportView) -> impl IntoView + use<> {
    let columns = vec![
        Column::text(t!(words, "import-column-item")),
        Column::number(t!(words, "import-column-line")),
        Column::text(t!(words, "import-column-became")),
        Column::text(t!(words, "import-column-remarks")),
    ];
    let rows = view
        .items
        .iter()
        .cloned()
        .map(|one| row(words, one))
        .collect();
    let pages = pages(words, view);
    let is_empty = view.items.is_empty();
    view! {
        <section class="section" id="items">
            <header><h2>{t!(words, "import-items")}</h2><p>{t!(words, "import-items-note")}</p></header>
            <div>
                {if is_empty {
                    view! { <div class="empty"><p>{t!(words, "import-items-none")}</p></div> }.into_any()
                } else {
                    table(t!(words, "import-items"), columns, rows).into_any()
                }}
                {pages}
            </div>
        </section>
    }
}

/// The way to the other items of a long file.
fn pages(words: Words, view: &ImportView) -> impl IntoView + use<> {
    let (page, pages) = (view.page, view.pages);
    let start = routes::import(view.import);
    (pages > 1).then(|| {
        let to = |page: usize| format!("{start}?page={page}#items");
        let before = (page > 1).then(|| to(page - 1));
        let after = (page < pages).then(|| to(page + 1));
        let here = t!(words, "pages-here-of", page = page, pages = pages);
        pager(words, t!(words, "import-pages"), before, here, after)
    })
}

fn row(words: Words, item: ImportRow) -> Vec<AnyView> {
    let became = match (&item.kind, item.id) {
        (Some(kind), id) => {
            let kind = words.text(&format!("kind-{kind}"), &[]);
            view! {
                <span class="state right">{icon(Icon::Check)}{kind}</span>
                {id.map(|id| view! { <span class="under"><bdi dir="ltr">{id}</bdi></span> })}
            }
            .into_any()
        }
        (None, _) => {
            view! { <span class="state wrong">{icon(Icon::Cross)}{t!(words, "import-not-taken")}</span> }.into_any()
        }
    };
    let name = if item.name.is_empty() {
        t!(words, "import-no-name")
    } else {
        item.name
    };
    let remarks = item
        .remarks
        .iter()
        .map(|one| words.message(one))
        .collect::<Vec<_>>();
    vec![
        view! {
            <bdi>{name}</bdi>
            {(!item.category.is_empty()).then(|| view! { <span class="under"><bdi>{item.category}</bdi></span> })}
        }
        .into_any(),
        item.line.to_string().into_any(),
        became,
        if remarks.is_empty() {
            "–".into_any()
        } else {
            view! { <ul class="lines">{remarks.into_iter().map(|said| view! { <li>{said}</li> }).collect_view()}</ul> }.into_any()
        },
    ]
}
