## Lettres par courriel. Elles disent ce qui s’est passé et où regarder, et rien d’aucun cas.

mail-greeting = Bonjour { $name },
mail-automatic = Cette lettre a été écrite par un programme. Personne ne lit les réponses.
mail-switch-off = Vous pouvez désactiver les rappels sur la page de votre compte.

mail-setup-subject = Votre compte pour { $site }
mail-setup-what = Un compte a été créé pour vous sur { $site }.
mail-setup-how = { $count ->
    [one] Suivez le lien pour choisir votre mot de passe. Il peut être utilisé une seule fois, dans un délai de { $count } jour. Ne le transmettez à personne : qui l’a peut utiliser votre compte.
   *[other] Suivez le lien pour choisir votre mot de passe. Il peut être utilisé une seule fois, dans un délai de { $count } jours. Ne le transmettez à personne : qui l’a peut utiliser votre compte.
}
mail-reset-subject = Un nouveau mot de passe pour { $site }
mail-reset-what = L’administration de { $site } a créé un lien avec lequel vous choisissez un nouveau mot de passe.
mail-reset-how = { $count ->
    [one] Il peut être utilisé une seule fois, dans un délai de { $count } heure. Si vous ne l’avez pas demandé, prévenez l’administration ; votre mot de passe reste le même tant que le lien n’est pas utilisé.
   *[other] Il peut être utilisé une seule fois, dans un délai de { $count } heures. Si vous ne l’avez pas demandé, prévenez l’administration ; votre mot de passe reste le même tant que le lien n’est pas utilisé.
}
mail-joined-subject = Vous êtes dans la cohorte { $cohort }
mail-joined-what = Vous faites maintenant partie de la cohorte { $cohort } du programme { $programme }.
mail-joined-how = Vos cours sont prêts. Le lien y mène.
mail-declined-subject = Votre demande d’entrée dans { $cohort }
mail-declined-what = Vous avez demandé à entrer dans la cohorte { $cohort }. Les responsables ont décidé de ne pas vous y admettre cette fois.
mail-declined-how = Ils peuvent vous dire pourquoi. Ce que vous avez fait dans les cours reste à vous.
mail-deadline-subject = À terminer d’ici au { $day } : { $course }
mail-deadline-what = Le cours { $course } est à terminer d’ici au { $day }. Vous ne l’avez pas encore terminé.
mail-deadline-how = Si le temps est trop court, parlez-en aux responsables de votre programme.
mail-over-subject = L’échéance est passée : { $course }
mail-over-what = Le cours { $course } était à terminer d’ici au { $day }. Vous pouvez encore le poursuivre, et rien de ce que vous avez fait n’est perdu.
mail-over-how = Parlez d’une nouvelle date aux responsables de votre programme.
mail-certificate-subject = Un certificat est prêt
mail-certificate-what = Un certificat est prêt pour vous.
mail-certificate-how = Le lien y mène. Vous pouvez l’y télécharger et le partager.
mail-corrected-subject = Un certificat a été corrigé
mail-corrected-what = L’un de vos certificats a été corrigé. Le nouveau remplace le précédent, et quiconque vérifie le précédent l’apprend.
mail-revoked-subject = Un certificat a été révoqué
mail-revoked-what = L’un de vos certificats a été révoqué. Le motif figure sur sa page.
mail-revoked-how = Si vous pensez que c’est une erreur, parlez-en aux responsables de votre programme.
mail-window-subject = Le renouvellement est possible : { $certification }
mail-window-what = Votre certificat { $certification } est valable jusqu’au { $day }. Vous pouvez le renouveler dès aujourd’hui.
mail-ending-subject = Valable jusqu’au { $day } : { $certification }
mail-ending-what = Votre certificat { $certification } est valable jusqu’au { $day }.
mail-ending-how = Le lien montre ce que demande un renouvellement et où vous en êtes.
mail-result-subject = Il y a du nouveau pour un résultat
mail-result-what = Quelque chose a changé dans le résultat d’une de vos évaluations : des réponses ont été notées, une objection a reçu une réponse ou une question a été corrigée.
mail-test-subject = Une lettre d’essai de { $site }
mail-test-what = Ceci est un essai. Si vous le lisez, { $site } peut envoyer des lettres.

