## The head of a debrief, and what it shows in plain words.

interview-debrief = Debrief
# Both are times.
interview-when = { $began } to { $ended }
interview-pinned = Case { $version }, model { $model }, seed { $seed }.
interview-pinned-note = With these and your words the interview can be played again, with the same answers.
interview-transcript = What was said, with labels
interview-turn = Turn { $turn }
interview-officer = Officer
interview-result = Result
interview-result-note = Questions that the program is not sure of never count against you.
interview-result-few = There were too few questions about the matter to judge this interview. From 15 on it can be judged.
interview-result-competent = This interview reached what is asked of one interview.
interview-result-not-yet = This interview did not reach what is asked of one interview yet.
interview-result-shares = { $count ->
    [one] Of { $count } question about the matter, { $recommended } % were recommended, { $open } % open, { $closed } % offered an answer, and { $leading } % led to one.
   *[other] Of { $count } questions about the matter, { $recommended } % were recommended, { $open } % open, { $closed } % offered an answer, and { $leading } % led to one.
}
interview-result-missing = What was missing:
interview-result-practice = This was practice: nothing counts, and only you can read it.
interview-judged-passed = An assessor confirmed this interview on { $date }.
interview-judged-not = An assessor did not confirm this interview ({ $date }).
interview-judged-waits = An assessor has not looked at it yet. The program alone never decides.
interview-strengths = What worked
interview-goal = One goal
interview-goal-note = For the next interview.

## What worked. $count is how often, or a percentage where it says so.

interview-strength-acknowledged = You acknowledged something hard right after it was told.
interview-strength-break = You gave a break when it was needed.
interview-strength-needs = You met a need.
interview-strength-open = { $count } % of your questions were open.
interview-strength-safety-first = You asked about safety before the first question about the matter.
interview-strength-followed = { $count ->
    [one] You took up the person’s own words { $count } time and asked them to tell more.
   *[other] You took up the person’s own words { $count } times and asked them to tell more.
}
interview-strength-paired = { $count ->
    [one] After { $count } closed question you opened the talk again.
   *[other] After { $count } closed questions you opened the talk again.
}
interview-strength-ground-rules = You said how the talk works: one may not know, not understand, correct you.
interview-strength-no-leading = { $count ->
    [one] Not one of { $count } question led to an answer.
   *[other] Not one of { $count } questions led to an answer.
}
interview-strength-listened = You listened: { $count } % of the words were yours.
interview-strength-closed-well = You closed the talk with care.
interview-strength-choice = You gave the person a choice.
interview-strength-support = You recognised effort or feelings without judging.
interview-strength-invited = You invited the person to tell freely.
interview-strength-explained = You said who you are or what the talk is for.
interview-strength-began-with-person = You began with the person and not with the matter.
interview-strength-encouraged = You let the person go on and added nothing.
interview-strength-tried = { $count ->
    [one] You stayed in the talk for { $count } turn.
   *[other] You stayed in the talk for { $count } turns.
}

## One goal.

interview-goal-more-questions = Stay longer with the matter: at least 15 questions, most of them open.
interview-goal-longer-narratives = Let the accounts grow longer: after an open question wait, then say “and then?” or “tell me more about that”.
interview-goal-faults = No threat, no promise, no doubt, no blame. When you notice one on your lips, say nothing for a breath.
interview-goal-steps = Do every step that this kind of talk needs, those about safety first.
interview-goal-suggestive = Put nothing into a question that the person has not said. Begin with “You said …”.
interview-goal-open = Make every third question an open one: “Tell me about …”.
interview-goal-recommended = Before you ask for a detail, ask for the account: open first, then who, what, where.
interview-goal-paired = After each closed question, make the next one open: “You said … Tell me more about that.”
interview-goal-option-posing = Replace “Did he …?” by “What happened then?”. Keep closed questions for the end.
interview-goal-multiple = Ask one question at a time, and stop at the question mark.
interview-goal-longest-closed = Never more than three closed questions in a row.
interview-goal-word-share = Say less: a short invitation, then wait.

## The question map.

