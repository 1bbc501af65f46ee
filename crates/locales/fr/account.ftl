## What is wrong with a form about an account.

name-missing = Saisissez un nom.
name-too-long = Le nom est trop long. Il peut compter { $most } caractères au plus.
name-unusable = Le nom contient des caractères invisibles. Saisissez-le de nouveau au lieu de le coller.
email-missing = Saisissez une adresse électronique.
email-unusable = Ce n’est pas une adresse électronique complète. Elle doit ressembler à nom@example.org.
email-taken = Il existe déjà un compte avec cette adresse électronique.
agency-missing = Saisissez le nom de l’organisme.
agency-too-long = Le nom de l’organisme est trop long. Il peut compter { $most } caractères au plus.
agency-unusable = Le nom de l’organisme contient des caractères invisibles. Saisissez-le de nouveau au lieu de le coller.
country-unknown = Ce n’est pas le code à deux lettres d’un pays. Les codes ressemblent à TN ou ES.
roles-missing = Choisissez au moins un rôle.
roles-unknown = L’un des rôles n’existe pas.
language-unknown = Ce site ne propose pas cette langue.

## Passwords.

password-missing = Saisissez un mot de passe.
# $least is the smallest number of characters allowed, $count how many were typed.
password-too-short = Le mot de passe compte { $count ->
    [one] { $count } caractère
   *[other] { $count } caractères
}. Il lui en faut au moins { $least }. Plusieurs mots à la suite sont faciles à retenir.
password-too-long = Le mot de passe est trop long. Il peut compter { $most } caractères au plus.
password-guessable = Ce mot de passe est facile à deviner. Choisissez plusieurs mots sans rapport entre eux, et ne répétez pas de caractères.
password-holds-email = Le mot de passe contient votre adresse électronique. Choisissez-en un qui ne la contient pas.
password-repeat-differs = Les deux mots de passe ne sont pas identiques. Saisissez de nouveau le nouveau mot de passe.
password-wrong = Ce n’est pas votre mot de passe actuel.
password-unchanged = Le nouveau mot de passe est le même que l’actuel. Choisissez-en un autre.

## Signing in, and what administrators may not do.

# Said for a wrong password and for an unknown address alike.
sign-in-refused = L’adresse électronique ou le mot de passe est incorrect. Vérifiez les deux et réessayez. Si vous avez oublié votre mot de passe, demandez à votre administrateur un lien pour en définir un nouveau.
form-too-long = Ce que vous avez saisi est trop long pour être conservé. Copiez-le en lieu sûr, puis envoyez un texte plus court.
account-is-your-own = Vous ne pouvez pas désactiver votre propre compte ni cesser d’être administrateur. Un autre administrateur peut le faire pour vous.
account-is-last-administrator = C’est le seul administrateur qui peut se connecter. Désignez d’abord un autre administrateur.
account-deactivated = Ce compte est désactivé. Réactivez-le d’abord.
