## القياس.

measuring-title = القياس
measuring-short = تبيّن المقابلات المقيَّمة ما تستطيعه: قبل الدورة، وللنجاح، وبعد أشهر.
measuring-link = أين أنت، وما التالي
measuring-lead = التدريب لا يُحتسب في أي مكان. وما يُحتسب مقابلات قليلة بحالات لم يرها أحد، ومقيّم ينظر في كل منها.
measuring-next = التالي: { $name }
measuring-from = ممكن ابتداء من { $date }.
measuring-begin = البدء
measuring-passed = نجحت في { $date }.
measuring-not-passed = لم تنجح بعد.
measuring-demonstration = لا توجد هنا إلا حالات للعرض. يمكنك أن ترى كيف يجري الأمر، ولا شيء منها يشهد بشيء.
# Percentages.
measuring-shares = ⁦{ $recommended }%⁩ موصى بها، ⁦{ $open }%⁩ مفتوحة
measuring-run-demonstration = عرض توضيحي
measuring-run-open = جارية
measuring-run-passed = مؤكدة
measuring-run-not = غير مؤكدة
measuring-run-waits = تنتظر مقيّما
measuring-run-waits-competent = كفء بحسب البرنامج، ويجب أن يؤكد ذلك مقيّم
interview-strand-adults = الراشدون
interview-strand-adults-note = مقابلات مع أشخاص راشدين.
interview-strand-children = الأطفال والمراهقون
interview-strand-children-note = مقابلات مع أشخاص دون الثامنة عشرة.
interview-purpose-practice-note = لا تُحتسب في أي مكان.
interview-purpose-baseline-note = مقابلة واحدة قبل الدورة، ليُرى ما غيّرته. ولا نجاح فيها ولا رسوب.
interview-purpose-pass-note = يجب أن تكون اثنتان منها كفؤتين، في يومين، وأن تؤكَّدا.
interview-purpose-probe-note = بعد ثلاثة أشهر وستة وتسعة: ما الذي بقي. ولا تأخذ شيئا.
interview-purpose-refresher-note = مرتين في السنة، كي لا تضعف المهارة.
measuring-rule = القواعد
measuring-rule-order = أولا مقابلة قبل الدورة، ثم اثنتان للنجاح، ومتابعة بعد ثلاثة أشهر وستة وتسعة، ثم تنشيطان في السنة.
measuring-rule-pass = تنجح بمقابلتين كفؤتين بحالتين مختومتين مختلفتين. تبدأ الثانية بعد نهاية الأولى بـ24 ساعة على الأقل.
measuring-rule-one = في كل منهما 15 سؤالا عن الموضوع على الأقل؛ ⁦70%⁩ على الأقل موصى بها و⁦30%⁩ مفتوحة؛ و⁦20%⁩ على الأكثر تعرض إجابة، ⁦60%⁩ منها يتبعها سؤال مفتوح؛ و⁦3%⁩ على الأكثر إيحائية؛ و⁦85%⁩ من الخطوات وكل خطوات الأمان؛ ولا تهديد ولا وعد ولا شيء خطير آخر، وشكّ واحد أو لوم واحد على الأكثر.
measuring-rule-assessor = يقرأ مقيّم كل مقابلة مقيَّمة ويؤكدها أو لا يؤكدها، مع سبب. والترميز الآلي وحده لا يشهد أبدا.
measuring-rule-demonstration = حالات العرض يستطيع الجميع قراءتها ولا تشهد بشيء.
measuring-rule-replay = الكلمات نفسها تأتي دائما بالإجابات نفسها: فيمكن إعادة أي مقابلة، والاعتراض على أي تسمية.
measuring-rule-private = تُحفظ المقابلات المقيَّمة دليلا على التقييم، لأن الشهادة التي تقوم عليها يمكن الاعتراض عليها. ولا يحذفها البرنامج من تلقاء نفسه، ولا تستطيع أنت حذفها. ويستطيع المقيّمون قراءتها. وما دامت إحداها مفتوحة فالتدريب مغلق.

## جولات من الأسئلة.

