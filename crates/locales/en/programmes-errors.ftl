## Why a form about programmes is not accepted.

programme-outdated = Somebody changed the settings meanwhile. What you see now is the latest; make your change again.
# $language is the language’s own name.
programme-title-missing = Enter a title in { $language }, or untick the language.
programme-title-too-long = The title in { $language } is too long.
programme-title-unusable = The title in { $language } holds characters that cannot be seen.
programme-description-too-long = The description is longer than { $most } characters.
programme-languages-missing = Choose at least one language.
programme-zone-unknown = There is no such time zone. Enter a name such as Africa/Tunis.
programme-ends-before = The last day is before the first.
programme-organisation-missing = Choose an organisation.
programme-slug-missing = Enter a word for the address: none can be made of the title.
programme-slug-unusable = Use only letters a to z, digits and single hyphens.
programme-slug-taken = This address is taken. Choose another word.
programme-course-unknown = No such course is published.
programme-courses-many = A programme has at most { $most } courses.
day-unreadable = Enter a day such as 2026-11-26.
organisation-name-missing = Enter a name.
organisation-name-too-long = The name is too long.
organisation-name-unusable = The name holds characters that cannot be seen.
organisation-name-taken = There is an organisation of this name at the same place.
organisation-kind-unknown = Choose country, agency or unit.
organisation-parent-unknown = The organisation above is not known.
organisation-parent-lower = This kind of organisation cannot stand there. Countries stand on top, units at the bottom.
organisation-country-missing = Enter the two letters of the country.
staff-role-unknown = Choose a role.
staff-account-unknown = Nobody has an account with this email address.
staff-account-deactivated = This account is deactivated.
staff-role-lacking = This person does not have the matching role in the installation. An administrator gives it.
staff-last-manager = This is the last manager. Appoint another one first, or ask an administrator.
cohort-name-missing = Enter a name for the cohort.
cohort-name-too-long = The name of the cohort is too long.
cohort-name-unusable = The name of the cohort holds characters that cannot be seen.
cohort-name-taken = The programme has a cohort of this name.
cohort-start-missing = Enter the first day.
deadline-over = This day is over.
people-list-empty = Enter at least one email address.
people-list-long = A list holds at most { $most } addresses. Use a table for more.
people-list-unusable = { $email } is no email address.
people-list-unknown = Nobody has an account with { $email }.
people-list-deactivated = The account of { $email } is deactivated.
request-decided = This request was answered the other way meanwhile.
invitation-most-range = Enter a number from 1 to { $most }.
invitation-days-range = Enter a number of days from 1 to { $most }.
invitation-expired = The time of this invitation is over. Ask whoever gave it to you for a new one.
invitation-closed = This invitation is closed. Ask whoever gave it to you.
invitation-full = All places of this invitation are taken. Ask whoever gave it to you.
invitation-declined = You cannot join by this link. A manager of the programme can tell you more, or take you in.

## Why a table, or a row of it, is not taken.

table-empty = The table holds no rows. The first row names the columns, people stand below it.
table-is-workbook = This is a workbook. Save it as CSV and choose that file.
table-not-text = This file is no table of text. Save the table as CSV and choose that file.
table-unreadable = The table cannot be read to its end.
table-no-email = No column is named “email”. The columns are: { $found }. Name one of them “email”; “name”, “agency” and “country” may stand beside it.
table-column-twice = Two columns mean the same: { $column }. Keep one of them.
table-long = A table holds at most { $most } rows. Divide it.
table-large = A table is at most { $most } MB. Divide it.
table-old = This table was read more than a day ago. Read it again.
row-cells = This row has { $found } cells; the first row has { $expected }.
row-unknown = Nobody has an account with this address.
row-deactivated = This account is deactivated.
row-country-missing = A new account needs a country: its name or two letters.
row-formula = A name or agency begins as a formula does (=, +, - or @).
