## The kinds of questions, by name.

kind-single-choice = Une seule réponse juste
kind-multiple-choice = Plusieurs réponses justes
kind-true-false = Vrai ou faux
kind-matching = Association
kind-ordering = Mise en ordre
kind-short-answer = Réponse courte
kind-numeric = Nombre
kind-mark-transcript = Repérage dans une transcription
kind-code-question = Nommer le type d’une question
kind-repair-question = Reformuler une question
kind-written-task = Travail écrit

## What a question asks by itself, and what to do.

matching-prompt = Qu’est-ce qui va ensemble ?
matching-hint = Choisissez pour chaque ligne ce qui lui correspond. Une ligne peut rester ouverte. Un élément peut ne correspondre à aucune ligne.
# The first entry of each list.
matching-choose = Choisir
# Over what can be chosen, each with its letter, as in the lists.
matching-list = Les choix possibles
ordering-prompt = Dans quel ordre ?
ordering-hint = Donnez à chaque ligne sa place. La première est 1.
# The first entry of each list of numbers.
ordering-choose = Place
text-prompt = Écrivez votre réponse.
text-number-hint = Écrivez un nombre en chiffres, sans mots.
transcript-prompt = Lesquelles des interventions de l’agent ?
transcript-hint = Marquez toutes les interventions qui conviennent. Une marque erronée en annule une juste.
coding-prompt = De quel type d’intervention s’agit-il ?
repair-prompt = Que diriez-vous à la place ?
repair-hint = Écrivez mot pour mot ce que vous diriez à la personne.
written-prompt = Écrivez votre texte.
written-words = { $count ->
    [one] Environ { $count } mot.
   *[other] Environ { $count } mots.
}
# Help after a wrong try.
question-hints = Indice
question-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
# Over a question that is worth more than one point.
question-worth = { $count ->
    [one] Vaut { $count } point
   *[other] Vaut { $count } points
}

## Words to be judged.

# $persona is one of the three below.
judged-persona = Personne entendue : { $persona }
judged-before = La personne vient de dire :
judged-officer = L’agent dit :
persona-adult = adulte
persona-adolescent = adolescent, de 14 à 17 ans
persona-child = enfant de moins de 14 ans

## What was answered.

answer-given = Votre réponse :
answer-given-other = Réponse :
answer-none = Sans réponse
# Followed by what is right.
answer-right = Juste :
# $place is a number from 1.
ordering-given = Votre place : { $place }
ordering-given-other = Place donnée : { $place }
text-accepted = { $count ->
    [one] Réponse acceptée
   *[other] Réponses acceptées
}
models-title = Réponses modèles
rubric-title = Ce qui sera examiné
rubric-marked-title = Ce qui a été attribué
# Beside a level of a criterion.
rubric-given = attribué
rubric-given-by = attribué par le correcteur { $number }
rubric-comments = Remarques pour vous
verdict-waiting = Un évaluateur va noter cette réponse.
verdict-compare = Comparez vos mots avec les réponses modèles.

## What a program makes of a wording.

coder-title = Un indice du programme
# $label is the name of a kind of question.
coder-says = Il lit vos mots comme : { $label }. Son degré de certitude : { $percent } %.
coder-note = Le programme peut se tromper. Son indice ne compte pas.
coder-contest = Cet indice est faux

## How sure one is.

certainty-title = Quel est votre degré de certitude ?
certainty-hint-marked = Il modifie le résultat.
certainty-hint-own = Pour votre propre information. Il ne modifie pas le résultat.
certainty-low = Faible
certainty-mid = Moyen
certainty-high = Élevé
# Points, such as 2 and −2.
certainty-worth = Juste : { $right }. Pas juste : { $wrong }.
certainty-given-low = Votre degré de certitude était faible.
certainty-given-mid = Votre degré de certitude était moyen.
certainty-given-high = Votre degré de certitude était élevé.
# To somebody who looks at another person’s answer.
option-missed-other = Juste, non choisie
certainty-given-low-other = Degré de certitude de la personne : faible.
certainty-given-mid-other = Degré de certitude de la personne : moyen.
certainty-given-high-other = Degré de certitude de la personne : élevé.

