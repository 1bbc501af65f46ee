## Scenarios: the list, and the page before one.

scenarios-title = السيناريوهات
scenarios-lead = يضعك السيناريو في موقف يتغير بحسب ما تفعله. وفي جولة التدريب لا يُحتسب شيء، ولا يستطيع أحد غيرك أن يرى قراراتك.
scenarios-note = القرارات التي تحيط بالمقابلة وما يترتب عليها.
scenarios-none = لا توجد سيناريوهات بعد.
scenarios-all = { $count ->
    [zero] لا توجد سيناريوهات
    [one] عرض سيناريو واحد
    [two] عرض السيناريوهين
    [few] عرض السيناريوهات كلها ({ $count })
    [many] عرض السيناريوهات كلها ({ $count })
   *[other] عرض السيناريوهات كلها ({ $count })
}
scenario-about-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] نحو دقيقة واحدة
    [two] نحو دقيقتين
    [few] نحو { $count } دقائق
    [many] نحو { $count } دقيقة
   *[other] نحو { $count } دقيقة
}
scenario-finished = { $count ->
    [zero] لم ينته بعد
    [one] انتهى مرة واحدة
    [two] انتهى مرتين
    [few] انتهى { $count } مرات
    [many] انتهى { $count } مرة
   *[other] انتهى { $count } مرة
}
scenario-latest = آخر مراجعة ختامية
scenario-about = عمّ يدور
scenario-go-on = المتابعة
scenario-untranslated = لم يُترجم هذا السيناريو بعد إلى لغة هذه الصفحة. ويُعرض باللغة التالية: { $language }.
scenario-stale = بعض أجزاء هذه الترجمة أقدم من النص الإنجليزي.
scenario-course = يتدرب على
scenario-not-reviewed = لم يراجعه بعد ناجون من الاتجار بالبشر، ولا مختصون في حماية الطفل، ولا قانونيون.
scenario-not-reviewed-link = ماذا يعني ذلك
scenario-before = قبل أن تبدأ
scenario-leave-any-time = يمكنك أن تغادر في أي وقت، وتنتظرك القصة حيث توقفت. وإذا تخطيت هذا السيناريو فلن تخسر شيئا، ولن يُخبَر أحد بذلك.
scenario-time-text = خذ من الوقت ما تحتاج إليه. فساعة القصة لا تتقدم إلا عندما تتصرف.
scenario-begin = البدء
scenario-begin-practice = البدء للتدريب
scenario-anew = البدء من جديد
scenario-anew-note = تُغلق عندئذ الجولة المفتوحة، ولا تُحتسب في أي مكان.
scenario-skip = تخطي هذا السيناريو
scenario-looked-at = ما الذي يُنظر فيه
scenario-looked-at-note = يُبت فيه في النهاية بناء على ما جرى فعله. وكل هدف إما تحقق أو لم يتحقق.
scenario-people = بمن يمكن الاتصال
scenario-people-note = لهؤلاء الأشخاص أوقات وحدود. ويمكنك الاطلاع عليها في أي وقت.
scenario-person-hours = الأوقات
scenario-person-limits = الحدود
scenario-runs = جولاتك السابقة
scenario-run-practice = تدريب
scenario-run-assessed = مقيَّمة
scenario-run-link = المراجعة الختامية بتاريخ { $date }
scenario-assessed = أين يُقيَّم
scenario-assessed-note = في الجولة المقيَّمة يبقى القرار كما اتُّخذ، ولا يُحكم على شيء قبل النهاية.
scenario-assessed-rule = نسبة النجاح ⁦{ $percent }%⁩ أو أكثر. والجولة التي تنتهي نهاية سيئة للأشخاص المعنيين لا تُعد ناجحة، مهما بلغت نقاطها.
scenario-assessed-begin = بدء الجولة المقيَّمة
scenario-assessed-go-on = متابعة الجولة المقيَّمة
scenario-assessed-other = هناك جولة مفتوحة من «{ $title }» هنا. إذا بدأت هذا السيناريو أُغلقت تلك الجولة. ولا تُحتسب محاولة إلا إذا عدت إلى ذلك السيناريو.
scenario-state-passed = تم الاجتياز
scenario-state-not-passed = لم يتم الاجتياز بعد
scenario-attempts-left = { $count ->
    [zero] لم تبق محاولات.
    [one] بقيت محاولة واحدة.
    [two] بقيت محاولتان.
    [few] بقيت { $count } محاولات.
    [many] بقيت { $count } محاولة.
   *[other] بقيت { $count } محاولة.
}
scenario-attempts-any = عدد المحاولات غير محدود.

