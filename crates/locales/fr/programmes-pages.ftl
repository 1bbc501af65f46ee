## Programmes one works in.

programmes-mine = Vos programmes
programmes-mine-note = Les programmes dans lesquels vous avez un rôle.
programmes-mine-none = Vous n’avez encore de rôle dans aucun programme.
programme-staff-manager = Responsable
programme-staff-instructor = Formateur
programme-staff-assessor = Évaluateur
programme-cohorts-count = { $count ->
    [one] { $count } cohorte
   *[other] { $count } cohortes
}

## Making a programme, and its settings.

programme-new = Nouveau programme
programme-new-manager = Vous en devenez responsable. Vous ajouterez les cours et les cohortes à l’étape suivante.
programme-new-administrator = Vous désignerez ensuite la personne qui le dirige. Les administrateurs ne voient pas les dossiers des agents par un programme.
programme-create = Créer le programme
programme-no-organisation = Un programme appartient à une organisation, et il n’y en a pas encore. Un administrateur l’ajoute.
programme-organisation = Organisation
programme-slug = Mot dans son adresse
programme-slug-hint = Lettres de a à z, chiffres et traits d’union. Si ce champ est vide, le titre sert à le former. Il ne peut plus être changé ensuite.
# $language is the language’s own name.
programme-title-in = Titre ({ $language })
programme-description-in = Description ({ $language })
programme-languages = Langues
programme-zone = Fuseau horaire
programme-zone-hint = Les échéances se terminent avec le jour de ce fuseau. Par exemple Africa/Tunis ou Europe/Madrid.
programme-starts = Premier jour
programme-ends = Dernier jour
programme-masked = N’afficher que les initiales dans les vérifications publiques
programme-masked-note = Qui vérifie un certificat de ce programme voit les initiales du titulaire. Le titulaire peut montrer le nom entier par un lien.
programme-settings = Réglages
programme-settings-lead = Chaque changement est conservé. Les certificats déjà délivrés restent tels quels.
programme-save = Enregistrer les réglages
programme-course-up = Plus tôt
programme-course-down = Plus tard
programme-course-remove = Retirer
programme-course-add = Cours à ajouter
programme-course-add-button = Ajouter le cours
programme-courses-change-note = Dans l’ordre où les agents les suivent. Les personnes qui rejoignent une cohorte à partir de maintenant y sont inscrites ; personne n’est désinscrit.

## A programme.

programme-about = À propos du programme
programme-when = Quand
programme-days = Du { $from } au { $until }
programme-from = À partir du { $from }
programme-until = Jusqu’au { $until }
programme-cohorts = Cohortes
programme-cohorts-none = Il n’y a pas encore de cohorte.
programme-courses = Cours
programme-courses-note = Dans l’ordre. Qui rejoint une cohorte est inscrit à tous.
programme-courses-none = Le programme n’a pas encore de cours.

## Organisations.

organisations-title = Organisations
organisations-lead = Pays, organismes et unités. Chaque programme appartient à l’un d’eux.
organisations-tree = Toutes les organisations
organisations-none = Il n’y a pas encore d’organisation.
organisation-new = Nouvelle organisation
organisation-new-note = Un pays peut contenir des organismes, un organisme peut contenir des unités.
organisation-create = Ajouter l’organisation
organisation-kind = Type
organisation-kind-country = Pays
organisation-kind-agency = Organisme
organisation-kind-unit = Unité
organisation-parent = Appartient à
organisation-parent-none = Rien au-dessus
organisation-country-hint = Deux lettres, par exemple TN ou ES. Si ce champ est vide, le pays de l’organisation supérieure compte.
organisations-programmes-note = Ouvrez-en un pour désigner ou retirer son personnel.
organisations-programmes-none = Il n’y a pas encore de programme.

## Staff of a programme.

staff-title = Personnel
staff-lead = Qui dirige le programme, y enseigne et y évalue. Personne d’autre ne voit ses participants.
staff-now = Personnel actuel
staff-none = Personne n’a encore de rôle dans ce programme.
staff-role = Rôle
staff-since = Depuis
staff-end = Mettre fin au rôle
staff-appoint = Désigner quelqu’un
staff-appoint-note = La personne doit avoir le rôle correspondant dans cette installation : responsable de programme, formateur ou évaluateur.
staff-appoint-button = Désigner

## Cohorts and the people in them.

