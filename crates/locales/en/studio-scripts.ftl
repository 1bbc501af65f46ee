# The studio: scenarios and interview cases, written and played.

## The list, and a new one
studio-scripts-note = Each has a draft of its own, and is reviewed and published like a course.
studio-script-new = Not published yet
studio-script-draft = a draft is open
studio-new-scenario = New scenario
studio-new-scenario-lead = It begins with a short example that works. Write over it, piece by piece: every kind of block stands in it once.
studio-new-interview = New interview case
studio-new-interview-lead = It begins with a whole invented case that works. Write over it, piece by piece. Never use the words of a real person.
studio-script-title = Title
studio-script-name-hint = Left empty, it is made of the title. The files are called like this, and it stays.
studio-script-of = Course
studio-script-of-hint = Whose lessons it rehearses.
studio-script-taken = This address cannot be used. Choose another.
studio-script-course = Choose a course that is published.
studio-script-files = Its files
studio-script-files-note = The text, its translations, and what belongs to it.
studio-script-figures = What officers did in it
notice-script-begun = It has begun. Officers do not see it until it is published; other instructors can read and edit it.
authoring-path-foreign = “{ $path }” does not belong here: the names of these files begin with “{ $name }”.

## Playing a scenario
studio-play = Play it
studio-play-draft = This is the draft.
studio-play-published = This is what officers have: no draft is open.
studio-play-note = Nothing of it is recorded.
studio-play-cut = The text has changed since: a decision on this way is not offered any more. The story stands before it.
studio-play-no-way = Nothing that was looked at leads to this scene. The story stands at its beginning.
studio-play-ways = Ways
studio-play-back = One step back
studio-play-again = From the beginning
studio-play-to = Go to a scene
studio-play-go = Go by the shortest way

## Playing a case
studio-talk = Talk with the person
studio-talk-note = The person answers as in the officer’s room, and beside each answer stands why it came. Nothing of it is recorded. You write in English.
studio-talk-briefing = What the officer reads before
studio-talk-say = What you say
studio-talk-say-hint = Once somebody has spoken, an empty field is silence.
studio-talk-seed = Another chance
studio-talk-seed-hint = Any word. The same word and the same turns give the same talk; another word draws anew.
studio-talk-replay = Play the same turns again
studio-talk-why = Why this answer
studio-talk-coded = Understood as
studio-talk-sure = { $percent } % sure
studio-talk-out = What came out
studio-talk-seen = What could be seen, and faults
studio-talk-decided = What decided
studio-talk-moved-trust = trust { $by }
studio-talk-moved-distress = distress { $by }
studio-talk-trust = Trust { $before } → { $after }
studio-talk-distress = Distress { $before } → { $after }
studio-talk-fatigue = Fatigue { $before } → { $after }
studio-talk-details = Details of the case
studio-talk-details-note = In the order in which they would be told. Levels are of 100.
studio-talk-detail = Detail
studio-talk-tier = Tier
studio-talk-reached = What leads to it
studio-talk-told = In this talk
studio-talk-start = An open invitation
studio-talk-after = After one of these: { $details }
studio-talk-untold = not told
studio-talk-told-in = turn { $turn }: { $how }
studio-talk-long = A talk that is played here has at most { $most } turns. Take some back.
studio-talk-over = The talk is over: nothing more can be said in it.
studio-talk-how-narrated = told freely
studio-talk-how-confirmed = said yes to
studio-talk-how-again = told again
studio-talk-how-wrong = told wrongly
studio-talk-how-denied = denied though true
studio-talk-how-changed = the answer changed
studio-talk-how-contaminated = a name was taken over
studio-talk-signal-tired = The person is tired.
studio-talk-signal-distressed = Distress can be seen.
studio-talk-signal-cannot = The person cannot go on like this.
studio-talk-signal-wants-to-go = The person asks to go.
studio-talk-signal-need-asked = The person asks for { $need }.
studio-talk-signal-safety-asked = The person asks about safety.
studio-talk-signal-interpreter = Something is wrong with the interpreter.
studio-talk-signal-companion = The third person is there.
studio-talk-signal-danger = Somebody is in danger now.
studio-talk-signal-minor = The person is younger than they said.
studio-talk-signal-asks-to-stop = The person asks to stop.
studio-talk-why-effect = What { $label } does.
studio-talk-why-prefix = { $label } stood before the question.
studio-talk-why-need-met = { $need } was given.
studio-talk-why-ignored = Passed over:
studio-talk-why-acknowledged = A hard thing that was told was acknowledged.
studio-talk-why-not-acknowledged = Nothing was said to a hard thing that was told. A kind word would have helped.
studio-talk-why-topic-jump = Another subject came right after a hard thing.
studio-talk-why-pressed = Pressed again for { $detail }.
studio-talk-why-dont-know = “I don’t know” was not accepted.
studio-talk-why-telling = Telling { $detail } costs.
studio-talk-why-asked = Asked about { $detail }, which is hard to speak of.
studio-talk-why-reluctant = { $came ->
    [yes] The person is reluctant: drew { $draw }, below the chance of { $chance } of 100. More trust lowers it.
   *[no] The person is not reluctant: drew { $draw }, and the chance was { $chance } of 100.
}
studio-talk-why-gate = { $detail } stays closed: the gate is open { $open } of 100, and { $needed } is needed. More trust, or less distress, opens it.
studio-talk-why-not-yet = { $detail } stays closed: one of these has to be told first: { $after }.
studio-talk-why-locked = Details stay closed:
studio-talk-why-retrieval = { $came ->
    [yes] { $detail } comes to mind: drew { $draw }, below the chance of { $chance } of 100.
   *[no] { $detail } does not come to mind: drew { $draw }, and the chance was { $chance } of 100. An open question gives the best chance.
}
studio-talk-why-error = { $came ->
    [yes] A mistake: drew { $draw }, below the chance of { $chance } of 100.
   *[no] No mistake: drew { $draw }, and the chance was { $chance } of 100.
}
studio-talk-why-nothing-asked = No detail fits the question.
studio-talk-why-exhausted = Everything that this can bring is told.
studio-talk-why-promise-broken = A promise of the first talk was not kept.
studio-talk-why-break = A break was taken.
studio-talk-why-fact = The fact { $fact } fits.
studio-talk-why-act = The act itself.