# What stands between a word and what it is about.
scenario-colon = :

## How a story ends for the people in it.

scenario-outcome-good = نهاية جيدة
scenario-outcome-mixed = نهاية جيدة في جزء منها
scenario-outcome-poor = نهاية سيئة
scenario-outcome-critical = انتهى التمرين هنا

## What an action is, said in the debrief only.

scenario-verdict-sound = سليم
scenario-verdict-costly = له ثمن
scenario-verdict-unsound = غير سليم

## The page of an open run.

# $time is a time of day in the story, such as 21:43.
scenario-clock = الساعة { $time }.
scenario-happened = ما الذي حدث
scenario-did = ما فعلته
scenario-did-other = ما فعله فرد الشرطة
scenario-meanwhile = في هذه الأثناء
scenario-minutes-passed = { $count ->
    [zero] لم يمر وقت.
    [one] مرت دقيقة واحدة.
    [two] مرت دقيقتان.
    [few] مرت { $count } دقائق.
    [many] مرت { $count } دقيقة.
   *[other] مرت { $count } دقيقة.
}
scenario-act = ماذا تفعل؟
scenario-say = ماذا كنت ستقول؟
scenario-say-note = إن شئت. لا يقرؤه أحد غيرك، ولا يُحتسب، ويمكنك حذفه. لا تكتب أسماء حقيقية ولا وقائع من قضية.
scenario-say-keep = حفظه والمقارنة
scenario-say-keep-only = حفظه
scenario-say-kept = حُفظ. لا يقرؤه أحد غيرك.
scenario-say-again = حفظ التغيير
scenario-models = طرق أخرى لقول ذلك
scenario-reconsider = إعادة النظر في قرار
scenario-reconsider-note = تعود القصة إلى ما قبل ذلك القرار. ويُسجَّل ذلك ويظهر في المراجعة الختامية. والنتيجة هي نتيجة المسار الذي تُبقي عليه.
scenario-reconsider-do = العودة إلى ما قبل هذا القرار
scenario-content-note = ملاحظة حول المحتوى
scenario-leave = المغادرة
scenario-leave-open = يمكنك أن تغادر في أي وقت، وتنتظرك القصة حيث توقفت. ويمكن أن تبقى الجولة مفتوحة إلى الأبد: لا يترتب على ذلك شيء، ولا يُخبَر به أحد.
scenario-leave-later = المغادرة والمتابعة لاحقا
scenario-choose-other = ترك هذا السيناريو واختيار غيره
scenario-assessed-in = مقيَّم في { $course }
scenario-stands = لم تعد القصة عند الصفحة التي كنت فيها. هي الآن هنا.
# Shown while a decision could not be sent.
scenario-offline = تعذر الوصول إلى الخادم. لم يُسجَّل قرارك بعد. ويُعاد إرساله تلقائيا.
scenario-try-now = المحاولة الآن

## The debrief.

