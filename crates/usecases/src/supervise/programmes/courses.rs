//! The courses of a programme, in order.

use super::access::staff_of;
use super::content::content;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::Message;
use views::programme::StaffRole;

/// Courses of a programme at most.
const MOST: usize = 40;

/// What a button does to a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CourseMove {
    Add,
    Remove,
    Up,
    Down,
}

impl CourseMove {
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "add" => Some(Self::Add),
            "remove" => Some(Self::Remove),
            "up" => Some(Self::Up),
            "down" => Some(Self::Down),
            _ => None,
        }
    }
}

/// Adds a course, takes one out, or moves one by a place. `seen` is the revision that the page showed.
pub async fn move_course(
    ctx: &Context,
    actor: &Actor,
    slug: &str,
    seen: i64,
    course: &str,
    what: CourseMove,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let (person, programme) = staff_of(&mut tx, actor, slug, &[StaffRole::Manager]).await?;
    let before = content(&programme)?;
    let mut after = before.clone();
    if what == CourseMove::Add && ctx.shelf.current(course).is_none() {
        return Err(UseCaseError::field(
            "course",
            Message::new("programme-course-unknown"),
        ));
    }
    change(&mut after.courses, course, what);
    if after.courses.len() > MOST {
        let message = Message::new("programme-courses-many").with("most", MOST);
        return Err(UseCaseError::field("course", message));
    }
    if seen != programme.revision {
        return Err(UseCaseError::Conflict(Message::new("programme-outdated")));
    }
    if before == after {
        return Ok(());
    }
    let after = serde_json::to_string(&after)?;
    let (id, by) = (programme.id, Some(person.account));
    if !store::programme::insert_revision(&mut tx, id, seen + 1, &after, ctx.now(), by).await? {
        return Err(UseCaseError::Conflict(Message::new("programme-outdated")));
    }
    let subject = ("programme", &*id.to_string());
    let detail = serde_json::json!({ "revision": seen + 1, "course": course });
    record(ctx, &mut tx, actor, "programme.revised", subject, detail).await?;
    tx.commit().await?;
    Ok(())
}

/// What cannot be done (up from the first place, a second time into the list) changes nothing.
fn change(courses: &mut Vec<String>, course: &str, what: CourseMove) {
    let place = courses.iter().position(|one| one == course);
    match (what, place) {
        (CourseMove::Add, None) => courses.push(course.to_owned()),
        (CourseMove::Remove, Some(place)) => {
            courses.remove(place);
        }
        (CourseMove::Up, Some(place)) if place > 0 => courses.swap(place - 1, place),
        (CourseMove::Down, Some(place)) if place + 1 < courses.len() => {
            courses.swap(place, place + 1);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn courses_move_by_one_place_and_no_further() {
        let check = |course: &str, what: CourseMove, expected: &[&str]| {
            let mut courses = ["a", "b", "c"].map(str::to_owned).to_vec();
            change(&mut courses, course, what);
            assert_eq!(courses, expected, "{course} {what:?}");
        };
        check("b", CourseMove::Up, &["b", "a", "c"]);
        check("b", CourseMove::Down, &["a", "c", "b"]);
        check("a", CourseMove::Up, &["a", "b", "c"]);
        check("c", CourseMove::Down, &["a", "b", "c"]);
        check("b", CourseMove::Remove, &["a", "c"]);
        check("d", CourseMove::Remove, &["a", "b", "c"]);
        check("d", CourseMove::Add, &["a", "b", "c", "d"]);
        check("a", CourseMove::Add, &["a", "b", "c"]);
    }
}
