## Words that several pages share.

minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
module-count = { $count ->
    [one] { $count } module
   *[other] { $count } modules
}
lesson-count = { $count ->
    [one] { $count } leçon
   *[other] { $count } leçons
}
lessons-done = { $done ->
    [one] { $done } leçon terminée sur { $count }
   *[other] { $done } leçons terminées sur { $count }
}
module-minutes-left = { $count ->
    [0] Toutes les leçons de ce module sont terminées
    [one] Encore { $count } minute dans le module
   *[other] Encore { $count } minutes dans le module
}

## The first page, before signing in.

front-title = Formation des agents de police qui parlent avec des victimes de la traite
front-lead = { $site } apprend aux agents à reconnaître la traite des êtres humains, à agir de façon sûre dans les premières minutes et à poser des questions qui permettent aux personnes de raconter ce qui s’est passé. Chaque règle est donnée avec sa source.
front-see-courses = Voir les cours
front-officers = Pour les agents
front-officers-note = Sur un téléphone ou un ordinateur du service, par petites étapes, en quatre langues.
front-step-read = Lire une leçon d’une dizaine de minutes
front-step-read-text = Le droit et la recherche en substance, avec des cas fictifs. Une note précède tout passage difficile, et vous pouvez quitter immédiatement toute page.
front-step-decide = Décider, et voir pourquoi
front-step-decide-text = De courtes questions dans le texte vous demandent ce que vous feriez ensuite. Vous voyez l’explication de chaque réponse proposée. Les erreurs ne coûtent rien.
front-step-show = Montrer ce que vous savez faire
front-step-show-text = Chaque module se termine par un quiz, le cours par une évaluation finale. Vous recevez alors un certificat qui dit exactement ce qui a été démontré.
front-courses-note = Tout le monde peut lire ce que contient un cours. Pour lire les leçons, connectez-vous.
front-staff = Pour celles et ceux qui forment et organisent
front-instructors = Formateurs
front-instructors-text = Les cours sont des fichiers de texte que vous pouvez lire, corriger et traduire. Vous voyez quelles questions sont le moins bien réussies.
front-programmes = Responsables de programme
front-programmes-text = Vous voyez combien d’agents ont commencé et terminé chaque cours, par pays et par organisme. Vous ne voyez pas leurs réponses.
front-assessors = Évaluateurs
front-assessors-text = Vous voyez les évaluations finales terminées, avec les réponses et les explications.
front-verify = Vérifier un certificat
front-verify-text = Un certificat porte un code. Saisissez-le, et vous voyez si le certificat a été délivré ici et s’il a été modifié. Vous n’avez pas besoin d’un compte.
front-limits = Ce que ce n’est pas
front-limits-text = Terminer un cours n’autorise personne à auditionner des victimes en autonomie. Audire ne juge pas si une personne est sincère, ne pose pas de diagnostic et ne remplace ni le droit national ni les règles d’un service.
front-about-link = En savoir plus sur Audire, ses sources et ses limites

## The home of a person who is signed in. Most of these are headings that say what to do.

