## The frame around every page.

skip-to-text = Aller au texte
# Spoken label of the main navigation.
nav-main = Navigation principale
nav-home = Accueil
nav-learn = Cours
nav-certificates = Certificats
nav-glossary = Glossaire
nav-author = Contenus
nav-programmes = Programmes
nav-marking = Évaluation
nav-admin = Administration
nav-search = Rechercher
# Spoken before the name of the person who is signed in.
nav-account = Votre compte :
nav-about = À propos
nav-support = Soutien
nav-verify = Vérifier un certificat
# A button that leaves the page at once, for a person who does not want to see it any longer.
leave-page = Quitter cette page
# The name of the Escape key, as it is printed on keyboards.
leave-key = Échap
# Spoken label of the links at the foot of the page.
footer-links = À propos de ce site
footer-limits = Audire sert à exercer des savoir-faire. Il ne juge pas si une personne dit la vérité, ne pose pas de diagnostic et ne décide pas.
choose-language = Langue
choose-theme = Clair ou sombre
theme-light = Clair
theme-dark = Sombre
# The device decides between light and dark.
theme-device = Selon l’appareil
continue = Continuer

## Demonstration data.

demonstration-notice = Ceci est une démonstration. Toutes les personnes et tous les résultats sont inventés.
demonstration-title = Comptes de démonstration
demonstration-accounts = Connectez-vous comme l’une de ces personnes pour voir ce que voit chaque rôle.
demonstration-learner = Agent, au milieu d’un cours
demonstration-password = Le mot de passe de toutes ces personnes :

## Pages for errors. The titles are headings.

error-sign-in-required = Connectez-vous pour voir cette page.
error-forbidden-title = Cette page ne vous est pas accessible
error-forbidden = Votre compte n’a pas le rôle nécessaire pour cette page. Si vous en avez besoin, adressez-vous à votre administrateur.
error-not-found-title = Cette page n’existe pas
error-not-found = L’adresse est peut-être erronée, ou ce qui se trouvait ici n’est plus disponible.
error-refused-title = L’action n’a pas pu être effectuée
error-conflict-title = Ce n’est plus possible
error-too-many-title = Trop d’essais
error-too-many = { $minutes ->
    [one] Veuillez attendre { $minutes } minute, puis réessayer.
   *[other] Veuillez attendre { $minutes } minutes, puis réessayer.
}
error-disk-full-title = Rien ne peut être enregistré pour le moment
error-disk-full = Le serveur n’a plus d’espace de stockage. Ce que vous avez saisi n’a pas été enregistré. La lecture reste possible. Veuillez prévenir votre administrateur.
error-unexpected-title = Une erreur s’est produite
error-unexpected = Le serveur n’a pas pu terminer cette opération. Ce que vous aviez enregistré auparavant est toujours là. Veuillez réessayer. Si l’erreur se répète, prévenez votre administrateur.

## Forms.

form-problem-title = Veuillez d’abord corriger ceci
not-given = Non indiqué
field-name = Nom
field-email = Adresse électronique
field-agency = Organisme
field-country = Pays
field-country-hint = Deux lettres, par exemple TN ou ES.
field-roles = Rôles
field-password = Mot de passe
field-current-password = Mot de passe actuel
field-new-password = Nouveau mot de passe
field-repeat-password = Confirmation du nouveau mot de passe

## Signing in and out.

sign-in = Se connecter
sign-in-help = Si vous ne pouvez pas vous connecter, demandez à votre administrateur un lien pour définir un nouveau mot de passe.
# Followed by an email address.
sign-in-contact = Si vous ne pouvez pas vous connecter, écrivez à votre administrateur et demandez un lien pour définir un nouveau mot de passe :
session-ended = Votre session a pris fin. Ce que vous aviez choisi est conservé : connectez-vous et vous reviendrez à la même page.
sign-out = Se déconnecter
sign-out-lead = Sur un ordinateur partagé, déconnectez-vous lorsque vous avez fini. Votre progression est enregistrée.

## Roles.

role-officer = Agent
role-instructor = Formateur
role-programme = Responsable de programme
role-assessor = Évaluateur
role-administrator = Administrateur

## One's own account.

account-title = Votre compte
account-lead = Ce qui est enregistré ici à votre sujet, et comment vous vous connectez.
account-details = Informations
account-details-note = Votre administrateur peut les corriger. Le nom est celui qui est imprimé sur vos certificats.
# Followed by a date.
account-since = Compte créé le
account-security = Mot de passe et sessions
account-security-link = Changer le mot de passe, voir où votre compte est connecté
account-privacy-link = Ce qui est conservé à votre sujet, et qui le voit
change-password = Changer le mot de passe
# $least is the smallest number of characters allowed.
password-rule = Au moins { $least } caractères. Quelques mots que vous pouvez retenir valent mieux qu’un seul mot avec des chiffres et des signes.
sessions-title = Où votre compte est connecté
sessions-note = Fermez toute session que vous ne reconnaissez pas, et changez votre mot de passe.
sessions-revoke-others = Fermer toutes les autres sessions
session-this-one = Cette session
session-end = Fermer cette session
session-times = Connexion : { $begun }. Dernière activité : { $seen }.

