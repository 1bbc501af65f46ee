## Assessments by their keys.

assessment-name-final = التقييم النهائي
# $bank is the name of a file.
assessment-name-drill = تمرين: { $bank }
# $module is the name of a folder.
assessment-name-quiz = اختبار قصير: { $module }

## Statistics of an assessment.

statistics-title = الإحصاءات
statistics-assessment = التقييم
statistics-attempts = المحاولات
statistics-first-attempts = المحاولات الأولى فقط
statistics-all-attempts = جميع المحاولات
statistics-show = عرض
# $time is a date with a time of day.
statistics-computed = حُسبت في { $time } من المحاولات المنتهية. ولا تُستخدم أسماء أفراد الشرطة.
statistics-small = { $count ->
    [0] لم يُنه أحد هذا التقييم بعد.
    [one] تستند هذه الأرقام إلى محاولة واحدة. وهذا قليل جدا: كل رقم هنا وليد المصادفة.
    [two] تستند هذه الأرقام إلى محاولتين. وهذا قليل جدا: كل رقم هنا وليد المصادفة.
    [few] تستند هذه الأرقام إلى { $count } محاولات. وهذا قليل جدا: كل رقم هنا وليد المصادفة.
    [many] تستند هذه الأرقام إلى { $count } محاولة. وهذا قليل جدا: كل رقم هنا وليد المصادفة.
   *[other] تستند هذه الأرقام إلى { $count } محاولة. وهذا قليل جدا: كل رقم هنا وليد المصادفة.
}
statistics-whole = التقييم كله
statistics-whole-note = ما مدى صعوبته، وما مدى دقة قياسه.
statistics-count = المحاولات
statistics-mean = متوسط النتائج
statistics-deviation = الانحراف المعياري
statistics-deviation-note = مدى بعد النتائج عن المتوسط. وتعني القيمة الصغيرة أن معظم أفراد الشرطة متقاربون في مستواهم.
statistics-alpha = ألفا كرونباخ
statistics-alpha-low = ما يجمع بين الأسئلة قليل، أو عددها قليل. لا تقرر بناء على نتيجة واحدة وحدها (نانلي وبيرنستين، 1994).
statistics-alpha-modest = يكفي للمقارنة بين مجموعات، ولا يكفي لاتخاذ قرار بشأن شخص بناء على هذه النتيجة وحدها (نانلي وبيرنستين، 1994).
statistics-alpha-high = دقيق بالقدر الذي يتطلبه، كحد أدنى، قرار بشأن شخص واحد (نانلي وبيرنستين، 1994).
statistics-error = الخطأ المعياري للقياس
statistics-error-note = في نحو حالتين من كل ثلاث، يقع ما يستطيعه فرد الشرطة على بعد لا يتجاوز { $percent } نقطة مئوية من النتيجة.

## How results are spread.

statistics-spread = النتائج
statistics-spread-note = كم من المحاولات انتهت بأي حصة من النقاط.
statistics-histogram-label = أعمدة من 0 إلى 100 في المئة. وأكبر عدد من المحاولات، { $count } من { $total }، احتُسب له من { $from } إلى { $to } في المئة.
statistics-pass-line = الخط المتقطع هو نسبة النجاح: ⁦{ $percent }%⁩.
statistics-as-table = عرض في جدول
statistics-result = النتيجة
statistics-range = ⁦{ $from }–{ $to }%⁩

## All questions in one drawing.

statistics-map = السهل والصعب، المميِّز وغير المميِّز
statistics-map-note = كل دائرة سؤال، وفيها رقمه في الجدول أدناه. كلما ابتعدت على الخط كان السؤال أسهل. وكلما ارتفعت ميّز السؤال بين من يحسنون في غيره ومن لا يحسنون.
statistics-scatter-label = { $count ->
    [zero] لا أسئلة بحسب السهولة والتمييز؛ { $remarked } عليها ملاحظة. وفي الجدول أدناه الأرقام نفسها.
    [one] سؤال واحد بحسب السهولة والتمييز؛ { $remarked } عليها ملاحظة. وفي الجدول أدناه الأرقام نفسها.
    [two] سؤالان بحسب السهولة والتمييز؛ { $remarked } عليها ملاحظة. وفي الجدول أدناه الأرقام نفسها.
    [few] { $count } أسئلة بحسب السهولة والتمييز؛ { $remarked } عليها ملاحظة. وفي الجدول أدناه الأرقام نفسها.
    [many] { $count } سؤالا بحسب السهولة والتمييز؛ { $remarked } عليها ملاحظة. وفي الجدول أدناه الأرقام نفسها.
   *[other] { $count } سؤال بحسب السهولة والتمييز؛ { $remarked } عليها ملاحظة. وفي الجدول أدناه الأرقام نفسها.
}
statistics-scatter-caption = الحلقة السميكة تعني أن على السؤال ملاحظة.
statistics-axis-up = التمييز
statistics-axis-along = السهولة: حصة النقاط المحتسبة

