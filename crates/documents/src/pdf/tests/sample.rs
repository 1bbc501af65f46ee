//! Certificates to set: short and ordinary, long and awkward, in each pair of languages.

use base::{Locale, Timestamp};
use certification::snapshot::{
    Confirmation, FORM, Holder, Issuer, Kind, Note, Shown, Signatory, Snapshot, Template, Texts,
    Version, Versioned,
};
use jiff::civil::date;

pub const CODE: &str = "7K3M-9QRT-X2VB-H8NE";
pub const ADDRESS: &str = "https://audire.example.org/verify/7K3M-9QRT-X2VB-H8NE";

/// As long as a signed short form is: some 400 letters of the alphabet that QR codes hold densely.
pub const OFFLINE: &str = concat!(
    "AUDIRE1:6BFOXN*TS0BI$ZD-PHQI9ADQJ5.S0CWE-V0HLV0NT1*T0W4JDSJ6KK0YT3 2RN*4SVG4*6EX4FOB",
    "P5GI8JFC1J8MM-+0G6H0V2D5AQJ5.S0CWE-V0HLV0NT1*T0W4JDSJ6KK0YT3 2RN*4SVG4*6EX4FOBP5GI8J",
    "FC1J8MM-+0G6H0V2D5AQJ5.S0CWE-V0HLV0NT1*T0W4JDSJ6KK0YT3 2RN*4SVG4*6EX4FOBP5GI8JFC1J8M",
    "M-+0G6H0V2D5AQJ5.S0CWE-V0HLV0NT1*T0W4JDSJ6KK0YT3 2RN*4SVG4*6EX4FOBP5GI8JFC1J8MM-+0G6"
);

/// 24 November 2026, 14:32:05 UTC (`date -u -d '2026-11-24 14:32:05' +%s`).
const ISSUED: i64 = 1_795_530_725_000;
const DAY: i64 = 86_400_000;

pub fn texts(en: &str, fr: &str, es: &str, ar: &str) -> Texts {
    [
        (Locale::En, en),
        (Locale::Fr, fr),
        (Locale::Es, es),
        (Locale::Ar, ar),
    ]
    .map(|(locale, text)| (locale, text.to_owned()))
    .to_vec()
}

fn days_before(days: i64) -> Timestamp {
    Timestamp::from_millis(ISSUED - days * DAY)
}

/// A course was completed: two lines of evidence.
pub fn completion(languages: (Locale, Option<Locale>)) -> Snapshot {
    let title = texts(
        "Control without chains",
        "L’emprise sans chaînes",
        "El control sin cadenas",
        "السيطرة بلا قيود",
    );
    Snapshot {
        form: FORM,
        kind: Kind::Completion,
        code: CODE.to_owned(),
        issuer: Issuer {
            name: String::from("Audire"),
            address: Some(String::from("https://audire.example.org")),
        },
        holder: holder(languages.0),
        title: title.clone(),
        programme: None,
        organisation: None,
        outcomes: outcomes(),
        shown: vec![
            Shown::Course {
                course: String::from("control"),
                title: title.clone(),
                version: String::from("2026-10-02"),
                lessons: 12,
                minutes: 340,
                at: days_before(3),
            },
            Shown::Assessment {
                course: String::from("control"),
                title,
                percent: 86,
                needed: 70,
                questions: 40,
                attempt: 1,
                at: days_before(0),
            },
        ],
        versions: Vec::new(),
        notes: vec![Note::CompletionOnly],
        cycle: None,
        completed_at: days_before(0),
        issued_at: Timestamp::from_millis(ISSUED),
        expires_on: None,
        valid_until: None,
        zone: String::from("Africa/Tunis"),
        confirmed_by: Vec::new(),
        template: Template {
            number: 0,
            signatories: Vec::new(),
            logo: None,
            languages,
        },
        corrects: None,
        renews: None,
    }
}

