## Why a form about programmes is not accepted.

programme-outdated = Quelqu’un a changé les réglages entre-temps. Vous voyez maintenant les derniers ; refaites votre changement.
# $language is the language’s own name.
programme-title-missing = Saisissez un titre en { $language }, ou décochez la langue.
programme-title-too-long = Le titre en { $language } est trop long.
programme-title-unusable = Le titre en { $language } contient des caractères invisibles.
programme-description-too-long = La description dépasse { $most } caractères.
programme-languages-missing = Choisissez au moins une langue.
programme-zone-unknown = Ce fuseau horaire n’existe pas. Saisissez un nom comme Africa/Tunis.
programme-ends-before = Le dernier jour précède le premier.
programme-organisation-missing = Choisissez une organisation.
programme-slug-missing = Saisissez un mot pour l’adresse : le titre n’en donne pas.
programme-slug-unusable = Utilisez seulement les lettres de a à z, des chiffres et des traits d’union simples.
programme-slug-taken = Cette adresse est prise. Choisissez un autre mot.
programme-course-unknown = Aucun cours de ce nom n’est publié.
programme-courses-many = Un programme a au plus { $most } cours.
day-unreadable = Saisissez un jour comme 2026-11-26.
organisation-name-missing = Saisissez un nom.
organisation-name-too-long = Le nom est trop long.
organisation-name-unusable = Le nom contient des caractères invisibles.
organisation-name-taken = Une organisation de ce nom existe au même endroit.
organisation-kind-unknown = Choisissez pays, organisme ou unité.
organisation-parent-unknown = L’organisation supérieure est inconnue.
organisation-parent-lower = Ce type d’organisation ne peut pas se trouver là. Les pays sont en haut, les unités en bas.
organisation-country-missing = Saisissez les deux lettres du pays.
staff-role-unknown = Choisissez un rôle.
staff-account-unknown = Personne n’a de compte avec cette adresse.
staff-account-deactivated = Ce compte est désactivé.
staff-role-lacking = Cette personne n’a pas le rôle correspondant dans l’installation. Un administrateur l’attribue.
staff-last-manager = C’est le dernier responsable. Désignez-en d’abord un autre, ou demandez à un administrateur.
cohort-name-missing = Saisissez un nom pour la cohorte.
cohort-name-too-long = Le nom de la cohorte est trop long.
cohort-name-unusable = Le nom de la cohorte contient des caractères invisibles.
cohort-name-taken = Le programme a déjà une cohorte de ce nom.
cohort-start-missing = Saisissez le premier jour.
deadline-over = Ce jour est passé.
people-list-empty = Saisissez au moins une adresse électronique.
people-list-long = Une liste contient au plus { $most } adresses. Utilisez un tableau pour davantage.
people-list-unusable = { $email } n’est pas une adresse électronique.
people-list-unknown = Personne n’a de compte avec { $email }.
people-list-deactivated = Le compte de { $email } est désactivé.
request-decided = Cette demande a reçu la réponse contraire entre-temps.
invitation-most-range = Saisissez un nombre de 1 à { $most }.
invitation-days-range = Saisissez un nombre de jours de 1 à { $most }.
invitation-expired = Le délai de cette invitation est passé. Demandez-en une nouvelle à qui vous l’a donnée.
invitation-closed = Cette invitation est fermée. Adressez-vous à qui vous l’a donnée.
invitation-full = Toutes les places de cette invitation sont prises. Adressez-vous à qui vous l’a donnée.
invitation-declined = Vous ne pouvez pas entrer par ce lien. Un responsable du programme peut vous en dire plus, ou vous inscrire.

## Why a table, or a row of it, is not taken.

table-empty = Le tableau ne contient pas de lignes. La première ligne nomme les colonnes, les personnes sont en dessous.
table-is-workbook = C’est un classeur. Enregistrez-le en CSV et choisissez ce fichier.
table-not-text = Ce fichier n’est pas un tableau de texte. Enregistrez le tableau en CSV et choisissez ce fichier.
table-unreadable = Le tableau ne peut pas être lu jusqu’au bout.
table-no-email = Aucune colonne ne s’appelle « courriel ». Les colonnes sont : { $found }. Nommez-en une « courriel » ; « nom », « organisme » et « pays » peuvent l’accompagner.
table-column-twice = Deux colonnes disent la même chose : { $column }. Gardez-en une.
table-long = Un tableau contient au plus { $most } lignes. Divisez-le.
table-large = Un tableau fait au plus { $most } Mo. Divisez-le.
table-old = Ce tableau a été lu il y a plus d’un jour. Relisez-le.
row-cells = Cette ligne a { $found } cellules ; la première en a { $expected }.
row-unknown = Personne n’a de compte avec cette adresse.
row-deactivated = Ce compte est désactivé.
row-country-missing = Un nouveau compte demande un pays : son nom ou deux lettres.
row-formula = Un nom ou un organisme commence comme une formule (=, +, - ou @).
