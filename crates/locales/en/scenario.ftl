## Scenarios: the list, and the page before one.

scenarios-title = Scenarios
scenarios-lead = A scenario puts you into a situation that changes with what you do. In a run for practice nothing counts, and nobody else can see your decisions.
scenarios-note = Decisions around an interview, and what follows from them.
scenarios-none = There are no scenarios yet.
scenarios-all = { $count ->
    [one] See { $count } scenario
   *[other] See all { $count } scenarios
}
scenario-about-minutes = { $count ->
    [one] About { $count } minute
   *[other] About { $count } minutes
}
scenario-finished = { $count ->
    [one] Ended { $count } time
   *[other] Ended { $count } times
}
scenario-latest = The latest debrief
scenario-about = What it is about
scenario-go-on = Go on
scenario-untranslated = This scenario has not been translated into the language of this page. It is shown in { $language }.
scenario-stale = Some parts of this translation are older than the English text.
scenario-course = Rehearses
scenario-not-reviewed = Not yet reviewed by survivors of trafficking, by child-protection professionals or by lawyers.
scenario-not-reviewed-link = What that means
scenario-before = Before you begin
scenario-leave-any-time = You can leave at any time, and the story waits where it stands. If you skip it, you lose nothing, and nobody is told.
scenario-time-text = It takes as long as you take. The clock of the story moves only when you act.
scenario-begin = Begin
scenario-begin-practice = Begin for practice
scenario-anew = Begin anew
scenario-anew-note = The run that is open is then closed. It counts nowhere.
scenario-skip = Skip this scenario
scenario-looked-at = What is looked at
scenario-looked-at-note = Decided at the end, from what was done. Each is met or not met.
scenario-people = Who can be called
scenario-people-note = People have hours and limits. You can look them up at any time.
scenario-person-hours = When
scenario-person-limits = Limits
scenario-runs = Your earlier runs
scenario-run-practice = Practice
scenario-run-assessed = Assessed
scenario-run-link = Debrief of { $date }
scenario-assessed = Where it is assessed
scenario-assessed-note = In an assessed run a decision stands, and nothing is judged before the end.
scenario-assessed-rule = You pass with { $percent } % or more. A run that ends badly for the people in it is not passed, whatever it earned.
scenario-assessed-begin = Begin the assessed run
scenario-assessed-go-on = Go on with the assessed run
scenario-assessed-other = A run of “{ $title }” is open here. If you begin this one, that run is closed. It counts as an attempt only if you come back to that scenario.
scenario-state-passed = Passed
scenario-state-not-passed = Not yet passed
scenario-attempts-left = { $count ->
    [one] { $count } attempt left.
   *[other] { $count } attempts left.
}
scenario-attempts-any = There is no limit to the attempts.

# What stands between a word and what it is about.
scenario-colon = :

## How a story ends for the people in it.

scenario-outcome-good = Ended well
scenario-outcome-mixed = Ended partly well
scenario-outcome-poor = Ended badly
scenario-outcome-critical = The exercise ended here

## What an action is, said in the debrief only.

scenario-verdict-sound = Sound
scenario-verdict-costly = Has a price
scenario-verdict-unsound = Not sound

## The page of an open run.

# $time is a time of day in the story, such as 21:43.
scenario-clock = It is { $time }.
scenario-happened = What happened
scenario-did = What you did
scenario-did-other = What the officer did
scenario-meanwhile = Meanwhile
scenario-minutes-passed = { $count ->
    [one] { $count } minute passed.
   *[other] { $count } minutes passed.
}
scenario-act = What do you do?
scenario-say = What would you say?
scenario-say-note = If you like. Only you can read it, it is not scored, and you can delete it. Write no real names and no facts of a case.
scenario-say-keep = Keep it and compare
scenario-say-keep-only = Keep it
scenario-say-kept = Kept. Only you can read it.
scenario-say-again = Keep the change
scenario-models = Other ways to say it
scenario-reconsider = Reconsider a decision
scenario-reconsider-note = The story goes back to before that decision. This is recorded and stands in the debrief. The score is that of the path that you keep.
scenario-reconsider-do = Go back to before this
scenario-content-note = Content note
scenario-leave = Leave
scenario-leave-open = You can leave at any time, and the story waits where it stands. A run can stay open for ever: nothing follows from it, and nobody is told.
scenario-leave-later = Leave and go on later
scenario-choose-other = Leave this one aside and choose another
scenario-assessed-in = Assessed in { $course }
scenario-stands = The story does not stand where that page was. This is where it stands now.
# Shown while a decision could not be sent.
scenario-offline = The server cannot be reached. Your decision is not recorded yet. It is sent again by itself.
scenario-try-now = Try now

## The debrief.

