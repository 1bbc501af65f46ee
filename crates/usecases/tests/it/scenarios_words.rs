//! What somebody would say: theirs alone, kept as they wrote it, and gone when they delete it.

use crate::harness::{EN, problem, problems};
use crate::refused;
use crate::story::{assessed, begin, page, practice, ready, site, take};
use usecases::scenario;

const SAY: &str = "first-words";

#[tokio::test]
async fn words_are_kept_changed_and_deleted() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let run = begin(&site, &ana, practice("the-gate")).await;
    let say = page(&site, &ana, run).await.say.unwrap();
    assert_eq!((say.written, say.models.len()), (None, 0));
    let write = async |words: &str| scenario::write_words(ctx, &ana, run, SAY, words).await;
    write("  Good evening.\r\nI am Lena. ").await.unwrap();
    let say = page(&site, &ana, run).await.say.unwrap();
    assert_eq!(say.written.as_deref(), Some("Good evening.\nI am Lena."));
    assert_eq!(say.models.len(), 2, "to compare with");
    // An e with an acute accent in two characters is kept as one (NFC, Unicode Standard Annex 15).
    write("e\u{301}").await.unwrap();
    let say = page(&site, &ana, run).await.say.unwrap();
    assert_eq!(say.written.as_deref(), Some("\u{e9}"));
    take(&site, &ana, run, &["speak-apart", "listen"]).await;
    write("Still mine.").await.unwrap();
    let view = scenario::debrief(ctx, &ana, run, EN).await.unwrap();
    assert_eq!(view.says[0].written.as_deref(), Some("Still mine."));
    write("").await.unwrap();
    let view = scenario::debrief(ctx, &ana, run, EN).await.unwrap();
    assert_eq!(view.says[0].written, None);
    write("Once more.").await.unwrap();
    for _ in 0..2 {
        scenario::delete_words(ctx, &ana, run).await.unwrap();
    }
    let mut reader = ctx.db.read().await.unwrap();
    let words = store::scenario::list_words(&mut reader, run).await.unwrap();
    assert_eq!(words, []);
}

#[tokio::test]
async fn two_thousand_characters_are_enough() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let run = begin(&site, &ana, practice("the-gate")).await;
    let most = "ع".repeat(2000);
    scenario::write_words(ctx, &ana, run, SAY, &most)
        .await
        .unwrap();
    let long = format!("{most}.");
    let refused = scenario::write_words(ctx, &ana, run, SAY, &long).await;
    assert_eq!(problems(refused), [problem("words", "scenario-words-long")]);
    let say = page(&site, &ana, run).await.say.unwrap();
    assert_eq!(say.written, Some(most), "what was kept stays");
}

#[tokio::test]
async fn words_belong_where_they_were_asked_for() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let run = begin(&site, &ana, practice("the-yard")).await;
    let huge = SAY.repeat(100_000);
    for odd in [SAY, "", "first words", huge.as_str()] {
        refused!(
            NotFound,
            scenario::write_words(ctx, &ana, run, odd, "Good evening.")
        );
    }
}

#[tokio::test]
async fn nothing_of_them_is_in_the_audit_log_and_no_hint_comes_before_an_assessed_end() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = ready(&site, "ana").await;
    let run = begin(&site, &ana, assessed("the-gate")).await;
    let secret = "what only I may read";
    scenario::write_words(ctx, &ana, run, SAY, secret)
        .await
        .unwrap();
    let say = page(&site, &ana, run).await.say.unwrap();
    assert_eq!(
        (say.written.as_deref(), say.models.len()),
        (Some(secret), 0)
    );
    take(&site, &ana, run, &["speak-apart", "listen"]).await;
    scenario::delete_words(ctx, &ana, run).await.unwrap();
    let mut reader = ctx.db.read().await.unwrap();
    let lines = store::audit::list(&mut reader, 1000, 0).await.unwrap();
    assert!(!format!("{lines:?}").contains(secret));
    let said = lines.iter().filter(|line| line.action.contains("words"));
    assert_eq!(said.count(), 0);
}
