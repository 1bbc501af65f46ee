//! Certifications and templates as the managers of a programme define them.

use crate::harness::{EN, conflict};
use crate::programmes_house::{House, PROGRAMME};
use crate::refused;
use base::Locale;
use usecases::certify::certifications::{
    add_requirement, create, editor, keep_logo, list, logo, may_keep_logo, preview, remove_logo,
    template, view, write_template, write_version,
};
use usecases::supervise::programmes;
use usecases::{Actor, UseCaseError};
use views::account::Role;
use views::certification::{AddedRequirement, CertificationForm, SignatoryForm, TemplateForm};

pub const SLUG: &str = "interviewer";
const COURSE: &str = "[[requirement]]\nid = \"foundation\"\nkind = \"course\"\ncourse = \"tiny\"\n";
/// Of another program; the sheet's own tests print it.
pub const LOGO: &[u8] = include_bytes!("../../../documents/src/pdf/tests/logo.png");

pub fn form() -> CertificationForm {
    CertificationForm {
        titles: vec![(EN, "Interviewer".to_owned())],
        outcomes: vec![(EN, "Ask open questions.\r\n\r\nPlan for safety.".to_owned())],
        requirements: COURSE.to_owned(),
        expires: true,
        validity: "24".to_owned(),
        window: "3".to_owned(),
        grace: "30".to_owned(),
        rule: "previous".to_owned(),
        confirmed: true,
        completed_on: "2028-02-29".to_owned(),
        ..CertificationForm::default()
    }
}

pub fn signed(name: &str) -> TemplateForm {
    TemplateForm {
        signatories: vec![SignatoryForm {
            name: name.to_owned(),
            roles: vec![(EN, "Head of training".to_owned())],
        }],
        second: "fr".to_owned(),
    }
}

/// Fields of a refusal, with the ids of what is wrong.
pub fn fields<T: std::fmt::Debug>(result: Result<T, UseCaseError>) -> Vec<(String, String)> {
    match result {
        Err(UseCaseError::Refused(problems)) => problems
            .into_iter()
            .map(|(field, message)| (field, message.id))
            .collect(),
        other => panic!("not refused: {other:?}"),
    }
}

pub fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter()
        .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
        .collect()
}

/// Everything that only managers do.
macro_rules! managers_only {
    ($variant:ident, $site:expr, $actor:expr) => {{
        let (ctx, actor, form) = (&$site.ctx, $actor, form());
        refused!(
            $variant,
            editor(ctx, actor, PROGRAMME, None, None, EN),
            editor(ctx, actor, PROGRAMME, Some(SLUG), None, EN),
            create(ctx, actor, PROGRAMME, &form),
            write_version(ctx, actor, PROGRAMME, SLUG, 1, &form),
            add_requirement(
                ctx,
                actor,
                PROGRAMME,
                form.clone(),
                &AddedRequirement::default()
            ),
            template(ctx, actor, PROGRAMME, None, EN),
            write_template(ctx, actor, PROGRAMME, 0, &signed("Lucía")),
            may_keep_logo(ctx, actor, PROGRAMME),
            keep_logo(ctx, actor, PROGRAMME, LOGO.to_vec()),
            remove_logo(ctx, actor, PROGRAMME),
            logo(ctx, actor, PROGRAMME),
            preview(ctx, actor, PROGRAMME, None, EN),
        );
    }};
}

macro_rules! insiders_only {
    ($variant:ident, $site:expr, $actor:expr) => {{
        let (ctx, actor) = (&$site.ctx, $actor);
        refused!(
            $variant,
            list(ctx, actor, PROGRAMME, EN),
            view(ctx, actor, PROGRAMME, SLUG, EN),
        );
    }};
}

#[tokio::test]
async fn only_managers_write_and_only_those_who_work_in_the_programme_read() {
    let house = House::new().await;
    let site = &house.site;
    create(&site.ctx, &house.manager, PROGRAMME, &form())
        .await
        .unwrap();
    managers_only!(SignInRequired, site, &Actor::Anonymous);
    insiders_only!(SignInRequired, site, &Actor::Anonymous);
    let others = [
        site.officer("officer").await,
        site.person("stranger", &[Role::Programme]).await,
        site.person("administrator", &[Role::Administrator]).await,
    ];
    for other in &others {
        managers_only!(NotFound, site, other);
        insiders_only!(NotFound, site, other);
    }
    let assessor = site.person("assessor", &[Role::Assessor]).await;
    let (ctx, mailbox) = (&site.ctx, "assessor@example.org");
    programmes::appoint(ctx, &house.manager, PROGRAMME, mailbox, "assessor")
        .await
        .unwrap();
    managers_only!(Forbidden, site, &assessor);
    let seen = view(ctx, &assessor, PROGRAMME, SLUG, EN).await.unwrap();
    assert!(!seen.manages);
    assert_eq!(
        list(ctx, &assessor, PROGRAMME, EN)
            .await
            .unwrap()
            .rows
            .len(),
        1
    );
}

