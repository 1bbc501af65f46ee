//! What officers did, as notes beside the blocks and questions of a preview. They are put into the page of a preview only, after the lesson
//! was drawn up, so nothing of them can be on a page that officers see.

use super::insight::{lesson_time, place, span};
use crate::components::text::foreign;
use crate::visit::Words;
use crate::{routes, t};
use base::Locale;
use leptos::prelude::*;
use views::learn::{BlockView, LessonView};
use views::studio_insight::{
    Answers, LeftAt, LessonInsight, LessonTime, MarginView, NoteTold, Objections, QuestionInsight,
    Told,
};

/// The look of notes.
pub(super) const STYLE: &str = "features/studio-margin.css";

/// The name of the choice in an address.
pub(super) const CHOICE: &str = "officers";

/// Where notes are drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    pub words: Words,
    /// The language of the text around them.
    pub around: Locale,
    pub course: &'a str,
}

/// The box to tick among the other choices of a preview.
pub(super) fn choice(words: Words, is_chosen: bool) -> impl IntoView {
    view! {
        <label class="choice">
            <input type="checkbox" name=CHOICE value="1" checked=is_chosen/>
            <span>{t!(words, "insight-title")}</span>
        </label>
    }
}

/// Puts the notes into a lesson: of the whole before its first block, of the others behind what each is about.
pub(super) fn put(words: Words, view: &mut LessonView, margin: &MarginView) {
    let course = view.course.clone();
    let at = Place {
        words,
        around: view.locale,
        course: &course,
    };
    for note in &margin.notes {
        let html = said(at, &note.told, Some(&note.key)).to_html();
        behind(&mut view.blocks, &note.after, plain(&html));
    }
    let whole = whole(at, margin).to_html();
    view.blocks.insert(0, BlockView::Html(plain(&whole)));
}

/// Without the marks between pieces of text, which are for pages that wake.
fn plain(html: &str) -> String {
    html.replace("<!>", "")
}

/// Puts HTML behind the block or the question with an id.
fn behind(blocks: &mut Vec<BlockView>, id: &str, note: String) {
    let question = id.strip_prefix("check-");
    let is_asked = |one: &BlockView| match one {
        BlockView::Check(check) => question == Some(check.question.id.as_str()),
        BlockView::Html(_) | BlockView::Local(_) => false,
    };
    if let Some(at) = blocks.iter().position(is_asked) {
        return blocks.insert(at + 1, BlockView::Html(note));
    }
    for block in blocks {
        if let BlockView::Html(html) = block
            && let Some(end) = end_of(html, id)
        {
            return html.insert_str(end, &note);
        }
    }
}

/// Where the element with an id ends, in HTML as the compiler writes it.
fn end_of(html: &str, id: &str) -> Option<usize> {
    let mark = html.find(&format!(" id=\"{id}\""))?;
    let start = html[..mark].rfind('<')?;
    let tag = name(&html[start + 1..]);
    let mut open = 0_usize;
    for (at, _) in html[start..].match_indices('<') {
        let rest = &html[start + at + 1..];
        if let Some(closing) = rest.strip_prefix('/') {
            if name(closing) == tag {
                open = open.checked_sub(1)?;
            }
        } else if name(rest) == tag {
            open += 1;
        }
        if open == 0 {
            return Some(start + at + 1 + rest.find('>')? + 1);
        }
    }
    None
}

/// The name of an element, at the beginning of its tag.
fn name(tag: &str) -> &str {
    let end = tag.find(|one: char| !one.is_ascii_alphanumeric());
    &tag[..end.unwrap_or(tag.len())]
}

/// A note of one question on a page of questions.
pub(super) fn beside_question(at: Place<'_>, told: &NoteTold) -> AnyView {
    said(at, told, None)
}

/// A note, with its name where a script moves it.
fn said(at: Place<'_>, told: &NoteTold, key: Option<&str>) -> AnyView {
    let words = at.words;
    let inside = match told {
        NoteTold::Left(people) => {
            view! { <p>{t!(words, "insight-stopped", count = *people)}</p> }.into_any()
        }
        NoteTold::Question(one) => question(at, one),
        NoteTold::Other => view! { <p>{t!(words, "insight-other-question")}</p> }.into_any(),
    };
    framed(at, "margin-note", key, inside)
}

fn framed(at: Place<'_>, class: &'static str, key: Option<&str>, inside: AnyView) -> AnyView {
    let words = at.words;
    let (lang, dir) = foreign(at.around, words.locale);
    let key = key.map(str::to_owned);
    // What is placed in the margin is the inner one: the outer one takes no room there.
    view! {
        <div class=class role="note" aria-label=t!(words, "insight-title") data-note=key lang=lang dir=dir>
            <div class="small">{inside}</div>
        </div>
    }
    .into_any()
}

