## Programmes one works in.

programmes-mine = برامجك
programmes-mine-note = البرامج التي لك فيها دور.
programmes-mine-none = ليس لك دور في أي برنامج حتى الآن.
programme-staff-manager = مدير
programme-staff-instructor = مدرب
programme-staff-assessor = مقيّم
programme-cohorts-count = { $count ->
    [zero] لا دفعات
    [one] دفعة واحدة
    [two] دفعتان
    [few] { $count } دفعات
    [many] { $count } دفعة
   *[other] { $count } دفعة
}

## Making a programme, and its settings.

programme-new = برنامج جديد
programme-new-manager = ستصبح مديره. ويمكنك إضافة الدورات والدفعات في الخطوة التالية.
programme-new-administrator = ستعيّن بعد ذلك من يديره. ولا يرى المسؤولون سجلات أفراد الشرطة من خلال البرنامج.
programme-create = إنشاء البرنامج
programme-no-organisation = ينتمي البرنامج إلى منظمة، ولا توجد منظمة بعد. يضيفها أحد المسؤولين.
programme-organisation = المنظمة
programme-slug = الكلمة في عنوانه
programme-slug-hint = حروف من a إلى z وأرقام وشرطات. إذا تُرك فارغًا أُخذ من العنوان. ولا يمكن تغييره لاحقًا.
# $language is the language’s own name.
programme-title-in = العنوان ({ $language })
programme-description-in = الوصف ({ $language })
programme-languages = اللغات
programme-zone = المنطقة الزمنية
programme-zone-hint = تنتهي المهل بنهاية اليوم فيها. مثلًا Africa/Tunis أو Europe/Madrid.
programme-starts = اليوم الأول
programme-ends = اليوم الأخير
programme-masked = إظهار الأحرف الأولى فقط في التحقق العلني
programme-masked-note = من يتحقق من شهادة هذا البرنامج يرى الأحرف الأولى من اسم صاحبها. ويمكن لصاحبها إظهار الاسم كاملًا برابط.
programme-settings = الإعدادات
programme-settings-lead = يُحفظ كل تغيير. وتبقى الشهادات الصادرة كما هي.
programme-save = حفظ الإعدادات
programme-course-up = إلى الأعلى
programme-course-down = إلى الأسفل
programme-course-remove = إخراج
programme-course-add = الدورة المراد إضافتها
programme-course-add-button = إضافة الدورة
programme-courses-change-note = بالترتيب الذي يتبعه أفراد الشرطة. من ينضم من الآن يُسجَّل في هذه الدورات، ولا يُخرج أحد من دورة.

## A programme.

programme-about = عن البرنامج
programme-when = الموعد
programme-days = من { $from } إلى { $until }
programme-from = ابتداءً من { $from }
programme-until = حتى { $until }
programme-cohorts = الدفعات
programme-cohorts-none = لا توجد دفعة بعد.
programme-courses = الدورات
programme-courses-note = بالترتيب. من ينضم إلى دفعة يُسجَّل فيها جميعًا.
programme-courses-none = ليس في البرنامج دورة بعد.

## Organisations.

organisations-title = المنظمات
organisations-lead = دول وأجهزة ووحدات. وكل برنامج ينتمي إلى واحدة منها.
organisations-tree = كل المنظمات
organisations-none = لا توجد منظمة بعد.
organisation-new = منظمة جديدة
organisation-new-note = قد تضم الدولة أجهزة، وقد يضم الجهاز وحدات.
organisation-create = إضافة المنظمة
organisation-kind = النوع
organisation-kind-country = دولة
organisation-kind-agency = جهاز
organisation-kind-unit = وحدة
organisation-parent = تتبع
organisation-parent-none = لا شيء فوقها
organisation-country-hint = حرفان، مثل TN أو ES. إذا تُرك فارغًا اعتُمدت دولة المنظمة التي فوقها.
organisations-programmes-note = افتح برنامجًا لتعيين العاملين فيه أو إنهاء أدوارهم.
organisations-programmes-none = لا يوجد برنامج بعد.

## Staff of a programme.

