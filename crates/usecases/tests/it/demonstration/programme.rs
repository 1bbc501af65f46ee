//! The programme of the demonstration: somebody is at every stage of its certification.

use super::sign_in;
use crate::harness::{EN, Site};
use std::collections::BTreeSet;
use usecases::supervise::programmes;
use usecases::{Actor, certify};
use views::certify::VerifyView;

const PROGRAMME: &str = "listening-first";
const CERTIFICATION: &str = "first-contact-interviewer";

pub async fn somebody_is_at_every_stage(site: &Site) {
    let manager = sign_in(site, "programme").await;
    let cohorts = the_cohorts_are_there(site, &manager).await;
    the_awards_wait_and_expire(site, &manager).await;
    the_certificates_have_a_history(site).await;
    the_run_has_a_report(site, &manager).await;
    the_officer_holds_it(site).await;
    days_and_requests_are_there(site, &manager, cohorts).await;
    // Nothing that the minute finds is left over.
    let due = certify::settle_due(&site.ctx, &Actor::Operator).await;
    assert_eq!(due.unwrap(), 0);
}

async fn the_cohorts_are_there(site: &Site, manager: &Actor) -> [base::CohortId; 2] {
    let view = programmes::programme(&site.ctx, manager, PROGRAMME, EN)
        .await
        .unwrap();
    let mut sizes: Vec<(String, u32, base::CohortId)> = view
        .cohorts
        .iter()
        .map(|one| (one.name.clone(), one.people, one.id))
        .collect();
    sizes.sort();
    let told: Vec<(&str, u32)> = sizes.iter().map(|one| (&*one.0, one.1)).collect();
    assert_eq!(told, [("Regional cohort 1", 40), ("Regional cohort 2", 6)]);
    assert_eq!(view.courses.len(), 3, "all courses that ship");
    let cohort = sizes[0].2;
    let people = programmes::people(&site.ctx, manager, PROGRAMME, cohort, EN)
        .await
        .unwrap();
    let agencies: BTreeSet<&str> = people.members.iter().map(|one| &*one.agency).collect();
    // Seven agencies in as many countries.
    assert_eq!((people.members.len(), agencies.len()), (40, 7));
    [cohort, sizes[1].2]
}

/// Those who wait for a confirmation, and those whose certification expires within ninety days.
async fn the_awards_wait_and_expire(site: &Site, manager: &Actor) {
    let awards = certify::awards(&site.ctx, manager, PROGRAMME, CERTIFICATION, 1, EN)
        .await
        .unwrap();
    let mut ready: Vec<&str> = awards.ready.iter().map(|one| &*one.name).collect();
    ready.sort_unstable();
    assert_eq!(ready, ["Camilo Quintero", "Gaspard Lefort"]);
    let mut expiring: Vec<(&str, u32, bool)> = awards
        .expiring
        .iter()
        .map(|one| (&*one.name, one.days / 30, one.renews))
        .collect();
    expiring.sort_by_key(|one| one.1);
    // The window of the renewal is two months: whoever has longer cannot begin it yet.
    assert_eq!(
        expiring,
        [
            ("Kwame Asante", 0, true),
            ("Lucía Herrera Peña", 1, true),
            ("Karim Benhaddou", 2, false),
        ]
    );
    let of = |name: &str| {
        let mut all = awards.under_way.iter();
        all.find(|one| one.name == name).unwrap()
    };
    let lapsed = of("Ionuț Dragomir");
    assert_eq!((lapsed.number, &*lapsed.path), (3, "lapsed"));
    let renewing = of("Lucía Herrera Peña");
    assert_eq!((renewing.number, &*renewing.path), (2, "renewal"));
    assert!(renewing.permille > of("Kwame Asante").permille);
    assert_eq!(of("Niamh Corrigan").open_waivers, 1);
    // Of everybody else who is under way, some have begun and some have not.
    let begun = |begun: bool| {
        let all = awards.under_way.iter();
        all.filter(|one| one.number == 1 && (one.permille > 0) == begun)
            .count()
    };
    assert!(begun(true) >= 10 && begun(false) >= 4);
}

