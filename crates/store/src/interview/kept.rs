//! Interviews as the database keeps them.

#[cfg(test)]
mod tests {
    use crate::db::Connection;
    use crate::interview::*;
    use crate::testing::{at, database, new_account};
    use base::{
        AccountId, CodingContestId, FactId, InterviewDrillId, InterviewRunId, InterviewVersionId,
        Locale, Slug,
    };

    fn slug(text: &str) -> Slug {
        Slug::parse(text).unwrap()
    }

    fn version_id() -> InterviewVersionId {
        InterviewVersionId::new(at(1), [1; 10])
    }

    fn run_id(place: u8) -> InterviewRunId {
        InterviewRunId::new(at(1), [place; 10])
    }

    async fn publish(conn: &mut Connection) {
        let interview = slug("quay");
        let new = NewVersion {
            id: version_id(),
            interview: &interview,
            used: "demonstration",
            fingerprint: "0abc",
            pin: "0abc",
            compiler_version: 1,
            sources: "{}",
            created_at: at(1),
        };
        assert!(insert_version(conn, &new).await.unwrap());
    }

    async fn begin(
        conn: &mut Connection,
        account: AccountId,
        (place, number): (u8, u32),
        purpose: &str,
    ) -> bool {
        let interview = slug("quay");
        let new = NewRun {
            id: run_id(place),
            account,
            interview: &interview,
            version: version_id(),
            model_version: "1",
            seed: "beef",
            number,
            purpose,
            strand: (purpose != "practice").then_some("adults"),
            language: Locale::Fr,
            started_at: at(100),
        };
        insert_run(conn, &new).await.unwrap()
    }

    fn said(number: u32, words: &str) -> Turn {
        Turn {
            number,
            words: Some(words.to_owned()),
            act: None,
            coding: Some(String::from("{}")),
            reply: String::from("[]"),
            state: String::from("{}"),
            said_at: at(200),
        }
    }

    async fn say(conn: &mut Connection, place: u8, number: u32, words: &str) -> bool {
        let step = u8::try_from(number).unwrap();
        let id = FactId::new(
            at(200),
            [
                place,
                step,
                7,
                7,
                7,
                7,
                7,
                7,
                7,
                u8::try_from(words.len()).unwrap(),
            ],
        );
        let turn = said(number, words);
        insert_turn(conn, id, run_id(place), &turn, Some("1"))
            .await
            .unwrap()
    }

    async fn end(conn: &mut Connection, place: u8, how: &str, second: i64) -> bool {
        let end = End {
            how: how.to_owned(),
            measures: String::from("{}"),
            competent: true,
            ended_at: at(second),
        };
        insert_end(conn, run_id(place), &end).await.unwrap()
    }

