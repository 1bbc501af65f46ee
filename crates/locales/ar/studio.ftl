# The studio: what authors see while they write, review and publish a course.

## The studio: a course with its draft
studio-published = ما لدى أفراد الشرطة
studio-publication = النشر رقم { $number }، { $at }
studio-origin-folder = من مجلد المحتوى
studio-origin-studio = من مسودة
studio-origin-rolled-back = نسخة سابقة من جديد
studio-never-published = لم ينشر أحد هذه الدورة بعد.
studio-offered = تغيّر مجلد هذه الدورة منذ ذلك الحين. يبقى ما نُشر هنا كما هو. قارنوا بين الاثنين وخذوا ما تريدون.
studio-no-draft = لا توجد مسودة مفتوحة. تبدأ المسودة بما لدى أفراد الشرطة الآن، ولا يراها أفراد الشرطة قبل نشرها.
studio-begin = بدء مسودة
studio-as-officers = عرضها كما يراها أفراد الشرطة
studio-versions = النسخ وما تغيّر
studio-archive = تنزيل كمجلد (ZIP)
studio-draft = المسودة
studio-draft-opened = مفتوحة منذ { $at }
studio-draft-files = { $count ->
    [zero] لا يختلف أي ملف.
    [one] ملف واحد مختلف.
    [two] ملفان مختلفان.
    [few] { $count } ملفات مختلفة.
    [many] { $count } ملفًا مختلفًا.
   *[other] { $count } ملف مختلف.
}
studio-draft-errors = { $count ->
    [zero] لا يجد المدقق أي خطأ.
    [one] يجد المدقق خطأ واحدًا.
    [two] يجد المدقق خطأين.
    [few] يجد المدقق { $count } أخطاء.
    [many] يجد المدقق { $count } خطأ.
   *[other] يجد المدقق { $count } خطأ.
}
studio-draft-comments = { $count ->
    [zero] لا توجد تعليقات مفتوحة.
    [one] تعليق واحد مفتوح.
    [two] تعليقان مفتوحان.
    [few] { $count } تعليقات مفتوحة.
    [many] { $count } تعليقًا مفتوحًا.
   *[other] { $count } تعليق مفتوح.
}
studio-give-up = التخلي عن المسودة
studio-give-up-note = يحتفظ أفراد الشرطة بما لديهم. ويُحفظ ما كُتب: يمكن فتح المسودة من جديد إلى أن تبدأ أخرى، وبعد ذلك يمكن استعادة كل نص من تاريخه.
studio-give-up-do = التخلي عنها
studio-has-errors = أصلحوا الأخطاء أولًا. تجدونها أدناه.
studio-nothing-changed = لا شيء يختلف عما لدى أفراد الشرطة.
studio-returned = أعادها
studio-approved = وافق عليها
studio-waiting = بانتظار شخص ثانٍ منذ { $at }. طلبها
studio-publish = نشر
studio-publish-note = يحصل على هذه النسخة من يبدأ من الآن. ومن هم في الطريق يبقون على نسختهم.
studio-notes = ما الذي تغيّر
studio-notes-hint = لمن يقرؤها، ثم لكل من ينظر في النسخ. ويقرؤها أفراد الشرطة أيضًا حين تُعرض عليهم النسخة.
studio-ask = طلب مراجعة
studio-review-words = كلمتكم للكاتب
studio-review-words-hint = ضرورية عند إعادتها.
studio-review-note = يقرر شخص لم يكتب شيئًا في هذه المسودة.
studio-approve = موافقة
studio-return = إعادتها
studio-problems = ما يقوله المدقق
studio-problems-note = يجب إصلاح الأخطاء قبل النشر.
studio-problem-translation = بجانب المصدر
studio-problem-translation-hint = قارنوا بينهما واحفظوا الجزء: بذلك يُسجَّل أنه محدَّث.