/// One was renewed, one corrected, one revoked, and one rests on a waiver that two people agreed on.
async fn the_certificates_have_a_history(site: &Site) {
    let history = async |mailbox: &str| {
        let email = format!("{mailbox}@demo.example");
        let mut reader = site.ctx.db.read().await.unwrap();
        let account = store::account::find(&mut reader, &email).await.unwrap();
        let account = account.unwrap().id;
        let mut told = Vec::new();
        let mut all = store::certificate::list(&mut reader, account)
            .await
            .unwrap();
        all.retain(|one| one.cycle.is_some());
        all.sort_by_key(|one| one.issued_at);
        for one in &all {
            let events = store::certificate::list_events(&mut reader, one.id).await;
            told.extend(events.unwrap().into_iter().map(|event| event.kind));
        }
        (told, all)
    };
    assert_eq!(history("maricel.santos").await.0, ["issued", "renewed"]);
    assert_eq!(history("ilinca.moraru").await.0, ["issued", "corrected"]);
    assert_eq!(history("declan.foley").await.0, ["issued", "revoked"]);
    assert_eq!(history("youssef.tayeb").await.0, ["issued"]);
    let (_, waived) = history("andres.mosquera").await;
    let snapshot: serde_json::Value = serde_json::from_str(&waived[0].snapshot).unwrap();
    let text = snapshot.to_string();
    assert!(text.contains("Has taught this training day"), "{text}");
    for name in ["Renske Vermeulen", "Paulo Mendes"] {
        assert!(text.contains(name), "{name}");
    }
    // Anyone who has the codes sees what became of them.
    let (_, corrected) = history("ilinca.moraru").await;
    for (code, holder) in [
        (&corrected[0].code, "Ilinca Moraru"),
        (&corrected[1].code, "Ilinca Moraru Stan"),
    ] {
        let found = certify::verify(&site.ctx, &Actor::Anonymous, code, "192.0.2.9", EN);
        assert!(matches!(found.await.unwrap(), VerifyView::Found(_)));
        let row = corrected.iter().find(|one| one.code == *code).unwrap();
        assert!(row.snapshot.contains(holder));
    }
}

/// It awarded to three; of everybody else it says why not.
async fn the_run_has_a_report(site: &Site, manager: &Actor) {
    let mut reader = site.ctx.db.read().await.unwrap();
    let lines = store::audit::list(&mut reader, 100_000, 0).await.unwrap();
    drop(reader);
    let started: Vec<_> = lines
        .iter()
        .filter(|line| line.action == "award-run.started")
        .collect();
    let [started] = started.as_slice() else {
        panic!("{started:?}")
    };
    let run = started.subject_id.parse().unwrap();
    let run = certify::run(&site.ctx, manager, run, EN).await.unwrap();
    assert!(run.finished_at.is_some() && run.done == run.rows.len());
    let mut issued: Vec<&str> = run
        .rows
        .iter()
        .filter(|row| row.outcome.as_deref() == Some("issued"))
        .map(|row| &*row.name)
        .collect();
    issued.sort_unstable();
    assert_eq!(issued, ["Aoife Brennan", "Mathilde Roussel", "سلمى بن عمر"]);
    assert!(
        run.rows
            .iter()
            .all(|row| matches!(row.outcome.as_deref(), Some("issued" | "missing")))
    );
}

async fn the_officer_holds_it(site: &Site) {
    let officer = sign_in(site, "officer").await;
    let own = certify::list_mine(&site.ctx, &officer, EN).await.unwrap();
    let [one] = own
        .iter()
        .filter(|row| row.is_certification)
        .collect::<Vec<_>>()[..]
    else {
        panic!("{own:?}")
    };
    assert_eq!(one.title.text, "First-contact interviewer");
    let standing = certify::standing(&site.ctx, &officer, CERTIFICATION, EN)
        .await
        .unwrap();
    assert_eq!(standing.state, "awarded");
    let view = certify::view(&site.ctx, &officer, &one.code, EN).await;
    assert_eq!(view.unwrap().cycle, Some(1));
}

async fn days_and_requests_are_there(
    site: &Site,
    manager: &Actor,
    [first, second]: [base::CohortId; 2],
) {
    let people = programmes::people(&site.ctx, manager, PROGRAMME, first, EN)
        .await
        .unwrap();
    assert_eq!((people.requests.len(), people.deadlines.len()), (2, 3));
    assert!(people.invitation.is_some());
    let days = programmes::sessions(&site.ctx, manager, PROGRAMME, first, EN)
        .await
        .unwrap();
    assert_eq!(days.days.len(), 5);
    assert!(days.days.iter().all(|day| !day.is_ahead && day.present > 0));
    let newcomers = programmes::people(&site.ctx, manager, PROGRAMME, second, EN)
        .await
        .unwrap();
    assert!(newcomers.requests.is_empty() && newcomers.invitation.is_none());
    assert!(
        newcomers
            .members
            .iter()
            .any(|one| one.name == "طارق الحداد")
    );
}