staff-title = العاملون
staff-lead = من يدير البرنامج ومن يدرّس ومن يقيّم فيه. ولا يرى المشاركين فيه أحد غيرهم.
staff-now = العاملون الآن
staff-none = لا أحد له دور في هذا البرنامج بعد.
staff-role = الدور
staff-since = منذ
staff-end = إنهاء الدور
staff-appoint = تعيين شخص
staff-appoint-note = يحتاج الشخص إلى الدور المقابل في هذه المنصة: مدير برنامج أو مدرب أو مقيّم.
staff-appoint-button = تعيين

## Cohorts and the people in them.

cohort-new = دفعة جديدة
cohort-create = إنشاء الدفعة
cohort-name = الدفعة
cohort-name-hint = مثلًا: ربيع 2027.
cohort-people-count = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
cohort-people = المشاركون
cohort-people-note = من يُخرج من الدفعة يحتفظ بما أنجزه في الدورات.
cohort-people-none = لا أحد في هذه الدفعة بعد.
cohort-joined = الانضمام
cohort-via-list = عن طريق قائمة
cohort-via-table = عن طريق جدول
cohort-via-invitation = عن طريق الرابط
cohort-via-request = بناءً على طلب
cohort-remove = إخراج
requests-title = طلبات الانضمام
requests-note = تبع هؤلاء الرابط وهم ينتظرون الرد.
request-asked = تاريخ الطلب
request-accept = قبول
request-decline = رفض
people-by-list = إضافة أشخاص بعناوينهم
people-by-list-note = لمن لديهم حسابات.
people-list = عناوين البريد الإلكتروني
people-list-hint = عنوان في كل سطر، أو بينها فواصل.
people-add = إضافة هؤلاء
people-by-table = إضافة أشخاص بجدول
people-by-table-note = يُقرأ الملف أولًا فحسب. وترى ما سيؤول إليه كل صف قبل أن يحدث شيء.
table-file = جدول (CSV)
table-file-hint = بحد أقصى 2 ميغابايت و5000 صف. يسمّي الصف الأول الأعمدة: البريد الإلكتروني؛ وللحسابات الجديدة الاسم والجهة والبلد (اسمه أو حرفاه). ويمكن أن يسمّي عمود «الوحدة» وحدة من الجهة.
table-create = إنشاء حسابات لمن ليس لديهم حساب
table-create-note = يصبحون أفراد شرطة. وتتسلّم لكل واحد منهم رابطًا يختار به كلمة مروره.
table-try = قراءة الجدول
table-waiting = جدول قُرئ ينتظر التطبيق.
table-title = ما الذي سيفعله الجدول
table-title-done = ما الذي فعله الجدول
table-lead = لم يحدث شيء بعد. راجع الصفوف، ثم طبّق الجدول أو اتركه.
table-lead-done = طُبّق الجدول. ويُحفظ هذا التقرير يومًا.
table-added = ينضمون
table-created = ينضمون بحساب جديد
table-already = دون تغيير
table-refused = لم تُقبل
table-encoding = قُرئت الحروف بترميز
table-ignored = أعمدة جرى تجاوزها
table-applied-at = وقت التطبيق
table-apply-note = الصفوف التي لم تُقبل لا تغيّر شيئًا. ويمكنك تصحيح الملف وقراءته من جديد في أي وقت.
table-apply = { $count ->
    [zero] لا أحد لإضافته
    [one] إضافة شخص واحد
    [two] إضافة شخصين
    [few] إضافة { $count } أشخاص
    [many] إضافة { $count } شخصًا
   *[other] إضافة { $count } شخص
}
table-leave = تركه
table-line = السطر
table-person = الشخص
table-result = النتيجة
table-rows = الصفوف
table-pages = صفحات الجدول
table-fate-add = ينضم
table-fate-create = يحصل على حساب وينضم
table-fate-already = موجود في الدفعة
table-fate-twice = مذكور في سطر سابق أيضًا
table-fate-refused = لم يُقبل
accounts-made-title = حسابات جديدة
accounts-made-note = { $count ->
    [zero] أعطِ كل شخص رابطه. لا يظهر إلا الآن.
    [one] أعطِ كل شخص رابطه. يصلح يومًا واحدًا ولا يظهر إلا الآن.
    [two] أعطِ كل شخص رابطه. يصلح يومين ولا يظهر إلا الآن.
    [few] أعطِ كل شخص رابطه. يصلح { $count } أيام ولا يظهر إلا الآن.
    [many] أعطِ كل شخص رابطه. يصلح { $count } يومًا ولا يظهر إلا الآن.
   *[other] أعطِ كل شخص رابطه. يصلح { $count } يوم ولا يظهر إلا الآن.
}
people-by-invitation = الدعوة برابط
people-by-invitation-note = للدفعة رابط واحد في كل مرة. وإنشاء رابط آخر يغلق السابق.
invitation-asks = يقرر المديرون من ينضم
invitation-asks-note = من يتبع الرابط يقدّم طلبًا وينتظر ردك.
invitation-most = عدد من يُقبلون
invitation-days = عدد أيام فتحه
invitation-make = إنشاء رابط
invitation-close = إغلاق الرابط
invitation-state-open = مفتوح حتى { $date }. استخدمه { $used } من { $most }.
invitation-state-expired = انتهت صلاحيته في { $date }.
invitation-made-title = الرابط
invitation-made-note = انسخه الآن: لن يظهر مرة أخرى. ومن لديه الرابط يمكنه استخدامه ما دام مفتوحًا.
deadlines-title = المهل
deadlines-note = متى يجب إكمال كل دورة. واليوم الفارغ يلغي المهلة.
deadline-day = آخر يوم
deadline-now = حتى { $date }
deadline-set = حفظ المهلة

