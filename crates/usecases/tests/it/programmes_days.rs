//! Training days of a cohort, and who was there.

use crate::academy::account;
use crate::harness::{EN, problem, problems};
use crate::programmes_house::{House, PROGRAMME};
use base::TrainingSessionId;
use usecases::supervise::programmes::{self, NewTrainingDay, Roll};
use usecases::{Actor, UseCaseError};
use views::account::Role;
use views::training::{RollRow, RollView};

/// The day on which the clock of the tests stands.
pub const TODAY: &str = "2026-11-24";

pub fn day(title: &str, held_on: &str, minutes: &str) -> NewTrainingDay {
    NewTrainingDay {
        title: title.to_owned(),
        held_on: held_on.to_owned(),
        minutes: minutes.to_owned(),
    }
}

/// A sheet: of each person the mark, the minutes beside it, and the number that the sheet showed.
pub fn sheet(entries: &[(&Actor, &str, &str, u32)]) -> Roll {
    let mut roll = Roll::default();
    for (actor, mark, minutes, seen) in entries {
        let key = account(actor).to_string();
        roll.marks.insert(key.clone(), (*mark).to_owned());
        roll.minutes.insert(key.clone(), (*minutes).to_owned());
        roll.seen.insert(key, seen.to_string());
    }
    roll
}

pub fn on(view: &RollView, actor: &Actor) -> RollRow {
    let found = view.people.iter().find(|one| one.account == account(actor));
    found.unwrap().clone()
}

impl House {
    pub async fn add_day(&self, new: &NewTrainingDay) -> Result<TrainingSessionId, UseCaseError> {
        programmes::add_session(&self.site.ctx, &self.manager, PROGRAMME, self.cohort, new).await
    }

    pub async fn today(&self) -> TrainingSessionId {
        self.add_day(&day("Listening", TODAY, "360")).await.unwrap()
    }

    pub async fn joined(&self, mailbox: &str) -> Actor {
        let officer = self.site.officer(mailbox).await;
        let email = format!("{mailbox}@example.org");
        programmes::add_people(
            &self.site.ctx,
            &self.manager,
            PROGRAMME,
            self.cohort,
            &email,
        )
        .await
        .unwrap();
        officer
    }

    pub async fn instructor(&self) -> Actor {
        let person = self.site.person("ines", &[Role::Instructor]).await;
        let email = "ines@example.org";
        programmes::appoint(
            &self.site.ctx,
            &self.manager,
            PROGRAMME,
            email,
            "instructor",
        )
        .await
        .unwrap();
        person
    }

    pub async fn record(
        &self,
        actor: &Actor,
        session: TrainingSessionId,
        roll: &Roll,
    ) -> Result<usize, UseCaseError> {
        let place = (self.cohort, session);
        programmes::record_attendance(&self.site.ctx, actor, PROGRAMME, place, roll).await
    }

    pub async fn roll(&self, session: TrainingSessionId) -> RollView {
        let place = (self.cohort, session);
        programmes::roll(&self.site.ctx, &self.manager, PROGRAMME, place, 1, EN)
            .await
            .unwrap()
    }

    async fn count(&self, action: &str) -> usize {
        let actions = self.site.actions().await;
        actions.iter().filter(|one| *one == action).count()
    }
}

#[tokio::test]
async fn a_day_is_added_once_and_days_stand_the_latest_first() {
    let house = House::new().await;
    let first = house.today().await;
    assert_eq!(house.today().await, first, "a second click");
    let longer = house.add_day(&day("Listening", TODAY, "390")).await;
    assert_eq!(problems(longer), [problem("title", "training-title-taken")]);
    house
        .add_day(&day("Practice", "2026-12-01", "٢٤٠"))
        .await
        .unwrap();
    let ctx = &house.site.ctx;
    let view = programmes::sessions(ctx, &house.manager, PROGRAMME, house.cohort, EN)
        .await
        .unwrap();
    let told: Vec<_> = view
        .days
        .iter()
        .map(|one| (one.title.as_str(), one.minutes, one.is_ahead, one.recorded))
        .collect();
    assert_eq!(
        told,
        [("Practice", 240, true, 0), ("Listening", 360, false, 0)]
    );
    assert_eq!((view.manages, view.today.as_str()), (true, TODAY));
    assert_eq!(house.count("cohort.day-added").await, 2);
}

#[tokio::test]
async fn who_was_there_is_recorded_once() {
    let house = House::new().await;
    let instructor = &house.instructor().await;
    let (ana, ben) = (house.joined("ana").await, house.joined("ben").await);
    let session = house.today().await;
    let before = house.roll(session).await;
    assert_eq!(before.names, ["ana Example", "ben Example"]);
    assert!(before.people.iter().all(|one| one.expected));
    let roll = sheet(&[(&ana, "whole", "", 0), (&ben, "part", "120", 0)]);
    assert_eq!(house.record(instructor, session, &roll).await.unwrap(), 2);
    // The same form from another tab.
    assert_eq!(house.record(instructor, session, &roll).await.unwrap(), 0);
    let after = house.roll(session).await;
    assert_eq!((after.day.recorded, after.day.present), (2, 2));
    let (ana, ben) = (on(&after, &ana), on(&after, &ben));
    assert_eq!((ana.marks.len(), ana.marks[0].minutes), (1, 360));
    assert_eq!((ben.marks.len(), ben.marks[0].minutes), (1, 120));
    assert_eq!(ben.marks[0].by, "ines Example");
    assert!(!ana.expected && !ben.expected);
    assert_eq!(house.count("attendance.recorded").await, 1);
    assert_eq!(house.count("attendance.corrected").await, 0);
}

