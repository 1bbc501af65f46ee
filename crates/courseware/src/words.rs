//! The few words that the compiler itself puts into a lesson.
//!
//! They do not come from the catalogues: the HTML of a published lesson is kept as it was, and the
//! compiler is pure and the same in every installation. A change here is a new compiler version.

use crate::markdown::Callout;
use base::Locale;

/// The words of one language.
#[derive(Debug)]
pub(crate) struct Words {
    law: &'static str,
    caution: &'static str,
    example: &'static str,
    remember: &'static str,
    pub sources: &'static str,
    /// Before the source of a rule, with its colon as the language sets it.
    pub source: &'static str,
    pub back: &'static str,
    pub terms: &'static str,
    pub table: &'static str,
    /// Above what is shown in the language of the source.
    pub untranslated: &'static str,
}

const ENGLISH: Words = Words {
    law: "Law",
    caution: "Caution",
    example: "Example",
    remember: "Remember",
    sources: "Sources",
    source: "Source:",
    back: "Back to the text",
    terms: "Terms",
    table: "Table",
    untranslated: "This part is not translated yet.",
};

const FRENCH: Words = Words {
    law: "Droit",
    caution: "Attention",
    example: "Exemple",
    remember: "À retenir",
    sources: "Sources",
    source: "Source\u{a0}:",
    back: "Retour au texte",
    terms: "Termes",
    table: "Tableau",
    untranslated: "Cette partie n’est pas encore traduite.",
};

const SPANISH: Words = Words {
    law: "Derecho",
    caution: "Atención",
    example: "Ejemplo",
    remember: "Para recordar",
    sources: "Fuentes",
    source: "Fuente:",
    back: "Volver al texto",
    terms: "Términos",
    table: "Tabla",
    untranslated: "Esta parte todavía no está traducida.",
};

const ARABIC: Words = Words {
    law: "القانون",
    caution: "تنبيه",
    example: "مثال",
    remember: "تذكّر",
    sources: "المصادر",
    source: "المصدر:",
    back: "العودة إلى النص",
    terms: "المصطلحات",
    table: "جدول",
    untranslated: "لم يُترجم هذا الجزء بعد.",
};

impl Words {
    pub const fn of(locale: Locale) -> &'static Self {
        match locale {
            Locale::En => &ENGLISH,
            Locale::Fr => &FRENCH,
            Locale::Es => &SPANISH,
            Locale::Ar => &ARABIC,
        }
    }

    pub const fn callout(&self, callout: Callout) -> &'static str {
        match callout {
            Callout::Law => self.law,
            Callout::Caution => self.caution,
            Callout::Example => self.example,
            Callout::Remember => self.remember,
        }
    }
}