interview-drills = خمس دقائق مع الأسئلة
interview-drills-note = أشياء قالها أفراد شرطة في الحالات. الوقت وقت الخادم، وما يأتي بعده لا يُحتسب.
interview-drills-banks = تمارين الدورات
interview-drill-code = سمّ السؤال
interview-drill-code-note = أي نوع من الأدوار هذا، وما مدى تأكدك؟
interview-drill-repair = كلمات أفضل
interview-drill-repair-note = قل الشيء نفسه بصيغة مفتوحة، من دون أن تضع فيه شيئا. تكتب بالإنجليزية.
interview-drill-begin = البدء
interview-drill-again = جولة أخرى
interview-drill-answer = الإجابة
interview-drill-until = حتى { $time }
# $minutes is a number of minutes and seconds, such as 3:20.
interview-drill-left = بقي { $minutes }
interview-drill-done = انتهت الدقائق الخمس.
interview-drill-item = البند { $number }
interview-drill-far = { $right } من { $count } صحيحة
interview-drill-result = { $count ->
    [0] لم يُجب عن شيء.
    [one] الصحيح { $right } من بند واحد.
    [two] الصحيح { $right } من بندين.
    [few] الصحيح { $right } من { $count } بنود.
    [many] الصحيح { $right } من { $count } بندا.
   *[other] الصحيح { $right } من { $count } بند.
}
interview-drill-items = ما كانت
interview-repairs-erase = حذف ما كتبته
interview-repairs-erase-note = ما كتبته في كل جولات الصياغة الأفضل يُحذف فورا ولا يمكن استرجاعه. ويبقى ترميزه وما ناله من نقاط، من أجل صورة مهاراتك.
interview-repairs-erase-do = الحذف نهائيا
interview-repair-deleted = حذفت ما كتبته.
interview-drill-was = كان:
interview-drill-coded = يقرأ البرنامج كلماتك على أنها:
interview-repair-open = مفتوح: يستطيع الشخص أن يرويه.
interview-repair-directive = يسأل عن تفصيل واحد. هذا موصى به، لكن السؤال المفتوح يأتي بأكثر.
interview-repair-unsure = البرنامج غير متأكد مما هو. ويُحتسب نصفه.
interview-repair-closed = لا يزال يعرض إجابة، أو يسأل عن عدة أشياء.
interview-repair-leading = لا يزال يبيّن الإجابة المطلوبة، أو يسلّم بشيء.
interview-repair-other = لا يسأل عن شيء من الموضوع.

## المقيّمون.