fn holder(locale: Locale) -> Holder {
    let (name, agency, country) = match locale {
        Locale::En => ("Amina Ben Salah", "National Anti-Trafficking Unit", "tn"),
        Locale::Fr => (
            "Élise N’Diaye-Œuvray",
            "Brigade de protection des mineurs",
            "sn",
        ),
        Locale::Es => (
            "María José Núñez Ibáñez",
            "Fiscalía contra la trata de personas",
            "pe",
        ),
        Locale::Ar => (
            "أمينة بن صالح",
            "الوحدة الوطنية لمكافحة الاتجار بالأشخاص",
            "tn",
        ),
    };
    Holder {
        name: name.to_owned(),
        agency: agency.to_owned(),
        country: Some(country.to_owned()),
        masked: true,
    }
}

fn outcomes() -> Vec<(Locale, Vec<String>)> {
    let lines = |all: [&str; 5]| all.map(str::to_owned).to_vec();
    vec![
        (
            Locale::En,
            lines([
                "recognise control that works through debt, papers and shame",
                "explain why people stay, return, or defend those who exploit them",
                "name what an interview can repeat of that control",
                "tell apart signs, indicators and proof",
                "choose a first question that leaves the account to the person",
            ]),
        ),
        (
            Locale::Fr,
            lines([
                "reconnaître une emprise qui passe par la dette, les papiers et la honte",
                "expliquer pourquoi des personnes restent, reviennent ou défendent qui les exploite",
                "nommer ce qu’une audition peut reproduire de cette emprise",
                "distinguer signes, indices et preuves",
                "choisir une première question qui laisse le récit à la personne",
            ]),
        ),
        (
            Locale::Es,
            lines([
                "reconocer un control que actúa mediante la deuda, los papeles y la vergüenza",
                "explicar por qué hay personas que se quedan, vuelven o defienden a quien las explota",
                "nombrar lo que una entrevista puede repetir de ese control",
                "distinguir señales, indicios y pruebas",
                "elegir una primera pregunta que deje el relato a la persona",
            ]),
        ),
        (
            Locale::Ar,
            lines([
                "التعرف على سيطرة تعمل عبر الدين والوثائق والعار",
                "شرح سبب بقاء بعض الأشخاص أو عودتهم أو دفاعهم عمن يستغلهم",
                "تسمية ما قد تكرره المقابلة من تلك السيطرة",
                "التمييز بين العلامات والمؤشرات والأدلة",
                "اختيار سؤال أول يترك الرواية للشخص نفسه",
            ]),
        ),
    ]
}

/// A certification with five kinds of evidence, signatories and versions.
pub fn certification(languages: (Locale, Option<Locale>)) -> Snapshot {
    let mut snapshot = completion(languages);
    snapshot.kind = Kind::Certification;
    snapshot.title = texts(
        "Interviewing adults who may have been trafficked, level 1",
        "Audition d’adultes victimes présumées de la traite, niveau 1",
        "Entrevista a personas adultas posibles víctimas de trata, nivel 1",
        "مقابلة البالغين الذين يُحتمل أنهم ضحايا اتجار، المستوى 1",
    );
    snapshot.programme = Some(texts(
        "Listening first 2026",
        "Écouter d’abord 2026",
        "Escuchar primero 2026",
        "الإصغاء أولا 2026",
    ));
    snapshot.organisation = Some(String::from("Regional Training Academy"));
    snapshot.shown = vec![
        snapshot.shown[1].clone(),
        interview(),
        observation(),
        attendance(),
    ];
    snapshot.versions = versions();
    snapshot.notes = vec![Note::PracticeRoomOnly, Note::NotCalibrated];
    snapshot.cycle = Some(1);
    snapshot.completed_at = days_before(2);
    snapshot.expires_on = Some(date(2028, 11, 30));
    snapshot.confirmed_by = vec![Confirmation {
        name: String::from("Rania Haddad"),
        at: days_before(1),
    }];
    snapshot.template.signatories = vec![
        signatory(
            "Rania Haddad",
            [
                "Head of training",
                "Responsable de la formation",
                "Jefa de formación",
                "رئيسة التدريب",
            ],
        ),
        signatory(
            "يوسف المنصوري",
            ["Director", "Directeur", "Director", "المدير"],
        ),
    ];
    snapshot
}