#[tokio::test]
async fn a_certification_is_made_once_and_opens_a_cycle_for_everybody() {
    let house = House::new().await;
    let (ctx, manager) = (&house.site.ctx, &house.manager);
    let (ana, _) = house.site.account("ana", &[Role::Officer]).await;
    programmes::add_people(ctx, manager, PROGRAMME, house.cohort, "ana@example.org")
        .await
        .unwrap();
    for _ in 0..2 {
        let slug = create(ctx, manager, PROGRAMME, &form()).await.unwrap();
        assert_eq!(slug, SLUG);
    }
    let mut other = form();
    other.practice_room = true;
    assert_eq!(
        fields(create(ctx, manager, PROGRAMME, &other).await),
        pairs(&[("slug", "certification-slug-taken")])
    );
    let seen = view(ctx, manager, PROGRAMME, SLUG, EN).await.unwrap();
    assert_eq!(seen.versions.len(), 1);
    let version = &seen.versions[0];
    assert_eq!(version.number, 1);
    let outcomes = ["Ask open questions.", "Plan for safety."];
    assert_eq!(
        version.outcomes,
        Some((EN, outcomes.map(str::to_owned).to_vec()))
    );
    let said = &version.full[0].said;
    assert_eq!(said.id, "certification-takes-course");
    assert_eq!(
        said.args,
        [("course".to_owned(), base::Arg::from("A tiny course"))]
    );
    let mut reader = ctx.db.read().await.unwrap();
    let stored = store::certification::find(&mut reader, SLUG)
        .await
        .unwrap()
        .unwrap();
    let cycles = store::cycle::list(&mut reader, ana, stored.id)
        .await
        .unwrap();
    assert_eq!(cycles.len(), 1);
    drop(reader);
    let written = house.site.actions().await;
    let times = |action: &str| written.iter().filter(|one| *one == action).count();
    assert_eq!(times("certification.created"), 1);
    assert_eq!(times("certification.written"), 1);
}

#[tokio::test]
async fn of_two_who_save_at_once_the_second_is_told_and_loses_nothing() {
    let house = House::new().await;
    let (ctx, manager) = (&house.site.ctx, &house.manager);
    create(ctx, manager, PROGRAMME, &form()).await.unwrap();
    let with = |validity: &str| CertificationForm {
        validity: validity.to_owned(),
        ..form()
    };
    let write = async |seen, validity: &str| {
        write_version(ctx, manager, PROGRAMME, SLUG, seen, &with(validity)).await
    };
    assert_eq!(write(1, "36").await.unwrap(), 2);
    assert_eq!(conflict(write(1, "48").await), "certification-outdated");
    // The same form again is the same version.
    assert_eq!(write(1, "36").await.unwrap(), 2);
    // The form comes back as it was typed, now after the version that is there.
    let back = editor(
        ctx,
        manager,
        PROGRAMME,
        Some(SLUG),
        Some((with("48"), None)),
        EN,
    );
    let back = back.await.unwrap();
    assert_eq!((back.form.validity.as_str(), back.seen), ("48", 2));
    assert_eq!(write(back.seen, "48").await.unwrap(), 3);
    let seen = view(ctx, manager, PROGRAMME, SLUG, EN).await.unwrap();
    let numbers: Vec<u32> = seen.versions.iter().map(|one| one.number).collect();
    assert_eq!(numbers, [3, 2, 1]);
}

#[tokio::test]
async fn requirements_that_cannot_be_used_are_told_by_line() {
    let house = House::new().await;
    let (ctx, manager) = (&house.site.ctx, &house.manager);
    let requirements = concat!(
        "[[requirement]]\r\nid = \"a\"\r\nkind = \"course\"\r\ncourse = \"nowhere\"\r\n",
        "[[requirement]]\r\nid = \"b\"\r\nkind = \"assessment\"\r\ncourse = \"tiny\"\r\n",
        "assessment = \"second\"\r\nat-least = 80\r\n",
        "[[requirement]]\r\nid = \"c\"\r\nkind = \"observed\"\r\nrubric = \"dancing\"\r\n",
        "times = 1\r\nassessors = 1\r\n",
        "[[requirement]]\r\nid = \"d\"\r\nkind = \"curse\"\r\n",
    );
    let mut typed = form();
    typed.requirements = requirements.to_owned();
    assert_eq!(
        fields(create(ctx, manager, PROGRAMME, &typed).await),
        pairs(&[("requirements", "certification-path-problems")])
    );
    let sent_back = Some((typed, Some(0)));
    let draft = editor(ctx, manager, PROGRAMME, None, sent_back, EN)
        .await
        .unwrap();
    let told: Vec<(usize, &str)> = draft
        .full
        .problems
        .iter()
        .map(|one| (one.line, one.message.id.as_str()))
        .collect();
    // Counted by hand in the text above: ids stand on lines 2, 6 and 12, the misspelt kind on line 19.
    assert_eq!(
        told,
        [
            (2, "certification-unknown-course"),
            (6, "certification-unknown-assessment"),
            (12, "certification-unknown-rubric"),
            (19, "certification-form-unknown-kind"),
        ]
    );
    assert_eq!(draft.form.requirements, requirements);
    // Nothing was made.
    refused!(NotFound, view(ctx, manager, PROGRAMME, SLUG, EN));
}

