//! A requirement that has no title of its own, named in each language: a certificate that says it was not required must not
//! show the name it has in a file.

use base::{Arg, Locale};
use certification::requirement::{Kind, People};
use certification::snapshot::{Texts, in_language};

/// What a requirement is, in a few words of each language; `None` of a course and a rubric, which have titles, and of an assessment.
pub fn named(kind: &Kind) -> Option<Texts> {
    let (id, args): (&str, Vec<(&str, Arg)>) = match kind {
        Kind::Course { .. } | Kind::Assessment { .. } | Kind::Observed { .. } => return None,
        Kind::Proficiency {
            people: People::Adults,
        } => ("document-required-proficiency-adults", Vec::new()),
        Kind::Proficiency {
            people: People::Children,
        } => ("document-required-proficiency-children", Vec::new()),
        Kind::Attendance { hours } => (
            "document-required-attendance",
            vec![("hours", (*hours).into())],
        ),
        Kind::Waiting { days, .. } => ("document-required-waiting", vec![("days", (*days).into())]),
        Kind::Any { at_least, of } => (
            "document-required-any",
            vec![("count", (*at_least).into()), ("of", of.len().into())],
        ),
        Kind::All { of } => ("document-required-all", vec![("count", of.len().into())]),
    };
    let texts = Locale::ALL.map(|locale| (locale, locales::text(locale, id, &args)));
    Some(texts.to_vec())
}

/// A score in an assessment with this title.
pub fn assessment(title: &Texts, at_least: u32) -> Texts {
    let said = |locale| {
        let (_, title) = in_language(title, locale)?;
        let args = [
            ("percent", at_least.into()),
            ("title", title.clone().into()),
        ];
        let text = locales::text(locale, "document-required-assessment", &args);
        Some((locale, text))
    };
    Locale::ALL.into_iter().filter_map(said).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use certification::requirement::{After, parse};

    fn kind(toml: &str) -> Kind {
        let (mut requirements, problems) = parse("requirements.toml", toml);
        assert!(problems.is_empty(), "{problems:?}");
        requirements.0.remove(0).kind
    }

    fn check(kind: &Kind, expect: [&str; 4]) {
        let named = named(kind).unwrap();
        let texts: Vec<(Locale, &str)> = named.iter().map(|(of, text)| (*of, &**text)).collect();
        let expect: Vec<(Locale, &str)> = Locale::ALL.into_iter().zip(expect).collect();
        assert_eq!(texts, expect);
    }

    #[test]
    fn what_has_no_title_is_named_in_every_language() {
        // English, French, Spanish, Arabic; in Arabic 6 takes the plural and 30 the singular after it (CLDR: few, many).
        assert_eq!(Locale::ALL.map(Locale::code), ["en", "fr", "es", "ar"]);
        check(
            &kind("[[requirement]]\nid = \"meetings\"\nkind = \"attendance\"\nhours = 6\n"),
            [
                "6 hours of meetings",
                "6 heures de séances",
                "6 horas de reuniones",
                "حضور \u{2068}6\u{2069} ساعات من اللقاءات",
            ],
        );
        check(
            &Kind::Waiting {
                days: 30,
                after: After::Opening,
            },
            [
                "Waiting time of 30 days",
                "Délai d’attente de 30 jours",
                "Plazo de espera de 30 días",
                "مدة انتظار قدرها \u{2068}30\u{2069} يوما",
            ],
        );
        check(
            &kind(
                "[[requirement]]\nid = \"room\"\nkind = \"proficiency\"\npeople = \"children\"\n",
            ),
            [
                "Practice-room proficiency with children",
                "Maîtrise en salle d’entraînement avec des enfants",
                "Dominio en la sala de práctica con niños",
                "الكفاءة في غرفة التدريب مع الأطفال",
            ],
        );
    }

    #[test]
    fn an_assessment_is_named_with_its_title_and_its_score() {
        let title = vec![
            (Locale::En, String::from("Opening")),
            (Locale::Fr, String::from("L’ouverture")),
        ];
        let said = assessment(&title, 80);
        assert_eq!(said[0].1, "At least 80 % in the assessment “Opening”");
        assert_eq!(said[1].1, "Au moins 80 % à l’évaluation « L’ouverture »");
        // No Spanish title: the English one in a Spanish sentence.
        assert_eq!(said[2].1, "Al menos un 80 % en la evaluación «Opening»");
        assert!(
            named(&kind(
                "[[requirement]]\nid = \"c\"\nkind = \"course\"\ncourse = \"tiny\"\n"
            ))
            .is_none()
        );
    }
}
