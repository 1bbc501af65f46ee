//! Conditions, effects and targets, told at the exact place.

use super::{changed, check, check_text};

#[test]
fn names_are_known() {
    check("if: apart", "if: not ⟦apat⟧", "scenario-name");
    check("if: apart", "if: ⟦nothing⟧", "scenario-name");
    check("trust +1;", "⟦trst⟧ +1;", "scenario-name");
    check(
        "if trust >= 3; yard",
        "if trust >= 3; ⟦yrd⟧",
        "scenario-scene",
    );
    check("to: door", "to: ⟦nowhere⟧", "scenario-scene");
    check("at: 10", "at: 10\nto: ⟦hal⟧", "scenario-scene");
    check("at: 10", "at: 10\nif: did(⟦tel⟧)", "scenario-action");
    check("at: 10", "at: 10\nif: seen(⟦door-two⟧)", "scenario-scene");
    check("at: 10", "at: 10\nif: told has ⟦limit⟧", "scenario-member");
    check(
        "told + limits",
        "told + ⟦nothing-at-all⟧",
        "scenario-member",
    );
}

#[test]
fn what_is_done_with_a_name_fits_its_kind() {
    check("if: apart", "if: ⟦trust⟧", "scenario-kind");
    check("if: apart", "if: ⟦apart⟧ > 3", "scenario-kind");
    check("if: apart", "if: ⟦apart⟧ has who", "scenario-kind");
    check(
        "if trust >= 3; yard",
        "if trust >= ⟦9⟧; yard",
        "scenario-out-of-range",
    );
}

#[test]
fn what_cannot_be_read_is_told_where_it_begins() {
    check("if: apart", "if: (apart⟦⟧", "scenario-expected");
    check("if: apart", "if: apart ⟦apart⟧", "scenario-expected");
    check("if: apart", "if: apart and⟦⟧", "scenario-expected");
    check("if: apart", "if:⟦⟧", "scenario-expected");
    check("at: 10", "at: ⟦soon⟧", "scenario-expected");
    check(
        "met = \"told has limits\"",
        "met = \"told has limits ⟦limits⟧\"",
        "scenario-expected",
    );
    let long = format!("if: ⟦apart{}⟧", " or apart".repeat(300));
    check("if: apart", &long, "scenario-line-long");
}

#[test]
fn the_last_scene_stands_without_a_condition() {
    check(
        "if trust >= 3; yard",
        "if trust >= 3; yard ⟦if apart⟧",
        "scenario-last",
    );
    check(
        "to: hall if trust >= 3; yard",
        "to: ⟦hall⟧; yard",
        "scenario-earlier",
    );
}

#[test]
fn a_condition_in_the_settings_is_told_at_its_place_too() {
    let text = changed("met = \"told has limits\"", "met = \"told has ⟦limts⟧\"");
    check_text(&text, "scenario-member");
}
