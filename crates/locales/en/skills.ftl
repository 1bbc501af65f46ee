## Practice.

nav-practice = Practice
practice-title = Practice
practice-lead = Short rounds of questions, and whole situations, as often as you like. Mistakes cost nothing here, and nobody else sees them.
practice-drills = Drills
practice-drills-note = Questions that you have not met come first.
practice-drills-lead = A drill asks a few questions from one bank and tells you after each answer what is right and why. You can stop at any point.
practice-drills-none = There are no drills in the courses you are enrolled in.
practice-all-drills = { $count ->
    [one] See { $count } drill
   *[other] See all { $count } drills
}
practice-skills-there = It shows which types of question you tell apart, how sure and how right you are, and what to practise next.
practice-skills-none = Once you have answered some questions, it shows which types of question you tell apart, how sure and how right you are, and what to practise next.
practice-skills-link = Open your skill map
drill-questions = { $count ->
    [one] { $count } question a round
   *[other] { $count } questions a round
}
# $met of $count questions of the bank.
drill-met = { $count ->
    [one] { $met } of { $count } question met
   *[other] { $met } of { $count } questions met
}
drill-finished = { $count ->
    [one] { $count } round finished.
   *[other] { $count } rounds finished.
}
drill-last = Last time { $percent } %.
drill-begin = Begin
drill-go-on = Go on

## The skill map.

skills-title = Skill map
skills-lead = What your own answers show. Only you see this page.
skills-next = What to practise next
skills-next-note = The most useful first.
skills-next-drill = Drill
skills-next-module = Module
skills-types = Types of question
skills-types-note = Telling question types apart is the skill that goes with asking better questions.
skills-types-none = You have not coded any questions yet. A drill with coding questions fills this part.
# $key and $given are names of types of question.
skills-finding = { $of ->
    [one] Of { $of } question of the type “{ $key }”, you called { $times } “{ $given }”.
   *[other] Of { $of } questions of the type “{ $key }”, you called { $times } “{ $given }”.
}
skills-table = What the questions were, and what you called them
skills-rows = They were
skills-columns = You called them
skills-sum = All
skills-coded = { $count ->
    [one] { $count } question coded. Framed cells: your name agrees with the key.
   *[other] { $count } questions coded. Framed cells: your name agrees with the key.
}
skills-kappa = Agreement with the key beyond chance (Cohen’s kappa): { $kappa }.
skills-certainty = How sure, how right
skills-certainty-note = From answers for which you said how sure you were.
skills-certainty-level = You said
skills-certainty-answers = Answers
skills-certainty-right = Right
skills-certainty-plot = From 0 to 100 %
skills-certainty-word = In words
skills-certainty-few = Too few answers to judge
skills-certainty-too-sure = More sure than right
skills-certainty-too-careful = More right than sure
skills-certainty-fits = As right as you said
skills-certainty-source = The ground shows where the share of right answers should lie at each level; the upright line shows where yours lies (Gardner-Medwin, 2006).
skills-competences = What you have shown
skills-competences-note = From your latest answer to each question and your latest decision in each scene of a scenario.
skills-competences-none = Nothing yet. Answers to quizzes, drills and final assessments count here, and decisions in scenarios.
skills-evidence = { $count ->
    [one] { $count } question or decision, the latest of { $date }.
   *[other] { $count } questions and decisions, the latest of { $date }.
}
skills-evidence-few = That is too few to speak of.
