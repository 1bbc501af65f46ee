//! Runs, steps and ends as the database keeps them, and figures counted by hand.

#[cfg(test)]
mod tests {
    use crate::scenario::*;
    use crate::testing::{at, database, new_account};
    use base::FactId;

    fn slug(text: &str) -> Slug {
        Slug::parse(text).unwrap()
    }

    fn version_id(place: u8) -> ScenarioVersionId {
        ScenarioVersionId::new(at(1), [place; 10])
    }

    fn run_id(place: u8) -> ScenarioRunId {
        ScenarioRunId::new(at(1), [place; 10])
    }

    /// A version that is published in this second.
    async fn publish(conn: &mut Connection, place: u8, pin: &str, second: i64) {
        let scenario = slug("gate");
        let fingerprint = format!("{place:02x}ab");
        let new = NewVersion {
            id: version_id(place),
            scenario: &scenario,
            fingerprint: &fingerprint,
            pin,
            compiler_version: 1,
            sources: "{}",
            created_at: at(second),
        };
        assert!(insert_version(conn, &new).await.unwrap());
        assert!(!insert_version(conn, &new).await.unwrap());
        current(conn, place, second).await;
    }

    async fn current(conn: &mut Connection, place: u8, second: i64) {
        let fact = FactId::new(at(second), [place; 10]);
        insert_publication(
            conn,
            fact,
            &slug("gate"),
            version_id(place),
            at(second),
            None,
        )
        .await
        .unwrap();
    }

    async fn begin(conn: &mut Connection, account: AccountId, run: u8, number: u32) -> bool {
        let scenario = slug("gate");
        let new = NewRun {
            id: run_id(run),
            account,
            scenario: &scenario,
            version: version_id(1),
            number,
            assessed: None,
            from: None,
            started_at: at(100),
        };
        insert(conn, &new).await.unwrap()
    }

    /// A step taken so many seconds after the beginning.
    async fn step(
        conn: &mut Connection,
        run: u8,
        number: u32,
        action: Option<&str>,
        second: i64,
    ) -> bool {
        let step_place = u8::try_from(number).unwrap();
        let new = NewStep {
            id: FactId::new(at(second), [run, step_place, 0, 0, 0, 0, 0, 0, 0, 0]),
            run: run_id(run),
            number,
            action,
            reconsidered: action.is_none().then(|| number - 1),
            scene: "hall",
            copied: false,
            taken_at: at(100 + second),
        };
        insert_step(conn, &new).await.unwrap()
    }

    async fn end(conn: &mut Connection, run: u8, ending: Option<(&str, &str)>) -> bool {
        let end = End {
            ending: ending.map(|(scene, outcome)| Ending {
                scene: scene.to_owned(),
                outcome: outcome.to_owned(),
            }),
            earned: 1,
            points: 2,
            passed_at: None,
            ended_at: at(900),
        };
        insert_end(conn, run_id(run), &end).await.unwrap()
    }

