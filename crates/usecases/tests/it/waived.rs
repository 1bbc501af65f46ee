//! What a certificate says was not required is named in its languages.

use crate::academy::{Academy, codes, takes};
use crate::harness::Site;
use base::{CycleId, Locale};
use usecases::Actor;
use usecases::certify::{self, FileKind};
use views::account::Role;
use views::certify::ShownView;

const WHY: &str = "She has taught this course for years.";

/// Lets a requirement pass, by two people.
async fn waive(site: &Site, by: [&Actor; 2], cycle: CycleId, requirement: &str) {
    let ctx = &site.ctx;
    certify::propose_waiver(ctx, by[0], cycle, requirement, WHY)
        .await
        .unwrap();
    let view = certify::candidate_view(ctx, by[1], cycle, Locale::En)
        .await
        .unwrap();
    let open = view.waivers.iter().find(|one| one.decided.is_none());
    certify::decide_waiver(ctx, by[1], open.unwrap().id, true, WHY)
        .await
        .unwrap();
}

async fn staff(site: &Site, academy: &Academy) -> [Actor; 2] {
    let ben = site.person("ben", &[Role::Programme]).await;
    let carla = site.person("carla", &[Role::Assessor]).await;
    academy.appoint(site, &ben, "manager").await;
    academy.appoint(site, &carla, "assessor").await;
    [ben, carla]
}

#[tokio::test]
async fn a_waived_requirement_is_named_in_the_languages_of_the_reader() {
    let requirements = r#"
[[requirement]]
id = "m-1"
kind = "attendance"
hours = 6
[[requirement]]
id = "room-x"
kind = "proficiency"
people = "children"
[[requirement]]
id = "w-9"
kind = "waiting"
days = 30
[[requirement]]
id = "test-3"
kind = "assessment"
course = "tiny"
assessment = "first"
at-least = 80
"#;
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(requirements).found(&site).await;
    let ana = site.officer("ana").await;
    let cycle = academy.join(&site, &ana).await;
    let [ben, carla] = staff(&site, &academy).await;
    for requirement in ["m-1", "room-x", "w-9", "test-3"] {
        waive(&site, [&ben, &carla], cycle, requirement).await;
    }
    let [code] = codes(&site, &ana).await.try_into().unwrap();
    let named = async |locale| {
        let view = certify::view(ctx, &ana, &code, locale).await.unwrap();
        let texts = view.shown.into_iter().map(|one| match one {
            ShownView::Waiver { requirement, .. } => {
                assert_eq!(requirement.locale, locale);
                requirement.text
            }
            other => panic!("{other:?}"),
        });
        let mut texts: Vec<String> = texts.collect();
        texts.sort();
        texts
    };
    let mut french = [
        "6 heures de séances",
        "Maîtrise en salle d’entraînement avec des enfants",
        "Délai d’attente de 30 jours",
        // The module has no French title.
        "Au moins 80 % à l’évaluation « The first module »",
    ];
    french.sort_unstable();
    assert_eq!(named(Locale::Fr).await, french);
    let arabic = named(Locale::Ar).await;
    assert!(
        arabic
            .iter()
            .any(|one| one == "الكفاءة في غرفة التدريب مع الأطفال"),
        "{arabic:?}"
    );
    let all = [named(Locale::En).await, named(Locale::Es).await, arabic].concat();
    for id in ["m 1", "room x", "w 9", "test 3"] {
        assert!(all.iter().all(|one| one != id), "{id}");
    }
    // The signed file says it in the certificate's first language.
    let json = certify::file(ctx, &ana, &code, FileKind::Json)
        .await
        .unwrap();
    let json = String::from_utf8(json).unwrap();
    assert!(json.contains("6 hours of meetings"), "{json}");
}