## The outline
studio-outline = المخطط
studio-outline-note = تتبع الروابط الدرس إذا نُقل أو تغيّر عنوانه.
studio-module-text = نص الوحدة
studio-preview = معاينة
studio-changed = عُدّل { $at }
studio-up = إلى أعلى
studio-down = إلى أسفل
studio-more = الاسم والعنوان والحذف
studio-address = كلمة العنوان
studio-address-hint = أحرف لاتينية صغيرة وأرقام وشرطات. لن يقود العنوان القديم إلى الدرس.
studio-address-made = إذا تُركت فارغة، صيغت من العنوان.
studio-slug = اكتبوا العنوان بأحرف لاتينية صغيرة وأرقام وشرطات مفردة.
studio-rename = تغيير العنوان
studio-remove = حذف
studio-remove-note = يخرج من المسودة مع ترجماته. ويحتفظ به من هم في الطريق.
studio-add-lesson = إضافة درس
studio-add-lesson-do = إضافة
studio-lesson-title = العنوان
studio-lesson-summary = خلاصة في جملة واحدة
studio-others = ملفات أخرى
studio-others-note = إعدادات وأسئلة ونصوص مقابلات وصور.

## The editor
studio-text = النص
studio-save = حفظ
studio-saving = جارٍ الحفظ…
studio-saved = حُفظ
studio-saved-at = حُفظ { $at }
studio-saved-by = حفظه { $name } في { $at }
studio-unsaved = لم يُحفظ: الاتصال مقطوع. تبقى كلماتكم في هذا المتصفح وتُرسل فور عودته.
studio-as-published = كما لدى أفراد الشرطة
studio-history = ما كان عليه هذا النص
studio-beside = كيف يبدو
studio-no-preview = هذا الملف ليس نص درس: لا صفحة له لمعاينتها.
studio-preview-whole = كصفحة كاملة
studio-preview-note = ترون المسودة كما سيراها أفراد الشرطة. لا يُحفظ ما تجيبون به هنا.
studio-back = العودة إلى المسودة
studio-insert = إدراج
studio-patterns = أنماط للإدراج
studio-pattern-question = سؤال
studio-pattern-term = مصطلح من المسرد
studio-pattern-link = رابط إلى درس
studio-pattern-picture = صورة
studio-pattern-table = جدول
studio-comments = تعليقات
studio-comments-note = ما يقوله الكتّاب والمراجعون بعضهم لبعض عن هذا النص. لا يراه أفراد الشرطة أبدًا.
studio-comment-block = الكتلة
studio-comment-whole = النص كله
studio-comment-words = التعليق
studio-comment-write = كتابة التعليق
studio-comment-settle = وضع علامة «سُوّي»
studio-comment-settled = سُوّي { $at }

## Two people in one text
studio-conflict = غيّر شخص آخر الموضع نفسه في هذه الأثناء. لم يُحفظ شيء، وكلماتكم أدناه.
studio-conflict-lead = اختاروا لكل موضع. كل ما عدا ذلك من النصين جُمع بالفعل.
studio-conflict-place = الموضع { $number }
studio-conflict-before = قبل ذلك
studio-conflict-yours = ما كتبتم
studio-conflict-theirs = ما كتبه الآخر
studio-conflict-both = كلاهما، ما كتبتم أولًا
studio-conflict-save = حفظ هكذا
studio-conflict-own = نصكم كاملًا

## What a text was
studio-state = الحالة
studio-state-now = كما هو الآن
studio-cause = كيف
studio-by = بواسطة
studio-restore = جعله النص من جديد
studio-cause-typed = كُتب
studio-cause-merged = جُمع من نصين
studio-cause-outline = عُدّل المخطط
studio-cause-restored = حالة سابقة

