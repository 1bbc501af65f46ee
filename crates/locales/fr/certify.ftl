## One's own certificates.

certificates-title = Certificats
certificates-empty = Vous n’avez pas encore de certificat.
certificates-to-courses = Aller aux cours

## The certificate as a document.

certificate-issuer = Délivré par
certificate-place = Organisme et pays
certificate-code = Code
# Before an address.
certificate-check-at = Toute personne peut vérifier ce certificat à l’adresse
# Before a code, where the address of the site is not known.
certificate-check-code = Toute personne peut vérifier ce certificat avec ce code, à la page « Vérifier un certificat » du site { $site } :
# Before 64 letters and figures.
certificate-hash = SHA-256 de l’enregistrement :
# Spoken instead of the drawing.
certificate-qr = Code QR contenant l’adresse de la vérification
certificate-print = Imprimer
certificate-check-link = Voir ce que voient les personnes qui le vérifient
certificate-altered-own = L’enregistrement de ce certificat ne correspond pas à sa somme de contrôle. Prévenez un administrateur ; la page de vérification dit la même chose aux autres personnes.

## The public check.

verify-title = Vérifier un certificat
verify-code = Code du certificat
verify-code-hint = 16 lettres et chiffres. Les majuscules, les espaces et les traits d’union n’ont pas d’importance.
verify-check = Vérifier
verify-another = Vérifier un autre code
verify-unknown = Aucun certificat n’a ce code.
verify-unknown-note = Comparez chaque lettre et chaque chiffre avec le certificat. S’ils sont identiques, le certificat n’a pas été délivré ici.
verify-malformed = Cela ne peut pas être un code.
verify-malformed-note = Un code compte 16 lettres et chiffres, en quatre groupes de quatre. La lettre U n’est jamais utilisée.
verify-altered = Altéré
verify-altered-note = Un certificat portant ce code a été délivré ici, mais son enregistrement a été altéré depuis. Ne vous y fiez pas, et prévenez le programme qui l’a délivré.
verify-says = Ce qu’il dit
verify-says-note = Tel qu’il a été imprimé le jour de sa délivrance. Un changement de nom ou d’organisme survenu plus tard n’apparaît pas.
verify-means-title = Ce que cela ne veut pas dire
verify-means-note = La vérification dit que { $site } a délivré ce certificat. Elle ne dit pas que la personne qui le montre en est le titulaire.

certificates-certifications = Certifications
certificates-courses = Cours terminés
certificates-lead = Chaque certificat dit ce qui a été démontré, quand, et dans quelle version. Toute personne qui a son code ou son fichier peut le vérifier.
certificates-empty-note = Un certificat est délivré lorsque vous avez terminé un cours qui en donne un, ou rempli les exigences d’une certification.
certificates-expires = Valable jusqu’au { $date }
certificates-where = Où j’en suis

# What it is worth now.
certificate-standing-valid = Valable
certificate-standing-expired = Expiré
certificate-standing-corrected = Remplacé par un certificat corrigé
certificate-standing-revoked = Révoqué

certificate-versions = Versions
certificate-programme = Programme
certificate-confirmed = Confirmation
certificate-files = Fichiers
certificate-files-note = Les fichiers sont produits une seule fois et signés. Conservez-les : ils peuvent être vérifiés sans ce site.
certificate-file-pdf = PDF, avec le titre numérique signé
certificate-file-json = Open Badge (JSON)
certificate-file-jwt = Open Badge (JWT)
certificate-file-svg = Image du badge (SVG)
certificate-file-png = Image du badge (PNG)
certificate-file-proof = Preuve de son inscription au registre

certificate-share = Le montrer à quelqu’un
certificate-share-note = Toute personne peut vérifier votre certificat avec son code. Créez un lien pour donner ses fichiers, PDF et Open Badge, à quelqu’un pendant un certain temps.
certificate-share-masked = Toute personne peut vérifier votre certificat avec son code, et voit les premières lettres de votre nom. Créez un lien pour le montrer avec votre nom entier, et pour donner ses fichiers, pendant un certain temps.
certificate-share-days = Nombre de jours pendant lesquels le lien fonctionne
certificate-share-make = Créer un lien
certificate-share-made = Lien créé. Il n’est affiché qu’une fois ; copiez-le maintenant :
certificate-share-until = Fonctionne jusqu’au { $date }
certificate-share-end = Le désactiver
certificate-share-none = Ce lien n’existe pas, ou sa durée est passée. Demandez-en un nouveau au titulaire du certificat.

