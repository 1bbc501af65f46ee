//! Identifiers: UUIDs of version 7, so that they sort by the time they were made.

/// Why a text is not an identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an identifier")]
pub struct InvalidId;

/// Builds the bits of a `UUIDv7` (RFC 9562, 5.7) from a time in milliseconds since 1970 and
/// 80 random bits, of which 74 are used.
pub fn uuid_v7(now: crate::Timestamp, random: [u8; 10]) -> uuid::Uuid {
    let millis = u64::try_from(now.millis()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

/// Declares an identifier type of its own, so that an account is never mistaken for an attempt.
///
/// There is no `Default`: nobody's id is zero.
#[macro_export]
macro_rules! id {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(uuid::Uuid);

        impl $name {
            /// A new identifier from the time and 80 random bits.
            pub fn new(now: $crate::Timestamp, random: [u8; 10]) -> Self {
                Self($crate::id::uuid_v7(now, random))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::id::InvalidId;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                uuid::Uuid::parse_str(text).map(Self).map_err(|_| $crate::id::InvalidId)
            }
        }
    )+};
}

id! {
    /// A person's account.
    AccountId;
    /// A signed-in session (not its secret token).
    SessionId;
    /// One enrolment of a person in a course, pinned to a version.
    EnrolmentId;
    /// One attempt at a quiz or assessment.
    AttemptId;
    /// One issued certificate.
    CertificateId;
    /// One entry of the audit log.
    AuditEventId;
    /// One response that people mark; it does not tell whose it is.
    MarkingTaskId;
    /// One mark of a person.
    MarkId;
    /// One objection to how an answer was marked.
    ContestId;
    /// One job that marked answers again.
    RegradeId;
    /// One import of questions.
    ImportId;
    /// One published version of a scenario.
    ScenarioVersionId;
    /// One run through a scenario.
    ScenarioRunId;
    /// One published version of an interview case.
    InterviewVersionId;
    /// One interview.
    InterviewRunId;
    /// One objection to how a turn of an interview was coded.
    CodingContestId;
    /// One round of drills with utterances.
    InterviewDrillId;
    /// One published version of a course.
    CourseVersionId;
    /// A country, an agency or a unit.
    OrganisationId;
    /// A capacity-building programme.
    ProgrammeId;
    /// People who go through a programme together.
    CohortId;
    /// A day on which a cohort meets.
    TrainingSessionId;
    /// What a programme certifies.
    CertificationId;
    /// One version of a certification's requirements and terms.
    CertificationVersionId;
    /// One person on the way to a certification or its renewal.
    CycleId;
    /// Awarding to many at once.
    AwardRunId;
    /// One letter of the outbox.
    MailId;
    /// One draft of a course.
    DraftId;
    /// A row of any append-only fact table that nothing else points to.
    FactId;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Timestamp;

    #[test]
    fn a_uuid_of_version_7_has_the_layout_of_rfc_9562() {
        // RFC 9562, appendix A.6: time 0x017F22E279B0, rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F
        // gives 017F22E2-79B0-7CC3-98C4-DC0C0C07398F.
        let random = [0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f];
        let id = uuid_v7(Timestamp::from_millis(0x017F_22E2_79B0), random);
        assert_eq!(id.to_string(), "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    }

    #[test]
    fn later_ids_sort_after_earlier_ones() {
        let earlier = AccountId::new(Timestamp::from_millis(1), [0xff; 10]);
        let later = AccountId::new(Timestamp::from_millis(2), [0; 10]);
        assert!(earlier.to_string() < later.to_string());
    }

    #[test]
    fn what_is_not_an_id_is_refused() {
        assert_eq!("1".parse::<AccountId>(), Err(InvalidId));
    }
}