    #[tokio::test]
    async fn a_run_is_what_was_inserted_and_one_number_is_one_run() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        publish(&mut tx).await;
        let ana = new_account(&mut tx, "ana@example.org", "Ana").await;
        assert!(begin(&mut tx, ana, (1, 1), "pass").await);
        assert!(!begin(&mut tx, ana, (2, 1), "practice").await);
        let run = get_run(&mut tx, run_id(1)).await.unwrap();
        assert_eq!(
            (run.used.as_str(), run.strand.as_deref(), run.language),
            ("demonstration", Some("adults"), Locale::Fr)
        );
        assert_eq!((run.end.clone(), run.erased_at), (None, None));
        assert!(end(&mut tx, 1, "closed", 300).await);
        assert!(!end(&mut tx, 1, "stopped", 301).await);
        let runs = list_runs(&mut tx, ana).await.unwrap();
        let ended = runs[0].end.clone().unwrap();
        assert_eq!(
            (ended.how.as_str(), ended.competent, ended.ended_at),
            ("closed", true, at(300))
        );
        assert!(delete_end(&mut tx, run_id(1)).await.unwrap());
        assert!(!delete_end(&mut tx, run_id(1)).await.unwrap());
    }

    #[tokio::test]
    async fn a_number_has_one_turn_and_what_is_over_or_deleted_has_no_more() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        publish(&mut tx).await;
        let ana = new_account(&mut tx, "ana@example.org", "Ana").await;
        begin(&mut tx, ana, (1, 1), "practice").await;
        begin(&mut tx, ana, (2, 2), "practice").await;
        assert!(say(&mut tx, 1, 1, "Good evening.").await);
        assert!(!say(&mut tx, 1, 1, "Hello.").await);
        let turns = list_turns(&mut tx, run_id(1)).await.unwrap();
        assert_eq!(turns, [said(1, "Good evening.")]);
        end(&mut tx, 1, "closed", 300).await;
        assert!(!say(&mut tx, 1, 2, "And then?").await);
        assert!(insert_erasure(&mut tx, run_id(2), at(300)).await.unwrap());
        assert!(!insert_erasure(&mut tx, run_id(2), at(301)).await.unwrap());
        assert!(!say(&mut tx, 2, 1, "Hello.").await);
        delete_turns(&mut tx, run_id(1)).await.unwrap();
        assert_eq!(list_turns(&mut tx, run_id(1)).await.unwrap(), []);
    }

    #[tokio::test]
    async fn a_plan_stands_once_its_officer_went_in() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        publish(&mut tx).await;
        let ana = new_account(&mut tx, "ana@example.org", "Ana").await;
        begin(&mut tx, ana, (1, 1), "practice").await;
        let run = run_id(1);
        let plan = |text: &str, entered: Option<i64>| Plan {
            plan: text.to_owned(),
            entered_at: entered.map(at),
        };
        for (text, entered, is_kept, stands) in [
            ("first", None, true, "first"),
            ("second", Some(5), true, "second"),
            ("third", None, false, "second"),
        ] {
            let kept = update_plan(&mut tx, run, &plan(text, entered), at(5)).await;
            assert_eq!(kept.unwrap(), is_kept);
            let found = find_plan(&mut tx, run).await.unwrap().unwrap();
            assert_eq!(found.plan, stands);
        }
        update_notes(&mut tx, run, "water", at(6)).await.unwrap();
        update_looked_back(&mut tx, run, "wrong", at(7))
            .await
            .unwrap();
        update_notes(&mut tx, run, "tea", at(8)).await.unwrap();
        let notes = find_notes(&mut tx, run).await.unwrap().unwrap();
        assert_eq!(
            (notes.notes.as_str(), notes.looked_back.as_str()),
            ("tea", "wrong")
        );
        delete_written(&mut tx, run).await.unwrap();
        assert_eq!(find_notes(&mut tx, run).await.unwrap(), None);
        // Without words: the limits of a day count when somebody went in.
        let left = find_plan(&mut tx, run).await.unwrap();
        assert_eq!(left, Some(plan("{}", Some(5))));
        assert_eq!(list_entries(&mut tx, ana).await.unwrap(), [at(5)]);
    }

    fn contest(account: AccountId, place: u8, turn: u32) -> CodingContest {
        CodingContest {
            id: CodingContestId::new(
                at(400),
                [place, u8::try_from(turn).unwrap(), 0, 0, 0, 0, 0, 0, 0, 0],
            ),
            account,
            run: run_id(place),
            turn,
            words: String::from("And then?"),
            context: String::from("[]"),
            persona: String::from("adult"),
            given: String::from("YN"),
            claimed: String::from("FAC"),
            reason: String::from("It only encourages."),
            raised_at: at(400),
            decision: None,
        }
    }

    #[tokio::test]
    async fn a_contest_waits_for_others_and_is_decided_once() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        publish(&mut tx).await;
        let ana = new_account(&mut tx, "ana@example.org", "Ana").await;
        let ben = new_account(&mut tx, "ben@example.org", "Ben").await;
        begin(&mut tx, ana, (1, 1), "practice").await;
        let (first, second) = (contest(ana, 1, 1), contest(ana, 1, 2));
        assert!(insert_contest(&mut tx, &first).await.unwrap());
        assert!(!insert_contest(&mut tx, &first).await.unwrap());
        assert!(insert_contest(&mut tx, &second).await.unwrap());
        assert_eq!(list_open_contests(&mut tx, ana, 9).await.unwrap(), []);
        let open = list_open_contests(&mut tx, ben, 9).await.unwrap();
        assert_eq!(open, [first.clone(), second]);
        let decision = CodingDecision {
            label: String::from("FAC"),
            upheld: true,
            reason: String::from("Rule 34."),
            decided_by: ben,
            decided_at: at(500),
        };
        assert!(insert_decision(&mut tx, first.id, &decision).await.unwrap());
        assert!(!insert_decision(&mut tx, first.id, &decision).await.unwrap());
        let decided = list_decided_contests(&mut tx).await.unwrap();
        assert_eq!(decided[0].decision, Some(decision));
        delete_open_contests(&mut tx, run_id(1)).await.unwrap();
        let left = list_contests(&mut tx, run_id(1)).await.unwrap();
        assert_eq!(left.len(), 1, "a decided one is a test item");
        assert_eq!(get_decided_contests(&mut tx).await.unwrap(), 1);
    }

    #[tokio::test]
    async fn assessed_interviews_wait_for_a_judgement_of_somebody_else() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        publish(&mut tx).await;
        let ana = new_account(&mut tx, "ana@example.org", "Ana").await;
        let ben = new_account(&mut tx, "ben@example.org", "Ben").await;
        for (place, purpose, how) in [
            (1, "practice", "closed"),
            (2, "pass", "closed"),
            (3, "pass", "left"),
            (4, "baseline", "stopped"),
        ] {
            begin(&mut tx, ana, (place, u32::from(place)), purpose).await;
            end(&mut tx, place, how, 300 + i64::from(place)).await;
        }
        let waiting = |runs: Vec<Run>| runs.iter().map(|run| run.number).collect::<Vec<_>>();
        assert_eq!(
            waiting(list_unjudged_runs(&mut tx, ben, 9).await.unwrap()),
            [2, 4]
        );
        assert_eq!(
            waiting(list_unjudged_runs(&mut tx, ana, 9).await.unwrap()),
            []
        );
        let latest = list_latest_runs(&mut tx, true, 2).await.unwrap();
        assert_eq!(waiting(latest), [4, 3]);
        let latest = list_latest_runs(&mut tx, true, 9).await.unwrap();
        assert_eq!(waiting(latest), [4, 3, 2, 1]);
        let latest = list_latest_runs(&mut tx, false, 9).await.unwrap();
        assert_eq!(waiting(latest), [4, 3, 2]);
        let given = |number: u32, passed: bool| Judgement {
            number,
            passed,
            reason: String::new(),
            judged_by: ben,
            name: String::from("Ben"),
            judged_at: at(400),
        };
        for (number, passed, is_new) in [(1, true, true), (1, false, false), (2, false, true)] {
            let id = FactId::new(at(400), [u8::from(passed), 2, 0, 0, 0, 0, 0, 0, 0, 4]);
            let id = if is_new {
                id
            } else {
                FactId::new(at(401), [9; 10])
            };
            let new = given(number, passed);
            assert_eq!(
                insert_judgement(&mut tx, id, run_id(2), &new)
                    .await
                    .unwrap(),
                is_new
            );
        }
        let all = list_judgements(&mut tx, run_id(2)).await.unwrap();
        assert_eq!(all, [given(1, true), given(2, false)]);
        let own = list_own_judgements(&mut tx, ana).await.unwrap();
        assert_eq!(own, [(run_id(2), given(2, false))]);
        assert_eq!(
            waiting(list_unjudged_runs(&mut tx, ben, 9).await.unwrap()),
            [4]
        );
    }

    #[tokio::test]
    async fn a_report_is_objected_to_and_decided_once() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        publish(&mut tx).await;
        let ana = new_account(&mut tx, "ana@example.org", "Ana").await;
        let ben = new_account(&mut tx, "ben@example.org", "Ben").await;
        begin(&mut tx, ana, (1, 1), "practice").await;
        let run = run_id(1);
        assert!(insert_report(&mut tx, run, "[]", at(5)).await.unwrap());
        assert!(!insert_report(&mut tx, run, "[1]", at(6)).await.unwrap());
        assert_eq!(list_open_reports(&mut tx, ana, 9).await.unwrap(), []);
        assert_eq!(list_open_reports(&mut tx, ben, 9).await.unwrap().len(), 1);
        assert!(update_objection(&mut tx, run, "No.", at(7)).await.unwrap());
        assert!(!update_objection(&mut tx, run, "Yes.", at(8)).await.unwrap());
        let decided = (true, "They were.");
        assert!(
            update_report(&mut tx, run, decided, ben, at(9))
                .await
                .unwrap()
        );
        assert!(
            !update_report(&mut tx, run, (false, ""), ben, at(9))
                .await
                .unwrap()
        );
        let report = find_report(&mut tx, run).await.unwrap().unwrap();
        assert_eq!(report.objection.as_deref(), Some("No."));
        assert_eq!(report.decided, Some((true, String::from("They were."))));
        assert_eq!(list_open_reports(&mut tx, ben, 9).await.unwrap(), []);
    }

    #[tokio::test]
    async fn answers_of_drills_are_kept_with_their_case() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        publish(&mut tx).await;
        let ana = new_account(&mut tx, "ana@example.org", "Ana").await;
        let drill = Drill {
            id: InterviewDrillId::new(at(10), [1; 10]),
            account: ana,
            kind: String::from("code"),
            seed: String::from("a"),
            started_at: at(10),
        };
        insert_drill(&mut tx, &drill).await.unwrap();
        assert_eq!(get_drill(&mut tx, drill.id).await.unwrap(), drill);
        assert_eq!(
            list_drills(&mut tx, ana, at(9)).await.unwrap(),
            std::slice::from_ref(&drill)
        );
        assert_eq!(list_drills(&mut tx, ana, at(10)).await.unwrap(), []);
        let answer = DrillAnswer {
            number: 1,
            version: version_id(),
            utterance: String::from("locked-in"),
            answer: String::from("YN"),
            given: String::from("SUG"),
            certainty: Some(3),
            earned: 0,
            answered_at: at(11),
        };
        assert!(
            insert_drill_answer(&mut tx, drill.id, &answer)
                .await
                .unwrap()
        );
        assert!(
            !insert_drill_answer(&mut tx, drill.id, &answer)
                .await
                .unwrap()
        );
        let own = list_own_drill_answers(&mut tx, ana).await.unwrap();
        assert_eq!(own, [(slug("quay"), String::from("code"), answer.clone())]);
        assert_eq!(
            list_drill_answers(&mut tx, drill.id).await.unwrap(),
            [answer]
        );
    }
}
