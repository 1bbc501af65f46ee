## Instructors' home.

author-title = المحتوى
author-lead = تُكتب الدورة هنا أو في ملفات، كما تشاؤون. ويرى المتعلمون آخر نسخة نُشرت.
author-studio = الكتابة والنشر
author-none = لا توجد دورات في مجلد المحتوى.
author-lessons = الدروس
author-questions = الأسئلة
author-enrolled = الملتحقون
author-completed = من أتموها
author-current = منشورة
author-behind = في المجلد أخطاء. وما زال المتعلمون يرون النسخة المنشورة من قبل.
author-never-published = لم تُنشر قط: في المجلد أخطاء
# $version is a short code, $date a date with a time of day.
author-version = النسخة { $version }، نُشرت في { $date }
# The kind of a problem in a course file.
author-error = خطأ
author-warning = تحذير
author-warnings = { $count ->
    [zero] لا تحذيرات
    [one] تحذير واحد
    [two] تحذيران
    [few] { $count } تحذيرات
    [many] { $count } تحذيرا
   *[other] { $count } تحذير
}

## Questions that go worst, for instructors and assessors.

hardest-title = أصعب الأسئلة
hardest-note = من المحاولات الأولى. والسؤال الذي يخطئ فيه معظم الناس قد يكون صعبا، أو سيئ الصياغة، أو لم يُدرّس جيدا.
hardest-question = السؤال
# Number of people who answered it.
hardest-answers = الإجابات
# Mean share of the point.
hardest-earned = متوسط ما احتُسب
hardest-none = عدد الإجابات حتى الآن قليل جدا.
# $least is the number from which on something is said.
hardest-few = { $count ->
    [zero] لم يُستبعد أي سؤال.
    [one] طُرح سؤال واحد أقل من { $least } مرات، ولذلك لا يُعرض: فكل رقم فيه مصادفة.
    [two] طُرح سؤالان أقل من { $least } مرات، ولذلك لا يُعرضان: فكل رقم فيهما مصادفة.
    [few] طُرحت { $count } أسئلة أقل من { $least } مرات، ولذلك لا تُعرض: فكل رقم فيها مصادفة.
    [many] طُرح { $count } سؤالا أقل من { $least } مرات، ولذلك لا تُعرض: فكل رقم فيها مصادفة.
   *[other] طُرح { $count } سؤال أقل من { $least } مرات، ولذلك لا تُعرض: فكل رقم فيها مصادفة.
}

## Programme managers' home.

programmes-title = البرامج
programmes-lead = كم من أفراد الشرطة بدأوا كل دورة وأتموها. ولا تظهر هنا أبدا الإجابات ولا التمارين ولا الصفحات التي غادرها أحد.
programmes-officers = أفراد الشرطة
programmes-enrolments = حالات الالتحاق
programmes-completions = الدورات المكتملة
programmes-certificates = الشهادات
programmes-courses = الدورات
programmes-courses-note = «النشطون» هم من حُفظ لهم شيء في آخر 30 يوما.
programmes-course = الدورة
# Headings of columns.
programmes-column-officers = أفراد الشرطة
programmes-column-certificates = الشهادات
programmes-enrolled = الملتحقون
programmes-active = النشطون
programmes-completed = من أتموها
programmes-agencies = الجهات
programmes-agencies-note = تُحسب المجموعات التي تقل عن خمسة من أفراد الشرطة معا، لكي لا يمكن التعرف على أحد.
programmes-small-groups = المجموعات الأصغر مجتمعة
programmes-recent = الشهادات
programmes-recent-note = الأحدث أولا. ويؤدي الاسم إلى صفحة التحقق العامة.
programmes-recent-none = لم تصدر أي شهادة بعد.

## Assessors' home.

marking-title = التقييم
marking-lead = إجابات واعتراضات تحتاج إلى تقدير شخص. ولا ترى أصحابها.
marking-finished = التقييمات النهائية المنتهية
marking-finished-note = الأحدث أولا.
# Title of the page's list.
marking-finished-results = النتائج
marking-finished-lead = نتائج بالأسماء لتقييمات لم يعد فيها شيء ينتظر تصحيحا أو ردا على اعتراض. ويُسجَّل أنك فتحت النتيجة.
# On the page with responses that wait, which shows no names.
marking-finished-apart = لها صفحة مستقلة، لأن فيها أسماء الضباط. ومن فتح نتيجة لا يصحح فيها بعد ذلك.
marking-finished-link = عرض التقييمات المنتهية
marking-finished-scenarios = السيناريوهات المقيَّمة
marking-finished-scenarios-note = الأحدث أولا. لا يصححها أحد، ولا يظهر ما كُتب فيها.
marking-finished-scenarios-none = لم يصل أي سيناريو مقيَّم إلى نهايته بعد.
marking-finished-scenario = السيناريو
marking-finished-ending = النهاية
marking-none = لم يُحسم أي تقييم نهائي بعد.
marking-officer = فرد الشرطة
marking-attempt = المحاولة
# Percent reached.
marking-reached = النسبة
marking-result = النتيجة
marking-date = التاريخ

