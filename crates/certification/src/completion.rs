//! Course completion, decided from evidence.

/// What is recorded of one person in one course version.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CourseEvidence {
    /// Lessons of the course, and of these the ones that were completed.
    pub lessons: u32,
    pub lessons_completed: u32,
    /// Module quizzes of the course, and of these the ones that were passed.
    pub quizzes: u32,
    pub quizzes_passed: u32,
    /// Scenarios that the modules of the course assess with, and of these the ones that were passed.
    pub scenarios: u32,
    pub scenarios_passed: u32,
    /// Whether the course has a final assessment, and whether it was passed.
    pub has_assessment: bool,
    pub assessment_passed: bool,
}

/// One thing that completion still needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    Lessons(u32),
    Quizzes(u32),
    Scenarios(u32),
    Assessment,
}

/// What is still missing; empty when the course is completed. Every lesson done, every quiz
/// passed, every assessed scenario passed, and the final assessment, where there is one, passed.
pub fn missing(evidence: &CourseEvidence) -> Vec<Missing> {
    let mut missing = Vec::new();
    let lessons = evidence.lessons.saturating_sub(evidence.lessons_completed);
    if lessons > 0 {
        missing.push(Missing::Lessons(lessons));
    }
    let quizzes = evidence.quizzes.saturating_sub(evidence.quizzes_passed);
    if quizzes > 0 {
        missing.push(Missing::Quizzes(quizzes));
    }
    let scenarios = evidence.scenarios.saturating_sub(evidence.scenarios_passed);
    if scenarios > 0 {
        missing.push(Missing::Scenarios(scenarios));
    }
    if evidence.has_assessment && !evidence.assessment_passed {
        missing.push(Missing::Assessment);
    }
    missing
}

/// What must be done before the final assessment may be started: everything else.
pub fn missing_before_assessment(evidence: &CourseEvidence) -> Vec<Missing> {
    missing(evidence)
        .into_iter()
        .filter(|one| *one != Missing::Assessment)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_course_is_completed_when_nothing_is_missing() {
        let done = CourseEvidence {
            lessons: 3,
            lessons_completed: 3,
            quizzes: 1,
            quizzes_passed: 1,
            scenarios: 1,
            scenarios_passed: 1,
            has_assessment: true,
            assessment_passed: true,
        };
        assert_eq!(missing(&done), []);
        let without_assessment = CourseEvidence {
            assessment_passed: false,
            ..done.clone()
        };
        assert_eq!(missing(&without_assessment), [Missing::Assessment]);
        assert_eq!(missing_before_assessment(&without_assessment), []);
        let without_scenario = CourseEvidence {
            scenarios: 2,
            ..done.clone()
        };
        assert_eq!(missing(&without_scenario), [Missing::Scenarios(1)]);
        assert_eq!(
            missing_before_assessment(&without_scenario),
            [Missing::Scenarios(1)]
        );
        let half = CourseEvidence {
            lessons_completed: 1,
            quizzes_passed: 0,
            ..done
        };
        assert_eq!(missing(&half), [Missing::Lessons(2), Missing::Quizzes(1)]);
    }
}