scenario-debrief = Debrief
scenario-debrief-practice = Run for practice, { $date }, version { $version }
scenario-debrief-assessed = Assessed run, { $date }, version { $version }
scenario-print = Print
# Whose run it is, where staff look at it; a name follows.
scenario-officer = Officer:
scenario-officer-note = What they wrote in their own words is not shown. Only they can read it.
scenario-ending = How it ended
scenario-meaning = What that means
scenario-score = Score
scenario-score-points = { $count ->
    [one] { $earned } of { $count } point
   *[other] { $earned } of { $count } points
}
scenario-score-rule = Each objective earns its points or none. The percentage is rounded down, and it is that of the path that was kept.
scenario-score-passed = Passed. { $percent } % or more was needed.
scenario-score-not-passed = Not passed. { $percent } % or more was needed.
scenario-score-poor = A run that ends badly for the people in it is not passed, whatever it earned.
scenario-score-critical = A run that ends at a critical error is not passed, whatever it earned.
scenario-path = The path
scenario-path-note = From the first scene to the ending, with the reason at each decision.
scenario-path-folded = Behind dashed lines is what was not done. Press one to see what would have happened.
scenario-why = Why:
scenario-source = Source:
scenario-not-done = Not done
scenario-others = { $count ->
    [one] { $count } thing was not done
   *[other] { $count } things were not done
}
# On paper, behind what was not done: the scene it leads to.
scenario-leads = Then: { $scene }
scenario-would = What would have happened
scenario-would-lead = The story would have gone on: { $scene }
scenario-would-end = The story would have ended: { $scene }
scenario-reconsidered = Done at first, then reconsidered
scenario-again = Try again from here
scenario-again-note = “Try again from here” begins a new run for practice. What was done before that decision stays as it was.
scenario-objectives = Objectives
scenario-objectives-note = Decided by these rules, from what the story remembers and what was done.
scenario-met = Met
scenario-not-met = Not met
scenario-evidence = Decisions that bear on it
scenario-evidence-none = Nothing that was done bears on it.
scenario-competences = What the decisions show
scenario-competences-note = Decisions of the path that was kept. Those without a choice are not counted.
scenario-competence = Skill
scenario-errors = Look at this again
scenario-errors-note = Errors that these decisions showed, and where the lessons speak about them.
scenario-words = Your words
scenario-words-note = Only you can read them. They are not scored.
scenario-words-yours = What you wrote
scenario-words-none = You wrote nothing here.
scenario-words-delete = Delete what I wrote
scenario-sources = Sources
scenario-after = Before you go on
scenario-after-text = What stands here can stay with you. Take a minute away from the screen.
scenario-play-again = To the beginning of this scenario
scenario-all-link = All scenarios
scenario-to-course = To the course

## On the pages of a course.

scenario-course-practice = Scenarios for practice
scenario-course-practice-note = You may play them or leave them.
scenario-course-assessed = Assessed scenario
scenario-course-assessed-one = This one is needed to complete the course.
scenario-course-assessed-choose = One of these is needed to complete the course. Whoever leaves a theme aside chooses another and loses nothing.
scenario-needs = { $count ->
    [one] { $count } assessed scenario passed
   *[other] { $count } assessed scenarios passed
}
scenario-next = The assessed scenario of this module
scenario-home = The assessed scenario of this module is next
scenario-home-open = A scenario is open
scenario-home-run = Scenario

## For instructors.

scenario-author-lead = What the file holds, and what officers did in the current version.
scenario-author-pin = To pin this version
scenario-author-pin-note = A course that assesses with this scenario names this version. It keeps it until somebody names another.
scenario-author-problems = What was found
scenario-author-no-problems = Nothing was found.
scenario-author-size = Size
scenario-author-scenes = scenes
scenario-author-actions = actions
scenario-author-endings = endings
scenario-author-situations = situations
scenario-author-gave-up = The walk through all situations was broken off at its limit. What could not be decided is not claimed.
scenario-author-picture = Picture
scenario-author-picture-note = Every scene with the actions that lead on from it. The figures are counts of what officers did.
scenario-author-no-picture = It cannot be drawn while the file has errors.
scenario-author-figures = What officers did
scenario-author-figures-note = Runs in the current version, practice and assessed.
scenario-author-hidden = Too few officers have ended a run for figures that point to nobody.
scenario-author-people = officers with an ended run
scenario-author-runs = runs
scenario-author-left = left for a week or longer
scenario-author-median = median minutes of a run
scenario-author-scene = Scene
scenario-author-action = Action
scenario-author-verdict = What it is
scenario-author-visits = Visits
scenario-author-seconds = Median seconds to decide
scenario-author-taken = Taken
scenario-author-critical = Ended critically
scenario-author-reconsidered = Reconsidered
scenario-author-actions-table = Actions
scenario-author-scenes-table = Scenes
scenario-author-endings-table = Endings
scenario-author-ending = Ending
scenario-author-outcome = How it ends

## The words in the picture of a scenario.

scenario-picture = The scenes of the scenario and the actions that lead from one to the next.
scenario-picture-start = Beginning
scenario-picture-event = An event leads here
scenario-picture-visits = Visits
scenario-picture-taken = Taken
scenario-picture-critical = Critical
scenario-picture-median = Median seconds