## Versions
studio-publications = مرات النشر
studio-publications-note = الأولى هي ما لدى من يبدأ الآن. لا تُغيّر أي نسخة أبدًا.
studio-difference = ما الذي غيّره
studio-difference-of = ما غيّره النشر رقم { $number }
studio-difference-draft = ما تغيّره المسودة
studio-difference-note = المشطوب ما ذهب، والمسطّر ما جاء. هنا مفاتيح الإجابات: للكتّاب فقط.
studio-difference-none = لا شيء يختلف.
studio-difference-coarse = الاختلافات كثيرة إلى حد أن بعضها لم يُقارَن كلمة بكلمة. يُعرض الباقي كأنه حُذف كله ثم أُضيف كله.
studio-states-many = حُفظ هذا النص أكثر من مليون مرة في هذه المسودة. انشر المسودة وتابع في التالية.
studio-decides = يحسم في اختبار
studio-question = سؤال
studio-state-added = جديد
studio-state-removed = حُذف
studio-state-changed = عُدّل
studio-state-moved = في موضع آخر
studio-aspect-asked = ما يُسأل عنه
studio-aspect-key = ما هو الصحيح
studio-aspect-scoring = ما يستحقه
studio-aspect-order = الترتيب
studio-aspect-explained = ما يُشرح
studio-aspect-filed = موضع تصنيفه
studio-outline-module-added = وحدة جديدة: { $name }
studio-outline-module-removed = وحدة محذوفة: { $name }
studio-outline-lesson-added = درس جديد: { $name }
studio-outline-lesson-removed = درس محذوف: { $name }
studio-outline-renamed = صار { $from } الآن { $to }
studio-outline-moved = في موضع آخر: { $name }
studio-file-added = ملف جديد: { $path }
studio-file-removed = ملف محذوف: { $path }
studio-file-changed = ملف معدّل: { $path }
studio-roll-back = العودة إلى هذه النسخة
studio-roll-back-note = يحصل على هذه النسخة من يبدأ من الآن. وتُحفظ النسخ التي بعدها.
studio-roll-back-reason = السبب
studio-roll-back-hint = يبقى بجانب النشر دائمًا. ولا يقرؤه أفراد الشرطة.
studio-roll-back-do = جعلها الحالية من جديد

## Refusals
studio-key = لم يكن النموذج كاملًا. أعيدوا تحميل الصفحة؛ يبقى نصكم في الحقل.
studio-no-text = هذا الملف ليس نصًا ولا يمكن تحريره هنا.
studio-words-needed = اكتبوا بضع كلمات.
studio-words-long = اكتبوا { $most } محرفًا على الأكثر.
studio-comment-block-unknown = لا يحمل أي قسم أو سؤال في هذا النص هذا المعرّف. اترك الحقل فارغًا للتعليق على النص كله.
studio-review-stale = عُدّلت المسودة منذ قرأتموها. أعيدوا تحميل الصفحة وقراءتها.
studio-review-own = كتبتم في هذه المسودة أو طلبتم المراجعة. يقرر شخص آخر.
studio-review-decided = حسم شخص هذه المراجعة بالفعل.
studio-not-approved = يجب أن يوافق شخص ثانٍ على المسودة كما هي الآن.
studio-base-old = نُشرت نسخة أخرى منذ بدء هذه المسودة. لن يضيع شيء من المسودة: ترون في صفحتها ما تضيفه تلك النسخة، وتجمعون الاثنتين.
studio-version-old = لم يعد بالإمكان تجهيز هذه النسخة. ابدؤوا مسودة واكتبوها من جديد.
studio-editor-unknown = لا أحد لديه حساب بهذا العنوان.

## What was done
notice-draft-given-up = تم التخلي عن المسودة.
notice-text-saved = حُفظ.
notice-text-merged = حُفظ. كتب شخص آخر في موضع آخر من هذا النص، وكلاهما فيه الآن.
notice-text-restored = صارت الحالة السابقة هي النص من جديد.
notice-outline-changed = عُدّل المخطط.
notice-review-asked = يمكن لشخص ثانٍ قراءة المسودة الآن.
notice-review-decided = حُفظ قراركم.
notice-comment-written = كُتب التعليق.
notice-draft-published = نُشرت المسودة.
notice-rolled-back = صارت النسخة السابقة هي الحالية من جديد.

## The audit log
audit-draft-opened = بدأت مسودة دورة
audit-draft-given-up = تُخلي عن مسودة دورة
audit-draft-arranged = عُدّل مخطط مسودة
audit-draft-review-asked = طُلبت مراجعة مسودة
audit-draft-review-decided = حُسمت مراجعة مسودة
audit-course-editor-added = أُضيف محرر لدورة
audit-course-editor-ended = أُنهي عمل محرر دورة
