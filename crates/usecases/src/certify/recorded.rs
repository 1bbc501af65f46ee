//! What an award was decided from, as it is kept with it: for whoever asks years later.

use crate::UseCaseError;
use certification::requirement::{Confirmed, Fact, Node, Standing, State};
use certification::snapshot::Shown;
use serde_json::{Value, json};

/// Every requirement with the facts that it rests on, and what the certificate says of them.
pub(super) fn evidence_text(standing: &Standing, shown: &[Shown]) -> Result<String, UseCaseError> {
    let requirements: Vec<Value> = standing.nodes.iter().map(requirement).collect();
    let all = json!({ "requirements": requirements, "shown": shown });
    Ok(serde_json::to_string(&all)?)
}

/// One requirement; of a group everything in it, also what another way made needless.
fn requirement(node: &Node) -> Value {
    let inside: Vec<Value> = node.nodes.iter().map(requirement).collect();
    match &node.state {
        State::Met { at, waived, by, .. } => {
            let by: Vec<Value> = by.iter().map(fact).collect();
            json!({ "id": node.id.as_str(), "met_at": at.millis(), "waived": waived, "by": by, "of": inside })
        }
        State::Missing { .. } => json!({ "id": node.id.as_str(), "of": inside }),
    }
}

/// A fact with the ids by which its rows are found. Names and words stay in those rows.
fn fact(fact: &Fact) -> Value {
    match fact {
        Fact::CourseCompleted {
            course,
            version,
            at,
        } => json!({ "course": course, "version": version, "at": at.millis() }),
        Fact::AssessmentScored {
            course,
            assessment,
            attempt,
            percent,
            at,
        } => json!({
            "course": course,
            "assessment": assessment,
            "attempt": attempt,
            "percent": percent,
            "at": at.millis(),
        }),
        Fact::Interview {
            run,
            case,
            at,
            confirmed,
            ..
        } => json!({
            "run": run,
            "case": case,
            "at": at.millis(),
            "confirmed": confirmed.as_ref().map(person),
        }),
        Fact::Observed {
            observation,
            rubric,
            assessor,
            at,
            ..
        } => json!({
            "observation": observation,
            "rubric": rubric,
            "assessor": assessor,
            "at": at.millis(),
        }),
        Fact::Attended {
            session,
            minutes,
            at,
        } => json!({ "session": session, "minutes": minutes, "at": at.millis() }),
        Fact::Waived(waiver) => json!({
            "waived": waiver.requirement,
            "proposed_by": waiver.proposed_by,
            "confirmed": waiver.confirmed.as_ref().map(person),
        }),
    }
}

fn person(one: &Confirmed) -> Value {
    json!({ "by": one.by, "at": one.at.millis() })
}