## Administrators' home.

admin-title = الإدارة
admin-lead = من يمكنه تسجيل الدخول، وما حالة هذا التثبيت، وما آخر ما حدث.
admin-demonstration = تحتوي قاعدة البيانات على بيانات عرض توضيحي. ولا يجوز أن يضاف إليها أي شخص حقيقي.
admin-people = الأشخاص
admin-accounts = الحسابات
admin-deactivated = الحسابات المعطّلة
admin-sessions = الجلسات المفتوحة
admin-installation = التثبيت
# $version is the program's version, $schema a number.
admin-version = Audire { $version }، مخطط قاعدة البيانات { $schema }
admin-database = حجم قاعدة البيانات
size-kilobytes = { $size } كيلوبايت
size-megabytes = { $size } ميغابايت
admin-content-fine = لا مشكلات في مجلد المحتوى.
admin-content-warnings = { $count ->
    [one] في مجلد المحتوى تحذير واحد.
    [two] في مجلد المحتوى تحذيران.
    [few] في مجلد المحتوى { $count } تحذيرات.
    [many] في مجلد المحتوى { $count } تحذيرا.
   *[other] في مجلد المحتوى { $count } تحذير.
}
admin-content-errors = { $count ->
    [one] في مجلد المحتوى خطأ واحد. ويرى المتعلمون النسخة المنشورة من قبل.
    [two] في مجلد المحتوى خطآن. ويرى المتعلمون النسخ المنشورة من قبل.
    [few] في مجلد المحتوى { $count } أخطاء. ويرى المتعلمون النسخ المنشورة من قبل.
    [many] في مجلد المحتوى { $count } خطأ. ويرى المتعلمون النسخ المنشورة من قبل.
   *[other] في مجلد المحتوى { $count } خطأ. ويرى المتعلمون النسخ المنشورة من قبل.
}
admin-content-note = يرى المدربون كل مشكلة مع ملفها وسطرها.
admin-events = آخر ما حدث
admin-events-note = يمكن الإضافة إلى السجل، ولا يمكن تغييره أبدا.
admin-all-events = عرض السجل كله

## Accounts.