judging-waiting = المقابلات
judging-waiting-note = مقابلات مقيَّمة للتأكيد، وتسميات معترَض عليها، وأحاديث أُنهيت بسبب طلبات لا مكان لها.
judging-none = لا شيء ينتظر.
judging-runs = للتأكيد
judging-contests = تسميات معترَض عليها
judging-contest-sealed = دور من حالة مختومة
judging-reports = بلاغات
judging-items-note = في الملف كل دور مع ما قيل قبله، من دون اسم، لاختبار البرنامج. ولا تدخل فيه أدوار الحالات المختومة ولا ما يشبه بيانات حقيقية.
judging-items-link = الحصول عليها في ملف
judging-coded-competent = كفء بحسب البرنامج.
judging-coded-not = ليس كفؤا بحسب البرنامج.
judging-contest-labels = رُمّز «{ $given }»، ويُطلب «{ $claimed }»
judging-title = مقابلة مقيَّمة
judging-replay = الإعادة
judging-replay-note = أُعيدت المقابلة الآن بالكلمات التي قيلت.
judging-replay-same = جاءت كل إجابة كما كانت.
judging-replay-differs = ابتداء من الدور { $turn } تأتي الإجابات مختلفة. وما سُجّل هو المعتبر.
judging-replay-other = لا يمكن إعادتها بهذا البرنامج. وما سُجّل هو المعتبر.
judging-replay-coded = اليوم يسمي البرنامج هذه الأدوار تسمية أخرى:
judging-replay-turn = الدور { $turn }: حينها «{ $before }»، واليوم «{ $now }»
judging-judge = قرارك
judging-judge-note = اقرأ ما قيل قبل أن تقرر. وإن قررت خلاف البرنامج فقل لماذا.
judging-decision = هل هذه المقابلة في المستوى المطلوب من مقابلة واحدة؟
judging-choose = اختر أحد الاثنين أولا.
judging-yes = نعم
judging-yes-hint = تُحتسب للنجاح إن كانت الحالة مختومة.
judging-no = لا
judging-no-hint = لا تُحتسب. ويمكن بدء مقابلة أخرى.
judging-reason = السبب
judging-reason-hint = يقرؤه فرد الشرطة. 20 حرفا على الأقل إن قررت خلاف البرنامج.
judging-save = حفظ القرار
judging-earlier = قرارات سابقة
judging-was-yes = مؤكدة
judging-was-no = غير مؤكدة
coding-title = تسمية معترَض عليها
coding-lead = يقول أحد أفراد الشرطة إن البرنامج أخطأ في تسمية هذا الدور. قرر بحسب دليل الترميز. لا يرد هنا اسم أحد.
coding-context = ما كان الشخص قد قاله
coding-given = سماه البرنامج
coding-claimed = يقول فرد الشرطة إنه
coding-label = ما هو
coding-label-hint = بحسب دليل الترميز. ثم تستعملها قياسات المراجعة الختامية.
coding-reason-hint = يقرؤه فرد الشرطة. اذكر القاعدة.
coding-decide = قرارك
coding-decided = تقرر
report-title = حديث أُنهي
report-lead = طلب دوران ما لا مكان له في مقابلة، بحسب قراءة البرنامج. ترى هذين الدورين ولا شيء غيرهما.
report-turns = الدوران
report-no-objection = لم يقل فرد الشرطة شيئا في ذلك.
report-decision = هل صحيح أن هذين الدورين لا مكان لهما في مقابلة؟
report-yes = لا مكان لهما
report-yes-hint = يبقى البلاغ. ويقرأ فرد الشرطة السبب الذي تكتبه.
report-no = كان المقصود شيئا آخر
report-no-hint = يُغلق البلاغ، ولا يترتب شيء.
notice-interview-erased = حُذفت المقابلة.
notice-repairs-erased = حُذف ما كتبته.
notice-interview-judged = حُفظ القرار.
notice-coding-decided = تقررت التسمية.
notice-report-decided = تقرر البلاغ.

## المؤلفون.

author-interviews = حالات المقابلات
author-interviews-lead = كل حالة ملف نصي واحد. ويلقى أفراد الشرطة آخر نسخة خالية من الأخطاء.
author-interviews-link = عرض الحالات
author-cases = الحالات
author-cases-note = حالات التدريب والحالات التي تبيّن كيف يجري القياس. أما المختومة فتُعد فقط.
author-cases-none = لا توجد حالة في المجلد.
author-case-practice = تدريب
author-case-demonstration = عرض توضيحي
author-sealed = الحالات المختومة
author-sealed-note = الحالة المعروفة لا تقيس شيئا. والمختومة خارج هذا الموقع وشيفرته.
author-sealed-count = { $there } من { $needed }
author-sealed-how = تُقرأ من مجلد خاص بكم:
author-sealed-baseline = واحدة قبل الدورة.
author-sealed-pass = اثنتان للنجاح، وكل محاولة لم تنجح تستهلك واحدة أخرى.
author-sealed-probes = ثلاث بعد ثلاثة أشهر وستة وتسعة.
author-sealed-refreshers = اثنتان لتنشيطي السنة.
author-items = أدوار معترَض عليها
author-items-note = ما قرره المقيّمون، من دون أسماء: بنود لاختبار البرنامج. ويستطيع مقيّم أن يحصل عليها في ملف من صفحة «التقييم».
author-items-count = { $count ->
    [0] لم يتقرر أي منها بعد.
    [one] تقرر واحد.
    [two] تقرر اثنان.
    [few] تقررت { $count }.
    [many] تقرر { $count }.
   *[other] تقرر { $count }.
}
author-interviews-how = كيف تُكتب حالة
author-interviews-how-text = تأتي هذه الوثائق مع البرنامج:
