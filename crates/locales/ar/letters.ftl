## رسائل بالبريد الإلكتروني. تقول ما حدث وأين يُنظر، ولا شيء عن أي حالة.

mail-greeting = تحية طيبة { $name }،
mail-automatic = كتب هذه الرسالة برنامج. لا أحد يقرأ الردود عليها.
mail-switch-off = يمكنك إيقاف التذكيرات من صفحة حسابك.

mail-setup-subject = حسابك في { $site }
mail-setup-what = أُنشئ لك حساب في { $site }.
mail-setup-how = { $count ->
    [zero] اتبع الرابط لتختار كلمة المرور. يمكن استعماله مرة واحدة. لا تعطه لأحد: من يملكه يستطيع استعمال حسابك.
    [one] اتبع الرابط لتختار كلمة المرور. يمكن استعماله مرة واحدة، خلال يوم واحد. لا تعطه لأحد: من يملكه يستطيع استعمال حسابك.
    [two] اتبع الرابط لتختار كلمة المرور. يمكن استعماله مرة واحدة، خلال يومين. لا تعطه لأحد: من يملكه يستطيع استعمال حسابك.
    [few] اتبع الرابط لتختار كلمة المرور. يمكن استعماله مرة واحدة، خلال { $count } أيام. لا تعطه لأحد: من يملكه يستطيع استعمال حسابك.
    [many] اتبع الرابط لتختار كلمة المرور. يمكن استعماله مرة واحدة، خلال { $count } يوما. لا تعطه لأحد: من يملكه يستطيع استعمال حسابك.
   *[other] اتبع الرابط لتختار كلمة المرور. يمكن استعماله مرة واحدة، خلال { $count } يوم. لا تعطه لأحد: من يملكه يستطيع استعمال حسابك.
}
mail-reset-subject = كلمة مرور جديدة في { $site }
mail-reset-what = أنشأت إدارة { $site } رابطا تختار به كلمة مرور جديدة.
mail-reset-how = { $count ->
    [zero] يمكن استعماله مرة واحدة. إذا لم تطلبه فأخبر الإدارة؛ وتبقى كلمة مرورك كما هي ما لم يُستعمل الرابط.
    [one] يمكن استعماله مرة واحدة، خلال ساعة واحدة. إذا لم تطلبه فأخبر الإدارة؛ وتبقى كلمة مرورك كما هي ما لم يُستعمل الرابط.
    [two] يمكن استعماله مرة واحدة، خلال ساعتين. إذا لم تطلبه فأخبر الإدارة؛ وتبقى كلمة مرورك كما هي ما لم يُستعمل الرابط.
    [few] يمكن استعماله مرة واحدة، خلال { $count } ساعات. إذا لم تطلبه فأخبر الإدارة؛ وتبقى كلمة مرورك كما هي ما لم يُستعمل الرابط.
    [many] يمكن استعماله مرة واحدة، خلال { $count } ساعة. إذا لم تطلبه فأخبر الإدارة؛ وتبقى كلمة مرورك كما هي ما لم يُستعمل الرابط.
   *[other] يمكن استعماله مرة واحدة، خلال { $count } ساعة. إذا لم تطلبه فأخبر الإدارة؛ وتبقى كلمة مرورك كما هي ما لم يُستعمل الرابط.
}
mail-joined-subject = أنت الآن في الدفعة { $cohort }
mail-joined-what = انضممت إلى الدفعة { $cohort } من البرنامج { $programme }.
mail-joined-how = دوراتك جاهزة. يقودك الرابط إليها.
mail-declined-subject = طلبك الانضمام إلى { $cohort }
mail-declined-what = طلبت الانضمام إلى الدفعة { $cohort }. قرر المسؤولون عدم قبولك هذه المرة.
mail-declined-how = يمكنهم أن يخبروك بالسبب. وما أنجزته في الدورات يبقى لك.
mail-deadline-subject = يرجى الإكمال حتى { $day }: { $course }
mail-deadline-what = ينبغي إكمال الدورة { $course } حتى { $day }. لم تكملها بعد.
mail-deadline-how = إذا كان الوقت قصيرا فتحدث إلى المسؤولين عن برنامجك.
mail-over-subject = مضى الموعد: { $course }
mail-over-what = كان ينبغي إكمال الدورة { $course } حتى { $day }. ما زال بإمكانك متابعتها، ولا يضيع شيء مما أنجزته.
mail-over-how = تحدث إلى المسؤولين عن برنامجك بشأن موعد جديد.
mail-certificate-subject = شهادة جاهزة
mail-certificate-what = هناك شهادة جاهزة لك.
mail-certificate-how = يقودك الرابط إليها. يمكنك هناك تنزيلها ومشاركتها.
mail-corrected-subject = صُححت شهادة
mail-corrected-what = صُححت إحدى شهاداتك. تحل الجديدة محل السابقة، ومن يتحقق من السابقة يُخبر بذلك.
mail-revoked-subject = أُلغيت شهادة
mail-revoked-what = أُلغيت إحدى شهاداتك. السبب مذكور في صفحتها.
mail-revoked-how = إذا رأيت أن في ذلك خطأ فتحدث إلى المسؤولين عن برنامجك.
mail-window-subject = يمكنك التجديد الآن: { $certification }
mail-window-what = شهادتك { $certification } صالحة حتى { $day }. يمكنك تجديدها ابتداء من اليوم.
mail-ending-subject = صالحة حتى { $day }: { $certification }
mail-ending-what = شهادتك { $certification } صالحة حتى { $day }.
mail-ending-how = يبين الرابط ما يتطلبه التجديد وأين وصلت.
mail-result-subject = هناك جديد في إحدى النتائج
mail-result-what = تغير شيء في نتيجة أحد تقييماتك: صُححت إجابات، أو رُد على اعتراض، أو عُدل سؤال.
mail-test-subject = رسالة تجريبية من { $site }
mail-test-what = هذه تجربة. إذا قرأتها فإن { $site } يستطيع إرسال الرسائل.

