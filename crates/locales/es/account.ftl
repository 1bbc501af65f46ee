## What is wrong with a form about an account.

name-missing = Escriba un nombre.
name-too-long = El nombre es demasiado largo. Puede tener { $most } caracteres como máximo.
name-unusable = El nombre contiene caracteres que no se ven. Escríbalo de nuevo en lugar de pegarlo.
email-missing = Escriba una dirección de correo electrónico.
email-unusable = Esta no es una dirección de correo electrónico completa. Debe parecerse a nombre@example.org.
email-taken = Ya existe una cuenta con esta dirección de correo electrónico.
agency-missing = Escriba el nombre de la institución.
agency-too-long = El nombre de la institución es demasiado largo. Puede tener { $most } caracteres como máximo.
agency-unusable = El nombre de la institución contiene caracteres que no se ven. Escríbalo de nuevo en lugar de pegarlo.
country-unknown = Este no es el código de dos letras de un país. Ejemplos de códigos: TN o ES.
roles-missing = Elija al menos un rol.
roles-unknown = Uno de los roles no existe.
language-unknown = Este sitio no ofrece ese idioma.

## Passwords.

password-missing = Escriba una contraseña.
# $least is the smallest number of characters allowed, $count how many were typed.
password-too-short = La contraseña tiene { $count ->
    [one] un carácter
   *[other] { $count } caracteres
}. Necesita al menos { $least }. Varias palabras seguidas son fáciles de recordar.
password-too-long = La contraseña es demasiado larga. Puede tener { $most } caracteres como máximo.
password-guessable = Esta contraseña es fácil de adivinar. Elija varias palabras que no tengan relación entre sí y no repita caracteres.
password-holds-email = La contraseña contiene su dirección de correo electrónico. Elija una que no la contenga.
password-repeat-differs = Las dos contraseñas no son iguales. Escriba de nuevo la contraseña nueva.
password-wrong = Esta no es su contraseña actual.
password-unchanged = La contraseña nueva es igual que la actual. Elija otra.

## Signing in, and what administrators may not do.

# Said for a wrong password and for an unknown address alike.
sign-in-refused = La dirección de correo electrónico o la contraseña no es correcta. Revise las dos y vuelva a intentarlo. Si ha olvidado su contraseña, pida a su administrador un enlace para establecer una nueva.
form-too-long = Lo que escribió es demasiado largo para conservarlo. Cópielo en un lugar seguro y envíe después un texto más corto.
account-is-your-own = No puede desactivar su propia cuenta ni dejar de ser administrador. Otro administrador puede hacerlo por usted.
account-is-last-administrator = Este es el único administrador que puede iniciar sesión. Designe primero a otro administrador.
account-deactivated = Esta cuenta está desactivada. Reactívela primero.