#[tokio::test]
async fn all_that_is_wrong_is_told_by_field() {
    let house = House::new().await;
    let (ctx, manager) = (&house.site.ctx, &house.manager);
    let typed = CertificationForm {
        slug: "Not a word".to_owned(),
        titles: vec![(EN, " ".to_owned()), (Locale::Fr, "Enquêteur".to_owned())],
        outcomes: Vec::new(),
        requirements: String::new(),
        validity: "24".to_owned(),
        window: "24".to_owned(),
        grace: "a year".to_owned(),
        rule: "fixed".to_owned(),
        month: "2".to_owned(),
        day: "30".to_owned(),
        ..form()
    };
    let expected = [
        ("title_en", "certification-title-missing"),
        ("outcomes_en", "certification-outcomes-missing"),
        ("requirements", "certification-path-problems"),
        ("window", "certification-terms-window"),
        ("grace", "certification-terms-grace"),
        ("day", "certification-terms-date"),
        ("slug", "certification-slug-unusable"),
    ];
    assert_eq!(
        fields(create(ctx, manager, PROGRAMME, &typed).await),
        pairs(&expected)
    );
    // Terms do not matter where nothing expires.
    let forever = CertificationForm {
        expires: false,
        validity: "nonsense".to_owned(),
        ..form()
    };
    create(ctx, manager, PROGRAMME, &forever).await.unwrap();
    let seen = view(ctx, manager, PROGRAMME, SLUG, EN).await.unwrap();
    assert_eq!(seen.versions[0].terms[0].id, "certification-never-expires");
}

#[tokio::test]
async fn dates_are_shown_before_anything_is_saved() {
    let house = House::new().await;
    let (ctx, manager) = (&house.site.ctx, &house.manager);
    let sent_back = Some((form(), Some(0)));
    let draft = editor(ctx, manager, PROGRAMME, None, sent_back, EN)
        .await
        .unwrap();
    let days: Vec<Vec<&str>> = draft
        .example
        .iter()
        .map(|line| line.days.iter().map(|(_, day)| day.as_str()).collect())
        .collect();
    // As docs/certifications.md works it out by hand: 29 February 2028, 24 months, a window of 3, 30 days, from the previous expiry.
    assert_eq!(
        days,
        [
            vec!["2028-02-29", "2030-02-28"],
            vec!["2029-11-28"],
            vec!["2029-11-28", "2032-02-29"],
            vec!["2030-02-28", "2032-02-29"],
            vec!["2030-03-30", "2032-02-29"],
            vec!["2030-03-31", "2032-03-31"],
        ]
    );
    assert_eq!(draft.zone, "Africa/Tunis");
    assert!(
        list(ctx, manager, PROGRAMME, EN)
            .await
            .unwrap()
            .rows
            .is_empty()
    );
}

#[tokio::test]
async fn a_requirement_that_is_chosen_is_written_into_the_text() {
    let house = House::new().await;
    let (ctx, manager) = (&house.site.ctx, &house.manager);
    let mut typed = form();
    typed.requirements = format!("# First the course.\n{COURSE}");
    let mut chosen = AddedRequirement {
        path: "requirements".to_owned(),
        kind: "assessment".to_owned(),
        assessment: "tiny/final".to_owned(),
        percent: "80".to_owned(),
        ever: true,
        ..AddedRequirement::default()
    };
    let added = add_requirement(ctx, manager, PROGRAMME, typed.clone(), &chosen)
        .await
        .unwrap();
    let expected = concat!(
        "# First the course.\n",
        "[[requirement]]\nid = \"foundation\"\nkind = \"course\"\ncourse = \"tiny\"\n\n",
        "[[requirement]]\nid = \"assessment\"\nkind = \"assessment\"\never = true\n",
        "course = \"tiny\"\nassessment = \"final\"\nat-least = 80\n",
    );
    assert_eq!(added.requirements, expected);
    // Another of its kind has another id, also in a list that is written in another way.
    chosen.path = "renewal".to_owned();
    typed.renewal = concat!(
        "requirement = [{ id = \"assessment\", kind = \"assessment\", course = \"tiny\", ",
        "assessment = \"first\", at-least = 50 }]"
    )
    .to_owned();
    let added = add_requirement(ctx, manager, PROGRAMME, typed, &chosen)
        .await
        .unwrap();
    assert_eq!(added.requirements.lines().count(), 5);
    let ids: Vec<&str> = added
        .renewal
        .lines()
        .filter(|line| line.starts_with("id"))
        .collect();
    assert_eq!(ids, ["id = \"assessment\"", "id = \"assessment-2\""]);
    create(ctx, manager, PROGRAMME, &added).await.unwrap();
    // What is missing is told by field.
    chosen.percent = "101".to_owned();
    let refused = add_requirement(ctx, manager, PROGRAMME, form(), &chosen).await;
    assert_eq!(
        fields(refused),
        pairs(&[("percent", "certification-add-number")])
    );
}