## What is stored, and who sees it.

privacy-title = Ce qui est conservé à votre sujet
privacy-held = Ce qui est conservé
privacy-held-account = Votre nom, votre adresse électronique, votre organisme, votre pays, vos rôles et la langue que vous avez choisie. Votre mot de passe n’est conservé que sous une forme à partir de laquelle on ne peut pas le retrouver.
privacy-held-learning = Vos inscriptions aux cours, les leçons que vous avez terminées, le dernier paragraphe lu, vos réponses aux questions de vérification, aux quiz et aux évaluations finales, avec les dates.
privacy-held-scenarios = Vos décisions dans les scénarios, y compris celles sur lesquelles vous êtes revenu, avec l’heure de chacune. Ce que vous y écrivez avec vos propres mots est conservé avec le parcours jusqu’à ce que vous le supprimiez.
privacy-held-skills = Votre carte de compétences n’est pas conservée. Elle est recalculée à partir de vos réponses et de vos décisions chaque fois que vous l’ouvrez.
privacy-held-certificates = Vos certificats. Ils sont conservés pour pouvoir être vérifiés plus tard.
privacy-held-audit = Un journal des connexions, des modifications de comptes, des tentatives, des scénarios évalués et des certificats. Il est conservé pour des raisons de sécurité et ne peut pas être modifié.
privacy-seen = Qui le voit
privacy-seen-you = Vous voyez tout ce qui concerne votre apprentissage. Votre carte de compétences, vos propres mots dans les scénarios et vos parcours d’entraînement ne sont montrés à personne d’autre.
privacy-seen-programme = Les responsables de programme voient des chiffres par cours et par organisme, et qui a reçu un certificat. Ils ne voient pas vos réponses.
privacy-seen-assessor = Les évaluateurs voient les évaluations finales avec vos réponses{"\u00A0"}: sans votre nom pendant qu’ils les notent, avec votre nom une fois le résultat établi.
privacy-seen-debriefs = Les évaluateurs et les formateurs peuvent ouvrir le bilan d’un scénario évalué, avec votre nom et vos décisions, mais jamais avec ce que vous avez écrit avec vos propres mots. Le fait qu’ils l’ont consulté est inscrit dans le journal.
privacy-seen-instructor = Les formateurs voient combien de fois chaque réponse et chaque décision a été choisie, sans aucun nom. Les évaluateurs voient les chiffres des questions.
privacy-seen-administrator = Les administrateurs voient les informations des comptes et le journal. Ils ne voient pas vos réponses.
privacy-not = Ce qui n’est pas conservé
privacy-not-text = Personne n’est informé lorsque vous quittez une page, passez une leçon ou consultez les contacts de soutien. Il n’y a aucun traceur, et rien n’est envoyé à d’autres sites.

## Links that set a password.

link-title = Définissez votre mot de passe
link-lead = Ce lien ne fonctionne qu’une fois. Choisissez un mot de passe, puis utilisez-le pour vous connecter.
link-first-lead = Ceci crée le premier administrateur de ce site. Le lien ne fonctionne qu’une fois.
link-save = Enregistrer

## What an action did, said at the top of the page it led to.

notice-password-changed = Le mot de passe est changé.
notice-session-revoked = La session est fermée.
notice-sessions-revoked = Toutes les autres sessions sont fermées.
notice-language-saved = La langue est enregistrée.
notice-account-created = Le compte est créé.
notice-account-updated = Le compte est modifié.
notice-account-deactivated = Le compte est désactivé.
notice-account-reactivated = Le compte est de nouveau actif.
notice-signed-out = Votre session est fermée.
notice-enrolled = Votre inscription est faite. Votre progression dans ce cours est désormais enregistrée.
notice-lesson-done = La leçon est terminée.

## Questions.

question-choose-one = Choisissez une réponse.
question-choose-several = Choisissez toutes les réponses qui conviennent.
# Beside an option that was chosen and is right.
option-right = Juste
# Beside an option that was chosen and is not right.
option-wrong = Fausse
# Beside an option that is right and was not chosen.
option-missed = Juste, non choisie
option-also = Juste aussi
# Followed by the name of a law or a document.
question-source = Source :
verdict-correct = Correct.
verdict-partly = Partiellement correct.
verdict-not-correct = Incorrect.
choose-an-option = Choisissez d’abord une réponse.
choose-one-option = Choisissez une seule réponse.
option-unknown = Cette réponse ne fait pas partie de la question. Rechargez la page et choisissez de nouveau.
save-key-unusable = Cette page est incomplète. Rechargez-la et choisissez de nouveau.
answer-superseded = Une réponse plus récente à cette question est déjà enregistrée. Rechargez la page pour la voir.

## Support contacts.

support-none = Ce site n’indique encore aucun contact. Votre service dispose peut-être d’un pair aidant, d’un psychologue ou d’un médecin à qui vous pouvez parler en toute confidentialité.
