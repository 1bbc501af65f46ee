//! Plans for a first interview, of different quality, with the levels they deserve: safety and needs; information and
//! choice; opening and account; what is kept out; closing.

use super::Words;

const fn plan(levels: &'static [usize], text: &'static str) -> Words {
    Words { text, levels }
}

pub(in crate::demonstrate) const PLANS: [Words; 13] = [
    plan(
        &[2, 2, 2, 2, 2],
        "Before: the support worker asks Elira which day, place and way of contact are safe for her and her mother, and offers a doctor for the headaches. She hears who the two interpreters are and where they come from, and chooses. I begin with my role, the recording, who will read it and what I cannot keep to myself; she decides whether we go on. First: \"Tell me about the house where you cooked and cleaned, from wherever you want to begin.\" Then: \"You said he has the papers. Tell me about the papers.\" \"Tell me about one day there.\" I do not say the man's name, the address, victim or trafficking. A break every twenty minutes, one hour at most. At the end: her questions, what comes next, the way home, a second meeting if she wants one.",
    ),
    plan(
        &[1, 2, 2, 1, 2],
        "I explain to Elira who I am, why we record, who reads the record and that she can stop or say nothing. She chooses the interpreter; I tell her that one comes from her region, and she may also bring the support worker. I ask for her state of health and we make breaks. My first question: \"Please tell me everything about your time in the house, in your own order.\" After that \"You said there was no day off. Tell me about a week\" and \"Tell me about the others who lived there\". I avoid leading questions. At the end I ask whether she wants to add something, say truthfully that I do not know yet what the prosecutor will do, agree on a safe way to reach her, and my colleague drives her back.",
    ),
    plan(
        &[2, 1, 2, 2, 1],
        "Two days before, my colleague calls the support organisation: is the place safe, is there news of the mother, does Elira need a doctor? I ask her first what she is afraid of, and for whom. We stop after an hour because she tires. The interpreter who is not from her region will come. I explain the recording and my task. \"Tell me what life was like in the house, from the first day on.\" \"You spoke of the papers. Tell me what happened with them.\" Narrow questions only at the end. The name and the address from the file are not mentioned; if they do not come, I ask which places she can describe, and note that I asked. I thank her, and we agree on a second date.",
    ),
    plan(
        &[1, 1, 1, 1, 1],
        "Elira is invited to our office in the morning, when she is rested. There is an interpreter and water. I explain that the conversation is recorded and that she is a witness. I start with \"Tell me about your work in the house.\" Then I ask: Who lived there? When did you get up? What did you have to do? Who paid you and how much? I try not to use leading questions. We take a break after half an hour because of the headaches. At the end I ask if she has questions and give her my card. I tell the support organisation that we may need her again.",
    ),
    plan(
        &[2, 2, 1, 2, 2],
        "My colleague clears with the support worker where Elira sleeps, who may know of the meeting, and whether somebody can look after her mother; if not, we do not write or call on paper. A doctor is offered, independent of what she says. She gets an information talk first and a day to think. Both interpreters are described to her. I say what I cannot keep confidential, and promise nothing. First question: \"Tell me about the house.\" Then: \"Who worked with you?\" \"When did you come there?\" \"Where were the papers?\" Not by me: the name, the address, debt, victim. Closing: her questions, what happens next, the lift home, her words kept exactly as recorded, and my colleague and I talk about the questions afterwards.",
    ),
    plan(
        &[0, 1, 1, 0, 1],
        "The interview takes place next week with one of the interpreters. First I take her details and explain why the case is important and that her statement will help other women. Then I ask her to tell what happened in the house. After that I go through the points: Did the man keep your passport? Did he threaten your mother? Was it at the address that we have in the file? Were you allowed to go out? I write everything down and she signs. Then I thank her and tell her that we will call her when we need more.",
    ),
    plan(
        &[1, 0, 0, 0, 0],
        "As she is afraid, I would first tell her that she is safe now and does not have to worry about the man. Then I show her a photo and ask if this is him. With her answers I fill in the list: recruitment, transport, harbouring, papers, threats, money. I ask each point until it is clear. If she does not want to answer I explain that without her statement we cannot do anything for her. Breaks when she needs them.",
    ),
    plan(
        &[1, 2, 2, 2, 1],
        "I meet Elira with the support worker to explain only what an interview would be like: who is there, how it is recorded, who reads it, that she can leave things out, and that help does not depend on it. If she wants, we fix a date. She picks the interpreter. In the interview: \"You told the patrol that you cooked and cleaned in a house. Tell me about that, as much as you like.\" I listen, and take up her words: \"You said he knows where your mother lives. Tell me about that.\" \"Tell me about the last day.\" I leave out his name, the street, and words like slave or victim, and come back to them only if she does. Pauses because of the headaches. At the end I thank her and ask for questions.",
    ),
    plan(
        &[0, 1, 2, 1, 0],
        "I would do the interview in a friendly room with the interpreter from her region because she will trust her more. I tell her what the recording is for and that she may say if she does not understand. Then I begin: \"Tell me everything from the day you came to the house until the patrol met you.\" I let her speak and do not interrupt. When she stops I say \"What happened then?\" and \"You said there was no day off, tell me more about it.\" At the end come the details that are still missing, such as times and names. I keep my own opinion out of it.",
    ),
    plan(
        &[2, 2, 2, 1, 2],
        "Who does what: the support worker asks Elira about a safe day and how her mother can be kept out of it; my colleague plans the way there and back; I offer the doctor before anything else. The neutral interpreter, if she agrees. I start with my name, the reason, the recording, the limits, the right to stop. \"In your words, from the beginning you choose: tell me about the house.\" Then \"Tell me about a morning there\" and \"You said there were several workers. Tell me about them.\" Two short parts of twenty-five minutes with a break. I try not to bring in what we know from the file. At the end I say what happens with the record, ask for her questions, agree on how we reach each other, and hand over to the support worker.",
    ),
    plan(
        &[1, 1, 0, 1, 1],
        "Preparation: read the file, book the room and the interpreter, ask if she is well enough. I introduce myself and explain the recording. I have a list of questions so that nothing is forgotten: When did you come to the house? How many people were there? Was the door locked? How many hours did you work? Were you paid? Did you ask for your papers? Where is your mother now? I speak slowly and calmly and make a break in the middle. I do not put words in her mouth. At the end she can ask questions, and I explain that we will perhaps need a second talk.",
    ),
    plan(
        &[2, 1, 1, 0, 1],
        "First safety: my colleague checks the place where she stays, and asks her whether the man has her number. We also ask what she fears for her mother before we start, and she sees a doctor if she wants to. I tell her who I am and that there is a recording. Then: \"Tell me about Mr M. and the house in Mill Lane.\" When she has answered: \"What did he do with your papers?\" \"How did he threaten you?\" Because she tires we plan three meetings of forty minutes. At the end I ask how she feels, thank her and tell her when the next meeting is.",
    ),
    plan(
        &[1, 1, 2, 0, 0],
        "I sit down with Elira and the interpreter in the rooms of the support organisation. I say that I am from the police and that the talk is recorded. I let her have water and breaks. I start open: \"Tell me what happened, from when you left home.\" I listen to the end. Then I go on: \"Tell me about the man who kept your papers.\" \"Tell me about the threats against your mother.\" \"Describe the address to me.\" Later I ask closed questions to be sure, for example if she is a victim of trafficking in her own opinion. When all is on tape the interview is finished.",
    ),
];
