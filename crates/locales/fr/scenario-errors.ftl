## Why a step in a scenario did not do what it was asked.

scenario-step-taken = Autre chose a déjà été décidé à cet endroit, peut-être dans un autre onglet. La page montre maintenant où en est l’histoire.
scenario-step-order = L’histoire n’en est pas encore là. La page montre maintenant où elle en est.
scenario-run-ended = Ce parcours est terminé. Plus rien ne peut y être changé.
scenario-run-left = Ce parcours a été abandonné, et un autre commencé. Il n’a pas de fin à regarder.
scenario-run-long = Ce parcours compte trop de décisions pour continuer. Commencez-en un nouveau.
scenario-not-ended = Ce parcours n’est pas encore terminé. Vous pourrez le regarder quand il le sera.
scenario-not-offered = Ce n’est pas possible ici. Choisissez l’une des actions que la page montre.
scenario-no-such-decision = Cette décision n’est pas sur le chemin tel qu’il est. Choisissez l’une de celles que la page montre.
scenario-reconsider-assessed = Dans un parcours évalué, une décision tient. Elle ne peut pas être reconsidérée.
scenario-words-long = Ce texte dépasse { $count } caractères. Raccourcissez-le et conservez-le de nouveau.

## Why an assessed run may not begin.

scenario-assessed-passed = Vous avez réussi ici. Vous pouvez encore vous exercer autant que vous voulez.
# $count is how many lessons are not done.
scenario-not-yet = { $count ->
    [one] Le scénario évalué s’ouvre lorsque les leçons de ce module sont terminées. Une leçon n’est pas terminée.
   *[other] Le scénario évalué s’ouvre lorsque les leçons de ce module sont terminées. { $count } leçons ne sont pas terminées.
}
scenario-other-open = Vous avez commencé un autre scénario ici. Continuez celui-là, ou dites que vous l’abandonnez.
scenario-assessed-open = Vous avez un parcours évalué en cours dans ce scénario. Terminez-le d’abord ; l’entraînement et les retours seront ensuite de nouveau accessibles.

## What is wrong with a course folder.

scenario-pin-unknown = Le scénario { $scenario } n’a pas de version { $version }.
scenario-pin-unknown-hint = Écrivez la version qu’affiche la vérification du fichier du scénario. Une version peut être nommée une fois que son fichier a été publié sans erreur.

## In the audit log.

audit-scenario-published = Scénario publié
audit-scenario-started = Scénario évalué commencé
audit-scenario-ended = Scénario évalué terminé
audit-scenario-viewed = Scénario évalué regardé par le personnel
