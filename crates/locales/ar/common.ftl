## The frame around every page.

skip-to-text = الانتقال إلى النص
# Spoken label of the main navigation.
nav-main = التنقل الرئيسي
nav-home = الرئيسية
nav-learn = الدورات
nav-certificates = الشهادات
nav-glossary = مسرد المصطلحات
nav-author = المحتوى
nav-programmes = البرامج
nav-marking = التقييم
nav-admin = الإدارة
nav-search = البحث
# Spoken before the name of the person who is signed in.
nav-account = حسابك:
nav-about = عن الموقع
nav-support = الدعم
nav-verify = التحقق من شهادة
# A button that leaves the page at once, for a person who does not want to see it any longer.
leave-page = مغادرة هذه الصفحة
# The name of the Escape key, as it is printed on keyboards.
leave-key = Esc
# Spoken label of the links at the foot of the page.
footer-links = عن هذا الموقع
footer-limits = يدرّب Audire على المهارات. ولا يحكم على ما إذا كان الشخص يقول الحقيقة، ولا يشخّص، ولا يتخذ قرارات.
choose-language = اللغة
choose-theme = فاتح أو داكن
theme-light = فاتح
theme-dark = داكن
# The device decides between light and dark.
theme-device = مثل الجهاز
continue = متابعة

## Demonstration data.

demonstration-notice = هذا عرض توضيحي. كل ما فيه من أشخاص ونتائج خيالي.
demonstration-title = حسابات العرض التوضيحي
demonstration-accounts = سجّل الدخول بحساب أحد هؤلاء الأشخاص لترى ما يراه صاحب كل دور.
demonstration-learner = فرد شرطة في منتصف دورة
demonstration-password = كلمة المرور لهذه الحسابات كلها:

## Pages for errors. The titles are headings.

error-sign-in-required = سجّل الدخول لترى هذه الصفحة.
error-forbidden-title = هذه الصفحة غير متاحة لك
error-forbidden = ليس لحسابك الدور اللازم لهذه الصفحة. إذا كنت تحتاج إليه فاطلبه من مسؤول النظام.
error-not-found-title = هذه الصفحة غير موجودة
error-not-found = ربما كان العنوان خاطئا، أو لم يعد ما كان هنا متاحا.
error-refused-title = تعذر تنفيذ ذلك
error-conflict-title = لم يعد ذلك ممكنا
error-too-many-title = محاولات كثيرة جدا
error-too-many = { $minutes ->
    [one] انتظر دقيقة واحدة ثم حاول مرة أخرى.
    [two] انتظر دقيقتين ثم حاول مرة أخرى.
    [few] انتظر { $minutes } دقائق ثم حاول مرة أخرى.
    [many] انتظر { $minutes } دقيقة ثم حاول مرة أخرى.
   *[other] انتظر { $minutes } دقيقة ثم حاول مرة أخرى.
}
error-disk-full-title = لا يمكن حفظ أي شيء في الوقت الحالي
error-disk-full = لم تبق في الخادم مساحة للتخزين. لم يُحفظ ما أدخلته. ما زالت القراءة ممكنة. يرجى إبلاغ مسؤول النظام.
error-unexpected-title = حدث خطأ
error-unexpected = لم يتمكن الخادم من إتمام ذلك. ما حفظته من قبل ما زال موجودا. يرجى المحاولة مرة أخرى. وإذا تكرر ذلك فأبلغ مسؤول النظام.

## Forms.

form-problem-title = يرجى تصحيح ما يلي أولا
not-given = غير مذكور
field-name = الاسم
field-email = عنوان البريد الإلكتروني
field-agency = الجهة
field-country = البلد
field-country-hint = حرفان، مثل TN أو ES.
field-roles = الأدوار
field-password = كلمة المرور
field-current-password = كلمة المرور الحالية
field-new-password = كلمة المرور الجديدة
field-repeat-password = كلمة المرور الجديدة مرة أخرى

## Signing in and out.

sign-in = تسجيل الدخول
sign-in-help = إذا لم تتمكن من تسجيل الدخول فاطلب من مسؤول النظام رابطا لتعيين كلمة مرور جديدة.
# Followed by an e-mail address.
sign-in-contact = إذا لم تتمكن من تسجيل الدخول فاكتب إلى مسؤول النظام واطلب رابطا لتعيين كلمة مرور جديدة:
session-ended = انتهت جلستك. ما اخترته محفوظ: سجّل الدخول لتعود إلى الصفحة نفسها.
sign-out = تسجيل الخروج
sign-out-lead = على حاسوب مشترك، سجّل الخروج عندما تتوقف. تقدمك محفوظ.

## Roles.

role-officer = فرد شرطة
role-instructor = مدرب
role-programme = مدير برنامج
role-assessor = مقيّم
role-administrator = مسؤول النظام

## One's own account.

account-title = حسابك
account-lead = ما يُسجَّل عنك هنا، وكيف تسجّل الدخول.
account-details = البيانات
account-details-note = يستطيع مسؤول النظام تصحيحها. والاسم هو الذي يُطبع على شهاداتك.
# Followed by a date.
account-since = تاريخ إنشاء الحساب
account-security = كلمة المرور والجلسات
account-security-link = غيّر كلمة المرور، واعرف من أين سُجّل الدخول إلى حسابك
account-privacy-link = ما يُحفظ عنك، ومن يراه
change-password = تغيير كلمة المرور
# $least is the smallest number of characters allowed.
password-rule = عدد الأحرف المطلوب: { $least } على الأقل. وبضع كلمات تستطيع تذكرها أفضل من كلمة واحدة فيها أرقام وعلامات.
sessions-title = من أين سُجّل الدخول إلى حسابك
sessions-note = أنهِ أي جلسة لا تعرفها، وغيّر كلمة المرور.
sessions-revoke-others = إنهاء جميع الجلسات الأخرى
session-this-one = هذه الجلسة
session-end = إنهاء هذه الجلسة
session-times = تسجيل الدخول: { $begun }. آخر نشاط: { $seen }.