## An invitation, for whoever has the link.

invite-title = دعوة إلى برنامج
invite-sign-in-note = سجّل الدخول أولًا، ثم تعود إلى هذه الصفحة.
invite-join-note = إذا انضممت سُجّلت في دورات البرنامج، ويرى العاملون فيه مدى تقدمك. ولا يرون تدريباتك.
invite-join = انضمام
invite-ask-note = يقرر أحد مديري البرنامج. وإذا انضممت رأى العاملون فيه مدى تقدمك. ولا يرون تدريباتك.
invite-ask = طلب الانضمام
invite-member = أنت في هذه الدفعة. ودوراتك في صفحتك الرئيسية.
invite-asked = طلبت الانضمام. وسيجيبك أحد مديري البرنامج.

## On the home page.

home-programmes = برامجك
home-programme-due = حتى { $date }
home-programme-late = كان حتى { $date }
cohort-leave-title = مغادرة هذا البرنامج
cohort-leave-note = يبقى لك ما أنجزته في الدورات. وللعودة تحتاج إلى أحد مديري البرنامج أو إلى رابطه.
cohort-leave = مغادرة

## What was done, at the top of the next page.

notice-organisation-created = أُضيفت المنظمة.
notice-programme-created = أُنشئ البرنامج.
notice-programme-saved = حُفظت الإعدادات.
notice-staff-appointed = مُنح الدور.
notice-staff-ended = انتهى الدور.
notice-cohort-created = أُنشئت الدفعة.
notice-people-added = هؤلاء الأشخاص في الدفعة الآن.
notice-person-removed = أُخرج الشخص من الدفعة.
notice-table-applied = طُبّق الجدول.
notice-invitation-made = أُنشئ الرابط.
notice-invitation-closed = أُغلق الرابط.
notice-request-decided = جرى الرد على الطلب.
notice-deadline-set = حُفظت المهلة.
notice-cohort-left = غادرت البرنامج.

## In the log.

audit-organisation-created = إضافة منظمة
audit-programme-created = إنشاء برنامج
audit-programme-revised = تغيير برنامج
audit-programme-staff-appointed = منح دور في برنامج
audit-programme-staff-ended = إنهاء دور في برنامج
audit-cohort-created = إنشاء دفعة
audit-cohort-joined = انضمام إلى دفعة
audit-cohort-left = مغادرة دفعة
audit-cohort-removed = إخراج من دفعة
audit-cohort-asked = طلب انضمام إلى دفعة
audit-cohort-request-decided = البت في طلب انضمام
audit-cohort-invitation-made = إنشاء رابط إلى دفعة
audit-cohort-invitation-closed = إغلاق رابط إلى دفعة
audit-cohort-table-applied = تطبيق جدول أشخاص
audit-cohort-deadline-set = تحديد مهلة لدفعة
