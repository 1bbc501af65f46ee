## Instructors' home.

author-title = Contenus
author-lead = Un cours s’écrit ici ou dans des fichiers, à votre choix. Les apprenants voient la dernière version publiée.
author-studio = Écrire et publier
author-none = Il n’y a aucun cours dans le dossier des contenus.
author-lessons = leçons
author-questions = questions
author-enrolled = inscrits
author-completed = ont terminé
author-current = Publié
author-behind = Le dossier contient des erreurs. Les apprenants voient toujours la version publiée auparavant.
author-never-published = Jamais publié : le dossier contient des erreurs
# $version is a short code, $date a date with a time of day.
author-version = Version { $version }, publiée le { $date }
# The kind of a problem in a course file.
author-error = Erreur
author-warning = Avertissement
author-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}

## Questions that go worst, for instructors and assessors.

hardest-title = Questions les plus difficiles
hardest-note = D’après les premières tentatives. Une question à laquelle la plupart des personnes se trompent peut être difficile, mal formulée ou mal enseignée.
hardest-question = Question
# Number of people who answered it.
hardest-answers = Réponses
# Mean share of the point.
hardest-earned = Obtenu en moyenne
hardest-none = Trop peu de réponses jusqu’à présent.
# $least is the number from which on something is said.
hardest-few = { $count ->
    [one] { $count } question a été posée moins de { $least } fois et n’est pas montrée : tout chiffre serait un hasard.
   *[other] { $count } questions ont été posées moins de { $least } fois et ne sont pas montrées : tout chiffre serait un hasard.
}

## Programme managers' home.

programmes-title = Programmes
programmes-lead = Combien d’agents ont commencé et terminé chaque cours. Les réponses, les exercices et les pages que quelqu’un a quittées n’apparaissent jamais ici.
programmes-officers = agents
programmes-enrolments = inscriptions
programmes-completions = cours terminés
programmes-certificates = certificats
programmes-courses = Cours
programmes-courses-note = « Actifs » signifie qu’au moins un enregistrement a eu lieu au cours des 30 derniers jours.
programmes-course = Cours
# Headings of columns.
programmes-column-officers = Agents
programmes-column-certificates = Certificats
programmes-enrolled = Inscrits
programmes-active = Actifs
programmes-completed = Ont terminé
programmes-agencies = Organismes
programmes-agencies-note = Les groupes de moins de cinq agents sont comptés ensemble, afin que personne ne puisse être reconnu.
programmes-small-groups = Petits groupes réunis
programmes-recent = Certificats
programmes-recent-note = Les plus récents d’abord. Le nom mène à la vérification publique.
programmes-recent-none = Aucun certificat n’a encore été délivré.

## Assessors' home.

marking-title = Évaluation
marking-lead = Les réponses et les objections qui demandent une personne. Vous ne voyez pas de qui elles viennent.
marking-finished = Évaluations finales terminées
marking-finished-note = Les plus récentes d’abord.
# Title of the page's list.
marking-finished-results = Résultats
marking-finished-lead = Les résultats, avec les noms, des évaluations dans lesquelles plus rien n’attend de note ni de réponse à une objection. Toute ouverture d’un résultat est enregistrée.
# On the page with responses that wait, which shows no names.
marking-finished-apart = Elles ont leur propre page, parce qu’elles nomment les agents. Qui a ouvert un résultat n’y note plus de réponse.
marking-finished-link = Voir les évaluations terminées
marking-finished-scenarios = Scénarios évalués
marking-finished-scenarios-note = Les plus récents d’abord. Personne ne les note ; ce qui y a été écrit n’est pas montré.
marking-finished-scenarios-none = Aucun scénario évalué n’est encore arrivé à une fin.
marking-finished-scenario = Scénario
marking-finished-ending = Fin
marking-none = Aucune évaluation finale n’est encore close.
marking-officer = Agent
marking-attempt = Tentative
# Percent reached.
marking-reached = Obtenu
marking-result = Résultat
marking-date = Date

## Administrators' home.

admin-title = Administration
admin-lead = Qui peut se connecter, quel est l’état de cette installation, et quels sont les derniers événements.
admin-demonstration = La base de données contient des données de démonstration. Aucune personne réelle ne doit y être ajoutée.
admin-people = Personnes
admin-accounts = comptes
admin-deactivated = désactivés
admin-sessions = sessions ouvertes
admin-installation = Installation
# $version is the program's version, $schema a number.
admin-version = Audire { $version }, schéma de base de données { $schema }
admin-database = taille de la base de données
size-kilobytes = { $size } Ko
size-megabytes = { $size } Mo
admin-content-fine = Le dossier des contenus ne présente aucun problème.
admin-content-warnings = { $count ->
    [one] Le dossier des contenus présente { $count } avertissement.
   *[other] Le dossier des contenus présente { $count } avertissements.
}
admin-content-errors = { $count ->
    [one] Le dossier des contenus présente { $count } erreur. Les apprenants voient la version publiée auparavant.
   *[other] Le dossier des contenus présente { $count } erreurs. Les apprenants voient les versions publiées auparavant.
}
admin-content-note = Les formateurs voient chaque problème avec son fichier et sa ligne.
admin-events = Derniers événements
admin-events-note = On peut compléter le journal, jamais le modifier.
admin-all-events = Voir tout le journal