accounts-title = الحسابات
accounts-new = حساب جديد
accounts-new-lead = ستحصل على رابط تعطيه للشخص. وبه يختار الشخص كلمة مروره بنفسه.
accounts-create = إنشاء الحساب
accounts-search = الاسم أو عنوان البريد الإلكتروني أو الجهة
accounts-search-button = بحث
accounts-show-all = عرض الكل
accounts-total = { $count ->
    [zero] لا حسابات
    [one] حساب واحد
    [two] حسابان
    [few] { $count } حسابات
    [many] { $count } حسابا
   *[other] { $count } حساب
}
accounts-none = لا يوجد حساب مطابق.
accounts-pages = صفحات قائمة الحسابات
accounts-last-seen = آخر نشاط
accounts-never = لا نشاط
accounts-state = الحالة
accounts-active = مفعّل
accounts-deactivated = معطّل
accounts-actions = الإجراءات
accounts-deactivate = تعطيل
accounts-reactivate = إعادة تفعيل
accounts-reset = رابط لكلمة مرور جديدة
# Title of the page about one account.
accounts-one = الحساب
accounts-edit-note = يُطبع الاسم على الشهادات. أما الشهادات التي صدرت من قبل فتحتفظ بالاسم الذي صدرت به.
accounts-email-hint = بهذا العنوان يسجّل الشخص الدخول. وإذا تغيّر العنوان فلا يمكن بعد ذلك استعمال الروابط التي أُنشئت من قبل لهذا الحساب.
accounts-roles-hint = عندما يُمنح شخص دورا جديدا تنتهي جلساته، وعليه أن يسجّل الدخول من جديد.
accounts-save = حفظ التغييرات
# Heading over whether somebody can sign in.
accounts-access = الوصول
accounts-access-note = ينهي التعطيل جلسات الشخص وروابطه. ويبقى ما سُجّل محفوظا، وتبقى الشهادات صالحة.
accounts-sessions = الجلسات المفتوحة
accounts-no-password = لم تُعيَّن كلمة مرور بعد
made-link-title = الرابط جاهز
made-link-for = أعط هذا الرابط إلى { $person }. انسخه الآن: لا يمكن عرضه لاحقا.
made-link-note = { $count ->
    [one] يمكن استعماله مرة واحدة، خلال يوم واحد. أرسله بوسيلة لا يقرؤها إلا هذا الشخص.
    [two] يمكن استعماله مرة واحدة، خلال يومين. أرسله بوسيلة لا يقرؤها إلا هذا الشخص.
    [few] يمكن استعماله مرة واحدة، خلال { $count } أيام. أرسله بوسيلة لا يقرؤها إلا هذا الشخص.
    [many] يمكن استعماله مرة واحدة، خلال { $count } يوما. أرسله بوسيلة لا يقرؤها إلا هذا الشخص.
   *[other] يمكن استعماله مرة واحدة، خلال { $count } يوم. أرسله بوسيلة لا يقرؤها إلا هذا الشخص.
}
made-link-reset-note = { $count ->
    [one] يمكن استعماله مرة واحدة، خلال ساعة واحدة. أرسله بوسيلة لا يقرؤها إلا هذا الشخص.
    [two] يمكن استعماله مرة واحدة، خلال ساعتين. أرسله بوسيلة لا يقرؤها إلا هذا الشخص.
    [few] يمكن استعماله مرة واحدة، خلال { $count } ساعات. أرسله بوسيلة لا يقرؤها إلا هذا الشخص.
    [many] يمكن استعماله مرة واحدة، خلال { $count } ساعة. أرسله بوسيلة لا يقرؤها إلا هذا الشخص.
   *[other] يمكن استعماله مرة واحدة، خلال { $count } ساعة. أرسله بوسيلة لا يقرؤها إلا هذا الشخص.
}
made-link-gone = لم يعد الرابط معروضا. يمكن رؤيته مرة واحدة، خلال 10 دقائق من إنشائه. إذا لم تنسخه فاستعمل «{ accounts-reset }»: وعندئذ لا يمكن استعمال الرابط السابق.
role-note-officer = دراسة الدورات والحصول على الشهادات.
role-note-instructor = الاطلاع على الدورات ومشكلاتها وأصعب الأسئلة.
role-note-programme = الاطلاع على أرقام عن الدورات والجهات، وعلى من حصل على شهادة.
role-note-assessor = الاطلاع على التقييمات النهائية المنتهية مع كل إجابة.
role-note-administrator = إدارة الحسابات والاطلاع على السجل.

## Pages of a long list.

# Links.
pages-before = الصفحة السابقة
pages-after = الصفحة التالية
pages-here = الصفحة { $page }
pages-here-of = الصفحة { $page } من { $pages }

## The audit log.

audit-title = السجل
audit-lead = من فعل ماذا، ومتى. ويمكن الإضافة إلى السجل، ولا يمكن تغييره أبدا.
audit-none = لا شيء في هذه الصفحة.
audit-pages = صفحات السجل
# Headings of columns.
audit-what = ماذا
audit-when = متى
audit-who = من
audit-subject = بشأن
audit-account-created = أُنشئ حساب
audit-account-deactivated = عُطّل حساب
audit-account-reactivated = أُعيد تفعيل حساب
audit-account-updated = عُدّل حساب
audit-account-viewed = فتح مسؤول النظام حسابا
audit-account-language-chosen = اختيرت لغة
audit-account-password-changed = غُيّرت كلمة المرور
audit-account-password-set = عُيّنت كلمة المرور برابط
audit-attempt-started = بدأت محاولة
audit-attempt-finished = انتهت محاولة
audit-attempt-viewed = فتح مقيّم نتيجة
audit-certificate-issued = صدرت شهادة
audit-course-completed = أُتمت دورة
audit-course-published = نُشرت نسخة من دورة
audit-enrolment-created = التحاق بدورة
audit-link-first-created = أُنشئ رابط لأول مسؤول نظام
audit-link-reset-created = أُنشئ رابط لكلمة مرور جديدة
audit-session-started = تسجيل دخول
audit-session-ended = تسجيل خروج أو انتهاء جلسة
audit-session-others-ended = أُنهيت الجلسات الأخرى
audit-sign-in-refused = رُفض تسجيل دخول
# No person: the program itself, the command line, or somebody not signed in.
audit-nobody = بلا حساب