## La boîte d’envoi

outbox-title = Lettres
outbox-lead = Ce que sont devenues les lettres aux personnes de vos programmes. Leur texte n’est pas montré.
outbox-lead-all = Ce que sont devenues toutes les lettres. Leur texte n’est pas montré.
outbox-link = Les lettres et ce qu’elles sont devenues
outbox-all = Toutes les lettres
outbox-stuck = Non envoyées
outbox-none = Il n’y a pas encore de lettres.
outbox-none-stuck = Chaque lettre a été envoyée ou attend son tour.
outbox-subject = Objet
outbox-to = À
outbox-written = Écrite
outbox-state = État
outbox-tries = { $count ->
    [one] { $count } essai
   *[other] { $count } essais
}
outbox-state-waiting = En attente
outbox-state-sending = En cours d’envoi
outbox-state-sent = Envoyée
outbox-state-refused = Refusée
outbox-state-given-up = Abandonnée
outbox-state-unknown = Peut-être envoyée
outbox-state-moot = Devenue inutile
outbox-states = « Refusée » : le serveur de courriel ne la prend pas, souvent parce que l’adresse est fausse. « Abandonnée » : elle n’a pas pu être remise cinq fois. « Peut-être envoyée » : la connexion a été coupée, ou Audire arrêté, pendant l’envoi ; personne ne sait si elle est arrivée, elle n’est donc pas renvoyée d’elle-même.
outbox-again = Renvoyer
outbox-again-note = Une lettre renvoyée peut arriver deux fois.
outbox-not-now = Cette lettre attend, est en cours d’envoi ou a déjà été envoyée.
outbox-pages = Pages des lettres
notice-mail-again = La lettre sera renvoyée d’ici une minute.
accounts-made-mailed = Chaque personne reçoit aussi son lien par courriel.
audit-link-mailed = Lien envoyé par courriel
audit-mail-sent-again = Lettre renvoyée
audit-account-reminders-set = Rappels activés ou désactivés
audit-calendar-link-made = Lien de calendrier créé
audit-calendar-link-ended = Lien de calendrier supprimé

## Rappels et calendrier, sur la page de son propre compte

reminders-title = Les lettres que vous recevez
reminders-note = Les lettres sur vos certificats et votre accès arrivent toujours.
reminders-on = Vous recevez des rappels des échéances et des nouvelles des résultats.
reminders-off = Vous ne recevez ni rappels des échéances ni nouvelles des résultats.
reminders-stop = Désactiver les rappels
reminders-start = Activer les rappels
notice-reminders-set = Votre choix est enregistré.
calendar-title = Votre calendrier
calendar-note = D’autres programmes de calendrier peuvent montrer vos échéances, vos journées de formation et les derniers jours de vos certificats, grâce à un lien que vous seul devriez avoir. Seuls des noms de cours et de certificats y figurent.
calendar-since = Votre lien fonctionne depuis le { $date }. Il a été montré à sa création.
calendar-none = Vous n’avez pas de lien.
calendar-make = Créer un lien
calendar-make-again = Créer un nouveau lien
calendar-make-again-note = Le lien précédent cesse alors de fonctionner.
calendar-end = Supprimer le lien
calendar-made = Copiez ce lien maintenant et donnez-le à votre programme de calendrier. Il n’est montré qu’une fois. Qui l’a peut voir ces jours.
notice-calendar-ended = Le lien du calendrier ne fonctionne plus.
calendar-deadline = À terminer aujourd’hui au plus tard : { $course }
calendar-meeting = { $minutes ->
    [one] { $title } ({ $minutes } minute)
   *[other] { $title } ({ $minutes } minutes)
}
calendar-expiry = Dernier jour du certificat : { $certification }
calendar-renewal = Renouvellement possible dès aujourd’hui : { $certification }