## Accounts.

accounts-title = Comptes
accounts-new = Nouveau compte
accounts-new-lead = Vous recevez un lien à remettre à la personne. Elle l’utilise pour choisir elle-même son mot de passe.
accounts-create = Créer le compte
accounts-search = Nom, adresse électronique ou organisme
accounts-search-button = Rechercher
accounts-show-all = Tout afficher
accounts-total = { $count ->
    [one] { $count } compte
   *[other] { $count } comptes
}
accounts-none = Aucun compte ne correspond.
accounts-pages = Pages de la liste des comptes
accounts-last-seen = Dernière activité
accounts-never = Jamais
accounts-state = État
accounts-active = Actif
accounts-deactivated = Désactivé
accounts-actions = Actions
accounts-deactivate = Désactiver
accounts-reactivate = Réactiver
accounts-reset = Lien pour un nouveau mot de passe
# Title of the page about one account.
accounts-one = Compte
accounts-edit-note = Le nom est imprimé sur les certificats. Les certificats déjà délivrés conservent le nom sous lequel ils ont été délivrés.
accounts-email-hint = La personne se connecte avec cette adresse. Si l’adresse change, les liens créés auparavant pour ce compte ne peuvent plus être utilisés.
accounts-roles-hint = Une personne qui reçoit un nouveau rôle est déconnectée et doit se reconnecter.
accounts-save = Enregistrer les modifications
# Heading over whether somebody can sign in.
accounts-access = Accès
accounts-access-note = La désactivation ferme les sessions de la personne et met fin à ses liens. Ce qui a été enregistré est conservé, et les certificats restent valables.
accounts-sessions = Sessions ouvertes
accounts-no-password = Aucun mot de passe défini pour l’instant
made-link-title = Le lien est prêt
made-link-for = Remettez ce lien à { $person }. Copiez-le maintenant : il ne pourra pas être affiché de nouveau.
made-link-note = { $count ->
    [one] Il peut être utilisé une seule fois, dans un délai de { $count } jour. Envoyez-le par un canal que seule cette personne consulte.
   *[other] Il peut être utilisé une seule fois, dans un délai de { $count } jours. Envoyez-le par un canal que seule cette personne consulte.
}
made-link-reset-note = { $count ->
    [one] Il peut être utilisé une seule fois, dans un délai de { $count } heure. Envoyez-le par un canal que seule cette personne consulte.
   *[other] Il peut être utilisé une seule fois, dans un délai de { $count } heures. Envoyez-le par un canal que seule cette personne consulte.
}
made-link-gone = Le lien n’est plus affiché. Il ne peut être vu qu’une fois, dans les 10 minutes qui suivent sa création. Si vous ne l’avez pas copié, utilisez « { accounts-reset } » : le lien précédent ne pourra alors plus être utilisé.
role-note-officer = Suit des cours et reçoit des certificats.
role-note-instructor = Voit les cours, leurs problèmes et les questions les plus difficiles.
role-note-programme = Voit les chiffres par cours et par organisme, et qui a reçu un certificat.
role-note-assessor = Voit les évaluations finales terminées, avec chaque réponse.
role-note-administrator = Gère les comptes et voit le journal.

## Pages of a long list.

# Links.
pages-before = Page précédente
pages-after = Page suivante
pages-here = Page { $page }
pages-here-of = Page { $page } sur { $pages }

## The audit log.

audit-title = Journal
audit-lead = Qui a fait quoi, et quand. On peut compléter le journal, jamais le modifier.
audit-none = Il n’y a rien sur cette page.
audit-pages = Pages du journal
# Headings of columns.
audit-what = Quoi
audit-when = Quand
audit-who = Qui
audit-subject = Concerne
audit-account-created = Compte créé
audit-account-deactivated = Compte désactivé
audit-account-reactivated = Compte réactivé
audit-account-updated = Compte modifié
audit-account-viewed = Compte ouvert par un administrateur
audit-account-language-chosen = Langue choisie
audit-account-password-changed = Mot de passe changé
audit-account-password-set = Mot de passe défini au moyen d’un lien
audit-attempt-started = Tentative commencée
audit-attempt-finished = Tentative terminée
audit-attempt-viewed = Résultat ouvert par un évaluateur
audit-certificate-issued = Certificat délivré
audit-course-completed = Cours terminé
audit-course-published = Version du cours publiée
audit-enrolment-created = Inscription à un cours
audit-link-first-created = Lien créé pour le premier administrateur
audit-link-reset-created = Lien créé pour un nouveau mot de passe
audit-session-started = Connexion
audit-session-ended = Déconnexion ou fin de session
audit-session-others-ended = Autres sessions fermées
audit-sign-in-refused = Connexion refusée
# No person: the program itself, the command line, or somebody not signed in.
audit-nobody = Aucun compte
