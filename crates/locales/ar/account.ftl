## What is wrong with a form about an account.

name-missing = أدخل اسما.
name-too-long = الاسم طويل جدا. الحد الأقصى لعدد الأحرف هو { $most }.
name-unusable = يحتوي الاسم على أحرف غير مرئية. اكتبه من جديد بدلا من لصقه.
email-missing = أدخل عنوان بريد إلكتروني.
email-unusable = هذا ليس عنوان بريد إلكتروني كاملا. يجب أن يكون مثل name@example.org.
email-taken = يوجد حساب بعنوان البريد الإلكتروني هذا.
agency-missing = أدخل اسم الجهة.
agency-too-long = اسم الجهة طويل جدا. الحد الأقصى لعدد الأحرف هو { $most }.
agency-unusable = يحتوي اسم الجهة على أحرف غير مرئية. اكتبه من جديد بدلا من لصقه.
country-unknown = هذا ليس رمز بلد من حرفين. تكون الرموز مثل TN أو ES.
roles-missing = اختر دورا واحدا على الأقل.
roles-unknown = أحد الأدوار غير موجود.
language-unknown = لا يوفر هذا الموقع تلك اللغة.

## Passwords.

password-missing = أدخل كلمة مرور.
# $least is the smallest number of characters allowed, $count how many were typed.
password-too-short = في كلمة المرور { $count ->
    [one] حرف واحد
    [two] حرفان
    [few] { $count } أحرف
    [many] { $count } حرفا
   *[other] { $count } حرف
}. والحد الأدنى هو { $least }. ومن السهل تذكر عدة كلمات متتالية.
password-too-long = كلمة المرور طويلة جدا. الحد الأقصى لعدد الأحرف هو { $most }.
password-guessable = من السهل تخمين كلمة المرور هذه. اختر عدة كلمات لا صلة بينها، ولا تكرر الأحرف.
password-holds-email = تحتوي كلمة المرور على عنوان بريدك الإلكتروني. اختر كلمة لا تحتوي عليه.
password-repeat-differs = كلمتا المرور غير متطابقتين. اكتب كلمة المرور الجديدة مرة أخرى.
password-wrong = هذه ليست كلمة مرورك الحالية.
password-unchanged = كلمة المرور الجديدة هي نفسها الحالية. اختر كلمة أخرى.

## Signing in, and what administrators may not do.

# Said for a wrong password and for an unknown address alike.
sign-in-refused = عنوان البريد الإلكتروني غير صحيح أو كلمة المرور غير صحيحة. راجع الاثنين وحاول مرة أخرى. وإذا نسيت كلمة المرور فاطلب من مسؤول النظام رابطا لتعيين كلمة مرور جديدة.
form-too-long = ما كتبته أطول من أن يُحفظ. انسخه إلى مكان آمن، ثم أرسل نصا أقصر.
account-is-your-own = لا يمكنك تعطيل حسابك ولا التخلي عن دور مسؤول النظام. يمكن لمسؤول نظام آخر أن يفعل ذلك عنك.
account-is-last-administrator = هذا هو مسؤول النظام الوحيد الذي يمكنه تسجيل الدخول. أنشئ أولا مسؤول نظام آخر.
account-deactivated = هذا الحساب معطّل. أعد تفعيله أولا.