    #[tokio::test]
    async fn a_pin_is_the_version_of_it_that_was_published_last() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        publish(&mut tx, 1, "aaa", 1).await;
        publish(&mut tx, 2, "aaa", 2).await;
        publish(&mut tx, 3, "bbb", 3).await;
        let gate = slug("gate");
        let found = find_pinned(&mut tx, &gate, "aaa").await.unwrap();
        assert_eq!(found, Some(version_id(2)));
        assert_eq!(find_pinned(&mut tx, &gate, "ccc").await.unwrap(), None);
        let now = list_current(&mut tx).await.unwrap();
        assert_eq!((now.len(), now[0].id), (1, version_id(3)));
        current(&mut tx, 1, 4).await;
        let found = find_pinned(&mut tx, &gate, "aaa").await.unwrap();
        assert_eq!(found, Some(version_id(1)));
        let now = &list_current(&mut tx).await.unwrap()[0];
        assert_eq!((now.id, now.published_at), (version_id(1), at(4)));
        let found = find_version(&mut tx, "gate", "03").await.unwrap();
        assert_eq!(found, Some(version_id(3)));
    }

    #[tokio::test]
    async fn a_step_is_taken_once_and_not_after_the_end() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        let ana = new_account(&mut tx, "ana@example.org", "Ana").await;
        publish(&mut tx, 1, "aaa", 1).await;
        assert!(begin(&mut tx, ana, 1, 1).await);
        assert!(!begin(&mut tx, ana, 2, 1).await, "there is a first run");
        assert!(step(&mut tx, 1, 1, Some("ask"), 10).await);
        assert!(!step(&mut tx, 1, 1, Some("go"), 20).await, "taken");
        assert_eq!(list_open(&mut tx, ana, 9).await.unwrap().len(), 1);
        assert!(end(&mut tx, 1, Some(("safe", "good"))).await);
        assert!(!end(&mut tx, 1, None).await, "it has ended");
        assert!(!step(&mut tx, 1, 2, Some("go"), 30).await, "it has ended");
        let steps = list_steps(&mut tx, run_id(1)).await.unwrap();
        let taken: Vec<_> = steps.iter().map(|one| one.action.as_deref()).collect();
        assert_eq!(taken, [Some("ask")]);
        let run = get(&mut tx, run_id(1)).await.unwrap();
        let ending = run.end.unwrap().ending.unwrap();
        assert_eq!(
            (ending.scene.as_str(), ending.outcome.as_str()),
            ("safe", "good")
        );
        assert_eq!(list_open(&mut tx, ana, 9).await.unwrap(), []);
    }

    #[tokio::test]
    async fn figures_are_those_counted_by_hand() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        publish(&mut tx, 1, "aaa", 1).await;
        let ana = new_account(&mut tx, "ana@example.org", "Ana").await;
        let ben = new_account(&mut tx, "ben@example.org", "Ben").await;
        // Ana asks after 10 seconds, goes back after 5 more, goes after 25 more; her second run goes after 2001 and ends critically.
        assert!(begin(&mut tx, ana, 1, 1).await);
        step(&mut tx, 1, 1, Some("ask"), 10).await;
        step(&mut tx, 1, 2, None, 15).await;
        step(&mut tx, 1, 3, Some("go"), 40).await;
        end(&mut tx, 1, Some(("safe", "good"))).await;
        assert!(begin(&mut tx, ana, 2, 2).await);
        step(&mut tx, 2, 1, Some("go"), 2001).await;
        end(&mut tx, 2, Some(("left", "critical"))).await;
        // Ben asks after 31 seconds, and goes after 3 more; he left one run, and one is open.
        assert!(begin(&mut tx, ben, 3, 1).await);
        step(&mut tx, 3, 1, Some("ask"), 31).await;
        step(&mut tx, 3, 2, Some("go"), 34).await;
        end(&mut tx, 3, Some(("safe", "good"))).await;
        assert!(begin(&mut tx, ben, 4, 2).await);
        step(&mut tx, 4, 1, Some("ask"), 7).await;
        end(&mut tx, 4, None).await;
        assert!(begin(&mut tx, ben, 5, 3).await);
        step(&mut tx, 5, 1, Some("ask"), 50).await;

        let (tx, version) = (&mut tx, version_id(1));
        for (quiet_since, left) in [(at(150), 1), (at(151), 2)] {
            let counts = get_counts(tx, version, quiet_since).await.unwrap();
            assert_eq!((counts.people, counts.runs, counts.left), (2, 3, left));
        }
        let actions = list_action_counts(tx, version).await.unwrap();
        let actions: Vec<_> = actions
            .iter()
            .map(|one| {
                (
                    one.action.as_str(),
                    one.taken,
                    one.critical,
                    one.reconsidered,
                )
            })
            .collect();
        assert_eq!(actions, [("ask", 2, 0, 1), ("go", 3, 1, 0)]);
        let endings = list_ending_counts(tx, version).await.unwrap();
        let endings: Vec<_> = endings
            .iter()
            .map(|one| (one.scene.as_str(), one.runs))
            .collect();
        assert_eq!(endings, [("left", 1), ("safe", 2)]);
        // 10, 25, 31 and 3 seconds, and a pause of 2001: the two in the middle of 3, 10, 25, 31.
        let medians = list_scene_medians(tx, version, 1800).await.unwrap();
        assert_eq!(medians, [("hall".to_owned(), 17)]);
        let medians = list_scene_medians(tx, version, 3600).await.unwrap();
        assert_eq!(medians, [("hall".to_owned(), 25)], "of 3, 10, 25, 31, 2001");
        // Going back takes time too: 10 + 5 + 25.
        let seconds = list_run_seconds(tx, version, 1800).await.unwrap();
        assert_eq!(seconds, [0, 34, 40]);
    }
}
