//! Whether a path asks for anything: what can be met without showing something is no way to a certification.

use super::{Kind, Requirement, Requirements};

impl Requirements {
    /// Whether something has to be shown, whichever way is taken: waiting times alone are not enough.
    pub fn asks_evidence(&self) -> bool {
        !all_free(&self.0, |_| false)
    }

    /// Whether something has to be shown after the cycle opened, whichever way is taken. Else the next cycle would be met in the
    /// moment it opens, and so would each one after it.
    pub fn asks_anew(&self) -> bool {
        !all_free(&self.0, |one| one.ever)
    }
}

type Free = fn(&Requirement) -> bool;

fn all_free(of: &[Requirement], given: Free) -> bool {
    of.iter().all(|one| is_free(one, given))
}

/// Whether it can be met with nothing but time and what is given.
fn is_free(one: &Requirement, given: Free) -> bool {
    match &one.kind {
        Kind::Waiting { .. } => true,
        Kind::All { of } => all_free(of, given),
        Kind::Any { at_least, of } => {
            let free = of.iter().filter(|inner| is_free(inner, given)).count();
            u32::try_from(free).unwrap_or(u32::MAX) >= *at_least
        }
        _ => given(one),
    }
}