scenario-debrief = المراجعة الختامية
scenario-debrief-practice = جولة تدريب، { $date }، النسخة { $version }
scenario-debrief-assessed = جولة مقيَّمة، { $date }، النسخة { $version }
scenario-print = طباعة
# Whose run it is, where staff look at it; a name follows.
scenario-officer = فرد الشرطة:
scenario-officer-note = لا يُعرض ما كتبه بكلماته هو. ولا يقرؤه أحد غيره.
scenario-ending = كيف انتهت
scenario-meaning = ما معنى ذلك
scenario-score = النتيجة
scenario-score-points = { $count ->
    [zero] { $earned } من 0 نقطة
    [one] { $earned } من نقطة واحدة
    [two] { $earned } من نقطتين
    [few] { $earned } من { $count } نقاط
    [many] { $earned } من { $count } نقطة
   *[other] { $earned } من { $count } نقطة
}
scenario-score-rule = ينال كل هدف نقاطه كاملة أو لا ينال شيئا. وتُقرَّب النسبة المئوية إلى الأدنى، وهي نسبة المسار الذي أُبقي عليه.
scenario-score-passed = تم الاجتياز. كان المطلوب ⁦{ $percent }%⁩ أو أكثر.
scenario-score-not-passed = لم يتم الاجتياز. كان المطلوب ⁦{ $percent }%⁩ أو أكثر.
scenario-score-poor = الجولة التي تنتهي نهاية سيئة للأشخاص المعنيين لا تُعد ناجحة، مهما بلغت نقاطها.
scenario-score-critical = الجولة التي تنتهي عند خطأ جسيم لا تُعد ناجحة، مهما بلغت نقاطها.
scenario-path = المسار
scenario-path-note = من المشهد الأول إلى النهاية، مع السبب عند كل قرار.
scenario-path-folded = خلف الخطوط المتقطعة ما لم يُفعل. افتح واحدا منها لترى ما الذي كان سيحدث.
scenario-why = السبب:
scenario-source = المصدر:
scenario-not-done = لم يُفعل
scenario-others = { $count ->
    [zero] لا شيء آخر لم يُفعل
    [one] أمر واحد لم يُفعل
    [two] أمران لم يُفعلا
    [few] { $count } أمور لم تُفعل
    [many] { $count } أمرا لم يُفعل
   *[other] { $count } أمر لم يُفعل
}
# On paper, behind what was not done: the scene it leads to.
scenario-leads = ثم: { $scene }
scenario-would = ما الذي كان سيحدث
scenario-would-lead = كانت القصة ستستمر: { $scene }
scenario-would-end = كانت القصة ستنتهي: { $scene }
scenario-reconsidered = فُعل أولا، ثم أُعيد النظر فيه
scenario-again = المحاولة مرة أخرى من هنا
scenario-again-note = تبدأ «المحاولة مرة أخرى من هنا» جولة تدريب جديدة. ويبقى ما فُعل قبل ذلك القرار كما كان.
scenario-objectives = الأهداف
scenario-objectives-note = يُبت فيها وفق هذه القواعد، بناء على ما تحفظه القصة وما جرى فعله.
scenario-met = تحقق
scenario-not-met = لم يتحقق
scenario-evidence = القرارات المتصلة به
scenario-evidence-none = لا شيء مما فُعل يتصل به.
scenario-competences = ما الذي تُظهره القرارات
scenario-competences-note = قرارات المسار الذي أُبقي عليه. ولا تُحتسب القرارات التي لم يكن فيها اختيار.
scenario-competence = المهارة
scenario-errors = ما ينبغي مراجعته
scenario-errors-note = أخطاء ظهرت في هذه القرارات، وأين تتحدث عنها الدروس.
scenario-words = كلماتك
scenario-words-note = لا يقرؤها أحد غيرك. ولا تُحتسب.
scenario-words-yours = ما كتبته
scenario-words-none = لم تكتب شيئا هنا.
scenario-words-delete = حذف ما كتبته
scenario-sources = المصادر
scenario-after = قبل أن تتابع
scenario-after-text = قد يبقى أثر ما ورد هنا فيك. ابتعد عن الشاشة دقيقة.
scenario-play-again = إلى بداية هذا السيناريو
scenario-all-link = كل السيناريوهات
scenario-to-course = إلى الدورة

