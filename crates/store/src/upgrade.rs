//! A database as an earlier version wrote it is brought to this version's schema, and read right.

#[cfg(test)]
mod tests {
    use crate::attempt::NewStep;
    use crate::db::{Connection, Db, MIGRATIONS};
    use crate::testing::at;
    use base::{AttemptId, CourseVersionId, EnrolmentId, FactId, Seed, Timestamp};
    use sqlx::Connection as _;
    use sqlx::migrate::Migrator;
    use sqlx::sqlite::SqliteConnectOptions;
    use std::path::Path;

    /// Milliseconds and place to an id that is the same every time.
    macro_rules! id {
        ($kind:ident, $place:literal) => {
            $kind::new(Timestamp::from_millis(1_000), [$place; 10])
        };
    }

    /// A database as the version wrote it that knew two migrations: one officer with a finished attempt that passed, a finished
    /// one that did not, an open one, and an answer to a check.
    async fn written_by_the_first_version(dir: &Path) {
        let options = SqliteConnectOptions::new()
            .filename(dir.join("audire.db"))
            .create_if_missing(true)
            .foreign_keys(true);
        let mut conn = Connection::connect_with(&options).await.unwrap();
        let known = MIGRATIONS.iter().filter(|one| one.version <= 2).cloned();
        let migrator = Migrator::with_migrations(known.collect());
        migrator.run(&mut conn).await.unwrap();
        let account = crate::testing::new_account(&mut conn, "ana@example.org", "Ana").await;
        let (version, enrolment) = (id!(CourseVersionId, 1), id!(EnrolmentId, 2));
        run(
            &mut conn,
            format!(
                "insert into course_versions values ('{version}', 'tiny', 'ab', 2, '{{}}', 1);
                 insert into enrolments values ('{enrolment}', '{account}', 'tiny', 1, '{version}', 2);
                 insert into check_answers values ('{}', '{enrolment}', 'first', 'opening', 'check-one', 1, '[1]', 3000, 'k');",
                id!(FactId, 3)
            ),
        )
        .await;
        for (attempt, number) in [
            (id!(AttemptId, 4), 1),
            (id!(AttemptId, 5), 2),
            (id!(AttemptId, 6), 3),
        ] {
            run(
                &mut conn,
                format!(
                    "insert into attempts values ('{attempt}', '{enrolment}', 'final', {number}, '{version}',
                       '18446744073709551615', '[{{\"question\":\"pool-1\",\"order\":[1,0]}}]', {number}000);
                     insert into attempt_steps values ('s{number}', '{attempt}', 'pool-1', 1, '[0, 2]', {number}500, 'k');"
                ),
            )
            .await;
        }
        run(
            &mut conn,
            format!(
                "insert into attempt_results values ('{}', 90, 3, null, 10000);
                 insert into attempt_results values ('{}', 180, 3, 20000, 20000);",
                id!(AttemptId, 4),
                id!(AttemptId, 5)
            ),
        )
        .await;
        conn.close().await.unwrap();
    }

    async fn run(conn: &mut Connection, sql: String) {
        sqlx::raw_sql(sqlx::AssertSqlSafe(sql))
            .execute(conn)
            .await
            .unwrap();
    }

    #[tokio::test]
    async fn what_the_first_version_recorded_is_there_after_the_upgrade() {
        let dir = tempfile::tempdir().unwrap();
        written_by_the_first_version(dir.path()).await;
        let db = Db::open(dir.path()).await.unwrap();
        let mut reader = db.read().await.unwrap();
        let attempts = crate::attempt::list(&mut reader, id!(EnrolmentId, 2))
            .await
            .unwrap();
        let [failed, passed, open] = attempts.as_slice() else {
            panic!("{attempts:?}")
        };
        // 90 of 3 × 60 sixtieths; a result knew the count of its questions, an outcome knows what they were worth.
        let outcome = failed.result.unwrap();
        assert_eq!(
            (
                outcome.number,
                outcome.earned_sixtieths,
                outcome.possible_sixtieths,
                outcome.waiting,
                outcome.passed_at,
                outcome.finished_at,
                outcome.decided_at,
                outcome.ran_out
            ),
            (1, 90, 180, 0, None, at(10), at(10), false)
        );
        assert_eq!(passed.result.unwrap().passed_at, Some(at(20)));
        assert_eq!(open.result, None);
        assert_eq!(
            (open.deadline_at, open.seed, open.number),
            (None, Seed(u64::MAX), 3)
        );
        let steps = crate::attempt::list_steps(&mut reader, open.id)
            .await
            .unwrap();
        assert_eq!(
            (steps[0].response.as_str(), steps[0].action.as_str()),
            ("[0, 2]", "save")
        );
        assert_eq!(steps[0].certainty, None);
        let checks = crate::enrolment::list_answers(
            &mut reader,
            id!(EnrolmentId, 2),
            ("first", "opening"),
            0,
        )
        .await
        .unwrap();
        assert_eq!(
            (checks[0].response.as_str(), checks[0].certainty),
            ("[1]", None)
        );
        let finished = crate::supervise::list_finished(&mut reader, 10)
            .await
            .unwrap();
        assert_eq!(
            finished
                .iter()
                .map(|one| (one.earned_sixtieths, one.passed))
                .collect::<Vec<_>>(),
            [(180, true), (90, false)]
        );
    }

    #[tokio::test]
    async fn what_results_are_made_of_is_said_once() {
        let dir = tempfile::tempdir().unwrap();
        written_by_the_first_version(dir.path()).await;
        let db = Db::open(dir.path()).await.unwrap();
        let mut tx = db.begin().await.unwrap();
        let (failed, passed) = (id!(AttemptId, 4), id!(AttemptId, 5));
        let without = crate::attempt::list_unitemised(&mut tx, None, 10)
            .await
            .unwrap();
        assert_eq!(without, [failed, passed]);
        let after = crate::attempt::list_unitemised(&mut tx, Some(failed), 10).await;
        assert_eq!(after.unwrap(), [passed]);
        for items in ["[1]", "[2]"] {
            crate::attempt::update_items(&mut tx, failed, items)
                .await
                .unwrap();
            let found = crate::attempt::find_items(&mut tx, failed).await.unwrap();
            assert_eq!(found.as_deref(), Some("[1]"));
        }
        let without = crate::attempt::list_unitemised(&mut tx, None, 10)
            .await
            .unwrap();
        assert_eq!(without, [passed]);
    }

    #[tokio::test]
    async fn an_upgraded_attempt_is_answered_and_finished_as_a_new_one() {
        let dir = tempfile::tempdir().unwrap();
        written_by_the_first_version(dir.path()).await;
        let db = Db::open(dir.path()).await.unwrap();
        let (open, failed) = (id!(AttemptId, 6), id!(AttemptId, 4));
        let step = |attempt, key, number| NewStep {
            id: FactId::new(at(30), [key; 10]),
            attempt,
            question: "pool-1",
            number,
            response: "[\"1\"]",
            certainty: Some(3),
            action: "check",
            saved_at: at(30),
            save_key: "k2",
        };
        let mut tx = db.begin().await.unwrap();
        let mut insert = async |step| crate::attempt::insert_step(&mut tx, &step).await.unwrap();
        assert!(insert(step(open, 7, 2)).await);
        assert!(!insert(step(open, 8, 3)).await, "the same save");
        let number = NewStep {
            save_key: "k3",
            ..step(open, 8, 2)
        };
        assert!(!insert(number).await, "somebody was quicker");
        assert!(
            !insert(step(failed, 9, 2)).await,
            "it was finished before the upgrade"
        );
        assert!(
            !crate::attempt::insert_finish(&mut tx, failed, at(31), None)
                .await
                .unwrap()
        );
        assert!(
            crate::attempt::insert_finish(&mut tx, open, at(31), Some(at(30)))
                .await
                .unwrap()
        );
        tx.commit().await.unwrap();
    }
}
