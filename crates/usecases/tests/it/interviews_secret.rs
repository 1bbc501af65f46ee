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

/// The sealed case `dock`, in which the boat tells at once that somebody is in danger, with a step that speaks of the notebook.
fn telling_steps() -> courseware::Sources {
    let mut all = with(sources(), &["sealed/dock.md"]);
    let text = String::from_utf8(all.0["sealed/dock.md"].clone()).unwrap();
    let put = |text: String, from: &str, to: &str| {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text.replace(from, to)
    };
    let text = put(
        text,
        "asks: what, where\n\nThe boat is blue",
        "asks: what, where\ndanger: yes\n\nThe boat is blue",
    );
    let text = put(
        text,
        "[step.closed]",
        "[step.stopped-for-the-two]\ntext = \"You stopped when you knew of the two, and sent help.\"\nact = \"protect\"\nsafety = true\n\n[step.closed]",
    );
    let text = put(
        text,
        "You said who you are and what the talk is for.",
        "You said who you are, and that nobody here wants the notebook.",
    );
    all.0.insert("sealed/dock.md".to_owned(), text.into_bytes());
    all
}

#[tokio::test]
async fn steps_that_tell_what_was_not_told_are_not_shown() {
    const TWO: &str = "You stopped when you knew of the two, and sent help.";
    const NOTEBOOK: &str = "You said who you are, and that nobody here wants the notebook.";
    const CLOSED: &str = "You closed the talk: what comes next, and whom he can turn to.";
    const SAFE: &str = "You asked about safety now and made a plan for it.";
    let site = publishing(&telling_steps()).await;
    let ctx = &site.ctx;
    let marker = site.person("marker", &[Role::Assessor]).await;
    // Asked so often that whatever a person draws, the boat was told before the end.
    let named = [
        "Good evening.",
        "/alone",
        "/interpreter",
        "Would you like some water or a blanket?",
        "Tell me about the boat.",
        "Tell me everything about the boat.",
        "Take the time you need.",
        "What else can you tell me about the boat?",
        "Tell me more about the boat.",
        "Tell me about the boat, from the beginning.",
        "/close",
    ];
    let own_doing = ["My name is Ana Brandt and I am a police officer.", "/close"];
    for (mailbox, lines, shown, hidden) in [
        (
            "ana",
            ["Good evening.", "/close"].as_slice(),
            [CLOSED, SAFE],
            [TWO, NOTEBOOK].as_slice(),
        ),
        // Without anybody having been named there was nobody to protect.
        (
            "ben",
            &["/protect", "/close"],
            [CLOSED, SAFE],
            &[TWO, NOTEBOOK],
        ),
        ("eve", &named, [TWO, SAFE], &[NOTEBOOK]),
        ("dan", &own_doing, [NOTEBOOK, SAFE], &[TWO]),
    ] {
        let actor = site.officer(mailbox).await;
        let run = interview::begin_measured(ctx, &actor, "adults", EN)
            .await
            .unwrap();
        enter(&site, &actor, run).await;
        talk(&site, &actor, run, lines).await;
        for view in [
            interview::debrief(ctx, &actor, run, EN).await.unwrap(),
            interview::judging(ctx, &marker, run, EN)
                .await
                .unwrap()
                .debrief,
        ] {
            let texts: Vec<&str> = view
                .steps
                .iter()
                .map(|one| one.text.text.as_str())
                .collect();
            for step in shown {
                assert!(texts.contains(&step), "{mailbox}: {step} in {texts:?}");
            }
            for step in hidden {
                assert!(!format!("{view:?}").contains(step), "{mailbox}: {step}");
            }
            assert!(view.steps_hidden, "{mailbox}");
        }
    }
}

#[tokio::test]
async fn why_somebody_should_not_be_there_is_kept_back_where_it_tells_something() {
    let site = publishing(&with(sources(), &["sealed/dock.md"])).await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let run = crate::talk::measured(&site, &ana, "adults", &["Good evening.", "/close"]).await;
    let seen = interview::debrief(ctx, &ana, run, EN).await.unwrap();
    let told = |id: &str| {
        let found = seen.present.iter().find(|one| one.text.text.contains(id));
        found.unwrap().why.text.clone()
    };
    // "He works for those who keep the man on the boat."
    assert_eq!(told("captain"), "");
    assert_eq!(
        told("whom he chose"),
        "He may have one, and it is his choice."
    );
}