interview-map = Question map
interview-map-note = Each mark is one turn, from the beginning to the end. What is recommended stands on top, what offers or leads to an answer below.
interview-map-type = Type
interview-map-over-time = Over time
interview-map-count = Turns
interview-map-turn = Turn
# $turns is a list of numbers.
interview-map-turns = Turns { $turns }
interview-map-none = No turn
interview-map-open = open
interview-map-directive = asks for one detail
interview-map-options = offers an answer
interview-map-avoid = leads or presses
interview-map-other = everything else
interview-map-unsure = dashed: the program is not sure, and it does not count
interview-map-in-a-row = { $count } in a row
interview-map-run = { $count ->
    [one] From turn { $first } to turn { $last } there was { $count } question in a row that offered or led to an answer.
   *[other] From turn { $first } to turn { $last } there were { $count } questions in a row that offered or led to an answer.
}
interview-map-nuance = A closed question late in the talk, followed by an open one, is no fault. Closed and leading questions harm most when somebody is young or under pressure: then answers are given to please, and cannot be told apart from memories.
interview-map-table = Map and curves as a table
interview-lane-pressing = Pressure, promises, doubt
interview-lane-around = Contact, information, needs, acts
interview-trust = Trust
interview-distress = Distress
# Percentages.
interview-curve-label = Trust from { $trust_first } to { $trust_last }, distress from { $distress_first } to { $distress_last }, of 100.
interview-moved = Turns that moved trust or distress
interview-moved-note = What the model assumed about this fictional person. It says nothing about what real people feel.
interview-moved-trust-up = Trust rose.
interview-moved-trust-down = Trust fell.
interview-moved-distress-up = Distress rose.
interview-moved-distress-down = Distress fell.
interview-table-counts = Counts
interview-table-recommended = yes, recommended
interview-table-counted = yes
interview-table-not = no
interview-unsure = unsure
interview-unsure-note = The program is not sure; this does not count against you.

## Measures and bands.

interview-measures = Measures
interview-measures-note = { $count ->
    [one] Shares are of { $count } question about the matter and of the practice account.
   *[other] Shares are of { $count } questions about the matter and of the practice account.
}
interview-measure = Measure
interview-bands = Against the bands
interview-value = Value
interview-band = Band
interview-bands-note = The darker the ground, the better the band. The upright line is what “competent” asks for, the dot is this interview. The bands are our own, set between published figures.
# $number is a percentage or a number.
interview-at-least = at least { $number }
interview-at-most = at most { $number }
interview-asked-faults = nothing grave, such as a threat or a promise; at most one doubt or blame
interview-only-shown = shown only
interview-value-none = None was asked
interview-value-of = { $count } of { $of }
interview-measure-recommended = Recommended questions
interview-measure-open = Open questions
interview-measure-option-posing = Questions that offer an answer
interview-measure-paired = Closed questions followed by an open one
interview-measure-suggestive = Leading questions
interview-measure-multiple = Several questions at once
interview-measure-word-share = The officer’s share of the words
interview-measure-longest-closed = Longest run of closed questions
interview-measure-steps = Steps done
interview-measure-faults = What must not happen
interview-band-red = Far from it
interview-band-developing = Developing
interview-band-competent = Competent
interview-band-strong = Strong

## Better words, and words that were left.

interview-improve = Your words, better words
interview-improve-note = The turns that matter most, three at most.
interview-yours = You said
interview-officers = The officer’s words
interview-better = Better
interview-better-stop = The person had asked to stop. Then only a close, or what they need, has a place.
interview-better-danger = Somebody in danger had been named. Safety comes before the account.
interview-better-companion = A third person was in the room. What is told in front of them is told to them.
interview-better-withheld-need = Comfort is owed and is not a reward for answers.
interview-better-threat = A threat closes the talk, and what is said after it is worth nothing.
interview-better-promise = You cannot keep it. A promise that breaks takes the trust with it.
interview-better-disbelief = Doubt makes people stop. Ask again openly, later, about the same part.
interview-better-blame = It makes the person responsible for what was done to them.
interview-better-briefing = This came from the file and not from the person. What they say to it now can no longer be told apart.
interview-better-leading = It shows the wanted answer, or takes for granted what was not said.
interview-better-pressure = Pressing brings short answers, and fewer.
interview-better-minimising = It makes what happened, or what is felt, smaller.
interview-better-praise = Praise for an answer teaches which answers you like. Recognise the effort instead.
interview-better-several = Several questions at once: only the last one is answered.
interview-better-third-person = Speak to the person and not to the interpreter about them.
interview-better-closed = It offers an answer. The open form lets the person tell it.
interview-better-closed-run = One closed question after another: the account becomes yours.
interview-left = Said, and not taken up
interview-left-note = Words of the person that led on. They can be taken up in a second talk.
interview-left-ask = For example:

## What was told.

interview-details = What was told
interview-details-note = How much is told depends on the case and on chance too. It is shown and not judged.
interview-known-narrated = told freely
interview-known-confirmed = only said yes to
interview-known-contaminated = mixed with what was put to them
interview-known-denied = denied
interview-known-untold = not told
interview-tier-0 = Place and routine
interview-tier-1 = How it came about, travel, work, living
interview-tier-2 = Control: debt, papers, wages, threats
interview-tier-3 = Who is behind it, who is still there

## What was done.

