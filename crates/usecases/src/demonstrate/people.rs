//! The people of the demonstration. All are made up, and so are their agencies.

use super::learner::Stage;
use base::Label;
use views::account::Role;

/// The password of every demonstration account that can sign in.
pub(super) const PASSWORD: &str = "practise listening daily";

/// Somebody who can sign in.
pub(super) struct Account {
    pub mailbox: &'static str,
    pub name: &'static str,
    pub role: Role,
    pub agency: Agency,
    /// How far they are, if they learn.
    pub stage: Option<Stage>,
}

/// Name and country.
pub(super) type Agency = (&'static str, &'static str);

const HARBOUR: Agency = ("Harbour District Police", "IE");
const LAKESIDE: Agency = ("Lakeside Border Service", "KE");
const VAL_CLAIR: Agency = ("Police du Val-Clair", "FR");
const PUERTO: Agency = ("Policía de Puerto Sereno", "CO");
const OASIS: Agency = ("شرطة الواحة الشمالية", "TN");
const HILLCREST: Agency = ("Hillcrest Field Office", "PH");
const RIVERBANK: Agency = ("Riverbank Labour Inspectorate", "RO");
pub(super) const TRAINING: Agency = ("Demonstration Training Unit", "");

/// Countries with their agencies.
pub(super) const AGENCIES: [(&str, &str, &str); 7] = [
    ("Ireland", HARBOUR.1, HARBOUR.0),
    ("Kenya", LAKESIDE.1, LAKESIDE.0),
    ("France", VAL_CLAIR.1, VAL_CLAIR.0),
    ("Colombia", PUERTO.1, PUERTO.0),
    ("تونس", OASIS.1, OASIS.0),
    ("Philippines", HILLCREST.1, HILLCREST.0),
    ("România", RIVERBANK.1, RIVERBANK.0),
];

/// Units with the agencies that they belong to.
pub(super) const UNITS: [(&str, &str); 3] = [
    (HARBOUR.0, "Vessel Checks"),
    (LAKESIDE.0, "Crossing Point North"),
    (VAL_CLAIR.0, "Brigade des mineurs"),
];

pub(super) const ACCOUNTS: [Account; 9] = [
    Account {
        mailbox: "officer",
        name: "Nadia Karim",
        role: Role::Officer,
        agency: HARBOUR,
        stage: Some(Stage::Certified),
    },
    Account {
        mailbox: "learner",
        name: "Tomás Rivera",
        role: Role::Officer,
        agency: HARBOUR,
        stage: Some(Stage::SecondModule),
    },
    Account {
        mailbox: "instructor",
        name: "Ingrid Solheim",
        role: Role::Instructor,
        agency: TRAINING,
        stage: None,
    },
    Account {
        mailbox: "programme",
        name: "Paulo Mendes",
        role: Role::Programme,
        agency: TRAINING,
        stage: None,
    },
    Account {
        mailbox: "programme2",
        name: "Renske Vermeulen",
        role: Role::Programme,
        agency: TRAINING,
        stage: None,
    },
    Account {
        mailbox: "assessor",
        name: "Aisha Bello",
        role: Role::Assessor,
        agency: TRAINING,
        stage: None,
    },
    Account {
        mailbox: "assessor2",
        name: "Tendai Moyo",
        role: Role::Assessor,
        agency: TRAINING,
        stage: None,
    },
    Account {
        mailbox: "assessor3",
        name: "Birgit Halvorsen",
        role: Role::Assessor,
        agency: TRAINING,
        stage: None,
    },
    Account {
        mailbox: "admin",
        name: "Adrian Kovač",
        role: Role::Administrator,
        agency: TRAINING,
        stage: None,
    },
];