## On the pages of a course.

scenario-course-practice = سيناريوهات للتدريب
scenario-course-practice-note = يمكنك أن تخوضها أو أن تتركها.
scenario-course-assessed = سيناريو مقيَّم
scenario-course-assessed-one = هذا السيناريو مطلوب لإتمام الدورة.
scenario-course-assessed-choose = واحد من هذه السيناريوهات مطلوب لإتمام الدورة. ومن ترك موضوعا اختار غيره ولم يخسر شيئا.
scenario-needs = { $count ->
    [zero] لا سيناريوهات مقيَّمة
    [one] اجتياز سيناريو مقيَّم واحد
    [two] اجتياز سيناريوهين مقيَّمين
    [few] اجتياز { $count } سيناريوهات مقيَّمة
    [many] اجتياز { $count } سيناريو مقيَّما
   *[other] اجتياز { $count } سيناريو مقيَّم
}
scenario-next = السيناريو المقيَّم لهذه الوحدة
scenario-home = التالي هو السيناريو المقيَّم لهذه الوحدة
scenario-home-open = هناك سيناريو مفتوح
scenario-home-run = سيناريو

## For instructors.

scenario-author-lead = ما يحتويه الملف، وما فعله أفراد الشرطة في النسخة الحالية.
scenario-author-pin = لتثبيت هذه النسخة
scenario-author-pin-note = الدورة التي تقيِّم بهذا السيناريو تذكر هذه النسخة، وتبقى عليها إلى أن يذكر أحد نسخة أخرى.
scenario-author-problems = ما الذي وُجد
scenario-author-no-problems = لم يوجد شيء.
scenario-author-size = الحجم
scenario-author-scenes = المشاهد
scenario-author-actions = الأفعال
scenario-author-endings = النهايات
scenario-author-situations = المواقف
scenario-author-gave-up = توقف المرور بالمواقف كلها عند حده الأقصى. ولا يُجزم بما لم يمكن البت فيه.
scenario-author-picture = الرسم
scenario-author-picture-note = كل مشهد مع الأفعال التي تنقل منه إلى غيره. والأرقام تعدّ ما فعله أفراد الشرطة.
scenario-author-no-picture = لا يمكن رسمه ما دام في الملف أخطاء.
scenario-author-figures = ما فعله أفراد الشرطة
scenario-author-figures-note = الجولات في النسخة الحالية، للتدريب والمقيَّمة.
scenario-author-hidden = عدد من أنهوا جولة قليل جدا، فلا تُعرض أرقام قد تشير إلى شخص بعينه.
scenario-author-people = من أنهوا جولة
scenario-author-runs = الجولات
scenario-author-left = متروكة منذ أسبوع أو أكثر
scenario-author-median = وسيط دقائق الجولة
scenario-author-scene = المشهد
scenario-author-action = الفعل
scenario-author-verdict = ما حكمه
scenario-author-visits = الزيارات
scenario-author-seconds = وسيط الثواني قبل القرار
scenario-author-taken = اختير
scenario-author-critical = نهاية حرجة
scenario-author-reconsidered = أُعيد النظر فيه
scenario-author-actions-table = الأفعال
scenario-author-scenes-table = المشاهد
scenario-author-endings-table = النهايات
scenario-author-ending = النهاية
scenario-author-outcome = كيف تنتهي

## The words in the picture of a scenario.

scenario-picture = مشاهد السيناريو والأفعال التي تنقل من مشهد إلى آخر.
scenario-picture-start = البداية
scenario-picture-event = حدث يؤدي إلى هنا
scenario-picture-visits = الزيارات
scenario-picture-taken = اختير
scenario-picture-critical = حرجة
scenario-picture-median = وسيط الثواني