fn interview() -> Shown {
    Shown::Interview {
        case: String::from("night-market"),
        case_version: String::from("3"),
        recommended: 74,
        recommended_needed: 60,
        suggestive: 2,
        confirmed_by: String::from("سامي الكعبي"),
        at: days_before(9),
    }
}

fn observation() -> Shown {
    Shown::Observation {
        rubric: texts(
            "Role-play: engage and explain",
            "Jeu de rôle : entrer en relation et expliquer",
            "Juego de rol: establecer la relación y explicar",
            "لعب أدوار: بناء العلاقة والشرح",
        ),
        assessor: String::from("Tomás Ruiz"),
        at: days_before(7),
    }
}

fn attendance() -> Shown {
    Shown::Attendance {
        minutes: 720,
        sessions: 4,
        at: days_before(5),
    }
}

fn versions() -> Vec<Version> {
    let version = |what, name: &str, version: &str| Version {
        what,
        name: name.to_owned(),
        version: version.to_owned(),
    };
    vec![
        version(Versioned::Course, "control", "2026-10-02"),
        version(Versioned::Case, "night-market", "3"),
        version(Versioned::Requirements, "", "2"),
        version(Versioned::InterviewModel, "", "1.4"),
        version(Versioned::Coder, "", "7"),
    ]
}

fn signatory(name: &str, [en, fr, es, ar]: [&str; 4]) -> Signatory {
    Signatory {
        name: name.to_owned(),
        role: texts(en, fr, es, ar),
    }
}

/// Everything at once, and long.
pub fn long(languages: (Locale, Option<Locale>)) -> Snapshot {
    let mut snapshot = certification(languages);
    snapshot.holder.name = String::from(
        "María de los Ángeles Fernández de Córdoba y Villanueva-Echeverría Nyagah-Wołoszczukiewicz",
    );
    snapshot.holder.agency = String::from(
        "Directorate General for the Protection of Persons, Department of Investigations into Trafficking and Exploitation, Northern Region",
    );
    let twice = |text: &str| format!("{text}, {text}");
    snapshot.title = texts(
        &twice("Interviewing adults and adolescents who may have been trafficked"),
        &twice("Audition d’adultes et d’adolescents victimes présumées de la traite"),
        &twice("Entrevista a personas adultas y adolescentes posibles víctimas de trata"),
        &twice("مقابلة البالغين والمراهقين الذين يُحتمل أنهم ضحايا اتجار بالأشخاص"),
    );
    let evidence = snapshot.shown.clone();
    for _ in 0..3 {
        snapshot.shown.extend(evidence.iter().cloned());
    }
    snapshot.shown.push(Shown::Waiver {
        requirement: texts(
            "Attendance on site",
            "Présence sur place",
            "Asistencia presencial",
            "الحضور في الموقع",
        ),
        reason: String::from(
            "The road was closed by floods for two weeks, and the sessions were held by telephone.",
        ),
        proposed_by: String::from("Rania Haddad"),
        confirmed_by: String::from("يوسف المنصوري"),
        at: days_before(4),
    });
    snapshot.cycle = Some(3);
    snapshot.corrects = Some(String::from("AAAA-BBBB-CCCC-DDDD"));
    snapshot.renews = Some(String::from("EEEE-FFFF-GGGG-HHHH"));
    snapshot.notes.push(Note::Demonstration);
    let commissioner = signatory(
        "Commissioner General Nasrīn Ōta-Ɓalarabe",
        [
            "Commissioner for the protection of persons",
            "Commissaire à la protection des personnes",
            "Comisaria de protección de las personas",
            "مفوضة حماية الأشخاص",
        ],
    );
    snapshot.template.signatories.push(commissioner);
    snapshot
}
