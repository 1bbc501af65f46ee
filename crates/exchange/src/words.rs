//! The few words that are written into files, in the four languages.

use base::Locale;

/// Words of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Words {
    /// The answers to a true-or-false question.
    pub right: &'static str,
    pub wrong: &'static str,
    /// What to do with an officer's words.
    pub code: &'static str,
    /// Who spoke before, and who speaks.
    pub before: &'static str,
    pub officer: &'static str,
}

impl Words {
    pub const fn of(locale: Locale) -> Self {
        match locale {
            Locale::En => Self {
                right: "True",
                wrong: "False",
                code: "Which type is the officer's turn?",
                before: "Interviewee",
                officer: "Officer",
            },
            Locale::Fr => Self {
                right: "Vrai",
                wrong: "Faux",
                code: "De quel type est l’intervention de l’agent ?",
                before: "Personne entendue",
                officer: "Agent",
            },
            Locale::Es => Self {
                right: "Verdadero",
                wrong: "Falso",
                code: "¿De qué tipo es la intervención del agente?",
                before: "Persona entrevistada",
                officer: "Agente",
            },
            Locale::Ar => Self {
                right: "صحيح",
                wrong: "خطأ",
                code: "ما نوع كلام الضابط؟",
                before: "الشخص المستجوَب",
                officer: "الضابط",
            },
        }
    }
}
