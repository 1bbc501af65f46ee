## Requests that no page or form could answer

error-request-id = Si vous signalez ce problème, veuillez donner ce numéro : { $id }
error-wrong-method-title = Cette adresse ne peut pas être utilisée de cette manière
error-wrong-method = L’adresse existe, mais elle ne permet pas ce que votre navigateur lui a demandé. Rien n’a été modifié.
error-cross-site-title = Ce formulaire ne vient pas de ce site
error-cross-site = Votre navigateur indique que le formulaire a été envoyé depuis un autre site. Pour votre sécurité, rien n’a été modifié. Ouvrez la page ici et réessayez.
error-elsewhere-title = Les données de démonstration ne s’affichent que sur une seule machine
error-elsewhere = Les mots de passe des comptes de démonstration sont connus de tous. Ouvrez le site sur la machine où il fonctionne, à l’adresse affichée à son démarrage.
error-too-large-title = C’est trop pour un seul formulaire
error-too-large = Le contenu envoyé dépasse ce que ce formulaire accepte. Rien n’a été enregistré. Revenez en arrière, raccourcissez votre texte et réessayez.
error-unreadable-title = Le formulaire n’a pas pu être lu
error-unreadable = Ce qui est arrivé n’est pas ce que ce formulaire envoie. Rien n’a été enregistré. Revenez en arrière, rechargez la page et réessayez.
error-slow-title = L’opération a pris trop de temps
error-slow = La requête a pris trop de temps et a été arrêtée. Ce qui a été confirmé auparavant est enregistré. Veuillez réessayer.