cohort-new = Nouvelle cohorte
cohort-create = Créer la cohorte
cohort-name = Cohorte
cohort-name-hint = Par exemple : Printemps 2027.
cohort-people-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
cohort-people = Participants
cohort-people-note = Qui est retiré garde ce qu’il a fait dans les cours.
cohort-people-none = Personne n’est encore dans cette cohorte.
cohort-joined = Arrivée
cohort-via-list = par une liste
cohort-via-table = par un tableau
cohort-via-invitation = par le lien
cohort-via-request = sur demande
cohort-remove = Retirer
requests-title = Demandes d’entrée
requests-note = Ces personnes ont suivi le lien et attendent une réponse.
request-asked = Demandé
request-accept = Accepter
request-decline = Refuser
people-by-list = Ajouter par adresse
people-by-list-note = Pour les personnes qui ont un compte.
people-list = Adresses électroniques
people-list-hint = Une par ligne, ou séparées par des virgules.
people-add = Ajouter ces personnes
people-by-table = Ajouter par un tableau
people-by-table-note = Le fichier est d’abord seulement lu. Vous voyez ce que deviendrait chaque ligne avant que rien ne se passe.
table-file = Tableau (CSV)
table-file-hint = Au plus 2 Mo et 5 000 lignes. La première ligne nomme les colonnes : courriel ; et pour de nouveaux comptes nom, organisme et pays (son nom ou deux lettres). Une colonne « unité » peut nommer l’unité d’un organisme.
table-create = Créer un compte pour qui n’en a pas
table-create-note = Ces personnes deviennent agents. Vous recevez pour chacune un lien qui permet de choisir un mot de passe.
table-try = Lire le tableau
table-waiting = Un tableau lu attend d’être appliqué.
table-title = Ce que ferait le tableau
table-title-done = Ce que le tableau a fait
table-lead = Rien ne s’est encore passé. Parcourez les lignes, puis appliquez le tableau ou laissez-le.
table-lead-done = Le tableau est appliqué. Ce compte rendu est gardé un jour.
table-added = rejoignent
table-created = rejoignent avec un nouveau compte
table-already = ne changent rien
table-refused = non retenues
table-encoding = Lettres lues comme
table-ignored = Colonnes ignorées
table-applied-at = Appliqué
table-apply-note = Les lignes non retenues ne changent rien. Vous pouvez corriger le fichier et le relire à tout moment.
table-apply = { $count ->
    [one] Ajouter { $count } personne
   *[other] Ajouter { $count } personnes
}
table-leave = Laisser
table-line = Ligne
table-person = Personne
table-result = Résultat
table-rows = Lignes
table-pages = Pages du tableau
table-fate-add = Rejoint la cohorte
table-fate-create = Reçoit un compte et rejoint la cohorte
table-fate-already = Est déjà dans la cohorte
table-fate-twice = Figure aussi sur une ligne précédente
table-fate-refused = Non retenue
accounts-made-title = Nouveaux comptes
accounts-made-note = { $count ->
    [one] Donnez son lien à chaque personne. Il est valable { $count } jour et n’est montré que maintenant.
   *[other] Donnez son lien à chaque personne. Il est valable { $count } jours et n’est montré que maintenant.
}
people-by-invitation = Inviter par un lien
people-by-invitation-note = Une cohorte a un lien à la fois. En créer un autre ferme le précédent.
invitation-asks = Les responsables décident qui entre
invitation-asks-note = Qui suit le lien fait une demande et attend votre réponse.
invitation-most = Personnes admises
invitation-days = Jours d’ouverture
invitation-make = Créer un lien
invitation-close = Fermer le lien
invitation-state-open = Ouvert jusqu’au { $date }. Utilisé par { $used } sur { $most }.
invitation-state-expired = Expiré le { $date }.
invitation-made-title = Le lien
invitation-made-note = Copiez-le maintenant : il ne sera plus montré. Qui le possède peut s’en servir tant qu’il est ouvert.
deadlines-title = Échéances
deadlines-note = Jusqu’à quand chaque cours doit être terminé. Un jour vide retire l’échéance.
deadline-day = Dernier jour
deadline-now = Pour le { $date }
deadline-set = Enregistrer l’échéance

## An invitation, for whoever has the link.

invite-title = Invitation à un programme
invite-sign-in-note = Connectez-vous d’abord. Vous reviendrez ensuite sur cette page.
invite-join-note = Si vous entrez, vous êtes inscrit aux cours du programme, et son personnel voit où vous en êtes. Il ne voit pas vos exercices.
invite-join = Rejoindre
invite-ask-note = Un responsable du programme décide. Si vous entrez, son personnel voit où vous en êtes. Il ne voit pas vos exercices.
invite-ask = Demander à entrer
invite-member = Vous êtes dans cette cohorte. Vos cours sont sur votre page d’accueil.
invite-asked = Vous avez demandé à entrer. Un responsable du programme répondra.

## On the home page.

home-programmes = Vos programmes
home-programme-due = pour le { $date }
home-programme-late = était pour le { $date }
cohort-leave-title = Quitter ce programme
cohort-leave-note = Ce que vous avez fait dans les cours reste à vous. Pour revenir, il faut un responsable du programme ou son lien.
cohort-leave = Quitter

## What was done, at the top of the next page.

notice-organisation-created = L’organisation est ajoutée.
notice-programme-created = Le programme est créé.
notice-programme-saved = Les réglages sont enregistrés.
notice-staff-appointed = Le rôle est attribué.
notice-staff-ended = Le rôle a pris fin.
notice-cohort-created = La cohorte est créée.
notice-people-added = Ces personnes sont dans la cohorte.
notice-person-removed = La personne est retirée.
notice-table-applied = Le tableau est appliqué.
notice-invitation-made = Le lien est créé.
notice-invitation-closed = Le lien est fermé.
notice-request-decided = La demande a reçu une réponse.
notice-deadline-set = L’échéance est enregistrée.
notice-cohort-left = Vous avez quitté le programme.

## In the log.

audit-organisation-created = Organisation ajoutée
audit-programme-created = Programme créé
audit-programme-revised = Programme modifié
audit-programme-staff-appointed = Rôle dans un programme attribué
audit-programme-staff-ended = Rôle dans un programme terminé
audit-cohort-created = Cohorte créée
audit-cohort-joined = Entrée dans une cohorte
audit-cohort-left = Départ d’une cohorte
audit-cohort-removed = Retrait d’une cohorte
audit-cohort-asked = Demande d’entrée dans une cohorte
audit-cohort-request-decided = Demande d’entrée tranchée
audit-cohort-invitation-made = Lien vers une cohorte créé
audit-cohort-invitation-closed = Lien vers une cohorte fermé
audit-cohort-table-applied = Tableau de personnes appliqué
audit-cohort-deadline-set = Échéance d’une cohorte fixée
