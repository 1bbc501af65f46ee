## The kinds of questions, by name.

kind-single-choice = One right option
kind-multiple-choice = Several right options
kind-true-false = True or false
kind-matching = Matching
kind-ordering = Putting in order
kind-short-answer = Short answer
kind-numeric = Number
kind-mark-transcript = Marking a transcript
kind-code-question = Naming the type of a question
kind-repair-question = Rewording a question
kind-written-task = Written task

## What a question asks by itself, and what to do.

matching-prompt = What belongs together?
matching-hint = Choose for each line what belongs to it. A line may stay open. Something may belong to no line.
# The first entry of each list.
matching-choose = Choose
# Over what can be chosen, each with its letter, as in the lists.
matching-list = What can be chosen
ordering-prompt = In which order?
ordering-hint = Give each line its place. The first is 1.
# The first entry of each list of numbers.
ordering-choose = Place
text-prompt = Write your answer.
text-number-hint = Write a number in digits, without words.
transcript-prompt = Which of the officer’s turns?
transcript-hint = Mark every turn that fits. A wrong mark takes away from a right one.
coding-prompt = What kind of turn is this?
repair-prompt = What would you say instead?
repair-hint = Write what you would say to the person, word for word.
written-prompt = Write your text.
written-words = { $count ->
    [one] About { $count } word.
   *[other] About { $count } words.
}
# Help after a wrong try.
question-hints = Hint
question-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
# Over a question that is worth more than one point.
question-worth = { $count ->
    [one] Worth { $count } point
   *[other] Worth { $count } points
}

## Words to be judged.

# $persona is one of the three below.
judged-persona = Interviewee: { $persona }
judged-before = The person has just said:
judged-officer = The officer says:
persona-adult = adult
persona-adolescent = adolescent, 14 to 17 years old
persona-child = child under 14

## What was answered.

answer-given = Your answer:
answer-given-other = Answer:
answer-none = No answer
# Followed by what is right.
answer-right = Right:
# $place is a number from 1.
ordering-given = Your place: { $place }
ordering-given-other = Place given: { $place }
text-accepted = { $count ->
    [one] Accepted answer
   *[other] Accepted answers
}
models-title = Model answers
rubric-title = What will be looked at
rubric-marked-title = What was given
# Beside a level of a criterion.
rubric-given = given
rubric-given-by = given by marker { $number }
rubric-comments = Words to you
verdict-waiting = An assessor will mark this.
verdict-compare = Compare your words with the model answers.

## What a program makes of a wording.

coder-title = A hint from the program
# $label is the name of a kind of question.
coder-says = It reads your words as: { $label }. How sure it is: { $percent } %.
coder-note = The program can be wrong. Its hint does not count.
coder-contest = This hint is wrong

## How sure one is.

certainty-title = How sure are you?
certainty-hint-marked = It changes the score.
certainty-hint-own = For your own picture. It does not change the score.
certainty-low = Not very sure
certainty-mid = Fairly sure
certainty-high = Very sure
# Points, such as 2 and −2.
certainty-worth = Right: { $right }. Not right: { $wrong }.
certainty-given-low = You were not very sure.
certainty-given-mid = You were fairly sure.
certainty-given-high = You were very sure.
# To somebody who looks at another person’s answer.
option-missed-other = Right, not chosen
certainty-given-low-other = The officer was not very sure.
certainty-given-mid-other = The officer was fairly sure.
certainty-given-high-other = The officer was very sure.

## What an officer’s turn is: names, and one line each. Forms of questions first.

label-inv = Invitation (open question)
label-inv-note = Asks for a free account of an event or a period and does not limit what is told.
label-cue = Cued invitation
label-cue-note = As open as an invitation, and tied to something the person has mentioned.
label-fac = Facilitator
label-fac-note = Encourages the person to go on and adds nothing new.
label-dir = Directive question
label-dir-note = Who, what, where, when, how: asks for one kind of detail about something mentioned or about neutral facts.
label-yn = Yes/no question
label-yn-note = Can be answered with yes or no and does not show which answer is expected.
label-fc = Forced choice
label-fc-note = Offers alternatives to choose from.
label-sug = Leading question
label-sug-note = Shows the wanted answer, or takes for granted something the person has not mentioned.
label-mult = Several questions at once
label-mult-note = Two or more questions about different things, with no room for an answer in between.
label-rap = Rapport
label-rap-note = Gets to know the person, away from what happened.
label-info = Information
label-info-note = Says who you are, what this is for, that it is recorded, or what you can and cannot do.
label-cons = Consent and choice
label-cons-note = Asks for agreement or gives the person a choice.
label-rule = Ground rule
label-rule-note = Says how the conversation works, for example that one may say “I don’t know”.
label-prac = Practice account
label-prac-note = Practises telling freely, on a neutral subject.
label-supp = Support
label-supp-note = Recognises feelings or effort without judging what is told.
label-sum = Summary
label-sum-note = Says back what the person has said, and only that, to check it.
label-trans = Signpost
label-trans-note = Says what comes next and asks nothing.
label-safe = Safety
label-safe-note = Is about the person’s safety now.
label-need = Needs
label-need-note = Is about what the person needs now, such as food, water or a doctor.
label-brk = Break
label-brk-note = Offers a break.
label-int = Interpreter
label-int-note = Is addressed to the interpreter, or speaks of the person in the third person.
label-ref = Rights and referral
label-ref-note = Tells about rights, help or a support person.
label-close = Closing
label-close-note = Ends the conversation: thanks, questions, what happens next.
label-blame = Blame
label-blame-note = Makes the person responsible for what happened.
label-adm = Pressing to speak
label-adm-note = Presses or lectures the person so that they answer.
label-disb = Disbelief
label-disb-note = Shows that the person is not believed.
label-thr = Threat
label-thr-note = Names something bad that follows if the person does not cooperate.
label-prom = Promise
label-prom-note = Promises something that the officer cannot decide, or offers something for speaking.
label-rein = Rewarding an answer
label-rein-note = Praises or criticises an answer for what it says.
label-minim = Minimising
label-minim-note = Makes what happened, or what the person feels, smaller.
label-off = Off the subject
label-off-note = Has nothing to do with this conversation.
label-inapp = Not acceptable
label-inapp-note = Insults the person, or demands intimate or cruel details.
label-unk = Cannot be coded
label-unk-note = Fits none of the other kinds.
