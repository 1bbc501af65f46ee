use super::*;

mod properties;
mod published;
mod remarks;

fn near(value: Option<f64>, expected: f64) {
    let value = value.expect("a number");
    assert!((value - expected).abs() < 1e-6, "{value}, not {expected}");
}

fn answer(item: usize, earned: i32) -> Answer {
    Answer {
        item,
        earned,
        possible: 60,
        seconds: Some(30),
    }
}

/// Attempts at questions of one point each; `None` was not asked. Earned in sixtieths.
fn responses(rows: &[Vec<Option<i32>>]) -> Responses {
    let mut all = Responses::new(rows.first().map_or(0, Vec::len));
    for row in rows {
        let asked = row.iter().enumerate();
        all.push(asked.filter_map(|(item, earned)| Some(answer(item, (*earned)?))));
    }
    all
}

/// Rows of right (1) and wrong (0).
fn marks(rows: &[&str]) -> Responses {
    let rows: Vec<Vec<Option<i32>>> = rows
        .iter()
        .map(|row| {
            row.bytes()
                .map(|one| Some(i32::from(one - b'0') * 60))
                .collect()
        })
        .collect();
    responses(&rows)
}