home-begin = Par où commencer
home-resume = Là où vous en étiez
home-next-lesson = Votre prochaine leçon
home-attempt = Une tentative est en cours
home-drill = Un entraînement est en cours
home-quiz = Le quiz de ce module vient ensuite
home-assessment = L’évaluation finale vient ensuite
home-nothing = Rien ne vous attend
home-nothing-text = Vous avez terminé tous les cours que vous aviez commencés. Vous pouvez relire toutes les leçons à tout moment.
home-nothing-open = Il n’y a rien que vous puissiez faire pour l’instant dans les cours que vous avez commencés. Une réponse attend peut-être une note, ou une nouvelle tentative son heure : le cours l’indique.
home-news = Du nouveau dans vos résultats
home-news-list = Depuis votre dernière visite
home-news-note = Ce qui s’est passé depuis que vous avez ouvert le résultat pour la dernière fois.
news-marked = Votre réponse écrite a été notée
news-contest = Votre contestation a reçu une réponse
news-regraded = Une question a été corrigée et votre réponse notée de nouveau
home-open = Commencé et pas terminé
home-open-note = Ce que vous avez enregistré est conservé.
home-open-drill = Continuez l’entraînement.
home-open-quiz = Continuez le quiz.
home-open-final = Continuez l’évaluation finale.
home-see-course = Voir le cours
home-module = Module { $number }
home-lesson = leçon { $number } sur { $count }
home-stopped = Vous en étiez là le { $date }.
home-minutes-left = { $count ->
    [one] Il reste environ { $count } minute dans ce module.
   *[other] Il reste environ { $count } minutes dans ce module.
}
home-answered = { $done ->
    [one] { $done } question sur { $count } a une réponse. Ce que vous avez enregistré est conservé.
   *[other] { $done } questions sur { $count } ont une réponse. Ce que vous avez enregistré est conservé.
}
home-quiz-ready = { $count ->
    [one] Vous avez lu toutes les leçons de ce module. Le quiz compte { $count } question.
   *[other] Vous avez lu toutes les leçons de ce module. Le quiz compte { $count } questions.
}
home-assessment-ready = { $count ->
    [one] Vous avez fait tout ce qui précède. L’évaluation compte { $count } question.
   *[other] Vous avez fait tout ce qui précède. L’évaluation compte { $count } questions.
}
home-duties = Votre travail
home-duties-note = Ce que vos rôles vous permettent de faire.
home-duty-author = Les cours, leurs problèmes, et les questions le moins bien réussies.
home-duty-programmes = Combien d’agents ont commencé et terminé chaque cours.
home-duty-marking = Les réponses et les objections qui attendent une personne, et les évaluations finales terminées.
home-duty-admin = Les comptes, les liens pour définir un mot de passe, et le journal.
home-courses = Vos cours
home-courses-note = Les cours que vous avez commencés et pas encore terminés.
home-all-courses = Tous les cours
home-certificates = Vos certificats
home-certificate-issued = Délivré le { $date }
home-support = Soutien
home-support-text = Ce travail laisse parfois des traces. Si c’est le cas pour vous, vous pouvez parler à quelqu’un. Personne n’est informé que vous avez consulté ces informations.
home-support-link = À qui vous pouvez parler

## All courses.

courses-title = Cours
courses-lead = Chaque cours dit ce que vous saurez faire, combien de temps il prend et ce que son certificat exige.
courses-all = Tous les cours
courses-all-note = La durée indiquée comprend les leçons, les quiz et l’évaluation finale. Vous pouvez vous arrêter n’importe où.
courses-none = Il n’y a encore aucun cours ici.
course-completed = Terminé

## A course.

course-outcomes = Ce que vous saurez faire
course-about = À propos de ce cours
course-version = Version { $version }, { $date }
course-newer = Il existe une version plus récente de ce cours. Vous restez dans la version que vous avez commencée, afin que ce que vous avez fait garde sa valeur.
course-begin = Commencer la première leçon
course-completed-on = Terminé le { $date }
course-certificate-link = Ouvrir votre certificat
enrol = S’inscrire
enrol-note = Gratuit. Vous pouvez arrêter à tout moment.
enrol-sign-in = Se connecter pour s’inscrire
enrol-anonymous = Les leçons sont ouvertes aux agents qui ont un compte.
module-outcomes = Ce que ce module enseigne
lesson-done = Terminée
# An officer has opened this lesson and not finished it.
lesson-begun = Commencée
needs-title = Ce qu’exige le certificat
needs-note = Il dit ce qui a été démontré, quand, et dans quelle version du cours. Il ne dit pas qu’une personne peut auditionner des victimes en autonomie.
needs-lessons = { $count ->
    [one] La leçon, avec une réponse à ses questions de vérification
   *[other] Les { $count } leçons, avec une réponse à leurs questions de vérification
}
needs-quizzes = { $count ->
    [one] Le quiz réussi
   *[other] Les { $count } quiz réussis
}
needs-assessment = L’évaluation finale réussie avec { $percent } % ou plus
needs-met = C’est fait
# Beside the final assessment.
needs-not-yet = Pas encore
needs-so-far = { $done } sur { $count }

## Quizzes and the final assessment, on the course's page.