#[tokio::test]
async fn nobody_stands_there_as_expected_who_joined_after_the_day() {
    let house = House::new().await;
    house.joined("ana").await;
    let early = house.add_day(&day("Before", "2026-11-23", "60")).await;
    let roll = house.roll(early.unwrap()).await;
    assert!(!roll.people[0].expected);
}

#[tokio::test]
async fn an_older_sheet_does_not_cover_a_newer_correction() {
    let house = House::new().await;
    let instructor = &house.instructor().await;
    let (ana, ben) = (house.joined("ana").await, house.joined("ben").await);
    let session = house.today().await;
    let first = sheet(&[(&ben, "part", "120", 0)]);
    house.record(instructor, session, &first).await.unwrap();
    house.site.pass(60);
    let correction = sheet(&[(&ben, "part", "240", 1)]);
    let manager = &house.manager;
    assert_eq!(
        house.record(manager, session, &correction).await.unwrap(),
        1
    );
    // The instructor's page is older. What is right in it is not saved without the rest.
    let older = sheet(&[(&ana, "whole", "", 0), (&ben, "none", "", 1)]);
    let told = house.record(instructor, session, &older).await;
    let field = format!("mark-{}", account(&ben));
    assert_eq!(problems(told), [problem(&field, "attendance-changed")]);
    assert!(on(&house.roll(session).await, &ana).marks.is_empty());
    // What stands there already is no contradiction, however old the page.
    let same = sheet(&[(&ben, "part", "240", 0)]);
    assert_eq!(house.record(instructor, session, &same).await.unwrap(), 0);
    house.site.pass(60);
    let newer = sheet(&[(&ben, "none", "", 2)]);
    assert_eq!(house.record(instructor, session, &newer).await.unwrap(), 1);
    let roll = house.roll(session).await;
    let marks: Vec<_> = on(&roll, &ben)
        .marks
        .into_iter()
        .map(|mark| (mark.number, mark.minutes, mark.by))
        .collect();
    let (ines, boss) = ("ines Example".to_owned(), "manager Example".to_owned());
    assert_eq!(
        marks,
        [(3, 0, ines.clone()), (2, 240, boss), (1, 120, ines)]
    );
    assert_eq!((roll.day.recorded, roll.day.present), (1, 0));
    assert_eq!(house.count("attendance.corrected").await, 2);
}

#[tokio::test]
async fn a_sheet_with_one_bad_entry_records_nothing() {
    let house = House::new().await;
    let manager = &house.manager;
    let (ana, ben) = (house.joined("ana").await, house.joined("ben").await);
    let cleo = house.joined("cleo").await;
    programmes::add_people(
        &house.site.ctx,
        manager,
        PROGRAMME,
        house.cohort,
        "manager@example.org",
    )
    .await
    .unwrap();
    let stranger = house.site.officer("stranger").await;
    let session = house.today().await;
    let check = async |entry: (&Actor, &str, &str, u32), field: &str, id: &str| {
        let roll = sheet(&[(&cleo, "whole", "", 0), entry]);
        let told = problems(house.record(manager, session, &roll).await);
        let field = match field {
            "" => String::new(),
            field => format!("{field}-{}", account(entry.0)),
        };
        assert_eq!(told, [problem(&field, id)], "{entry:?}");
    };
    check((manager, "whole", "", 0), "mark", "attendance-own").await;
    check((&ana, "part", "", 0), "minutes", "attendance-minutes").await;
    check((&ana, "part", "361", 0), "minutes", "attendance-minutes").await;
    check((&ana, "part", "0", 0), "minutes", "attendance-minutes").await;
    // Minutes were typed, and another choice stands.
    check((&ana, "whole", "120", 0), "mark", "attendance-unclear").await;
    check((&ben, "later", "120", 0), "mark", "attendance-unclear").await;
    check((&stranger, "whole", "", 0), "", "attendance-gone").await;
    assert!(on(&house.roll(session).await, &cleo).marks.is_empty());
    // Who is left for later is no entry.
    let roll = sheet(&[(&ana, "later", "", 0)]);
    assert_eq!(house.record(manager, session, &roll).await.unwrap(), 0);
    let ahead = house.add_day(&day("Ahead", "2026-11-25", "60")).await;
    let roll = sheet(&[(&ana, "whole", "", 0)]);
    let told = house.record(manager, ahead.unwrap(), &roll).await;
    assert_eq!(problems(told), [problem("", "attendance-ahead")]);
}

#[tokio::test]
async fn who_left_stays_on_the_sheet_of_a_day_they_were_at() {
    let house = House::new().await;
    let (ana, ben) = (house.joined("ana").await, house.joined("ben").await);
    let session = house.today().await;
    let roll = sheet(&[(&ana, "whole", "", 0)]);
    house.record(&house.manager, session, &roll).await.unwrap();
    for officer in [&ana, &ben] {
        programmes::leave_cohort(&house.site.ctx, officer, house.cohort)
            .await
            .unwrap();
    }
    let view = house.roll(session).await;
    assert_eq!(view.names, ["ana Example"]);
    assert!(view.people[0].has_left);
    let roll = sheet(&[(&ana, "part", "60", 1)]);
    assert_eq!(
        house.record(&house.manager, session, &roll).await.unwrap(),
        1
    );
}
