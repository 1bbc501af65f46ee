## What was typed into a form and not saved: it stands in this browser
kept-found = Des mots de vous jamais enregistrés.
kept-look = Les voir
kept-take = Les insérer
kept-drop = Les jeter
kept-list = Vos mots jamais enregistrés
kept-unsent = Non envoyé : le serveur est injoignable. Vos mots restent ici et dans ce navigateur. Envoyez-les de nouveau quand il répondra.
kept-bare = Non envoyé : le serveur est injoignable, et ce navigateur ne peut pas garder vos mots. Laissez cette page ouverte jusqu’à ce qu’il réponde.
studio-moved = Ce texte a désormais une autre adresse. Rien n’a été enregistré et rien n’est perdu : vos mots figurent ici, et le texte se trouve là :
studio-moved-put = Les réunir avec le texte
translate-kept = Ce sont vos mots, et ils ne sont pas encore enregistrés.