## The questions one by one.

statistics-items = الأسئلة
statistics-items-note = اسم العمود يرتب الجدول، وتكراره يعكس الترتيب. ويؤدي السؤال إلى خياراته ونسخه.
statistics-column-number = السؤال
statistics-column-answers = الإجابات
statistics-column-facility = السهولة
statistics-column-discrimination = التمييز
statistics-column-correlation = الارتباط
statistics-column-seconds = الوقت الوسيط
# Seconds, shortened.
statistics-seconds = { $count } ث

## Remarks on a question.

statistics-remark-few = { $count ->
    [0] لا إجابات حتى الآن.
    [one] إجابة واحدة فقط حتى الآن. انتظر المزيد: كل رقم وليد المصادفة.
    [two] إجابتان فقط حتى الآن. انتظر المزيد: كل رقم وليد المصادفة.
    [few] { $count } إجابات فقط حتى الآن. انتظر المزيد: كل رقم وليد المصادفة.
    [many] { $count } إجابة فقط حتى الآن. انتظر المزيد: كل رقم وليد المصادفة.
   *[other] { $count } إجابة فقط حتى الآن. انتظر المزيد: كل رقم وليد المصادفة.
}
statistics-remark-too-easy = يُحتسب ⁦{ $percent }%⁩ من النقاط: يكاد الجميع يعرفون ذلك، فلا يميز السؤال بين أحد. ولا بأس بذلك حيث يجب أن يعرفه الجميع.
statistics-remark-too-hard = لا يُحتسب إلا ⁦{ $percent }%⁩ من النقاط. تحقق هل دُرّس ذلك، وهل هو واضح، وهل مفتاح الإجابة صحيح.
statistics-remark-negative = من يحسنون في غير هذا السؤال تقل نتائجهم هنا. قد يكون مفتاح الإجابة خاطئا، أو الصياغة مضللة.
statistics-remark-weak = يكاد السؤال لا يميز بين من يحسنون في غيره ومن لا يحسنون.
# $number is the place of the option, from 1.
statistics-remark-option-unused = لا يختار أحد الخيار { $number }. لا فائدة منه: استبدله أو احذفه.
statistics-remark-option-preferred = يختار من يحسنون الخيار { $number } أكثر من غيرهم، مع أنه يُعد خاطئا. قد يكون صحيحا، أو تكون الصياغة مضللة.

## One question.

item-title = السؤال
item-figures = الأرقام
# All three are words or numbers, for example: Single choice. Rights and protection. Difficulty 2 of 3.
item-about = { $kind }. { $competence }. الصعوبة { $difficulty } من 3.
item-facility-note = متوسط حصة النقاط المحتسبة.
item-discrimination-note = ما يُحتسب هنا لأفضل ⁦27%⁩ من المحاولات، مطروحا منه ما يُحتسب لأدنى ⁦27%⁩.
item-correlation-note = مع بقية المحاولة، دون هذا السؤال.
item-options = الخيارات
item-options-note = كم مرة اختير كل منها: من الجميع، ومن ⁦27%⁩ من المحاولات ذات أفضل نتيجة، ومن ⁦27%⁩ ذات أدنى نتيجة، ومما بينهما. ويطول الشريط حيث اختار الخيارَ كثيرون من المجموعة.
item-errors = أخطاء تظهر في الإجابات
item-errors-note = كم إجابة عن هذه النسخة أظهرت كل خطأ. ويرى الضباط الخطأ مع الطريق إلى الدرس.
item-error = الخطأ
item-option = الخيار
item-right = صحيح
item-upper = أفضل ⁦27%⁩
item-middle = ما بينهما
item-lower = أدنى ⁦27%⁩
item-preview = كما يراه أفراد الشرطة
item-preview-note = مع مفتاح الإجابة وجميع التعليقات، كما يظهر بعد إجابة صحيحة.
item-versions = النسخ
item-versions-note = السؤال الذي يُصحَّح يصير نسخة جديدة. وتبقى الإجابات مع النسخة التي أُعطيت لها.
item-judged-by = تُصحَّح الإجابات عن النسخة { $version } بمفتاح النسخة { $judge }.
item-version = النسخة
item-published = نُشرت

## Marking answers again.

