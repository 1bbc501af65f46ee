//! Templates of certificates, and the logo on them.

use crate::certifications::{LOGO, SLUG, fields, form, pairs, signed};
use crate::harness::{EN, Site, conflict};
use crate::programmes_house::{House, PROGRAMME};
use crate::refused;
use base::Locale;
use usecases::certify::certifications::{
    create, keep_logo, logo, preview, remove_logo, template, write_template,
};

#[tokio::test]
async fn a_template_has_signatories_a_second_language_and_a_logo() {
    let house = House::new().await;
    let (ctx, manager) = (&house.site.ctx, &house.manager);
    let write =
        async |seen, name: &str| write_template(ctx, manager, PROGRAMME, seen, &signed(name)).await;
    assert_eq!(write(0, "Lucía Ortega").await.unwrap(), 1);
    assert_eq!(conflict(write(0, "Jean Dupont").await), "template-outdated");
    assert_eq!(write(1, "Lucía Ortega").await.unwrap(), 1);
    assert_eq!(
        fields(write(1, " ").await),
        pairs(&[("name_1", "template-name-missing")])
    );
    let kept = keep_logo(ctx, manager, PROGRAMME, LOGO.to_vec()).await;
    assert_eq!(kept.unwrap(), 2);
    // Sent again it is the same one.
    let again = keep_logo(ctx, manager, PROGRAMME, LOGO.to_vec()).await;
    assert_eq!(again.unwrap(), 2);
    let held = logo(ctx, manager, PROGRAMME).await.unwrap();
    assert_eq!(held[..8], LOGO[..8]);
    let seen = template(ctx, manager, PROGRAMME, None, EN).await.unwrap();
    assert_eq!(seen.seen, 2);
    assert_eq!(seen.form.signatories[0].name, "Lucía Ortega");
    assert_eq!(seen.form.second, "fr");
    assert!(seen.logo.is_some());
    let sheet = preview(ctx, manager, PROGRAMME, None, EN).await.unwrap();
    assert_eq!(&sheet[..5], b"%PDF-");
    assert_eq!(remove_logo(ctx, manager, PROGRAMME).await.unwrap(), 3);
    refused!(NotFound, logo(ctx, manager, PROGRAMME));
}

#[tokio::test]
async fn what_is_no_logo_changes_nothing() {
    let house = House::new().await;
    let (ctx, manager) = (&house.site.ctx, &house.manager);
    let send = async |file: Vec<u8>| keep_logo(ctx, manager, PROGRAMME, file).await;
    for (file, problem) in [
        (b"<svg/>".to_vec(), "logo-not-png"),
        (LOGO[..LOGO.len() - 20].to_vec(), "logo-damaged"),
        (vec![0; 500 * 1024 + 1], "logo-too-large"),
    ] {
        assert_eq!(fields(send(file).await), pairs(&[("logo", problem)]));
    }
    let seen = template(ctx, manager, PROGRAMME, None, EN).await.unwrap();
    assert_eq!((seen.seen, seen.logo), (0, None));
}

#[tokio::test]
async fn a_specimen_of_a_certification_of_another_programme_is_not_found() {
    let house = House::new().await;
    let site: &Site = &house.site;
    let (ctx, manager) = (&site.ctx, &house.manager);
    create(ctx, manager, PROGRAMME, &form()).await.unwrap();
    let sheet = preview(ctx, manager, PROGRAMME, Some(SLUG), Locale::Ar).await;
    assert_eq!(&sheet.unwrap()[..5], b"%PDF-");
    refused!(
        NotFound,
        preview(ctx, manager, PROGRAMME, Some("elsewhere"), EN)
    );
}
