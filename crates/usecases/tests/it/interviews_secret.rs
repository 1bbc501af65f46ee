//! Nothing of a case that was not said leaves an assessed interview.

use crate::harness::EN;
use crate::talk::{GOOD, POOR, enter, publishing, sources, talk, with};
use base::Locale;
use usecases::interview;
use views::account::Role;

#[tokio::test]
async fn no_view_of_an_assessed_interview_has_words_of_a_detail_that_was_not_told() {
    let site = publishing(&with(sources(), &["sealed/dock.md"])).await;
    let ctx = &site.ctx;
    let marker = site.person("marker", &[Role::Assessor]).await;
    let published = ctx.shelf.interviews.current("dock").unwrap();
    for (mailbox, lines) in [("ana", GOOD), ("ben", POOR), ("eve", &["Hello.", "/close"])] {
        let actor = site.officer(mailbox).await;
        let run = interview::begin_measured(ctx, &actor, "adults", EN)
            .await
            .unwrap();
        let mut seen = vec![format!(
            "{:?}",
            interview::run(ctx, &actor, run, EN).await.unwrap()
        )];
        enter(&site, &actor, run).await;
        let (last, before) = lines.split_last().unwrap();
        talk(&site, &actor, run, before).await;
        for locale in [EN, Locale::Fr] {
            seen.push(format!(
                "{:?}",
                interview::run(ctx, &actor, run, locale).await.unwrap()
            ));
        }
        talk(&site, &actor, run, &[*last]).await;
        let own = interview::debrief(ctx, &actor, run, EN).await.unwrap();
        let spoken: Vec<&str> = own
            .turns
            .iter()
            .flat_map(|turn| &turn.reply)
            .map(|segment| segment.text.text.as_str())
            .collect();
        let spoken = spoken.join(" ");
        seen.push(format!("{own:?}"));
        seen.push(format!(
            "{:?}",
            interview::judging(ctx, &marker, run, EN).await.unwrap()
        ));
        seen.push(format!(
            "{:?}",
            interview::debrief(ctx, &marker, run, EN).await.unwrap()
        ));
        seen.push(format!(
            "{:?}",
            interview::measuring(ctx, &actor, EN).await.unwrap()
        ));
        seen.push(format!(
            "{:?}",
            interview::queue(ctx, &marker, EN).await.unwrap()
        ));
        seen.push(format!(
            "{:?}",
            interview::list(ctx, &actor, EN).await.unwrap()
        ));
        let seen = seen.concat();
        let mut hidden = 0;
        for detail in &published.interview.case.words.details {
            let texts = [&detail.full, &detail.brief, &detail.again];
            for text in texts.into_iter().chain(&detail.wrong) {
                if !spoken.contains(text.as_str()) {
                    hidden += 1;
                    // As `Debug` writes it.
                    let written = format!("{text:?}");
                    let written = written.trim_matches('"');
                    assert!(!seen.contains(written), "{mailbox}: {text}");
                }
            }
        }
        assert!(hidden > 24, "most was not told: {hidden}");
        assert!(own.details.len() < 24 && own.ending.html.is_empty());
    }
}

#[tokio::test]
async fn a_sealed_case_stands_in_no_list() {
    let site = publishing(&with(sources(), &["sealed/dock.md"])).await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let list = format!("{:?}", interview::list(ctx, &ana, EN).await.unwrap());
    let author = site.person("author", &[Role::Instructor]).await;
    let overview = usecases::author::interviews::overview(ctx, &author, EN)
        .await
        .unwrap();
    assert_eq!(overview.cases.len(), 1);
    let counts = [("adults", 1, 8), ("children", 0, 8)];
    let counts = counts.map(|(strand, there, needed)| (strand.to_owned(), there, needed));
    assert_eq!(overview.sealed, counts);
    assert!(!format!("{list}{overview:?}").contains("dock"));
    crate::refused!(
        NotFound,
        interview::intro(ctx, &ana, "dock", EN),
        interview::begin(
            ctx,
            &ana,
            interview::Begin {
                interview: String::from("dock"),
                anew: false
            },
            EN
        ),
    );
}