regrade-title = إعادة تصحيح الإجابات
regrade-report-title = إجابات أُعيد تصحيحها
regrade-versions = من النسخة { $from } إلى النسخة { $to }
regrade-which = التقديرات التي يمكن أن تتغير
regrade-both = يمكن أن ترتفع التقديرات وأن تنخفض
regrade-only-raise = يمكن أن ترتفع التقديرات فقط
regrade-both-note = يُحتسب لكل إجابة ما تقوله النسخة الجديدة. وما اجتيز أو أُتمّ بتقدير سابق يبقى مجتازا ومكتملا، وتبقى الشهادات سارية.
regrade-only-raise-note = الإجابة التي كان سيُحتسب لها أقل تحتفظ بما لها. وهذا منصف حين يكون أفراد الشرطة قد تعلموا من السؤال المعيب.
regrade-list = قبل وبعد
regrade-list-note = كل محاولة نُظر فيها، دون أسماء. والمحاولات التي تتغير نتيجتها تأتي أولا.
regrade-changed = إجابات تتغير
regrade-would-pass = محاولات تصير مجتازة
regrade-would-fail = محاولات تنزل دون نسبة النجاح
regrade-none = لا تتغير أي نتيجة.
regrade-considered = { $count ->
    [zero] لم تُجب أي محاولة منتهية عن نسخة أقدم.
    [one] أجابت محاولة منتهية واحدة عن نسخة أقدم.
    [two] أجابت محاولتان منتهيتان عن نسخة أقدم.
    [few] أجابت { $count } محاولات منتهية عن نسخة أقدم.
    [many] أجابت { $count } محاولة منتهية عن نسخة أقدم.
   *[other] أجابت { $count } محاولة منتهية عن نسخة أقدم.
}
regrade-kept = { $count ->
    [zero] لا تبقى أي إجابة كما قررها شخص.
    [one] تبقى إجابة واحدة كما قررها شخص.
    [two] تبقى إجابتان كما قررهما شخص.
    [few] تبقى { $count } إجابات كما قررها شخص.
    [many] تبقى { $count } إجابة كما قررها شخص.
   *[other] تبقى { $count } إجابة كما قررها شخص.
}
regrade-spared = { $count ->
    [zero] لا توجد إجابة كان سيُحتسب لها أقل.
    [one] إجابة واحدة كان سيُحتسب لها أقل، وتحتفظ بما لها.
    [two] إجابتان كان سيُحتسب لهما أقل، وتحتفظان بما لهما.
    [few] { $count } إجابات كان سيُحتسب لها أقل، وتحتفظ بما لها.
    [many] { $count } إجابة كان سيُحتسب لها أقل، وتحتفظ بما لها.
   *[other] { $count } إجابة كان سيُحتسب لها أقل، وتحتفظ بما لها.
}
regrade-unlike = { $count ->
    [zero] يمكن مقارنة كل نسخة بالنسخة الجديدة.
    [one] تبقى إجابة واحدة كما هي: أُعطيت لنسخة لا يمكن مقارنتها بالجديدة.
    [two] تبقى إجابتان كما هما: أُعطيتا لنسخ لا يمكن مقارنتها بالجديدة.
    [few] تبقى { $count } إجابات كما هي: أُعطيت لنسخ لا يمكن مقارنتها بالجديدة.
    [many] تبقى { $count } إجابة كما هي: أُعطيت لنسخ لا يمكن مقارنتها بالجديدة.
   *[other] تبقى { $count } إجابة كما هي: أُعطيت لنسخ لا يمكن مقارنتها بالجديدة.
}
regrade-incomplete = انقطع العمل: أُعيد تصحيح جزء من الإجابات فقط. انظر ما الذي سيتغير بعد، ونفّذ الباقي.
regrade-pages = صفحات المحاولات
regrade-attempt = المحاولة
regrade-attempt-of = { $assessment }، المحاولة { $number }، انتهت في { $time }
regrade-fate = السبب
regrade-fate-changed = تتغير
regrade-fate-same = يُحتسب لها القدر نفسه
regrade-fate-kept = تبقى كما قررها شخص
regrade-fate-spared = كان سيُحتسب لها أقل وتحتفظ بما لها
regrade-fate-unlike = تبقى: لا يمكن مقارنة نسختها
regrade-question-before = السؤال قبل
regrade-question-after = السؤال بعد
regrade-whole-before = النتيجة قبل
regrade-whole-after = النتيجة بعد
regrade-result = الأثر
regrade-still-passed = تم الاجتياز، كما من قبل
regrade-still-not-passed = لم يتم الاجتياز، كما من قبل
regrade-now-passed = تم الاجتياز الآن
regrade-below = دون نسبة النجاح الآن؛ وتبقى مجتازة
regrade-do = التنفيذ
regrade-do-note = لا يُستبدل شيء: تُحفظ النتائج السابقة، ويرى كل فرد شرطة بجانب النتيجة الجديدة سبب تغيرها.
regrade-reason = السبب
regrade-reason-hint = ما الخلل الذي كان في السؤال. يُحفظ السبب في السجل ويظهر في التقرير.
regrade-button = { $count ->
    [zero] لا إجابات لإعادة تصحيحها
    [one] إعادة تصحيح إجابة واحدة
    [two] إعادة تصحيح إجابتين
    [few] إعادة تصحيح { $count } إجابات
    [many] إعادة تصحيح { $count } إجابة
   *[other] إعادة تصحيح { $count } إجابة
}
regrade-by = نفّذها
regrade-at = وقت التنفيذ
