# The studio: questions, scenes and details as forms, for authors who want no syntax.

## The blocks of a text
studio-forms-questions = الأسئلة في هذا النص
studio-forms-blocks = الكتل في هذا النص
studio-forms-count = { $count ->
    [zero] الأسئلة: لا شيء بعد
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}
studio-forms-count-blocks = { $count ->
    [zero] الكتل: لا شيء بعد
    [one] كتلة واحدة
    [two] كتلتان
    [few] { $count } كتل
    [many] { $count } كتلة
   *[other] { $count } كتلة
}
studio-forms-errors = { $count ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأ
   *[other] { $count } خطأ
}
studio-forms-warnings = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
studio-forms-door = الأسئلة
studio-forms-none-here = لا يوجد شيء منها في هذا النص.
studio-forms-new = إضافة واحد
studio-forms-new-note = تملؤون نموذجًا، وينتج عنه النص نفسه الذي يكتبه آخرون باليد.
studio-forms-new-one = جديد: { $name }
studio-forms-kind = النوع
studio-forms-after = بعد
studio-forms-at-end = في نهاية النص
studio-forms-begin = ملء النموذج
studio-forms-as-text = كنص
studio-forms-copy = إضافة مثيل له
studio-forms-remove = إخراجه من النص
studio-forms-remove-note = يخرج من المسودة، وتبقى إجابات أفراد الشرطة محفوظة.

## A block as a form
studio-forms-shown = كما يراه فرد الشرطة
studio-forms-shown-note = كما حُفظ آخر مرة، مع الإجابة الصحيحة.
studio-forms-not-shown = يظهر هنا بعد حفظه حين لا يجد المدقق أي خطأ في المسودة.
studio-forms-id = المعرّف
studio-forms-id-hint = أحرف لاتينية صغيرة وأرقام وشرطات. يسمّي الحالة لا الإجابة. تشير إليه السجلات، فلا تغيّروه بعد أن يصل إلى أفراد الشرطة.
studio-forms-id-wrong = اكتبوا معرّفًا بأحرف لاتينية صغيرة من a إلى z وأرقام وشرطات مفردة.
studio-forms-arrow = العلامة ⁦->⁩ تفصل بين الجانبين. قولوها بكلمات أخرى.
studio-forms-numbered = { $name } { $number }
studio-forms-words = النص
studio-forms-left = الجانب الأول
studio-forms-right-side = ما يقابله
studio-forms-source = في الأصل
studio-forms-right = إجابة صحيحة
studio-forms-share = ما تكسبه
studio-forms-share-whole = النقطة كاملة
studio-forms-share-part = { $percent } ٪ من النقطة
studio-forms-share-none = لا شيء: يُتعرّف عليها فقط
studio-forms-turn = هذا الدور
studio-forms-turn-find = يجب العثور عليه
studio-forms-turn-may = يمكن تعليمه ولا ينبغي ذلك
studio-forms-turn-read = للقراءة فقط
studio-forms-not-set = غير محدد
studio-forms-answer-yes = نعم
studio-forms-answer-no = لا
studio-forms-difficulty-1 = 1: التذكّر
studio-forms-difficulty-2 = 2: التطبيق
studio-forms-difficulty-3 = 3: التقدير
studio-forms-element-act = الفعل
studio-forms-element-means = الوسيلة
studio-forms-element-purpose = الغرض
studio-forms-element-identity = الهوية
studio-forms-element-safety = السلامة
studio-forms-element-neutral = محايد

## Its fields
studio-forms-field-vignette = ما حدث
studio-forms-field-vignette-hint = قبل السؤال نفسه، ويجوز تركه فارغًا.
studio-forms-field-prompt = السؤال
studio-forms-field-before = ما قيل قبل ذلك
studio-forms-field-officer = كلمات فرد الشرطة
studio-forms-field-part = الخيار
studio-forms-field-row = السطر
studio-forms-field-row-hint = اتركوا الجانب الأول فارغًا لما لا يخص أي سطر.
studio-forms-field-item = العنصر
studio-forms-field-answer = الإجابة
studio-forms-field-answer-hint = العلامة * وحدها تعني أي إجابة أخرى. تُحسب أول إجابة مطابقة.
studio-forms-field-number = الإجابة
studio-forms-field-number-hint = رقم، أو مدى مثل ⁦17..19⁩، أو رقم مع هامش مثل ⁦30 +- 5⁩، أو * لأي إجابة أخرى.
studio-forms-field-turn = الدور
studio-forms-field-turn-hint = من يتكلم، ثم نقطتان، ثم الكلام.
studio-forms-field-label = تصنيف قد يُخلط به
studio-forms-field-model = إجابة نموذجية
studio-forms-field-misconception = الخطأ الذي تظهره
studio-forms-field-misconception-hint = معرّف من قائمة أخطاء الدورة، حين تكون الإجابة غير صحيحة فقط.
studio-forms-field-feedback = التعليق
studio-forms-field-criterion = المعيار
studio-forms-field-level = المستوى
studio-forms-field-hint = التلميح
studio-forms-field-why = السبب
studio-forms-field-source = المصدر
studio-forms-field-text = النص
studio-forms-field-quote = ما يحدث بعد ذلك
studio-forms-field-wording = الصياغة
studio-forms-field-reason = لماذا هي جيدة
studio-forms-field-brief = باختصار
studio-forms-field-again = عند الإعادة
studio-forms-field-wrong = ما يُقال خطأً أو إرضاءً
studio-forms-field-ask = سؤال جيد يقود إليه
studio-forms-field-better = كلمات أفضل
studio-forms-field-kept = سطور لا يعرفها هذا النموذج، وتبقى كما هي.
studio-forms-add-part = إضافة خيار
studio-forms-add-row = إضافة سطر
studio-forms-add-item = إضافة عنصر
studio-forms-add-answer = إضافة إجابة
studio-forms-add-turn = إضافة دور
studio-forms-add-label = إضافة تصنيف
studio-forms-add-model = إضافة إجابة نموذجية
studio-forms-add-hint = إضافة تلميح
studio-forms-add-criterion = إضافة معيار
studio-forms-add-level = إضافة مستوى
studio-forms-add-wording = إضافة صياغة
studio-forms-add-wrong = إضافة قول خاطئ
studio-forms-add-ask = إضافة سؤال جيد
studio-forms-block-question = سؤال
studio-forms-block-event = حدث
studio-forms-block-when = مقطع مشروط
studio-forms-block-action = فعل
studio-forms-block-say = ماذا تقولون هنا
studio-forms-block-ending = نهاية
studio-forms-block-detail = تفصيل
studio-forms-block-fact = واقعة صغيرة
studio-forms-block-replies = ردود
studio-forms-block-utterance = عبارة

