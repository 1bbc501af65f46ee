# From draft to publication: who decides, what waits, what was said, and what a text once was.

studio-review-told = ما تغيّر بحسب الكاتب
studio-review-not-you = كتبتم في هذه المسودة أو طلبتم مراجعتها: يقرر شخص آخر.
studio-review-who = يمكن لهؤلاء أن يقرروا:
studio-review-who-letter = يمكن لهؤلاء أن يقرروا، وقد وصلتهم رسالة:
studio-review-between = {"، "}
studio-review-anyone = لم يُعيَّن محرر هنا، فلم تصل رسالة إلى أحد. اسألوا مدربًا آخر: يمكن لمن لم يكتب شيئًا في المسودة أن يقرر، ويجدها في صفحة الدورات.
studio-review-nobody = كتب فيها جميع المحررين. اطلبوا من الإدارة تعيين محرر لم يكتب فيها.
studio-comments-open = التعليقات المفتوحة
studio-text-comments = { $count ->
    [zero] لا تعليقات مفتوحة
    [one] تعليق مفتوح واحد
    [two] تعليقان مفتوحان
    [few] { $count } تعليقات مفتوحة
    [many] { $count } تعليقًا مفتوحًا
   *[other] { $count } تعليق مفتوح
}
studio-never-published-scenario = لم ينشر أحد هذا السيناريو بعد.
studio-never-published-case = لم ينشر أحد هذه الحالة بعد.
studio-publications-none = لم يُنشر شيء بعد.

## No draft is open
studio-none-title = لا توجد مسودة مفتوحة
studio-none-lead = هذه الصفحة تخص مسودة، ولا توجد مسودة مفتوحة. نُشرت أو جرى التخلي عنها، أو لم يبدأ أحد واحدة. ما نُشر وما يمكن فتحه من جديد موجود في الصفحة التي تنتمي إليها.
studio-none-go = الذهاب إليها

## What a text once was
studio-past-look = الاطلاع عليها
studio-past-title = كما كان النص: { $at }
studio-past-since = المشطوب: ما قاله النص حينها ولم يعد يقوله. والمسطَّر: ما أُضيف منذ ذلك الحين.
studio-past-same = يقول النص الشيء نفسه الآن.
studio-past-whole = النص كاملًا كما كان حينها
studio-past-gone = لم يكن النص موجودًا حينها. وباستعادة تلك الحالة يُزال.

## A plan that will come to nothing
schedule-meant = الموعد المحدد: { $at }.
schedule-lapsed = لن تُنشر حينئذ ما لم تتم الموافقة عليها من جديد.
schedule-lapsed-how = اطلبوا مراجعتها كما هي الآن. ويبقى الموعد كما حُدد.

## The list of what instructors edit
studio-waits = ما ينتظر
studio-waits-note = مسودات يجب أن يقرأها شخص قبل أن تصل إلى أفراد الشرطة. ويقرر شخص لم يكتب شيئًا في المسودة.
studio-line-open = مسودة مفتوحة
studio-line-waits = مسودة تنتظر شخصًا ثانيًا
studio-line-lapsed = حُدد موعد لمسودة، ولن تُنشر ما لم تتم الموافقة عليها من جديد

## Letters
mail-review-subject = للمراجعة: مسودة { $course }
mail-review-what = يطلب { $name } مراجعة مسودة { $course }. يمكنكم أن تقرروا لأنكم من محرريها ولم تكتبوا شيئًا في هذه المسودة. ولا يصل منها شيء إلى أفراد الشرطة قبل الموافقة عليها.
mail-review-glossary-subject = للمراجعة: مسودة مسرد المصطلحات
mail-review-glossary-what = يطلب { $name } مراجعة مسودة مسرد المصطلحات. يمكنكم أن تقرروا لأنكم من محرريه ولم تكتبوا شيئًا في هذه المسودة. ولا يصل منها شيء إلى أفراد الشرطة قبل الموافقة عليها.
mail-review-how = يقود الرابط إلى المسودة: ما يقوله كاتبها عنها، وما تغيّره.