verify-lead = Saisissez le code imprimé sur le certificat, ou choisissez son fichier. Aucun compte n’est nécessaire.
verify-masked = Le programme ne montre que les premières lettres, car les personnes qu’il forme enquêtent sur des crimes.
verify-genuine = Authentique et valable
verify-genuine-note = Ce certificat a été délivré ici, son enregistrement n’a pas été modifié depuis, et il n’est ni expiré ni révoqué. Comparez-le avec le papier ou le fichier qui vous a été montré.
verify-expired = Authentique, mais expiré
verify-expired-note = Ce certificat a été délivré ici et était valable jusqu’au { $date }. Demandez à son titulaire s’il a été renouvelé.
verify-renewed = Il a été renouvelé le { $date } :
verify-corrected = Remplacé
verify-corrected-note = Ce certificat comportait une erreur et a été remplacé le { $date }. Seul le nouveau compte :
verify-revoked = Révoqué
verify-revoked-note = Ce certificat a été délivré ici et a été retiré le { $date }. Il ne compte plus. Motif : { $reason }
verify-corrects = Il remplace un certificat antérieur, qui ne compte plus :
verify-renews = Il renouvelle :
verify-register = Inscrit au registre sous le numéro { $number }
verify-register-note = Le registre est une liste publique qui ne peut pas être modifiée sans que cela se voie. La preuve montre que ce certificat y figure.
verify-file = Fichier du certificat
verify-file-hint = Le PDF, l’image du badge (SVG ou PNG), le fichier JSON ou JWT, ou un fichier texte avec le contenu du code QR hors ligne. 2 Mo au plus. Il est lu ici et n’est pas conservé.
verify-file-check = Vérifier le fichier
verify-by-code = Avec son code
verify-by-file = Avec son fichier
verify-file-none = Choisissez d’abord un fichier.
verify-file-large = Le fichier dépasse 2 Mo. Aucun fichier de certificat n’est aussi grand.

keys-not-opened = La clé de signature n’a pas été ouverte. Seule la commande « audire serve » délivre des certificats.
keys-missing = La clé de signature n’est pas dans { $path }. Rien ne peut être délivré, corrigé ni révoqué tant que son fichier n’est pas revenu. Restaurez-le depuis sa copie, ou créez une nouvelle clé avec « audire key rotate ».
keys-unreadable = La clé de signature { $path } ne peut pas être lue ({ $reason }). Rien ne peut être délivré, corrigé ni révoqué d’ici là.
keys-damaged = La clé de signature { $path } est endommagée : { $reason }. Restaurez-la depuis sa copie, ou déplacez-la et créez-en une nouvelle avec « audire key rotate ».
keys-open-to-others = La clé de signature { $path } peut être lue par d’autres utilisateurs de cette machine. Rien ne peut être délivré, corrigé ni révoqué tant que son propriétaire n’est pas le seul à pouvoir la lire : chmod 600.
keys-not-written = La clé de signature { $path } n’a pas pu être écrite ({ $reason }). Rien ne peut être délivré d’ici là.
keys-replaced = Une autre clé de signature a été créée pendant que ce programme tournait. Rien ne peut être délivré, corrigé ni révoqué tant que le programme n’a pas été redémarré.

certificate-letters = Les polices du certificat n’ont pas ces lettres : { $letters }. Demandez au programme d’écrire aussi le nom dans une autre écriture. Les autres fichiers peuvent être téléchargés.
certificate-share-days-wrong = Entre 1 et { $most } jours.
certificate-share-many = Au plus { $most } liens d’un même certificat fonctionnent à la fois. Désactivez-en un d’abord.
certificate-reason-length = Écrivez un motif de { $least } à { $most } caractères. Toute personne qui vérifie le certificat peut le lire.
certificate-corrected-before = Ce certificat a déjà été corrigé. Le nouveau est { $code }.
certificate-revoked-before = Ce certificat a été révoqué. Il ne peut pas être corrigé.
certificate-corrected-meanwhile = Une autre personne a corrigé ce certificat au même moment. Rechargez la page.

notice-share-ended = Le lien ne fonctionne plus.
verify-file-says = Ce que dit le fichier
verify-file-title = Titre
verify-today = Ce qui en est connu aujourd’hui
verify-today-note = Le certificat tel qu’il est ici maintenant : un fichier ne sait pas ce qu’il en est advenu ensuite.
verify-today-link = Voir tout ce qu’il dit
issued-correct = Le corriger
issued-correct-note = Un autre certificat est délivré à sa place, avec le nom, l’organisme et le pays tels qu’ils figurent maintenant dans le compte. Corrigez d’abord le compte. L’ancien code mènera au nouveau.
issued-correct-do = Délivrer un certificat corrigé
issued-revoke = Le révoquer
issued-revoke-note = À partir de ce moment, toute personne qui le vérifie apprend qu’il ne compte plus. C’est irréversible.
issued-revoke-do = Révoquer ce certificat
issued-reason = Motif
issued-reason-hint = 10 à 300 caractères. Toute personne qui vérifie le certificat peut le lire : n’écrivez rien de privé.
