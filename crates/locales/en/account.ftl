## What is wrong with a form about an account.

name-missing = Enter a name.
name-too-long = The name is too long. It may have { $most } characters.
name-unusable = The name contains characters that cannot be seen. Type it again instead of pasting it.
email-missing = Enter an email address.
email-unusable = This is not a complete email address. It should look like name@example.org.
email-taken = There is already an account with this email address.
agency-missing = Enter the name of the agency.
agency-too-long = The name of the agency is too long. It may have { $most } characters.
agency-unusable = The name of the agency contains characters that cannot be seen. Type it again instead of pasting it.
country-unknown = This is not the two-letter code of a country. Codes look like TN or ES.
roles-missing = Choose at least one role.
roles-unknown = One of the roles does not exist.
language-unknown = This site does not offer that language.

## Passwords.

password-missing = Enter a password.
# $least is the smallest number of characters allowed, $count how many were typed.
password-too-short = The password has { $count ->
    [one] one character
   *[other] { $count } characters
}. It needs at least { $least }. Several words in a row are easy to remember.
password-too-long = The password is too long. It may have { $most } characters.
password-guessable = This password is easy to guess. Choose several words that do not belong together, and do not repeat characters.
password-holds-email = The password contains your email address. Choose one that does not.
password-repeat-differs = The two passwords are not the same. Type the new password again.
password-wrong = This is not your current password.
password-unchanged = The new password is the same as the current one. Choose another.

## Signing in, and what administrators may not do.

# Said for a wrong password and for an unknown address alike.
sign-in-refused = The email address or the password is not right. Check both and try again. If you have forgotten your password, ask your administrator for a link to set a new one.
form-too-long = What you typed is too long to be kept. Copy it to a safe place, then send a shorter text.
account-is-your-own = You cannot deactivate your own account or stop being an administrator. Another administrator can do it for you.
account-is-last-administrator = This is the only administrator who can sign in. Make another administrator first.
account-deactivated = This account is deactivated. Reactivate it first.
