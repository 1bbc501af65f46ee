//! Requirements put into groups by choosing: what is written in the text, and who may.

use crate::certifications::{SLUG, fields, form, pairs};
use crate::harness::EN;
use crate::programmes_house::{House, PROGRAMME};
use crate::refused;
use usecases::Actor;
use usecases::certify::certifications::{add_requirement, arrange_requirements, create, editor};
use usecases::supervise::programmes;
use views::account::Role;
use views::certification::{AddedRequirement, Arrangement, CertificationForm};

const TWO: &str = "# Ours.\n\n[[requirement]]\nid = \"foundation\"\nkind = \"course\"\ncourse = \"tiny\"\n\n\
    # Six hours of it.\n[[requirement]]\nid = \"meetings\"\nkind = \"attendance\"\nhours = 6\n";

fn typed(requirements: &str, renewal: &str) -> CertificationForm {
    CertificationForm {
        requirements: requirements.to_owned(),
        renewal: renewal.to_owned(),
        ..form()
    }
}

fn wanted(what: &str, picked: &[&str], group: (&str, &str)) -> Arrangement {
    Arrangement {
        path: String::from("requirements"),
        what: what.to_owned(),
        picked: picked.iter().map(|id| (*id).to_owned()).collect(),
        group: group.0.to_owned(),
        least: group.1.to_owned(),
    }
}

#[tokio::test]
async fn only_managers_arrange_and_nothing_is_saved() {
    let house = House::new().await;
    let (site, ctx) = (&house.site, &house.site.ctx);
    let arrange = |actor: &'_ Actor| {
        let actor = actor.clone();
        async move {
            let all = wanted("gather", &["foundation"], ("all", ""));
            arrange_requirements(ctx, &actor, PROGRAMME, typed(TWO, ""), &all).await
        }
    };
    refused!(SignInRequired, arrange(&Actor::Anonymous));
    let stranger = site.person("stranger", &[Role::Programme]).await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let officer = site.officer("officer").await;
    for other in [&stranger, &admin, &officer] {
        refused!(NotFound, arrange(other));
    }
    let teacher = site.person("teacher", &[Role::Instructor]).await;
    let mailbox = "teacher@example.org";
    programmes::appoint(ctx, &house.manager, PROGRAMME, mailbox, "instructor")
        .await
        .unwrap();
    refused!(Forbidden, arrange(&teacher));
    create(ctx, &house.manager, PROGRAMME, &form())
        .await
        .unwrap();
    arrange(&house.manager).await.unwrap();
    let saved = editor(ctx, &house.manager, PROGRAMME, Some(SLUG), None, EN)
        .await
        .unwrap();
    assert_eq!(saved.form.requirements, form().requirements);
}

#[tokio::test]
async fn a_group_is_made_filled_and_read_aloud_and_comments_stay() {
    let house = House::new().await;
    let (ctx, manager) = (&house.site.ctx, &house.manager);
    let gather = wanted("gather", &["meetings", "foundation"], ("any", "1"));
    let grouped = arrange_requirements(ctx, manager, PROGRAMME, typed(TWO, ""), &gather)
        .await
        .unwrap();
    assert_eq!(
        grouped.requirements,
        "# Ours.\n\n[[requirement]]\nid = \"any\"\nkind = \"any\"\nat-least = 1\n\n\
         [[requirement.of]]\nid = \"foundation\"\nkind = \"course\"\ncourse = \"tiny\"\n\n\
         # Six hours of it.\n[[requirement.of]]\nid = \"meetings\"\nkind = \"attendance\"\nhours = 6\n"
    );
    let add = AddedRequirement {
        path: String::from("requirements"),
        into: String::from("any"),
        own: String::from("all"),
        kind: String::from("waiting"),
        days: String::from("7"),
        ..AddedRequirement::default()
    };
    let filled = add_requirement(ctx, manager, PROGRAMME, grouped, &add)
        .await
        .unwrap();
    let draft = editor(ctx, manager, PROGRAMME, None, Some((filled, None)), EN)
        .await
        .unwrap();
    let read: Vec<_> = draft
        .full
        .aloud
        .iter()
        .map(|line| (line.number.as_str(), line.id.as_str(), line.is_group))
        .collect();
    assert_eq!(
        read,
        [
            ("1", "any", true),
            ("1.1", "foundation", false),
            ("1.2", "meetings", false),
            ("1.3", "all", true),
            ("1.3.1", "waiting", false),
        ]
    );
    assert!(draft.form.requirements.contains("# Six hours of it."));
}

#[tokio::test]
async fn the_renewal_has_groups_of_its_own() {
    let house = House::new().await;
    let (ctx, manager) = (&house.site.ctx, &house.manager);
    let all = Arrangement {
        path: String::from("renewal"),
        ..wanted("gather", &["meetings"], ("all", ""))
    };
    let back = arrange_requirements(ctx, manager, PROGRAMME, typed(TWO, TWO), &all)
        .await
        .unwrap();
    assert_eq!(back.requirements, TWO);
    assert!(back.renewal.contains("kind = \"all\""));
}

#[tokio::test]
async fn what_cannot_be_done_is_told_and_the_text_stays() {
    let house = House::new().await;
    let (ctx, manager) = (&house.site.ctx, &house.manager);
    let inline = "requirement = [{ id = \"a\", kind = \"attendance\", hours = 1 }]\n";
    let commented = format!("# Ours.\n{inline}");
    for (text, wanted, field, id) in [
        (
            TWO,
            wanted("gather", &[], ("all", "")),
            "picked",
            "certification-arrange-none",
        ),
        (
            TWO,
            wanted("gather", &["nothing"], ("all", "")),
            "picked",
            "certification-arrange-none",
        ),
        (
            TWO,
            wanted("dissolve", &["meetings"], ("", "")),
            "picked",
            "certification-arrange-no-group",
        ),
        (
            TWO,
            wanted("need", &["meetings", "foundation"], ("all", "")),
            "picked",
            "certification-arrange-one",
        ),
        (
            TWO,
            wanted("need", &["meetings"], ("all", "")),
            "picked",
            "certification-arrange-no-group",
        ),
        (
            TWO,
            wanted("gather", &["meetings"], ("", "")),
            "group",
            "certification-arrange-group-missing",
        ),
        (
            TWO,
            wanted("gather", &["meetings"], ("any", "")),
            "least",
            "certification-add-number",
        ),
        (
            commented.as_str(),
            wanted("gather", &["a"], ("all", "")),
            "requirements",
            "certification-arrange-by-hand",
        ),
        (
            "[[requirement]]\n",
            wanted("gather", &["a"], ("all", "")),
            "requirements",
            "certification-path-problems",
        ),
    ] {
        let refused = arrange_requirements(ctx, manager, PROGRAMME, typed(text, ""), &wanted).await;
        assert_eq!(fields(refused), pairs(&[(field, id)]), "{wanted:?}");
    }
    // Without a comment there is nothing to lose, and it is written anew.
    let gather = wanted("gather", &["a"], ("all", ""));
    let anew = arrange_requirements(ctx, manager, PROGRAMME, typed(inline, ""), &gather)
        .await
        .unwrap();
    assert!(
        anew.requirements
            .starts_with("[[requirement]]\nid = \"all\"\n")
    );
    let gone = wanted("remove", &["a"], ("", ""));
    let none = arrange_requirements(ctx, manager, PROGRAMME, typed(inline, ""), &gone)
        .await
        .unwrap();
    assert_eq!(none.requirements, "");
}