## صندوق الصادر

outbox-title = الرسائل
outbox-lead = ما آلت إليه الرسائل إلى المشاركين في برامجك. لا يُعرض نصها.
outbox-lead-all = ما آلت إليه كل الرسائل. لا يُعرض نصها.
outbox-link = الرسائل وما آلت إليه
outbox-all = كل الرسائل
outbox-stuck = لم تُرسل
outbox-none = لا توجد رسائل بعد.
outbox-none-stuck = كل رسالة أُرسلت أو تنتظر دورها.
outbox-subject = الموضوع
outbox-to = إلى
outbox-written = كُتبت
outbox-state = الحال
outbox-tries = { $count ->
    [zero] لا محاولات
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $count } محاولات
    [many] { $count } محاولة
   *[other] { $count } محاولة
}
outbox-state-waiting = تنتظر
outbox-state-sending = قيد الإرسال
outbox-state-sent = أُرسلت
outbox-state-refused = مرفوضة
outbox-state-given-up = تُركت
outbox-state-unknown = ربما أُرسلت
outbox-state-moot = لم تعد لازمة
outbox-states = «مرفوضة»: لا يقبلها خادم البريد، وكثيرا ما يكون العنوان خطأ. «تُركت»: لم يمكن تسليمها خمس مرات. «ربما أُرسلت»: انقطع الاتصال أو أُوقف Audire أثناء الإرسال؛ لا أحد يعلم هل وصلت، ولذلك لا تُرسل ثانية من تلقاء نفسها.
outbox-again = إرسالها ثانية
outbox-again-note = الرسالة التي تُرسل ثانية قد تصل مرتين.
outbox-not-now = هذه الرسالة تنتظر أو يجري إرسالها أو أُرسلت.
outbox-pages = صفحات الرسائل
notice-mail-again = ستُرسل الرسالة ثانية خلال دقيقة.
accounts-made-mailed = يُرسل أيضا إلى كل شخص رابطه بالبريد الإلكتروني.
audit-link-mailed = رابط أُرسل بالبريد الإلكتروني
audit-mail-sent-again = رسالة أُرسلت ثانية
audit-account-reminders-set = تشغيل التذكيرات أو إيقافها
audit-calendar-link-made = إنشاء رابط التقويم
audit-calendar-link-ended = إنهاء رابط التقويم

## التذكيرات والتقويم في صفحة الحساب

reminders-title = الرسائل إليك
reminders-note = الرسائل المتعلقة بشهاداتك وبدخولك تصل دائما.
reminders-on = تصلك تذكيرات بالمهل وأخبار النتائج.
reminders-off = لا تصلك تذكيرات بالمهل ولا أخبار النتائج.
reminders-stop = إيقاف التذكيرات
reminders-start = تشغيل التذكيرات
notice-reminders-set = حُفظ اختيارك.
calendar-title = تقويمك
calendar-note = تستطيع برامج تقويم أخرى أن تعرض مهلك وأيام التدريب والأيام الأخيرة لشهاداتك، برابط ينبغي ألا يملكه سواك. لا ترد فيه إلا أسماء الدورات والشهادات.
calendar-since = يعمل رابطك منذ { $date }. وقد عُرض عند إنشائه.
calendar-none = ليس لديك رابط.
calendar-make = إنشاء رابط
calendar-make-again = إنشاء رابط جديد
calendar-make-again-note = يتوقف عندئذ عمل الرابط السابق.
calendar-end = إنهاء الرابط
calendar-made = انسخ هذا الرابط الآن وأعطه لبرنامج التقويم. لا يُعرض إلا مرة واحدة. من يملكه يستطيع رؤية هذه الأيام.
notice-calendar-ended = لم يعد رابط التقويم يعمل.
calendar-deadline = آخر يوم لإكمال: { $course }
calendar-meeting = { $minutes ->
    [zero] { $title }
    [one] { $title } (دقيقة واحدة)
    [two] { $title } (دقيقتان)
    [few] { $title } ({ $minutes } دقائق)
    [many] { $title } ({ $minutes } دقيقة)
   *[other] { $title } ({ $minutes } دقيقة)
}
calendar-expiry = اليوم الأخير للشهادة: { $certification }
calendar-renewal = يمكن تجديدها ابتداء من اليوم: { $certification }
