//! How sure a reading is.

/// From the distance between the best and the next reading, in hundredths of a logit, to a sureness.
pub(super) fn sureness(distance: i32) -> f64 {
    const STEPS: [(i32, f64); 6] = [
        (0, 0.3),
        (50, 0.45),
        (100, 0.6),
        (200, 0.8),
        (400, 0.95),
        (1000, 0.99),
    ];
    let mut last = STEPS[0];
    for step in STEPS {
        if distance < step.0 {
            let share = f64::from(distance - last.0) / f64::from(step.0 - last.0);
            return last.1 + share * (step.1 - last.1);
        }
        last = step;
    }
    last.1
}