interview-steps = Steps
interview-steps-note = What has to be done in this talk. Without those about safety it is not competent.
interview-steps-hidden = Some steps of this case are not shown: they would tell what was not told in this interview.
interview-step-done = Done
interview-step-missing = Not done
interview-step-safety = Safety
interview-phases = Parts of the talk
interview-phases-note = By their numbers they stand over the map.
interview-phase-engage = Contact and explaining
interview-phase-ground-rules = Ground rules
interview-phase-practice = Practice account
interview-phase-free-account = Free account
interview-phase-follow-up = Following up
interview-phase-closing = Closing
interview-phase-turns = turns { $first } to { $last }
interview-phase-none = did not happen
interview-faults = What must not happen
interview-faults-note = Threats, promises, doubt, blame, and words of the file put into the person’s mouth.
interview-faults-none = Nothing of this kind.
interview-fault-threat = A threat
interview-fault-promise = A promise that you cannot keep
interview-fault-disbelief = The person was told that they are not believed
interview-fault-blame = The person was blamed
interview-fault-inappropriate = A demand that has no place in an interview
interview-fault-withheld-need = Comfort was made to depend on an answer
interview-fault-companion-present = The matter was asked about in front of a third person
interview-fault-danger-ignored = The account went on after somebody in danger was named
interview-fault-minor-ignored = The account went on after the person turned out to be a child
interview-fault-stop-ignored = The talk went on after the person asked to stop
# Followed by why it was one.
interview-trap = From the file:
interview-present-seen = Who was there
interview-present-chosen = asked in
interview-present-left = left out
interview-present-good = Good to have there.
interview-present-bad = Better not there.
interview-flag-briefing-leak = uses a word of the file that the person has not said
interview-flag-withheld-need = makes comfort depend on an answer
interview-flag-third-person = speaks about the person in the third person
interview-flag-authority = rests on what others are said to know
interview-flag-stereotype = rests on what people are said to be like
interview-flag-imagine = asks to imagine or guess
interview-flag-opinion = gives an opinion
interview-flag-repeat-challenge = asks the same again, with doubt
interview-flag-why-blame = a “why” that can sound like blame
interview-flag-temporal = asks about time

## The plan looked back on.

interview-revisited = Hypotheses revisited
interview-revisited-note = What you thought before. Only you see it.
interview-plan-none = Nothing was planned in writing.
interview-look-back = What do you think now?
interview-look-back-hint = Which explanation has become weaker, which stronger, and which have you not asked about? What would speak against the one you prefer?
interview-look-back-keep = Keep this
interview-good-ending = What a good ending looks like here
interview-good-ending-note = By the author of the case.

## The transcript, and contests.

interview-transcript-note = Each label can be contested once; an assessor decides. On paper this is printed only when it is open.
interview-transcript-open = { $count ->
    [one] Show { $count } turn
   *[other] Show all { $count } turns
}
interview-turn-narrated = { $count ->
    [one] { $count } detail was told freely.
   *[other] { $count } details were told freely.
}
interview-turn-confirmed = { $count ->
    [one] { $count } detail was only said yes to.
   *[other] { $count } details were only said yes to.
}
interview-contest = Contest this label
interview-contest-label = What it is
interview-contest-choose = Choose
interview-contest-reason = Why
interview-contest-hint = An assessor reads the turn with what was said before, this reason, and no name. Once decided, the turn and what was said before are kept as a test item, without a name.
interview-contest-send = Send to an assessor
interview-contest-waits = You contested this: “{ $label }”. An assessor has not decided yet.
interview-contest-upheld = The objection was upheld: it is “{ $label }”.
interview-contest-dismissed = The objection was not upheld: it is “{ $label }”.

## A talk that ended for demands that have no place in one.

interview-report = Why this talk was ended
interview-report-text = Twice something was demanded that has no place in an interview: intimate or cruel details, or an insult. The person did not answer. An assessor reads these two turns and nothing else.
interview-report-object = Your word on it
interview-report-object-hint = If you meant something else, say so. It can be sent once.
interview-report-send = Send
interview-report-objection = What the officer says
interview-report-upheld = An assessor found that these turns have no place in an interview.
interview-report-dismissed = An assessor found that these turns were meant otherwise. Nothing follows.

## Interviews beside each other, and the ways on.

interview-earlier = Your interviews beside each other
interview-earlier-note = The oldest first, this one solid. The dashed line is what “competent” asks for.
interview-earlier-table = The same as a table
interview-earlier-one = Interview
interview-earlier-this = this one
interview-earlier-questions = Questions
interview-after = What was said here can stay with you, also if you have lived through such things yourself. Take a few minutes away from the screen.
interview-play-again = To the beginning of this case
interview-erase = Delete this interview
interview-erase-note = What was said, your plan, your notes and the debrief are deleted at once and cannot be brought back. What stays has no name on it for whoever reads it: when you were in the room; a contested turn that an assessor has decided, as a test item; and, where the talk was ended because of demands, those two turns with their report. You can still object to that report on the page of this case.
interview-erase-do = Delete it for ever
interview-held-back = A second talk can follow. What was not told is not shown before it.
interview-held-back-show = Show everything: I do not want a second talk
