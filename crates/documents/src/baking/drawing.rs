//! The badge: a paper disc with a petrol ring, and in it the open-bowled "a" of Audire.
//!
//! One geometry for both pictures. The letter is that of the site's mark: an arc of radius 8.6
//! about (13.77, 15.85), open to the right, and a stem, both 4 wide.

/// Colours of the project's palette.
pub const PAPER: [u8; 3] = [0xf8, 0xf5, 0xee];
/// Behind the lettering of the SVG, which may stand on a dark page.
pub const SHEET: [u8; 3] = [0xfd, 0xfc, 0xfa];
pub const INK: [u8; 3] = [0x12, 0x21, 0x2b];
pub const PETROL: [u8; 3] = [0x00, 0x54, 0x62];

/// The disc in a square of 480: its centre, and the radii of its edge and of its ring.
pub const CENTRE: f64 = 240.0;
pub const EDGE: f64 = 232.0;
pub const RING: f64 = 214.0;
pub const RING_WIDTH: f64 = 8.0;
/// From units of the mark to those of the square, and where the mark's origin lies.
pub const SCALE: f64 = 11.5;
pub const ORIGIN: (f64, f64) = (69.8, 57.7);

const BOWL: (f64, f64) = (13.769, 15.847);
const BOWL_RADIUS: f64 = 8.6;
const UPPER_END: (f64, f64) = (18.4, 8.6);
const LOWER_END: (f64, f64) = (21.3, 20.0);
const STEM_X: f64 = 24.4;
const STEM: (f64, f64) = (8.4, 25.6);
const HALF_STROKE: f64 = 2.0;

/// The mark as SVG path data: bowl and stem.
pub const BOWL_PATH: &str = "M18.4 8.6A8.6 8.6 0 1 0 21.3 20";
pub const STEM_PATH: &str = "M24.4 8.4v17.2";

/// The colour at a point of the square; `None` outside the disc.
pub fn colour(x: f64, y: f64) -> Option<[u8; 3]> {
    let from_centre = (x - CENTRE).hypot(y - CENTRE);
    if from_centre > EDGE {
        return None;
    }
    if (from_centre - RING).abs() <= RING_WIDTH / 2.0 {
        return Some(PETROL);
    }
    let (x, y) = ((x - ORIGIN.0) / SCALE, (y - ORIGIN.1) / SCALE);
    if (x - STEM_X).abs() <= HALF_STROKE && (STEM.0..=STEM.1).contains(&y) {
        return Some(PETROL);
    }
    let (x, y) = (x - BOWL.0, y - BOWL.1);
    let on_bowl = (x.hypot(y) - BOWL_RADIUS).abs() <= HALF_STROKE;
    Some(if on_bowl && !in_gap(x, y) { INK } else { PAPER })
}

/// Whether a point, seen from the bowl's centre, lies between its two ends.
fn in_gap(x: f64, y: f64) -> bool {
    let after_upper = turn((UPPER_END.0 - BOWL.0, UPPER_END.1 - BOWL.1), (x, y));
    let before_lower = turn((x, y), (LOWER_END.0 - BOWL.0, LOWER_END.1 - BOWL.1));
    after_upper > 0.0 && before_lower > 0.0
}

fn turn(a: (f64, f64), b: (f64, f64)) -> f64 {
    a.0 * b.1 - a.1 * b.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_disc_holds_a_ring_and_the_letter() {
        assert_eq!(colour(1.0, 1.0), None);
        assert_eq!(colour(CENTRE, CENTRE - RING), Some(PETROL));
        assert_eq!(colour(CENTRE, CENTRE - 190.0), Some(PAPER));
        let at = |x: f64, y: f64| colour(x * SCALE + ORIGIN.0, y * SCALE + ORIGIN.1);
        // By hand, in units of the mark: the leftmost point of the bowl, its open side, its middle,
        // and the middle of the stem.
        assert_eq!(at(13.769 - 8.6, 15.847), Some(INK));
        assert_eq!(at(13.769 + 8.5, 15.0), Some(PAPER));
        assert_eq!(at(13.769, 15.847), Some(PAPER));
        assert_eq!(at(24.4, 17.0), Some(PETROL));
    }
}