quiz-title = Quiz
assessment-final = Évaluation finale
assessment-final-note = Des questions de tous les modules.
assessment-rules = { $count ->
    [one] { $count } question. Vous réussissez avec { $percent } % ou plus.
   *[other] { $count } questions. Vous réussissez avec { $percent } % ou plus.
}
attempts-unlimited = Vous pouvez recommencer aussi souvent que vous le souhaitez.
attempts-used = { $used ->
    [one] { $used } tentative utilisée sur { $count }.
   *[other] { $used } tentatives utilisées sur { $count }.
}
attempts-left = { $count ->
    [one] Il vous reste { $count } tentative.
   *[other] Il vous reste { $count } tentatives.
}
attempts-none-left = Vous avez utilisé toutes les tentatives. Demandez à votre formateur ou à votre responsable de programme comment continuer.
attempts-finished = { $count ->
    [one] { $count } tentative terminée
   *[other] { $count } tentatives terminées
}
attempt-start = Commencer
attempt-again = Recommencer
attempt-continue = Continuer la tentative
attempt-number = Tentative { $number }
assessment-passed-with = Seuil atteint avec { $percent } %
assessment-best = Meilleur résultat à ce jour : { $percent } %
quiz-not-yet = { $count ->
    [one] S’ouvrira lorsque vous aurez terminé encore { $count } leçon de ce module.
   *[other] S’ouvrira lorsque vous aurez terminé encore { $count } leçons de ce module.
}
assessment-not-yet = { $count ->
    [one] S’ouvrira lorsque vous aurez terminé encore { $count } leçon ou quiz.
   *[other] S’ouvrira lorsque vous aurez terminé encore { $count } leçons et quiz.
}

## A lesson.

# Above the title.
lesson-place = Module { $module }, leçon { $lesson }
# Spoken label of the list of lessons beside the text.
outline-label = Leçons de ce module
outline-course = Tous les modules
on-this-page = Sur cette page
lesson-not-enrolled = Vous lisez sans inscription. Rien n’est enregistré.
lesson-untranslated = Cette leçon n’a pas encore été traduite. Elle est affichée dans la langue suivante : { $language }.
lesson-stale = Certaines sections de cette traduction sont plus anciennes que le texte original.
lesson-printed = Extrait du site { $site }, version { $version } du cours, du { $date }. Vérifiez que c’est toujours la version en vigueur avant de vous y fier.
lesson-checks-note = { $count ->
    [one] La leçon est terminée lorsque vous avez répondu à sa question de vérification.
   *[other] La leçon est terminée lorsque vous avez répondu à ses { $count } questions de vérification.
}
lesson-checks-open = { $count ->
    [one] { $count } question de vérification de cette leçon n’a pas encore de réponse. Répondez-y, puis continuez. Toute réponse compte.
   *[other] { $count } questions de vérification de cette leçon n’ont pas encore de réponse. Répondez-y, puis continuez. Toute réponse compte.
}
# Link after the sentence above: to the first check without an answer.
lesson-first-open = Aller à la première question de vérification sans réponse
not-enrolled = Inscrivez-vous d’abord au cours, afin que vos réponses puissent être enregistrées.
# Followed by the title of the lesson and its minutes.
next-lesson = Ensuite :
next-quiz = Ensuite : le quiz de ce module
next-course = Ensuite : la page du cours

## The note before a hard text.

note-title = Avant de lire
# Label, followed by a list of themes.
note-themes = Thèmes
# Label, followed by sentences on what the text leaves out and how far it goes.
note-without = Limites
note-skip = Passer cette leçon pour le moment

## A check inside a lesson.

check-title = Question de vérification { $number } sur { $count }
check-answer = Vérifier ma réponse
check-compare = Voir les réponses modèles
check-again = Réessayer
check-offline = Le serveur est injoignable. Votre choix est conservé sur cette page. Réessayez lorsque vous aurez une connexion.

## Glossary and search.

glossary-title = Glossaire
glossary-lead = Les mots des cours, expliqués en langage simple.
glossary-none = Il n’y a encore aucun terme ici.
search-title = Recherche
search-label = Rechercher dans les cours, les leçons et les termes
search-button = Rechercher
search-found = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
   *[other] { $count } résultats
}
search-nothing = Essayez avec moins de mots, ou avec le début d’un mot.
search-anonymous = Connectez-vous pour rechercher aussi dans les leçons.
search-kind-course = Cours
search-kind-lesson = Leçon
search-kind-term = Terme

## Where the exit key leads. Nothing of the page before may show here.

pause-title = Pause
pause-lead = Vous avez quitté la page. L’endroit où vous étiez est conservé. Personne n’est informé de votre départ.
pause-home = Aller à la page d’accueil
pause-support = Si vous souhaitez en parler
pause-support-note = Personne n’est informé que vous avez consulté ces informations.
