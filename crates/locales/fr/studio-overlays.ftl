# Local law and procedure: what compiler, officers and authors read.

authoring-overlay-text = Un bloc de droit local contient des paragraphes et des listes, et rien d’autre.
authoring-overlay-misplaced = Un bloc de droit local se place dans le texte d’une leçon, contre la marge gauche.
authoring-overlay-outdated-hint = Faites-le vérifier de nouveau et inscrivez-y les nouvelles dates, ou retirez-le.

## In a lesson
local-law-title = Droit et procédure locaux : { $country }
local-law-source = Source :
local-law-reviewed = Vérifié le { $date } :
local-law-expired = Périmé : sa vérification valait jusqu’au { $date }. Demandez ce qui vaut aujourd’hui avant de vous y fier.

## In the studio
studio-local-law = Droit local à revoir
studio-local-law-note = Les agents du pays voient ce dont la date est passée avec la mention « périmé ».
studio-preview-country = Vu par un agent du pays suivant
studio-preview-no-country = aucun pays
studio-preview-show = Afficher
