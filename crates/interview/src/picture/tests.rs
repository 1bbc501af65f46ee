use super::plan::{Column, GUTTER, MARGIN, Plan, WIDE};
use super::{Labels, PictureWords, depths, first_talk, half_open, standalone, svg};
use crate::case::{Case, Profile, Tier};
use crate::interviewee::tests::fixture::{greenhouse, place};

fn words() -> PictureWords<'static> {
    PictureWords {
        description: "How it opens.",
        start: "An open invitation",
        after: [
            "After one",
            "After two",
            "After three",
            "After four or more",
        ],
        never: "Never reached",
        tiers: ["Place", "Course", "Control", "Core"],
        trust: "Half open at",
        danger: "Danger now",
        minor: "Younger",
        vain: "In vain",
    }
}

fn labels(case: &Case) -> Labels<'_> {
    let details = case.words.details.iter();
    Labels {
        title: "The greenhouse",
        details: details.map(|one| one.brief.as_str()).collect(),
        details_rtl: false,
        vain: vec![false; case.details.len()],
        rtl: false,
        words: words(),
    }
}

/// The greenhouse, where nothing leads to the offer any more but what follows from it.
fn in_a_circle() -> Case {
    let mut case = greenhouse();
    let (offer, woman) = (place(&case, "the-offer"), place(&case, "the-woman"));
    case.details[offer].start = false;
    case.details[offer].after = vec![woman];
    case
}

#[test]
fn a_detail_lies_as_deep_as_its_shortest_way() {
    let case = greenhouse();
    let depth = |case: &Case, id: &str| depths(case)[place(case, id)];
    // By hand: the food needs the house or the day, which both begin; the family needs the boss, the phone or the notebook, each of
    // which needs something that begins.
    for (id, expected) in [
        ("the-town", 0),
        ("the-food", 1),
        ("the-radio", 1),
        ("the-fines", 1),
        ("the-boss", 1),
        ("the-family", 2),
    ] {
        assert_eq!(depth(&case, id), Some(expected), "{id}");
    }
    let case = in_a_circle();
    assert_eq!(depth(&case, "the-offer"), None);
    assert_eq!(depth(&case, "the-woman"), None);
    assert_eq!(depth(&case, "the-driver"), Some(1));
}

#[test]
fn each_detail_has_a_box_in_its_row_and_its_column() {
    let case = in_a_circle();
    let labels = labels(&case);
    let plan = Plan::new(&case, &labels);
    assert_eq!(
        plan.columns,
        [
            Column::Start,
            Column::After(1),
            Column::After(2),
            Column::Never
        ]
    );
    let left = |id: &str| plan.cards[place(&case, id)].left;
    assert_eq!(left("the-town"), MARGIN);
    assert_eq!(left("the-food"), MARGIN + WIDE + GUTTER);
    assert_eq!(left("the-family"), MARGIN + 2 * (WIDE + GUTTER));
    assert_eq!(left("the-woman"), MARGIN + 3 * (WIDE + GUTTER));
    let bands: Vec<i32> = plan.bands.iter().flatten().copied().collect();
    assert_eq!(bands.len(), 4);
    for (card, detail) in plan.cards.iter().zip(&case.details) {
        let begins = bands[detail.tier.number()];
        let ends = bands.get(detail.tier.number() + 1).unwrap_or(&plan.high);
        assert!(
            begins < card.top && card.top + card.high < *ends,
            "{}",
            detail.id
        );
        assert!(card.right() < plan.wide);
    }
    for (at, one) in plan.cards.iter().enumerate() {
        for other in plan.cards.iter().skip(at + 1) {
            let apart = one.left != other.left
                || one.top + one.high < other.top
                || other.top + other.high < one.top;
            assert!(apart, "{one:?} {other:?}");
        }
    }
}

#[test]
fn every_lead_is_a_line_and_what_matters_is_marked_in_words() {
    let case = in_a_circle();
    let mut labels = labels(&case);
    labels.vain[place(&case, "the-town")] = true;
    let picture = svg(&case, &labels);
    let leads: usize = case.details.iter().map(|one| one.after.len()).sum();
    assert_eq!(picture.matches("class=\"sg-way").count(), leads);
    assert_eq!(picture.matches("class=\"sg-scene").count(), 24);
    assert!(picture.contains("<title>the-notebook → the-family</title>"));
    // One detail of danger, one question in vain; two that nothing reaches, and the name of their column.
    assert_eq!(picture.matches("Danger now</text>").count(), 1);
    assert_eq!(picture.matches("In vain</text>").count(), 1);
    assert_eq!(picture.matches("Never reached</text>").count(), 3);
    assert_eq!(picture.matches("sg-marked").count(), 4);
    assert_eq!(picture.matches("stroke-dasharray").count(), 2);
    // `tier` of data/model.toml: .05, .25, .48, .68.
    for line in [
        "0 · Place · Half open at 5",
        "1 · Course · Half open at 25",
        "2 · Control · Half open at 48",
        "3 · Core · Half open at 68",
    ] {
        assert!(picture.contains(line), "{line}");
    }
    assert!(!picture.contains("<style>"));
    assert!(standalone(&case, &labels).contains("<style>"));
}

#[test]
fn read_from_the_right_it_is_turned_round_and_english_stays_readable() {
    let case = greenhouse();
    let plain = labels(&case);
    let turned = Labels {
        rtl: true,
        ..labels(&case)
    };
    let wide = Plan::new(&case, &plain).wide;
    let picture = svg(&case, &turned);
    assert!(picture.contains("direction=\"rtl\" font-family"));
    // The box of what begins stands at the right, with its id written from the left and ending at the right edge of the box.
    let left = wide - MARGIN - WIDE;
    assert!(picture.contains(&format!("<rect class=\"sg-card sg-start\" x=\"{left}\"")));
    let id = format!("x=\"{}\"", wide - MARGIN - 12);
    let town = picture
        .split("<text")
        .find(|one| one.contains(">the-town<"));
    let town = town.unwrap_or_default();
    assert!(town.contains(&id), "{town}");
    assert!(
        town.contains("direction=\"ltr\" text-anchor=\"end\""),
        "{town}"
    );
    assert!(!svg(&case, &plain).contains("text-anchor=\"end\""));
}

#[test]
fn words_cannot_leave_the_picture() {
    let mut case = greenhouse();
    case.details[0].cues = vec![String::from("</svg><script>")];
    let hostile = "<script>alert(1)</script> & \"more\"";
    let labels = Labels {
        title: hostile,
        details: vec![hostile; 24],
        words: PictureWords {
            danger: hostile,
            start: hostile,
            tiers: [hostile; 4],
            ..words()
        },
        ..labels(&case)
    };
    let picture = svg(&case, &labels);
    assert!(!picture.contains("<script"), "{picture}");
    assert_eq!(picture.matches("</svg>").count(), 1);
}

#[test]
fn a_case_without_details_is_an_empty_picture() {
    let mut case = greenhouse();
    case.details.clear();
    let picture = svg(&case, &labels(&greenhouse()));
    assert!(picture.starts_with("<svg") && !picture.contains("sg-scene"));
}

#[test]
fn trust_is_told_as_the_model_has_it() {
    assert_eq!(Tier::ALL.map(half_open), [5, 25, 48, 68]);
    // The table of `docs/interview-model.md`.
    assert_eq!(first_talk(Profile::AdultTrafficked), (30, 78));
}
