use super::*;

fn ids(item: &ItemStatistics, options: Option<&OptionAnalysis>) -> Vec<String> {
    remarks(item, options)
        .into_iter()
        .map(|one| one.id)
        .collect()
}

#[test]
fn remarks_follow_the_written_rules() {
    let item = |facility, discrimination, correlation| ItemStatistics {
        asked: 40,
        answers: 40,
        facility: Some(facility),
        discrimination: Some(discrimination),
        correlation: Some(correlation),
        seconds: None,
    };
    let few = ItemStatistics {
        asked: 9,
        ..item(0.1, -0.5, -0.5)
    };
    assert_eq!(ids(&few, None), ["statistics-remark-few"]);
    assert_eq!(
        ids(&item(0.96, 0.1, 0.1), None),
        ["statistics-remark-too-easy"]
    );
    assert_eq!(ids(&item(0.95, 0.2, 0.1), None), [""; 0]);
    assert_eq!(
        ids(&item(0.29, 0.1, 0.1), None),
        ["statistics-remark-too-hard"]
    );
    assert_eq!(
        ids(&item(0.30, 0.19, 0.1), None),
        ["statistics-remark-weak"]
    );
    assert_eq!(
        ids(&item(0.6, 0.3, -0.01), None),
        ["statistics-remark-negative"]
    );
    assert_eq!(
        ids(&item(0.2, -0.1, 0.1), None),
        ["statistics-remark-negative", "statistics-remark-too-hard"]
    );
}

#[test]
fn wrong_options_are_looked_at() {
    let option = |is_right, answers, upper, lower, correlation| OptionStatistics {
        is_right,
        answers,
        upper,
        middle: answers - upper - lower,
        lower,
        correlation,
    };
    let good = ItemStatistics {
        asked: 40,
        facility: Some(0.6),
        discrimination: Some(0.4),
        ..ItemStatistics::default()
    };
    let analysis = OptionAnalysis {
        upper: 11,
        middle: 18,
        lower: 11,
        options: vec![
            option(true, 24, 9, 4, Some(0.3)),
            option(false, 0, 0, 0, None),
            option(false, 9, 5, 2, Some(0.1)),
            option(false, 7, 1, 5, Some(-0.3)),
            option(false, 4, 3, 0, Some(0.2)),
            option(false, 9, 2, 2, Some(0.1)),
        ],
    };
    let found = remarks(&good, Some(&analysis));
    let told: Vec<(&str, &base::Arg)> = found
        .iter()
        .map(|one| (one.id.as_str(), &one.args[0].1))
        .collect();
    assert_eq!(
        told,
        [
            ("statistics-remark-option-unused", &base::Arg::Number(2)),
            ("statistics-remark-option-preferred", &base::Arg::Number(3)),
        ]
    );
}