/// The cohort: name, mailbox, agency. They cannot sign in.
pub(super) const COHORT: [(&str, &str, Agency); 40] = [
    ("Aoife Brennan", "aoife.brennan", HARBOUR),
    ("Kwame Asante", "kwame.asante", LAKESIDE),
    ("Élodie Marchand", "elodie.marchand", VAL_CLAIR),
    ("Lucía Herrera Peña", "lucia.herrera", PUERTO),
    ("سلمى بن عمر", "salma.benomar", OASIS),
    ("Maricel Santos", "maricel.santos", HILLCREST),
    ("Ionuț Dragomir", "ionut.dragomir", RIVERBANK),
    ("Cormac Healy", "cormac.healy", HARBOUR),
    ("Wanjiru Kamau", "wanjiru.kamau", LAKESIDE),
    ("Karim Benhaddou", "karim.benhaddou", VAL_CLAIR),
    ("Julián Osorio", "julian.osorio", PUERTO),
    ("يوسف الطيب", "youssef.tayeb", OASIS),
    ("Rodel Magbanua", "rodel.magbanua", HILLCREST),
    ("Ilinca Moraru", "ilinca.moraru", RIVERBANK),
    ("Priya Nair", "priya.nair", HARBOUR),
    ("Otieno Ochieng", "otieno.ochieng", LAKESIDE),
    ("Mathilde Roussel", "mathilde.roussel", VAL_CLAIR),
    ("Ximena Cárdenas", "ximena.cardenas", PUERTO),
    ("هالة المنصوري", "hela.mansouri", OASIS),
    ("Divina Reyes", "divina.reyes", HILLCREST),
    ("Zoltán Fekete", "zoltan.fekete", RIVERBANK),
    ("Declan Foley", "declan.foley", HARBOUR),
    ("Halima Abdi", "halima.abdi", LAKESIDE),
    ("Bastien Nguyen", "bastien.nguyen", VAL_CLAIR),
    ("Andrés Mosquera", "andres.mosquera", PUERTO),
    ("رامي الزغل", "rami.zoghl", OASIS),
    ("Jun Villanueva", "jun.villanueva", HILLCREST),
    ("Siobhán Walsh", "siobhan.walsh", HARBOUR),
    ("Mutua Musyoka", "mutua.musyoka", LAKESIDE),
    ("Inès Traoré", "ines.traore", VAL_CLAIR),
    ("Valentina Ríos", "valentina.rios", PUERTO),
    ("نور الدين حمدي", "nour.hamdi", OASIS),
    ("Tadeusz Nowicki", "tadeusz.nowicki", HARBOUR),
    ("Achieng Odhiambo", "achieng.odhiambo", LAKESIDE),
    ("Gaspard Lefort", "gaspard.lefort", VAL_CLAIR),
    ("Camilo Quintero", "camilo.quintero", PUERTO),
    ("أميرة الشابي", "amira.chebbi", OASIS),
    ("Niamh Corrigan", "niamh.corrigan", HARBOUR),
    ("Joseph Lekishon", "joseph.lekishon", LAKESIDE),
    ("Oluwaseun Adeyemi", "seun.adeyemi", HARBOUR),
];

/// The agency of somebody.
pub(super) fn agency(mailbox: &str) -> Option<&'static str> {
    let own = ACCOUNTS.iter().map(|one| (one.mailbox, one.agency.0));
    let others = COHORT
        .iter()
        .map(|(_, mailbox, agency)| (*mailbox, agency.0));
    own.chain(others)
        .find(|(one, _)| *one == mailbox)
        .map(|(_, agency)| agency)
}

/// How far each of the cohort is, in the order above. Most have taken the final assessment, so that there is something to be
/// said about its questions: eighteen hold a certificate, six did not pass; there are some of every stage before.
pub(super) const STAGES: [Stage; 40] = [
    Stage::Certified,
    Stage::Certified,
    Stage::Certified,
    Stage::Certified,
    Stage::Certified,
    Stage::Certified,
    Stage::Certified,
    Stage::Enrolled,
    Stage::Certified,
    Stage::Certified,
    Stage::AssessmentFailed,
    Stage::Certified,
    Stage::Registered,
    Stage::Certified,
    Stage::Certified,
    Stage::AssessmentFailed,
    Stage::Certified,
    Stage::Ready,
    Stage::Reading,
    Stage::QuizFailed,
    Stage::Registered,
    Stage::Certified,
    Stage::AssessmentFailed,
    Stage::SecondModule,
    Stage::Certified,
    Stage::Enrolled,
    Stage::QuizPassed,
    Stage::AssessmentFailed,
    Stage::Registered,
    Stage::QuizPassed,
    Stage::QuizFailed,
    Stage::Reading,
    Stage::SecondModule,
    Stage::Ready,
    Stage::Certified,
    Stage::Certified,
    Stage::AssessmentFailed,
    Stage::Certified,
    Stage::Registered,
    Stage::AssessmentFailed,
];

/// What people take types of questions for: what the words are, and what they are called.
pub(super) const HABITS: [&[(Label, Label)]; 4] = [
    // Whatever begins with "tell me" is open.
    &[
        (Label::Directive, Label::Invitation),
        (Label::Suggestive, Label::YesNo),
    ],
    &[(Label::Suggestive, Label::YesNo)],
    // Whatever names something is narrow.
    &[(Label::CuedInvitation, Label::Directive)],
    &[],
];