## What an officer’s turn is: names, and one line each. Forms of questions first.

label-inv = Invitation (question ouverte)
label-inv-note = Demande un récit libre d’un événement ou d’une période, sans limiter ce qui est dit.
label-cue = Invitation avec indice
label-cue-note = Aussi ouverte qu’une invitation, et rattachée à quelque chose que la personne a mentionné.
label-fac = Facilitateur
label-fac-note = Encourage la personne à poursuivre et n’ajoute rien de nouveau.
label-dir = Question directive
label-dir-note = Qui, quoi, où, quand, comment : demande un type de détail sur une chose mentionnée ou sur des faits neutres.
label-yn = Question à réponse oui ou non
label-yn-note = On peut y répondre par oui ou par non, et elle ne montre pas quelle réponse est attendue.
label-fc = Choix imposé
label-fc-note = Propose des possibilités parmi lesquelles choisir.
label-sug = Question suggestive
label-sug-note = Montre la réponse voulue, ou tient pour acquis ce que la personne n’a pas mentionné.
label-mult = Plusieurs questions à la fois
label-mult-note = Deux questions ou plus sur des choses différentes, sans place pour une réponse entre elles.
label-rap = Mise en confiance
label-rap-note = Fait connaissance avec la personne, en dehors des faits.
label-info = Information
label-info-note = Dit qui vous êtes, à quoi sert l’entretien, qu’il est enregistré, ou ce que vous pouvez et ne pouvez pas faire.
label-cons = Consentement et choix
label-cons-note = Demande un accord ou laisse un choix à la personne.
label-rule = Règle de base
label-rule-note = Dit comment se déroule l’entretien, par exemple que l’on peut dire « je ne sais pas ».
label-prac = Récit d’entraînement
label-prac-note = Entraîne à raconter librement, sur un sujet neutre.
label-supp = Soutien
label-supp-note = Reconnaît les émotions ou l’effort sans juger ce qui est raconté.
label-sum = Résumé
label-sum-note = Redit ce que la personne a dit, et cela seulement, pour le vérifier.
label-trans = Annonce
label-trans-note = Dit ce qui vient ensuite et ne demande rien.
label-safe = Sécurité
label-safe-note = Porte sur la sécurité de la personne maintenant.
label-need = Besoins
label-need-note = Porte sur ce dont la personne a besoin maintenant, comme manger, boire ou voir un médecin.
label-brk = Pause
label-brk-note = Propose une pause.
label-int = Interprète
label-int-note = S’adresse à l’interprète, ou parle de la personne à la troisième personne.
label-ref = Droits et orientation
label-ref-note = Informe sur les droits, l’aide ou une personne de soutien.
label-close = Clôture
label-close-note = Termine l’entretien : remerciements, questions, suite.
label-blame = Reproche
label-blame-note = Rend la personne responsable de ce qui s’est passé.
label-adm = Pression pour parler
label-adm-note = Fait pression sur la personne ou la sermonne pour qu’elle réponde.
label-disb = Incrédulité
label-disb-note = Montre que l’on ne croit pas la personne.
label-thr = Menace
label-thr-note = Annonce une conséquence néfaste si la personne ne coopère pas.
label-prom = Promesse
label-prom-note = Promet ce que l’agent ne peut pas décider, ou offre quelque chose pour que la personne parle.
label-rein = Approbation ou critique d’une réponse
label-rein-note = Félicite ou critique une réponse pour son contenu.
label-minim = Minimisation
label-minim-note = Diminue ce qui s’est passé ou ce que la personne ressent.
label-off = Hors sujet
label-off-note = N’a rien à voir avec cet entretien.
label-inapp = Inacceptable
label-inapp-note = Insulte la personne, ou exige des détails intimes ou cruels.
label-unk = Ne peut pas être classé
label-unk-note = Ne correspond à aucun autre type.