## Its settings
studio-forms-key-competence = الكفاءة
studio-forms-key-difficulty = الصعوبة
studio-forms-key-points = النقاط
studio-forms-key-points-hint = من 1 إلى 20، وإن تُرك فارغًا فهو 1.
studio-forms-key-category = الفئة
studio-forms-key-category-hint = كلمات بينها /. لا يراها أفراد الشرطة أبدًا.
studio-forms-key-persona = الشخص المستجوَب
studio-forms-key-label = التصنيف الصحيح
studio-forms-key-also = تصنيفات صحيحة أيضًا
studio-forms-key-choices = التصنيفات المتاحة
studio-forms-key-choices-hint = رموز بينها فواصل، وإن تُركت فارغة فهي الأشكال الثمانية.
studio-forms-key-fault = ما الخطأ فيه
studio-forms-key-markers = عدد المقيّمين المستقلين
studio-forms-key-words = عدد الكلمات المقصود
studio-forms-key-if = فقط إذا
studio-forms-key-once = مرة واحدة فقط
studio-forms-key-effects = الآثار
studio-forms-key-minutes = الدقائق اللازمة
studio-forms-key-to = المشهد التالي
studio-forms-key-verdict = مدى جودته
studio-forms-key-misconception = الخطأ الذي يظهره
studio-forms-key-at = متى
studio-forms-key-tier = المستوى
studio-forms-key-element = العنصر
studio-forms-key-start = تصل إليه دعوة مفتوحة
studio-forms-key-after = فقط بعد أحد هذه التفاصيل
studio-forms-key-cues = كلمات تشير إليه
studio-forms-key-asks = الأسئلة التي يجيب عنها
studio-forms-key-danger = هناك من هو في خطر الآن
studio-forms-key-minor = الشخص أصغر مما قال
studio-forms-key-context = ما قيل قبل ذلك مباشرة

## What a new question begins with, in the language of its text
studio-forms-sample-prompt = ما الصحيح هنا؟
studio-forms-sample-sentence = هذه الجملة صحيحة.
studio-forms-sample-right = الإجابة الصحيحة.
studio-forms-sample-wrong = إجابة غير صحيحة.
studio-forms-sample-right-said = صحيح. اذكروا السبب.
studio-forms-sample-wrong-said = غير صحيح. اذكروا السبب.
studio-forms-sample-true = صح
studio-forms-sample-false = خطأ
studio-forms-sample-why = السبب في جملة واحدة.
studio-forms-sample-row-one = الأول -> يقابل الأول
studio-forms-sample-row-two = الثاني -> يقابل الثاني
studio-forms-sample-first = ما يأتي أولًا.
studio-forms-sample-second = ما يأتي ثانيًا.
studio-forms-sample-answer = إجابة
studio-forms-sample-number = 18
studio-forms-sample-turn-one = الشرطي: ماذا حدث بعد ذلك؟
studio-forms-sample-turn-two = الشرطي: كان غاضبًا، أليس كذلك؟
studio-forms-sample-officer = أخبرني بما حدث.
studio-forms-sample-model = أخبرني بكل شيء عن ذلك.
studio-forms-sample-task = اكتبوا ما كنتم ستفعلونه.
studio-forms-sample-criterion = ما يُنظر إليه
studio-forms-sample-level-none = غير موجود.
studio-forms-sample-level-some = موجود.

## What was done
notice-block-moved = أصبح في مكانه الجديد.
notice-block-removed = خرج من النص. يمكن استعادة ما كان عليه النص من قبل.
studio-cause-form = عبر نموذج
