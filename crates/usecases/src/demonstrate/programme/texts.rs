//! What the programme of the demonstration and its certification are called, in four languages.

use base::{Locale, Slug};
use certification::requirement::{After, Kind, People, Requirement, Requirements, write};
use views::certification::{CertificationForm, SignatoryForm, TemplateForm};

type Four = [&'static str; 4];

const TITLE: Four = [
    "Listening first: training for police interviewers",
    "Écouter d’abord : formation des enquêteurs de police",
    "Escuchar primero: formación de entrevistadores policiales",
    "الإصغاء أولاً: تدريب أفراد الشرطة على المقابلات",
];

const DESCRIPTION: Four = [
    "A year of courses, practice and training days for officers who may be the first to speak with a victim of trafficking.",
    "Une année de cours, d’exercices et de journées de formation pour les agents qui peuvent être les premiers à parler avec une victime de traite.",
    "Un año de cursos, práctica y jornadas de formación para agentes que pueden ser los primeros en hablar con una víctima de trata.",
    "سنة من الدورات والتمرين وأيام التدريب لأفراد قد يكونون أول من يتحدث مع ضحية من ضحايا الاتجار بالأشخاص.",
];

const CERTIFICATION: Four = [
    "First-contact interviewer",
    "Enquêteur du premier entretien",
    "Entrevistador de primer contacto",
    "محقق المقابلة الأولى",
];

const OUTCOMES: [Four; 3] = [
    [
        "Recognises signs of trafficking and does not ask for a story to be proved at the door.",
        "Reconnaît les signes de la traite et n’exige pas de preuve d’un récit dès l’accueil.",
        "Reconoce señales de trata y no exige que un relato se demuestre en la puerta.",
        "يتعرف على علامات الاتجار بالأشخاص ولا يطلب إثبات الرواية عند الباب.",
    ],
    [
        "Opens an interview, attends to safety and needs, and listens to a free account.",
        "Ouvre un entretien, veille à la sécurité et aux besoins, et écoute un récit libre.",
        "Abre una entrevista, atiende la seguridad y las necesidades, y escucha un relato libre.",
        "يفتتح المقابلة ويعتني بالسلامة والاحتياجات ويصغي إلى رواية حرة.",
    ],
    [
        "Hands over to specialists without making the person tell everything twice.",
        "Passe le relais aux spécialistes sans faire tout raconter une seconde fois.",
        "Deriva a especialistas sin obligar a la persona a contarlo todo dos veces.",
        "يحيل إلى المختصين دون أن يجعل الشخص يروي كل شيء مرتين.",
    ],
];

const SIGNATORIES: [(&str, Four); 2] = [
    (
        "Marguerite Okafor",
        [
            "Director of Training",
            "Directrice de la formation",
            "Directora de Formación",
            "مديرة التدريب",
        ],
    ),
    (
        "Stefan Lindqvist",
        [
            "Head of Assessment",
            "Responsable de l’évaluation",
            "Responsable de Evaluación",
            "رئيس قسم التقييم",
        ],
    ),
];

/// Texts by language.
fn texts(four: Four) -> Vec<(Locale, String)> {
    [Locale::En, Locale::Fr, Locale::Es, Locale::Ar]
        .into_iter()
        .zip(four.map(str::to_owned))
        .collect()
}

pub(super) fn titles() -> Vec<(Locale, String)> {
    texts(TITLE)
}

pub(super) fn descriptions() -> Vec<(Locale, String)> {
    texts(DESCRIPTION)
}

pub(super) fn template() -> TemplateForm {
    let signatories = SIGNATORIES.into_iter().map(|(name, roles)| SignatoryForm {
        name: name.to_owned(),
        roles: texts(roles),
    });
    TemplateForm {
        signatories: signatories.collect(),
        second: String::from("fr"),
    }
}

/// What the certification takes in a version of it.
pub(super) struct Takes<'a> {
    pub main: &'a Slug,
    pub other: Option<&'a Slug>,
    /// Percent of the main course's final assessment.
    pub percent: u32,
    /// The later version: the practice room is another way, and one outcome more stands on the certificate.
    pub later: bool,
}

/// The form of a version. Good for twelve months; renewed in the last two of them and thirty days longer; a person confirms.
pub(super) fn certification(takes: &Takes<'_>) -> CertificationForm {
    let outcomes = if takes.later { 3 } else { 2 };
    let lines = |locale: usize| {
        let lines = OUTCOMES.iter().take(outcomes).map(|four| four[locale]);
        lines.collect::<Vec<_>>().join("\n")
    };
    let locales = [Locale::En, Locale::Fr, Locale::Es, Locale::Ar];
    CertificationForm {
        slug: String::from("first-contact-interviewer"),
        titles: texts(CERTIFICATION),
        outcomes: locales
            .into_iter()
            .enumerate()
            .map(|(place, locale)| (locale, lines(place)))
            .collect(),
        requirements: write(&full(takes)),
        renewal: write(&renewal()),
        expires: true,
        validity: String::from("12"),
        window: String::from("2"),
        grace: String::from("30"),
        rule: String::from("previous"),
        confirmed: true,
        practice_room: true,
        ..CertificationForm::default()
    }
}

/// The requirement that a waiver is about.
pub(super) const FURTHER: &str = "further-training";

/// Every kind there is.
fn full(takes: &Takes<'_>) -> Requirements {
    let mut ways = Vec::new();
    ways.extend(one("training-day", Kind::Attendance { hours: 6 }));
    if let Some(course) = takes.other {
        ways.extend(one(
            "second-course",
            Kind::Course {
                course: course.clone(),
            },
        ));
    }
    if takes.later {
        let people = People::Adults;
        ways.extend(one("practice-room", Kind::Proficiency { people }));
    }
    let mut all = Vec::new();
    let mut foundation = Vec::new();
    let course = takes.main.clone();
    foundation.extend(one("foundation-course", Kind::Course { course }));
    if let Some(assessment) = Slug::parse("final") {
        let test = Kind::Assessment {
            course: takes.main.clone(),
            assessment,
            at_least: takes.percent,
        };
        foundation.extend(one("foundation-test", test));
    }
    all.extend(one("foundation", Kind::All { of: foundation }));
    all.extend(one(
        FURTHER,
        Kind::Any {
            at_least: 1,
            of: ways,
        },
    ));
    all.extend(practice(7));
    Requirements(all)
}

/// The shorter path: one more observation.
fn renewal() -> Requirements {
    Requirements(practice(2))
}

/// An observed interview, and some days after it.
fn practice(days: u32) -> Vec<Requirement> {
    let mut all = Vec::new();
    let (Some(rubric), Some(observed)) = (
        Slug::parse(super::RUBRIC),
        Slug::parse("observed-interview"),
    ) else {
        return all;
    };
    let watched = Kind::Observed {
        rubric,
        times: 1,
        assessors: 1,
    };
    all.extend(one(observed.as_str(), watched));
    let after = After::Requirement(observed);
    all.extend(one("settling", Kind::Waiting { days, after }));
    all
}

fn one(id: &str, kind: Kind) -> Option<Requirement> {
    Some(Requirement {
        id: Slug::parse(id)?,
        ever: false,
        kind,
    })
}