/// What is told of the lesson as a whole, and of places that this draft does not have.
fn whole(at: Place<'_>, margin: &MarginView) -> AnyView {
    let words = at.words;
    let told = match &margin.lesson {
        None => view! { <p>{t!(words, "insight-not-there")}</p> }.into_any(),
        Some(LessonInsight::Few) => view! { <p>{t!(words, "insight-lesson-few")}</p> }.into_any(),
        Some(LessonInsight::Counted {
            opened,
            finished,
            time,
            left,
        }) => {
            let notes = margin.notes.iter();
            let here = notes.filter(|one| matches!(one.told, NoteTold::Left(_)));
            let has_place = here.count() > 0;
            counted(words, (*opened, *finished), *time, (has_place, left))
        }
    };
    let inside = view! {
        <p><strong>{t!(words, "insight-title")}</strong></p>
        {told}
        <p>{t!(words, "insight-unseen")}</p>
    };
    framed(at, "margin-note whole", None, inside.into_any())
}

fn counted(
    words: Words,
    (opened, finished): (u32, Told),
    time: Option<LessonTime>,
    (has_place, gone): (bool, &[LeftAt]),
) -> AnyView {
    let finished = match finished {
        Told::Count(count) => t!(words, "insight-finished", count = count),
        Told::Few => t!(words, "insight-finished-few"),
    };
    let stopped = if has_place {
        Some(t!(words, "insight-stopped-note"))
    } else {
        gone.is_empty().then(|| t!(words, "insight-left-few"))
    };
    let gone: Vec<AnyView> = gone.iter().cloned().map(|one| place(words, one)).collect();
    view! {
        <p>{t!(words, "insight-opened", count = opened)}" "{finished}</p>
        {lesson_time(words, time)}
        {stopped.map(|said| view! { <p>{said}</p> })}
        {(!gone.is_empty()).then(|| view! {
            <p>{t!(words, "insight-stopped-gone")}</p>
            <ul class="lines">{gone}</ul>
        })}
    }
    .into_any()
}

fn question(at: Place<'_>, one: &QuestionInsight) -> AnyView {
    let words = at.words;
    let answers = one.answers.as_ref().map(|answers| match answers {
        Answers::Few => t!(words, "insight-answers-few"),
        Answers::Counted { people, right, .. } => {
            let right = right.map(|right| match right {
                Told::Count(count) => t!(words, "insight-right", count = count),
                Told::Few => t!(words, "insight-right-few"),
            });
            let answered = t!(words, "insight-answered", count = *people);
            right.map_or_else(|| answered.clone(), |right| format!("{answered} {right}"))
        }
    });
    let time = one.time.map(|time| span(words, time.median));
    let objections = match one.objections {
        Objections::None => None,
        Objections::Few => Some(t!(words, "insight-objections-few")),
        Objections::Many(count) => Some(t!(words, "insight-objections", count = count)),
    };
    let statistics = one.statistics.as_ref().map(|key| {
        let href = routes::item(at.course, key, &one.id);
        view! { <p><a href=href>{t!(words, "insight-statistics")}</a></p> }
    });
    view! {
        {[answers, time, objections].into_iter().flatten().map(|said| view! { <p>{said}</p> }).collect_view()}
        {statistics}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_stands_behind_the_whole_of_what_it_is_about() {
        let html = "<p id=\"b1\">One</p>\n<div class=\"scroll\" id=\"b2\"><div>a</div><dl><dd>b</dd></dl></div>\n<h2 id=\"more\">More</h2>\n<div class=\"in-source\"><ul id=\"b10\"><li><ul><li>x</li></ul></li></ul></div>";
        let until = |id: &str| end_of(html, id).map(|end| &html[..end]);
        assert_eq!(until("b1"), Some("<p id=\"b1\">One</p>"));
        assert!(until("b2").is_some_and(|one| one.ends_with("</dl></div>")));
        assert!(until("more").is_some_and(|one| one.ends_with("More</h2>")));
        // Inside of what is around it.
        assert!(until("b10").is_some_and(|one| one.ends_with("</li></ul>")));
        assert_eq!(until("b3"), None);
        // What never ends has no end.
        assert_eq!(end_of("<p id=\"b1\">One", "b1"), None);
    }

    #[test]
    fn a_note_finds_its_block_in_the_right_run() {
        let run = |html: &str| BlockView::Html(html.to_owned());
        let mut blocks = vec![
            run("<p id=\"b1\">One</p>"),
            run("<p id=\"b2\">Two</p><p>Three</p>"),
        ];
        behind(&mut blocks, "b2", String::from("<div>N</div>"));
        behind(&mut blocks, "b9", String::from("<div>Nowhere</div>"));
        let expected = [
            run("<p id=\"b1\">One</p>"),
            run("<p id=\"b2\">Two</p><div>N</div><p>Three</p>"),
        ];
        assert_eq!(blocks, expected);
    }
}
