## Where somebody stands on the way to a certification.

standing-title = الشهادات المهنية
standing-lead = ما تمنحه البرامج التي تشارك فيها من شهادات، وإلى أين وصلت.
standing-none = لست في طريقك إلى أي شهادة مهنية. حين يضمّك برنامج يمنح شهادة ستظهر هنا.
standing-state-missing = قيد الإنجاز
standing-state-proposed = استُوفي كل شيء؛ ويؤكده شخص من البرنامج
standing-state-ready = استُوفي كل شيء؛ والشهادة على وشك الصدور
standing-state-awarded = حاصل على الشهادة
standing-state-renewable = حاصل على الشهادة؛ ويمكن تجديدها الآن
standing-state-expired = لم تعد الشهادة سارية
standing-state-revoked = أُلغيت الشهادة
standing-path-first = للمرة الأولى
standing-path-renewal = تجديد
standing-path-lapsed = المسار الكامل من جديد
standing-progress = { $percent }٪ من الطريق
standing-good-through = سارية حتى نهاية { $date }
standing-cycle-since = الدورة { $number }، منذ { $date }
standing-next = الخطوة التالية
standing-next-others = ليس عليك فعل شيء في هذا الآن.
standing-requirements = المتطلبات
standing-met = مستوفى
standing-waived = معفى منه
standing-missing = ناقص
standing-dates = التواريخ
standing-valid-from = مُنحت في
standing-expires-on = سارية حتى نهاية
standing-window = يمكن تجديدها ابتداءً من
standing-through = مسار التجديد مفتوح حتى نهاية
standing-no-expiry = لا تنتهي صلاحيتها.
standing-history = السجل
standing-cycle = الدورة
standing-opened = فُتحت في
standing-certificate = الشهادة

## Awards, for managers and assessors of the programme.

awards-title = منح الشهادات
awards-lead-person = من استوفى كل شيء وينتظر تأكيد شخص. لا أحد يؤكد لنفسه.
awards-lead-evidence = تصدر الشهادات تلقائياً حالما يُستوفى كل شيء.
awards-ready = استوفوا كل شيء
awards-ready-none = لا أحد ينتظر.
awards-under-way = قيد الإنجاز
awards-under-way-none = لا أحد قيد الإنجاز.
awards-person = الشخص
awards-state = الحالة
awards-progress = التقدم
awards-met-on = استُوفي في { $date }
awards-own = أنت
awards-own-note = هذا مسارك أنت. آخرون يقررون فيه.
awards-waivers = { $count ->
    [zero] لا إعفاءات تنتظر شخصاً ثانياً
    [one] إعفاء واحد ينتظر شخصاً ثانياً
    [two] إعفاءان ينتظران شخصاً ثانياً
    [few] { $count } إعفاءات تنتظر شخصاً ثانياً
    [many] { $count } إعفاءً ينتظر شخصاً ثانياً
   *[other] { $count } إعفاء ينتظر شخصاً ثانياً
}
awards-pages = صفحات الأشخاص
awards-expiring = تنتهي خلال التسعين يوماً القادمة
awards-expiring-none = لا تنتهي شهادة أحد خلال التسعين يوماً القادمة.
awards-within = خلال
awards-days = { $days ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
}
awards-renewal = التجديد
awards-renews = بدأ
awards-renews-not = لم يبدأ
awards-award = المنح
awards-confirm = التأكيد والإصدار
awards-confirm-note = يظهر اسمك على الشهادة.
award-refused-own = لا أحد يؤكد منح الشهادة لنفسه.
award-refused-close = أنت من أنشأ هذا الحساب، أو أنه يحمل اسمك. يجب أن يقرر شخص آخر في البرنامج.
award-refused-missing = ما زال هناك نقص. لا يمكن التأكيد بعد.
award-refused-over = ما استُوفي صار قديماً جداً فلا يمكن منح الشهادة على أساسه.
notice-award-confirmed = تم تأكيد المنح.

## Waivers.

waiver-title = الإعفاءات
waiver-lead = يمكن الإعفاء من متطلب في هذه الدورة. شخص يقترح وآخر يقرر، وليس صاحب الشهادة أياً منهما. ويظهر السبب على الشهادة.
waiver-requirement = المتطلب
waiver-reason = السبب
waiver-reason-hint = من 20 إلى 500 حرف.
waiver-propose = اقتراح
waiver-of = رقم { $number }
waiver-proposed = اقترحه { $person } في { $date }:
waiver-decided = قرّره { $person } في { $date }:
waiver-open = ينتظر شخصاً ثانياً
waiver-agreed = تمت الموافقة
waiver-declined = رُفض
waiver-decision = سبب القرار
waiver-agree = الموافقة
waiver-decline = الرفض
waiver-refused-own = لا أحد يعفي نفسه من المتطلبات.
waiver-refused-same-person = من اقترحه لا يقرر فيه. يجب أن يقرر شخص ثانٍ.
waiver-refused-awarded = مُنحت الشهادة لهذه الدورة من قبل.
waiver-refused-proposed = سبق اقتراح إعفاء من هذا المتطلب أو الموافقة عليه.
waiver-refused-decided = سبق أن قرر أحدهم في هذا الإعفاء.
waiver-refused-reason = اكتب سبباً من { $least } إلى { $most } حرف.
notice-waiver-proposed = اقتُرح الإعفاء. يجب أن يقرر فيه شخص ثانٍ.
notice-waiver-decided = تم القرار في الإعفاء.

## The log.

audit-cycle-opened = فُتحت دورة شهادة مهنية
audit-cycle-awarded = مُنحت شهادة مهنية
audit-cycle-viewed = فتح أحد العاملين مسار شخص إلى شهادة مهنية
audit-cycle-confirmed = تم تأكيد منح شهادة
audit-waiver-proposed = اقتُرح إعفاء
audit-waiver-decided = تم القرار في إعفاء

## Awarding to many at once.

run-title = منح الشهادات لكثيرين دفعة واحدة
run-note = يؤكد باسمك كل من استوفى كل شيء، أو من هم في دفعة واحدة، ويصدر شهاداتهم. ومن ينقصه شيء يبقى كما هو.
run-start = التأكيد والإصدار
run-started = بدأه { $person }، { $date }
run-going = يُنجز الباقي خلال دقيقة أو دقيقتين، حتى لو غادرت هذه الصفحة.
run-finished = انتهى، { $date }
run-look-again = انظر مجدداً
run-done = { $done } من { $count }
run-report = التقرير
run-outcome = النتيجة
run-waits = في الانتظار
run-outcome-issued = صدرت الشهادة
run-outcome-already = سبق منحها
run-outcome-missing = هناك نقص
run-outcome-unconfirmed = يجب أن يؤكدها شخص آخر
run-outcome-later = اكتمل بعد بدء المنح
run-outcome-failed = لم ينجح؛ يمكن المحاولة مجدداً
run-refused-nobody = لا أحد في طريقه إلى هذه الشهادة.
run-refused-open = لم ينته بعد منحٌ آخر لهذه الشهادة. حاول من جديد بعد دقيقة أو دقيقتين.
audit-award-run-started = بدأ منح الشهادات لكثيرين
