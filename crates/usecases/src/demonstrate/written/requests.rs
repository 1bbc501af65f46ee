//! Requests to a partner country, of different quality, with the levels they deserve: purpose and questions; minimum data;
//! urgency; limits for safety; handling.

use super::Words;

pub(super) const REQUESTS: [Words; 4] = [
    Words {
        levels: &[2, 2, 2, 2, 2],
        text: "To our National Central Bureau. Purpose: to establish an identity document in an investigation into exploitation in work. We ask: is the passport recorded with you as lost, stolen or handed in, and is the agency registered, by whom? For information only; evidence would follow by mutual legal assistance. Data: name, date of birth, number and issuing country from a photograph, not confirmed; name and town of the agency as he says. He is neither wanted nor suspected. Left out: where he is, his account, his health, the other men. Answer on the passport within a week, because he must prove who he is in twelve days; the agency has a month. Without an answer we ask again and look for another paper with his adviser. Registers only, by a central unit: no call to the agency, the family or the police of the town, others may be at risk. Call us before any visible step. Only for this purpose; ask before passing it on. What was sent is in our file, and he hears the answer.",
    },
    Words {
        levels: &[2, 1, 2, 1, 1],
        text: "We ask the partner bureau whether the passport with this number was reported lost or found, and whether the agency in that town is registered and who runs it. It is for an investigation into unpaid work and for his papers. Name, date of birth, number and country of the passport are attached. He worked for seven months packing parcels at night. He has an appointment in twelve days, so we need the first answer in eight; the second can wait until next month. If nothing comes, we speak with his adviser about a replacement. He is possibly a victim and has to be protected, so please be careful in the town and do not contact his relatives. The request is confidential. My name and number are below for questions, also if something in the data is not right.",
    },
    Words {
        levels: &[1, 1, 1, 1, 0],
        text: "Please check a passport that was taken from a man in your country, and send us all that you know about the agency, its owners and the people who work there. The man is 27; a photograph of the passport is attached, also a summary of how he came to us and what his work was. We would be glad about an answer in the next ten days. Please treat the matter with care because he is afraid of the people in the agency, and do not contact his family.",
    },
    Words {
        levels: &[0, 0, 0, 0, 1],
        text: "Urgent. Send all information about this person and his passport as soon as possible. He is in our care at the address below and is being treated for his back. He states that an agency in your town took his passport, see his attached interview with the names of two others. Please go there, secure the passport, ask the owner and the two men and inform his parents that he is well. This letter is confidential.",
    },
];
