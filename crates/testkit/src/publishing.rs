//! The benchmark of publishing: a draft of a course of 200 lessons in four languages, from the button to what officers and search find.

use crate::assessing::Line;
use crate::awarding::{context, signed_in};
use anyhow::{Context as _, Result};
use base::Slug;
use courseware::Sources;
use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};
use usecases::account::NewAccount;
use usecases::author::{publish_folder, studio};
use usecases::{Actor, Context};
use views::account::Role;

const COURSE: &str = "large";
const MODULES: usize = 10;
/// Lessons of each module.
const LESSONS: usize = 20;
/// Paragraphs of a lesson, of 60 words each.
const PARAGRAPHS: usize = 10;
const FILE: &str = "01-part-1/01-lesson-1.md";
const ALLOWED: Duration = Duration::from_secs(5);

/// In a folder that goes away. Beside it the compiler alone, which has to read every text in any case.
pub async fn bench(folder: &Path) -> Result<Vec<Line>> {
    let data = folder.join("publishing");
    std::fs::create_dir_all(&data)?;
    let ctx = context(&data).await?;
    let sources = course();
    let report = publish_folder(&ctx, &Actor::Operator, sources.clone()).await?;
    anyhow::ensure!(
        report.published == [COURSE],
        "it was not published: {:?}",
        ctx.shelf
            .problems()
            .first()
            .map(|one| one.diagnostics.first())
    );
    let writer = instructor(&ctx, "writer@academy.example").await?;
    let reviewer = instructor(&ctx, "reviewer@academy.example").await?;
    changed(&ctx, &writer, &reviewer).await?;
    let begun = Instant::now();
    studio::publish(&ctx, &writer, COURSE).await?;
    let took = begun.elapsed();
    let slug = Slug::parse(COURSE).context("no address")?;
    let begun = Instant::now();
    let (compiled, _) = courseware::compile_course(&sources, &slug);
    let alone = begun.elapsed();
    anyhow::ensure!(compiled.is_some(), "it does not compile");
    ctx.db.close().await;
    Ok(vec![Line {
        what: format!("a draft of {} lessons published", MODULES * LESSONS),
        ours: format!("{} ms", took.as_millis()),
        measure: format!("{} ms", alone.as_millis()),
        ratio: format!("{:.2}", took.as_secs_f64() / alone.as_secs_f64()),
        asked: if took < ALLOWED {
            "kept: below 5000 ms, beside the compiler alone"
        } else {
            "NOT kept: below 5000 ms, beside the compiler alone"
        },
    }])
}

async fn instructor(ctx: &Context, email: &str) -> Result<Actor> {
    let new = NewAccount {
        name: email.to_owned(),
        email: email.to_owned(),
        agency: String::from("Academy"),
        country: String::from("FR"),
        roles: vec![Role::Instructor.as_str().to_owned()],
    };
    let created = usecases::account::create_account(ctx, &Actor::Operator, new).await?;
    Ok(signed_in(created.id, Role::Instructor))
}

/// A draft in which one sentence differs, approved by a second person.
async fn changed(ctx: &Context, writer: &Actor, reviewer: &Actor) -> Result<()> {
    studio::open(ctx, writer, COURSE).await?;
    let editor = studio::editor(ctx, writer, COURSE, FILE).await?;
    let typed = studio::Typed {
        course: String::from(COURSE),
        path: String::from(FILE),
        seen: editor.seen,
        text: format!("{}\nOne sentence more.\n", editor.text),
        save_key: String::from("bench"),
    };
    studio::save(ctx, writer, &typed).await?;
    studio::ask_review(ctx, writer, COURSE, "One sentence more.").await?;
    let view = studio::studio(ctx, reviewer, COURSE, base::Locale::En).await?;
    let draft = view.draft.context("no draft is open")?;
    studio::decide_review(ctx, reviewer, COURSE, &draft.fingerprint, (true, "")).await?;
    Ok(())
}

/// The made course: every lesson with a question, in the course's own language and in three others.
fn course() -> Sources {
    let mut sources = Sources::default();
    let mut add = |path: String, text: String| {
        let path = format!("courses/{COURSE}/{path}");
        sources.0.insert(path, text.into_bytes());
    };
    let whole = "+++\ntitle = \"T\"\nsummary = \"S\"\noutcomes = [\"a\"]\n+++\n\nText.\n";
    let settings = "source_language = \"en\"\nminutes = 600\n";
    add(String::from("course.toml"), settings.to_owned());
    for ending in ["", ".fr", ".es", ".ar"] {
        add(format!("course{ending}.md"), whole.to_owned());
    }
    for module in 1..=MODULES {
        let place = format!("{module:02}-part-{module}");
        let settings = "languages = [\"en\", \"fr\", \"es\", \"ar\"]\n";
        add(format!("{place}/module.toml"), settings.to_owned());
        for ending in ["", ".fr", ".es", ".ar"] {
            add(format!("{place}/module{ending}.md"), whole.to_owned());
            for lesson in 1..=LESSONS {
                let text = text(module, lesson, ending);
                add(
                    format!("{place}/{lesson:02}-lesson-{lesson}{ending}.md"),
                    text,
                );
            }
        }
    }
    sources
}

fn text(module: usize, lesson: usize, ending: &str) -> String {
    let minutes = if ending.is_empty() {
        "minutes = 5\n"
    } else {
        ""
    };
    let mut text = format!(
        "+++\ntitle = \"Lesson {module}.{lesson}{ending}\"\nsummary = \"S\"\n{minutes}+++\n\n"
    );
    for paragraph in 1..=PARAGRAPHS {
        if paragraph % 3 == 0 {
            let _ = writeln!(text, "## Section {paragraph} {{#section-{paragraph}}}\n");
        }
        for word in 0..60 {
            let _ = write!(
                text,
                "word{} ",
                (module * 7 + lesson * 13 + paragraph * word) % 997
            );
        }
        text.push_str("end.\n\n");
    }
    let filed = if ending.is_empty() {
        "competence: definition\ndifficulty: 1\n\n"
    } else {
        ""
    };
    let _ = write!(
        text,
        "```question q-{module}-{lesson}\n{filed}What is right?\n\n(x) This.\n> Correct. It is.\n( ) That.\n> Not correct. It is not.\n\nWhy: It was made so.\nSource: This course (2026).\n```\n"
    );
    text
}
