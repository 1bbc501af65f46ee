//! Referrals to a support organisation, of different quality, with the levels they deserve: agreement; what is passed on; what
//! is kept back; who and by when; what the person hears.

use super::Words;

pub(super) const REFERRALS: [Words; 4] = [
    Words {
        levels: &[2, 2, 2, 2, 2],
        text: "Renu and I go through it point by point with an interpreter from outside. Yes: the room tonight, a doctor, and that Ingrid hears her first name, language and the tablets. No: a statement today, and the house or the employer. I ask whether Ingrid may know that the telephone can be read; if she says no, I leave it out. She may change everything, the room stays, and I tell her what the law would oblige me to report. To Ingrid at 16:00: these four things and what Renu has been told. The house and her exact words go to the unit, not to Ingrid. About the sister: what would be safe, we decide with Renu. My colleague drives at 16:30, doctor by tomorrow noon, second night known by 14:00, contact through Ingrid at an hour that Renu names. I introduce Ingrid, say that tomorrow is open, and ask what she wants to know. To my boss: they do not report to us.",
    },
    Words {
        levels: &[1, 2, 1, 2, 1],
        text: "Renu agrees that we call the organisation. I call Ingrid before 17:00 and tell her: first name, language, tablets for diabetes until tomorrow evening, so a doctor by noon, and that she is tired. If Renu allows it, I also say that her telephone may be read by others. I do not go into details, because they are confidential. A patrol brings her at 17:30. Ingrid is the contact there, and I am the contact here until 22:00, then the night desk, by name. Tomorrow at 14:00 Ingrid tells Renu about the second night. We do not call Renu's telephone. I explain to Renu that she can sleep there and that Ingrid knows about the tablets, and wish her a good night. To my supervisor I say that it is too early for a statement.",
    },
    Words {
        levels: &[1, 1, 0, 1, 1],
        text: "To the support organisation: we refer Renu, 38, found today after two years of care work in a private house without free days. She has diabetes, needs tablets and speaks little of our language. She agrees to the referral. She is worried about her sister who works in the same street, maybe you can find out more from her when she trusts you. She did not want to make a statement today. Please take her tonight and call us tomorrow. My colleague brings her at about six. I tell Renu that she goes to a safe house and that the people there are nice. I would tell the supervisor that the organisation can write to us when there is news.",
    },
    Words {
        levels: &[0, 0, 0, 1, 0],
        text: "I call Ingrid and explain the whole case, so that Renu does not have to tell it again: where she worked, the name of the family, what they did, and the messages of the daughter. Renu has said yes to the room, so she agrees with the help. I ask Ingrid to talk to her in a quiet moment about a statement, because without it we can do little, and to let us know every Friday. The patrol takes her there before 18:00. As soon as we have time we send somebody to the sister's house and look for her there.",
    },
];