## What is stored, and who sees it.

privacy-title = ما يُحفظ عنك
privacy-held = ما يُحفظ
privacy-held-account = اسمك، وعنوان بريدك الإلكتروني، وجهتك، وبلدك، وأدوارك، واللغة التي اخترتها. ولا تُحفظ كلمة مرورك إلا في صيغة لا يمكن استخراجها منها.
privacy-held-learning = الدورات التي التحقت بها، والدروس التي أكملتها، وآخر فقرة قرأتها، وإجاباتك عن أسئلة التحقق والاختبارات القصيرة والتقييمات النهائية، مع التواريخ.
privacy-held-scenarios = قراراتك في السيناريوهات، ومنها ما أعدت النظر فيه، مع وقت كل منها. وما تكتبه هناك بكلماتك يُحفظ مع الجولة إلى أن تحذفه.
privacy-held-skills = خريطة مهاراتك لا تُحفظ. وهي تُحسب من إجاباتك وقراراتك كلما فتحتها.
privacy-held-certificates = شهاداتك. وهي تُحفظ لكي يمكن التحقق منها لاحقا.
privacy-held-audit = سجل لعمليات تسجيل الدخول، وتغييرات الحسابات، والمحاولات، والسيناريوهات المقيَّمة، والشهادات. وهو محفوظ لأغراض الأمن ولا يمكن تغييره.
privacy-seen = من يراه
privacy-seen-you = أنت ترى كل ما يتعلق بتعلمك. ولا تُعرض على أحد غيرك خريطة مهاراتك ولا ما كتبته بكلماتك في السيناريوهات ولا جولات تدريبك.
privacy-seen-programme = مديرو البرامج يرون أرقاما عن الدورات والجهات، ويرون من حصل على شهادة. ولا يرون إجاباتك.
privacy-seen-assessor = المقيّمون يرون التقييمات النهائية مع إجاباتك: من دون اسمك وهم يصححونها، ومعه بعد أن تثبت النتيجة.
privacy-seen-debriefs = يمكن للمقيّمين والمدربين فتح المراجعة الختامية لسيناريو مقيَّم، مع اسمك وقراراتك، لكن لا يظهر لهم أبدا ما كتبته بكلماتك. ويُدوَّن في السجل أنهم اطلعوا عليه.
privacy-seen-instructor = المدربون يرون أعدادا عن كيفية الإجابة عن الأسئلة وعما تقرر في السيناريوهات، من دون أسماء. ويرى المقيّمون أعداد الأسئلة.
privacy-seen-administrator = مسؤولو النظام يرون بيانات الحسابات والسجل. ولا يرون إجاباتك.
privacy-not = ما لا يُحفظ
privacy-not-text = لا يُخبَر أحد عندما تغادر صفحة أو تتخطى درسا أو تطلع على جهات الدعم. ولا توجد أدوات تتبع، ولا يُرسل شيء إلى مواقع أخرى.

## Links that set a password.

link-title = عيّن كلمة المرور
link-lead = يعمل هذا الرابط مرة واحدة. اختر كلمة مرور، ثم سجّل الدخول بها.
link-first-lead = بهذا يُنشأ أول مسؤول نظام لهذا الموقع. ويعمل الرابط مرة واحدة.
link-save = حفظ

## What an action did, said at the top of the page it led to.

notice-password-changed = تم تغيير كلمة المرور.
notice-session-revoked = تم إنهاء الجلسة.
notice-sessions-revoked = تم إنهاء جميع الجلسات الأخرى.
notice-language-saved = تم حفظ اللغة.
notice-account-created = تم إنشاء الحساب.
notice-account-updated = تم تغيير الحساب.
notice-account-deactivated = تم تعطيل الحساب.
notice-account-reactivated = الحساب مفعّل من جديد.
notice-signed-out = تم تسجيل خروجك.
notice-enrolled = تم التحاقك بالدورة. ويُحفظ تقدمك فيها من الآن.
notice-lesson-done = اكتمل الدرس.

## Questions.

question-choose-one = اختر إجابة واحدة.
question-choose-several = اختر كل ما ينطبق.
# Beside an option that was chosen and is right.
option-right = صحيح
# Beside an option that was chosen and is not right.
option-wrong = غير صحيح
# Beside an option that is right and was not chosen.
option-missed = صحيح ولم تختره
option-also = صحيح أيضا
# Followed by the name of a law or a document.
question-source = المصدر:
verdict-correct = صحيح.
verdict-partly = صحيح جزئيا.
verdict-not-correct = غير صحيح.
choose-an-option = اختر إجابة أولا.
choose-one-option = اختر إجابة واحدة فقط.
option-unknown = هذه الإجابة ليست من إجابات السؤال. حمّل الصفحة مرة أخرى واختر من جديد.
save-key-unusable = هذه الصفحة غير كاملة. حمّلها مرة أخرى واختر من جديد.
answer-superseded = سبق حفظ إجابة أحدث عن هذا السؤال. حمّل الصفحة مرة أخرى لتراها.

## Support contacts.

support-none = لم تُذكر في هذا الموقع أي جهة دعم بعد. وقد يكون في الجهة التي تعمل فيها من يقدم الدعم لزملائه، أو اختصاصي نفسي، أو طبيب، يمكنك أن تتحدث معه بسرية.
