## Days on which a cohort meets.

training-title = أيام التدريب
training-days = الأيام
training-days-note = يضيف مديرو البرنامج ومدربوه الأيام ويسجّلون من حضر. ويرى كل فرد شرطة حضوره هو.
training-none = لم يُضف أي يوم بعد.
training-day = العنوان
training-when = اليوم
training-length = المدة
training-attendance = الحضور
training-ahead = لم يحن بعد
training-unrecorded = لم يُسجّل شيء بعد
training-present = حضر { $present } من { $recorded }
training-minutes = { $minutes ->
    [zero] لا دقائق
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
training-hours = { $hours ->
    [zero] لا ساعات
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
training-hours-minutes = ⁦{ $hours }⁩ سا و⁦{ $minutes }⁩ د
training-new = إضافة يوم
training-new-note = يبقى اليوم كما أُضيف، لأن ما يُسجّل فيه قد يُحتسب لشهادة.
training-name = العنوان
training-name-hint = مثلًا: الإصغاء، الجزء الأول.
training-length-field = المدة بالدقائق
training-length-hint = دون الاستراحات. ست ساعات تساوي 360 دقيقة.
training-add = إضافة اليوم
training-print = طباعة ورقة للتوقيع
training-sheet = ورقة للتوقيع
training-from-until = من – إلى
training-signature = التوقيع
training-sheet-kept = المعتمد هو ما يُسجّل في Audire. احفظ هذه الورقة بحسب قواعد برنامجك.

## Who was there.

attendance-note = حدّد حضور كل شخص ثم احفظ. ويمكنك التصحيح لاحقًا، ويبقى التسجيل السابق في السجل.
attendance-save = حفظ الحضور
attendance-left = غادر الدفعة
attendance-own-note = هذا أنت. يسجّل حضورك شخص آخر.
attendance-whole = اليوم كله
attendance-none = لم يحضر
attendance-part = جزءًا من اليوم
attendance-later = لم يُسجّل بعد
attendance-minutes-field = الدقائق، لجزء من اليوم (من 1 إلى { $most })
attendance-said-whole = اليوم كله
attendance-said-none = لم يحضر
attendance-recorded = المسجّل: { $was } ({ $person }، { $date })
attendance-before = { $count ->
    [zero] لا تسجيلات سابقة
    [one] تسجيل سابق واحد
    [two] تسجيلان سابقان
    [few] { $count } تسجيلات سابقة
    [many] { $count } تسجيلًا سابقًا
   *[other] { $count } تسجيل سابق
}
attendance-pages = صفحات المشاركين
attendance-ahead = لم يحن هذا اليوم بعد. ويمكن تسجيل الحضور ابتداءً منه.
attendance-outdated = سجّل شخص آخر هذا الحضور في اللحظة نفسها. انظر ما هو مسجّل الآن.
attendance-gone = شخص في ورقتك لم يعد في الدفعة. ما حدّدته محفوظ، فاحفظه من جديد.
attendance-own = { $person }: لا أحد يسجّل حضوره بنفسه.
attendance-minutes = { $person }: أدخل عدد دقائق من 1 إلى { $most }.
attendance-unclear = { $person }: أدخلت دقائق. اختر «جزءًا من اليوم» أو أفرغ خانة الدقائق.
attendance-changed = { $person }: سجّل شخص آخر شيئًا مختلفًا في هذه الأثناء، وهو ظاهر تحت الاسم. احفظ من جديد إن كان اختيارك صحيحًا.

## Why a day is not added.

training-title-missing = أدخل عنوانًا.
training-title-too-long = العنوان طويل جدًا.
training-title-unusable = في العنوان محارف لا تُرى.
training-title-taken = هذا العنوان موجود في هذا اليوم بمدة أخرى. اختر عنوانًا آخر.
training-day-missing = أدخل اليوم.
training-day-far = هذا اليوم بعيد بسنوات. تحقق من السنة.
training-minutes-range = أدخل عدد دقائق من 1 إلى { $most }.

## One’s own days, on the home page.

home-training-next = يوم التدريب القادم: { $date }، { $title }
home-training-days = أيام تدريبك
home-training-present = حضرت
home-training-absent = لم تحضر
home-training-part = حضرت { $minutes } من { $whole } دقيقة
home-training-ahead = لم يحن بعد
home-training-unrecorded = لم يُسجّل بعد

## Where people belong.

belonging-title = المنظمة التي ينتمي إليها هذا الشخص
belonging-of = المنظمة التي ينتمي إليها { $person }
belonging-note = ينتمي الشخص إلى منظمة واحدة في وقت واحد. وعليها تقوم المقارنة بين الجهات والدول. أما الشهادات فتعرض ما هو مكتوب في الحساب.
belonging-organisation = المنظمة
belonging-none = لا شيء
belonging-nowhere = لا ينتمي إلى أي منظمة.
belonging-since = ينتمي إلى { $organisation } منذ { $date }.
belonging-before = { $organisation }، من { $from } إلى { $until }
belonging-agency = في الحساب: { $agency }
belonging-to = ينتمي إلى { $organisation }.
belonging-change = تغيير
belonging-save = حفظ
belonging-unknown = اختر منظمة من القائمة.
table-belongs = سينتمي إلى { $organisation }
table-unit-passed = لم تُؤخذ الوحدة «{ $unit }»: لا تحمل منظمة واحدة بعينها هذا الاسم، أو ينتمي الشخص إلى منظمة بالفعل.

## Changing an organisation.

organisation-people = الأشخاص
organisation-change = تغيير
organisation-changing = تغيير { $name }
organisation-change-note = تعرض الصفحات الاسم الجديد من الآن. وتحتفظ الشهادات الصادرة بالاسم القديم. وينتقل معها ما هو تحتها.
organisation-save = حفظ المنظمة
organisation-leave = تركها كما هي
organisation-parent-itself = لا يمكن أن تكون المنظمة تحت نفسها.

## Awarding to one cohort.

run-whom = لمن
run-everybody = كل من هم في الطريق
run-of-cohort = الدفعة: { $cohort }
run-report-csv = التقرير بصيغة CSV

## What was done, at the top of the next page.

notice-training-day-added = أُضيف اليوم.
notice-attendance-recorded = سُجّل الحضور.
notice-belonging-set = حُفظت المنظمة التي ينتمي إليها هذا الشخص.
notice-organisation-changed = غُيّرت المنظمة.

## In the log.

audit-cohort-day-added = أُضيف يوم تدريب
audit-attendance-recorded = سُجّل حضور
audit-attendance-corrected = صُحّح حضور
audit-account-belongs = غُيّرت منظمة شخص
audit-organisation-changed = غُيّرت منظمة
