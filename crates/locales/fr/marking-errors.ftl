## Why a mark was not saved.

mark-own = C’est votre propre réponse. Quelqu’un d’autre la note.
mark-given = Vous avez déjà noté cette réponse. Une note ne se modifie pas ; le correcteur suivant décide lorsque deux notes diffèrent.
mark-settled = Cette réponse a toutes ses notes. Il n’y a plus rien à faire.
marking-seen = Vous avez ouvert le résultat de cette tentative, donc vous savez de qui vient la réponse. Quelqu’un d’autre la note.
mark-choose-levels = Choisissez un niveau pour chaque critère.
mark-comment-too-long = { $count ->
    [one] Un commentaire compte au plus { $count } caractère. Raccourcissez-le.
   *[other] Un commentaire compte au plus { $count } caractères. Raccourcissez-le.
}

## Why an objection, or its answer, was not saved.

contest-own = C’est votre propre objection. Quelqu’un d’autre y répond.
contest-marked = Vous avez noté cette réponse. Un autre évaluateur répond à l’objection.
contest-answered = Cette objection a reçu une réponse.
contest-once = Vous avez déjà formulé une objection à la notation de cette réponse. Une seule objection est possible par réponse.
contest-no-answer = Vous avez laissé cette question sans réponse : il n’y a rien à contester.
contest-waits-for-mark = Cette réponse n’est pas encore notée. Vous pourrez formuler une objection lorsqu’elle le sera.
contest-reason-length = Dites pourquoi, en { $least } à { $most } caractères.
contest-comment-length = Donnez votre motif à l’agent, en { $least } à { $most } caractères.
contest-share-missing = Indiquez quelle part de la question la réponse obtient, de 0 à 100 pour cent.
contest-share-lower = Une objection fondée n’abaisse jamais une note. Indiquez au moins ce que la réponse a obtenu jusqu’ici.

## Why answers were not marked again.

regrade-kind-changed = La nouvelle version est un autre type de question. Les réponses à l’ancienne ne peuvent pas être lues comme des réponses à celle-ci.
regrade-marked-by-people = Des personnes notent cette question. Une nouvelle version ne change pas ce qu’elles ont donné.
regrade-options-changed = La nouvelle version a d’autres options, ou des options ont été reformulées et déplacées à la fois. On ne peut pas dire ce qu’une ancienne réponse y serait. Gardez le nombre d’options, et changez soit leurs mots, soit leur ordre.
regrade-nothing = Aucune tentative terminée ne contient une version plus ancienne de cette question.
regrade-outdated = La question, ou le nombre de tentatives, a changé depuis que vous avez regardé. Regardez ce qui changerait maintenant, puis recommencez.
regrade-reason-length = Dites pourquoi, en { $least } à { $most } caractères.

## What to practise next, in the skill map.

skills-next-confusion = Vous prenez certains types de questions pour d’autres. Cet exercice vous demande de les nommer.
# $competence is the word of a competence.
skills-next-weak = { $competence ->
    [definition] { competence-definition }
    [indicators] { competence-indicators }
    [control-and-trauma] { competence-control-and-trauma }
    [rights] { competence-rights }
    [first-contact] { competence-first-contact }
    [question-types] { competence-question-types }
    [open-questions] { competence-open-questions }
    [planning] { competence-planning }
   *[cooperation] { competence-cooperation }
} : vos dernières réponses ont obtenu { $percent } %.
skills-next-never = Vous n’avez pas encore essayé cet exercice.
skills-next-unseen = { $count ->
    [one] Il contient { $count } question que vous n’avez pas encore vue.
   *[other] Il contient { $count } questions que vous n’avez pas encore vues.
}

## Why questions were not imported.

import-bank-name = Donnez à la banque un nom fait de lettres minuscules sans accent, de chiffres et de traits d’union simples, par exemple imported-2026.
import-bank-exists = Le cours a une banque de ce nom, ou des fichiers qui seraient pris pour des parties de celle-ci. Choisissez un autre nom.
import-choose-format = Choisissez l’un des formats.
import-choose-competence = Choisissez ce que les questions évaluent lorsque le fichier ne le dit pas.
import-choose-difficulty = Choisissez la difficulté des questions lorsque le fichier ne la dit pas.
import-choose-file = Choisissez un fichier qui n’est pas vide.
import-file-too-large = Ce fichier dépasse 50 mégaoctets. Divisez-le en plusieurs fichiers.
import-stopped = Le fichier ne peut pas être lu au-delà de la ligne { $line } ; rien ne peut donc en être importé. Corrigez le fichier à cet endroit, ou divisez-le, puis réessayez.
import-nothing = Aucun élément de ce fichier ne peut devenir une question. La liste dit pourquoi.
import-course-errors = Le cours contient lui-même des erreurs. `audire check` dit où elles se trouvent ; corrigez-les d’abord.
import-does-not-compile = Le cours ne se compilerait pas avec ces questions ; rien n’a donc été importé. Il a peut-être changé depuis la lecture du fichier : lisez le fichier à nouveau.
import-withdrawn = Cet import a été retiré. Lisez le fichier à nouveau pour l’importer encore.
import-in-use = Une évaluation ou un exercice du cours utilise cette banque. Modifiez d’abord le cours, puis retirez l’import.

## Lines of the log.

audit-response-marked = Réponse notée
audit-contest-raised = Objection déposée
audit-contest-answered = Réponse donnée à une objection
audit-question-regraded = Réponses à une question notées à nouveau
audit-import-tried = Fichier de questions lu
audit-import-done = Questions importées
audit-import-withdrawn = Import retiré
