## A cohort: who is where.

cohort-summary-nobody = لا أحد في هذه الدفعة بعد.
cohort-summary = بدأ { $begun } من { $people }؛ { $certified ->
    [zero] ولا أحد حاصل على الشهادة
    [one] وواحد حاصل على الشهادة
    [two] واثنان حاصلان على الشهادة
    [few] و{ $certified } حاصلون على الشهادة
    [many] و{ $certified } حاصلون على الشهادة
   *[other] و{ $certified } حاصلون على الشهادة
}، { $stuck ->
    [zero] ولا أحد متوقف
    [one] وواحد متوقف
    [two] واثنان متوقفان
    [few] و{ $stuck } متوقفون
    [many] و{ $stuck } متوقفون
   *[other] و{ $stuck } متوقفون
}، { $expiring ->
    [zero] ولا شهادة تنتهي
    [one] وشهادة واحدة تنتهي
    [two] وشهادتان تنتهيان
    [few] و{ $expiring } شهادات تنتهي
    [many] و{ $expiring } شهادة تنتهي
   *[other] و{ $expiring } شهادة تنتهي
} خلال 90 يوماً.
cohort-to-people = الأشخاص والدعوات والمهل
# $title is a certification.
cohort-to-awards = منح الشهادات: { $title }
cohort-where = أين وصل كل شخص
cohort-where-note = ما هو مسجل في الدورات ولشهادات هذا البرنامج. أما التدريب وما يتخطاه شخص فلا يُعرض أبداً.
cohort-where-none = لا أحد في هذا الاختيار.
cohort-show = من يُعرض
cohort-show-all = الجميع
cohort-show-stuck = المتوقفون
cohort-show-certified = الحاصلون على الشهادة
cohort-show-30 = تنتهي خلال 30 يوماً
cohort-show-60 = خلال 60 يوماً
cohort-show-90 = خلال 90 يوماً
cohort-of = { $count } من { $all }

## Columns of the table and of its files. $title is a course or a certification.

cohort-head-lessons = { $title }: الدروس
cohort-head-completed = { $title }: تاريخ الإكمال
cohort-head-best = { $title }: أفضل نتيجة نهائية، ٪
cohort-head-result = { $title }: التقييم النهائي
cohort-head-room = غرفة التدريب
cohort-head-room-on = غرفة التدريب: تاريخ إثبات الإتقان
cohort-head-met = { $title }: الشروط المستوفاة
cohort-head-until = { $title }: صالحة حتى
cohort-head-seen = آخر ظهور
cohort-head-stuck = سبب التوقف
cohort-under-completed = أُكملت في
cohort-under-best = أفضل نتيجة نهائية، ٪:
cohort-under-result = التقييم النهائي:
cohort-under-room-on = في
cohort-under-met = الشروط المستوفاة:
cohort-under-until = حتى
cohort-result-passed = ناجح
cohort-result-failed = لم ينجح بعد
cohort-result-waiting = ينتظر درجة
cohort-room-shown = أُثبت الإتقان
cohort-room-passed = { $count ->
    [zero] لم تنجح أي مقابلة
    [one] نجحت مقابلة واحدة
    [two] نجحت مقابلتان
    [few] نجحت { $count } مقابلات
    [many] نجحت { $count } مقابلة
   *[other] نجحت { $count } مقابلة
}
cohort-state-under-way = قيد الإنجاز
cohort-state-proposed = استُوفي كل شيء، وينتظر التأكيد
cohort-state-ready = استُوفي كل شيء، والشهادة على وشك الصدور
cohort-state-certified = حاصل على الشهادة
cohort-state-renewing = حاصل على الشهادة، والتجديد قيد الإنجاز
cohort-state-lapsed = لم تعد سارية
cohort-state-revoked = ملغاة

## Why somebody does not come further, and whose turn it is. $what is a course or a certification.

stuck-said = { $why } ({ $turn })
stuck-not-begun = لم يبدأ بعد
stuck-quiet = { $days ->
    [zero] لا شيء اليوم
    [one] لا شيء منذ يوم
    [two] لا شيء منذ يومين
    [few] لا شيء منذ { $days } أيام
    [many] لا شيء منذ { $days } يوماً
   *[other] لا شيء منذ { $days } يوم
}
stuck-failed-twice = لم ينجح مرتين أو أكثر: { $what }
# $day is the day that is over.
stuck-deadline = كانت المهلة في { $day }: { $what }
stuck-waits-mark = ينتظر درجة: { $what }
stuck-waits-interview = مقابلة تنتظر مقيّماً: { $what }
stuck-waits-observation = يجب أن تُلاحَظ الممارسة: { $what }
stuck-waits-meeting = ينتظر يوم تدريب: { $what }
stuck-waits-confirmation = ينتظر تأكيداً: { $what }
stuck-waits-waiver = إعفاء ينتظر شخصاً ثانياً: { $what }
stuck-turn-officer = الدور على فرد الشرطة
stuck-turn-instructor = الدور على مدرب
stuck-turn-assessor = الدور على مقيّم
stuck-turn-manager = الدور على مدير أو مقيّم

