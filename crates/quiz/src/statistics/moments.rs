//! Means, deviations and correlations.

/// Sums of squares below this are what rounding leaves of nought: two shares differ by at least a sixtieth of one point in an exam of a few
/// thousand points.
const NOTHING: f64 = 1e-15;

/// A count as a number to reckon with; counts of people and questions stay far below 2³².
pub fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Thousandths, rounded, as pages show them.
#[expect(
    clippy::cast_possible_truncation,
    reason = "held within a million before"
)]
pub fn thousandths(value: f64) -> i32 {
    (value * 1000.0).round().clamp(-1e6, 1e6) as i32
}

pub fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / number(values.len()))
}

/// The standard deviation of a sample: √(Σ(x − mean)² ÷ (n − 1)).
pub fn deviation(values: &[f64]) -> Option<f64> {
    let mean = mean(values)?;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    (values.len() > 1).then(|| (squares / number(values.len() - 1)).sqrt())
}

/// The product-moment correlation (Pearson, 1896, "Regression, heredity, and panmixia", Philosophical Transactions A 187), from −1 to 1:
/// Σ(x − mean x)(y − mean y) ÷ √(Σ(x − mean x)² × Σ(y − mean y)²). Where one of the two is yes or no, this is the
/// point-biserial correlation (Lev, 1949, "The point biserial coefficient of correlation", Annals of Mathematical Statistics 20).
/// `None` where one of the two does not vary.
pub fn correlation(pairs: &[(f64, f64)]) -> Option<f64> {
    let count = number(pairs.len());
    let mean_x = pairs.iter().map(|(x, _)| x).sum::<f64>() / count;
    let mean_y = pairs.iter().map(|(_, y)| y).sum::<f64>() / count;
    let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
    for (x, y) in pairs {
        let (x, y) = (x - mean_x, y - mean_y);
        xx += x * x;
        yy += y * y;
        xy += x * y;
    }
    (xx > NOTHING && yy > NOTHING).then(|| (xy / (xx * yy).sqrt()).clamp(-1.0, 1.0))
}

/// The value in the middle; between two, half of their sum, rounded down.
pub fn median(mut values: Vec<u32>) -> Option<u32> {
    values.sort_unstable();
    let middle = values.len() / 2;
    let upper = *values.get(middle)?;
    if values.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = *values.get(middle.checked_sub(1)?)?;
    Some(lower.midpoint(upper))
}
