//! The people of the demonstration. All are made up, and so are their agencies.

use super::learner::Stage;
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
const TRAINING: Agency = ("Demonstration Training Unit", "");

pub(super) const ACCOUNTS: [Account; 6] = [
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
        mailbox: "assessor",
        name: "Aisha Bello",
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

/// How far each of the cohort is, in the order above: seven hold a certificate, some of every stage before.
pub(super) const STAGES: [Stage; 40] = [
    Stage::Certified,
    Stage::Reading,
    Stage::QuizFailed,
    Stage::Certified,
    Stage::Certified,
    Stage::Reading,
    Stage::QuizPassed,
    Stage::Enrolled,
    Stage::Certified,
    Stage::Reading,
    Stage::AssessmentFailed,
    Stage::QuizPassed,
    Stage::Registered,
    Stage::Reading,
    Stage::QuizPassed,
    Stage::Reading,
    Stage::Certified,
    Stage::Ready,
    Stage::Reading,
    Stage::QuizFailed,
    Stage::Registered,
    Stage::Certified,
    Stage::AssessmentFailed,
    Stage::SecondModule,
    Stage::Reading,
    Stage::Enrolled,
    Stage::QuizPassed,
    Stage::Reading,
    Stage::Registered,
    Stage::QuizPassed,
    Stage::QuizFailed,
    Stage::Reading,
    Stage::SecondModule,
    Stage::Ready,
    Stage::Enrolled,
    Stage::Certified,
    Stage::QuizPassed,
    Stage::Reading,
    Stage::Registered,
    Stage::AssessmentFailed,
];
