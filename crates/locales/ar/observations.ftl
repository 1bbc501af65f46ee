## Observed practice, for assessors.

observations-title = الممارسة الملاحَظة
observations-lead = الممارسة التي لاحظتها وقيّمتها لأشخاص في البرامج التي تقيّم فيها.
observations-new = تقييم ممارسة
observations-none = لم تسجل شيئاً بعد.
observations-officer = الضابط
observations-rubric = قُيّم بواسطة
observations-day = اليوم
observations-result = النتيجة
observations-passed = ناجح
observations-not-passed = ليس بعد
observations-paper = على الورق
observations-paper-lead = لتُملأ باليد حيث لا يوجد جهاز. سجّلها لاحقاً بالنموذج.
observations-assessor = المقيّم
observations-signature = التوقيع
observations-rule = { $count ->
    [zero] ينجح حين لا يكون شيء «ليس بعد»، وكل ما هو ضروري «منجز».
    [one] ينجح حين لا يكون شيء «ليس بعد»، وكل ما هو ضروري «منجز»، ومعيار واحد على الأقل في المجموع «منجز».
    [two] ينجح حين لا يكون شيء «ليس بعد»، وكل ما هو ضروري «منجز»، ومعياران على الأقل في المجموع «منجزان».
    [few] ينجح حين لا يكون شيء «ليس بعد»، وكل ما هو ضروري «منجز»، و{ $count } معايير على الأقل في المجموع «منجزة».
    [many] ينجح حين لا يكون شيء «ليس بعد»، وكل ما هو ضروري «منجز»، و{ $count } معياراً على الأقل في المجموع «منجزاً».
   *[other] ينجح حين لا يكون شيء «ليس بعد»، وكل ما هو ضروري «منجز»، و{ $count } معيار على الأقل في المجموع «منجز».
}
observations-must = ضروري
observations-level-0 = ليس بعد
observations-level-1 = جزئياً
observations-level-2 = منجز
observations-words = ما رأيته
observations-record = تسجيل
observations-no-officers = لا أحد في البرامج التي تقيّم فيها.
observation-refused-officer = اختر شخصاً من القائمة.
observation-refused-own = لا أحد يقيّم ممارسته بنفسه.
observation-refused-day = اختر يوماً ليس في المستقبل.
observation-refused-level = اختر مستوى لكل معيار.
observation-refused-words = { $most } حرف على الأكثر.
notice-observation-recorded = سُجّلت الملاحظة.
audit-observation-recorded = سُجّلت ممارسة ملاحَظة
observations-recorded = وقت التسجيل
observations-seen = ما رآه المقيّم
observations-own-lead = كيف قيّم المقيّمون ممارستك، مع ما كتبوه.
observations-by = { $person }، { $date }
observations-words-kept = ما كتبه المقيّم للضابط وللمقيّم وحدهما.
audit-observation-viewed = فتح أحد العاملين ممارسة ملاحَظة
observations-list = ما سجّلته
observations-awards = ما ينتظر التأكيد من الشهادات، وأين وصل كل شخص، تجده في البرامج التي تقيّم فيها.