## Files.

cohort-file-csv = هذا الجدول بصيغة CSV
cohort-file-xlsx = هذا الجدول بصيغة XLSX
cohort-file-zip = الشهادات الصالحة بصيغة ZIP
cohort-files-note = في هذه الملفات أسماء. احفظها حيث لا يقرؤها إلا من يحتاج إليها؛ ويُسجَّل أنك أخذتها.
cohort-files-index-files = الملفات
cohort-files-issued = صدرت في
cohort-files-code = الرمز

## Drawings.

cohort-growth = الدورات المكتملة
cohort-growth-note = من بين الأشخاص الموجودين في الدفعة الآن، كم منهم أكمل كل دورة عند نهاية كل أسبوع.
# $title is a course, $day today.
cohort-growth-label = { $title }: أكملها { $count } من { $all } حتى { $day }.
cohort-growth-until = حتى
cohort-skill = المهارة قبل الدورة وبعدها
cohort-skill-note = نسبة الأسئلة الموصى بها في المقابلات المقيَّمة: في المقابلة التي سبقت الدورة وفي آخر مقابلة بعدها، للأشخاص أنفسهم.
cohort-skill-caveat = يقارن هذا الأشخاص أنفسهم في وقتين وبحالات مختلفة. وهو لا يبيّن أن الدورة هي السبب، والتسميات هي تسميات البرنامج حيث لم يقرر مقيّم غير ذلك، ومن لم يُقَس مرتين ليس فيه.
cohort-skill-none = قِيس أقل من خمسة أشخاص قبل الدورة وبعدها. ولا يُعرض شيء عن عدد قليل كهذا.
cohort-skill-when = متى
cohort-skill-before = قبل الدورة
cohort-skill-after = آخر مقابلة بعدها
cohort-skill-median = الوسيط
cohort-skill-middle = النصف الأوسط من الأشخاص
cohort-skill-drawing = من 0 إلى 100٪
cohort-skill-moved = قِيسوا مرتين: { $people }. نسبة أعلى: { $up }. النسبة نفسها: { $same }. أدنى: { $down }.

## Groups.

cohort-compare = البلدان والجهات
cohort-compare-note = تُحسب المجموعات التي تقل عن خمسة مع غيرها، لكي لا يمكن التعرف على أحد، ولا حتى بالطرح.
cohort-compare-none = الدفعة أصغر من أن تُقارَن.
cohort-compare-group = المجموعة
cohort-compare-begun = بدأوا
cohort-compare-completed = أكملوا جميع الدورات
cohort-compare-unknown = البلد غير معروف
cohort-compare-countries = البلدان الأخرى مجتمعة
cohort-compare-agencies = الجهات الأخرى مجتمعة

## Certificates of a programme.

issued-list = الشهادات
issued-list-lead = كل الشهادات الصادرة في هذا البرنامج. يمكنك تصحيح كل شهادة أو إلغاؤها في صفحتها.
issued-search = صاحب الشهادة أو الرمز
issued-search-hint = جزء من اسم أو بريد إلكتروني أو جهة، أو رمز كامل.
issued-status = الحالة
issued-status-all = الكل
issued-status-valid = صالحة
issued-status-expired = منتهية
issued-status-corrected = حلّت محلها شهادة مصححة
issued-status-revoked = ملغاة
issued-count = { $count ->
    [zero] لا شهادة
    [one] شهادة واحدة
    [two] شهادتان
    [few] { $count } شهادات
    [many] { $count } شهادة
   *[other] { $count } شهادة
}
issued-none = لا شهادة كهذه.
issued-holder = صاحب الشهادة
issued-certification = الشهادة المهنية
issued-when = صدرت
issued-until = صالحة حتى
issued-until-never = بلا يوم أخير
issued-pages = صفحات الشهادات

## Programmes, for those who teach or assess in one.

programmes-lead-staff = البرامج التي تدرّب أو تقيّم فيها.
programme-to-awards = منح الشهادات
programme-to-observations = الممارسة الملاحَظة
programme-awards-note = من هو جاهز، ومن لا يزال في الطريق، ومن تنتهي شهادته.
audit-cohort-figures-taken = أخذ جدول دفعة في ملف
audit-cohort-certificates-taken = أخذ شهادات دفعة في ملفات
