## المقابلات: القائمة، والصفحة التي تسبق المقابلة.

interviews-title = المقابلات
interviews-lead = تكتب ما كنت ستقوله، فيجيبك شخص خيالي. ثم ترى ما سألت عنه، وما جاء به السؤال، وكلمات أفضل.
interviews-note = حديث مع شخص خيالي، ومراجعة ختامية لكل سؤال.
interviews-none = لا توجد مقابلات بعد.
interview-care-pause = كنت في الغرفة قبل أقل من ساعة. خذ استراحة أولا: امش قليلا، واشرب شيئا، وتحدث إلى أحد.
# Followed by a link to another case.
interview-care-other = مقابلتاك الأخيرتان كانتا من نوع واحد. والتغيير قد يريحك:
interviews-all = { $count ->
    [one] عرض مقابلة واحدة
    [two] عرض المقابلتين
    [few] عرض المقابلات كلها ({ $count })
    [many] عرض المقابلات كلها ({ $count })
   *[other] عرض المقابلات كلها ({ $count })
}
interview-finished = { $count ->
    [one] انتهت مرة واحدة
    [two] انتهت مرتين
    [few] انتهت { $count } مرات
    [many] انتهت { $count } مرة
   *[other] انتهت { $count } مرة
}
interview-latest = آخر مراجعة ختامية
interview-about = عمّ تدور
interview-go-on = المتابعة
interview-untranslated = لم تُترجم هذه الحالة إلى لغة هذه الصفحة. الملف والإجابات بالإنجليزية.
interview-leave-any-time = يمكنك أن تغادر في أي وقت، ويبقى الحديث حيث توقف. وإن تركته لم تخسر شيئا، ولا يُخبَر أحد بذلك.
interview-skip = ترك هذه المقابلة
interview-anew-note = البدء من جديد يغلق المقابلة المفتوحة. ولا تكون لها مراجعة ختامية.
interview-begin = البدء
interview-how = كيف تجري
interview-how-plan = تقرأ الملف وتستعد: ما تريد أن تعرفه، وما الذي ربما حدث، وما قد يحتاج إليه الشخص.
interview-how-talk = في الغرفة تكتب ما تقوله، دورا بعد دور. ويُحفظ كل شيء فورا. ويمكنك أن تأخذ استراحة وأن تغادر وتعود.
interview-how-debrief = حين ينتهي الحديث تبيّن المراجعة الختامية كل سؤال، وما حرّكه، وما يمكن أن تقوله بدلا منه.
interview-how-same = الشخص برنامج لا يعتمد على خدمة بعيدة. والكلمات نفسها في المقابلة نفسها تأتي دائما بالإجابات نفسها.
# $languages is a list of names of languages, such as "English, français".
interview-how-languages = تكتب بالإنجليزية: لا يمكن ترميز لغات أخرى بعد. الملف والإجابات متوفرة بـ: { $languages }.
interview-how-private = لا يقرأ مقابلات التدريب أحد غيرك، ويمكنك حذفها فورا.
interview-how-caps = بعد مقابلتين في ساعة، أو أربع في يوم، تُغلق الغرفة بعض الوقت. فمثل هذه الأحاديث تُتعب أكثر مما يُلاحظ.
interview-limits = هذه محاكاة لمهارات الحديث فقط. لا تقيّم المصداقية، ولا تشخّص، ولا تقرر شيئا في القانون.
interview-runs = مقابلاتك السابقة
interview-run-link = المراجعة الختامية في { $date }
# $percent is the share of recommended questions.
interview-run-share = { $count ->
    [one] ⁦{ $percent }%⁩ موصى بها، سؤال واحد
    [two] ⁦{ $percent }%⁩ موصى بها، سؤالان
    [few] ⁦{ $percent }%⁩ موصى بها، { $count } أسئلة
    [many] ⁦{ $percent }%⁩ موصى بها، { $count } سؤالا
   *[other] ⁦{ $percent }%⁩ موصى بها، { $count } سؤال
}
interview-run-erased = حذفت كلمات هذه المقابلة.
interview-demonstration = عرض توضيحي: يستطيع الجميع قراءة هذه الحالة، فلا تشهد بشيء.

## الغرض من المقابلة.

interview-purpose-practice = تدريب
interview-purpose-baseline = قبل الدورة
interview-purpose-pass = للنجاح
interview-purpose-probe = متابعة
interview-purpose-refresher = تنشيط

## التخطيط.

interview-planning-lead = اقرأ وخطط ثم ادخل. تبقى الخطة إلى جانبك أثناء الحديث، ولا يراها أحد غيرك.
interview-file = ملف
interview-briefing = المعلومات المسبقة
interview-briefing-note = فيها أسماء وتخمينات. وما ورد هنا لم يقله لك الشخص: فلا تضعه على لسانه.
# Followed by a name.
interview-interpreter = المترجم الشفوي:
interview-plan = خطتك
interview-plan-note = لا يلزم ملء أي خانة. ويمكنك أن تعود إليها في المراجعة الختامية وتقارن.
interview-objectives = الأهداف
interview-objectives-hint = ما الذي تحتاج إلى معرفته بعد هذا الحديث الأول، وما الذي يمكن أن ينتظر؟
interview-hypotheses = الفرضيات
interview-hypotheses-hint = تفسيران مختلفان على الأقل. فالتفسير الواحد يسهل تأكيده.
interview-needs = الاحتياجات
interview-needs-hint = ما الذي قد يحتاج إليه الشخص قبل الحديث وأثناءه: راحة، أو طعام، أو لغة، أو أمان، أو شخص يثق به؟
interview-present = من ينبغي أن يحضر
interview-present-hint = أنت والشخص حاضران دائما.
interview-go-in = الدخول
interview-keep-plan = الحفظ والعودة لاحقا
interview-no-real = لا أسماء حقيقية ولا وقائع حقيقية.

## الغرفة.

interview-simulation = محاكاة لا تجيب إلا بالكلمات. الشخص خيالي.
interview-record = ما قيل
interview-session-first = الحديث الأول
interview-session-second = الحديث الثاني، بعد أيام
interview-you = أنت
interview-say = ما تقوله الآن
interview-in-english = اكتب بالإنجليزية.
interview-keys = مفتاح الإدخال يرسل، ومع العالي سطر جديد.
interview-say-this = قل هذا
interview-wait = الانتظار في صمت
# $count is how many characters were typed; # in the page until then.
interview-count = { $count } من { $most } حرف
interview-turns-left = { $count ->
    [one] بقي دور واحد.
    [two] بقي دوران.
    [few] بقيت { $count } أدوار.
    [many] بقي { $count } دورا.
   *[other] بقي { $count } دور.
}
interview-end-talk = إنهاء الحديث
interview-end-note = ينتهي الحديث عندئذ لهذا اليوم. والنهاية الجيدة تشكر، وتسأل إن كانت هناك أسئلة، وتقول ما سيحدث بعد ذلك: قل هذا أولا.
interview-other-acts = المزيد
interview-notes = ملاحظاتك
interview-notes-hint = لا يقرؤها أحد غيرك. وكل ما ترسله يحفظها أيضا.
interview-notes-keep = حفظ الملاحظات
interview-notes-kept = حُفظت.
interview-leave-open = يمكنك أن تغادر في أي وقت، ويبقى الحديث حيث توقف. لا يترتب على ذلك شيء، ولا يُخبَر به أحد.
interview-leave-measured = يمكنك أن تغادر في أي وقت، ويبقى الحديث حيث توقف. ويُحتسب حين يُنهى.
interview-offline = تعذر الوصول إلى الخادم. لم تُسجَّل كلماتك بعد. ويُعاد إرسالها تلقائيا.
interview-over = انتهى الحديث
interview-pause-practice = خذ بضع دقائق قبل أن تتابع القراءة. قد يبقى أثر ما قيل فيك.
interview-pause-measured = خذ بضع دقائق قبل أن تتابع القراءة. ينظر مقيّم في هذه المقابلة، ولا يُحتسب شيء قبل ذلك.
interview-to-debrief = إلى المراجعة الختامية
interview-again = حديث ثان مع الشخص نفسه

## الأفعال: على الأزرار، وما تعنيه، وفي السجل بعد أن تُفعل.

interview-act-break = أخذ استراحة
interview-act-alone = طلب الانفراد بالشخص
interview-act-alone-note = يُطلب ممن جاء مع الشخص أن ينتظر خارجا.
interview-act-interpreter = تغيير المترجم الشفوي
interview-act-interpreter-note = يتوقف الحديث حتى يحضر مترجم آخر.
interview-act-protect = التوقف وإرسال المساعدة
interview-act-protect-note = إذا كان أحد في خطر الآن توقفت الرواية وأُرسلت المساعدة. وينتهي الحديث.
interview-act-child = استدعاء حماية الطفل
interview-act-child-note = إذا تبيّن أن الشخص طفل توقفت الرواية، واستُدعي وصي وحماية الطفل، وانتهى الحديث.
interview-act-close = إنهاء الحديث الآن
interview-act-again = بدء الحديث الثاني
interview-act-again-note = بعد أيام. يتذكر الشخص هذا الحديث: ما وعدت به وكيف كنت.
interview-did-break = أخذت استراحة.
interview-did-alone = طلبت الانفراد بالشخص.
interview-did-interpreter = طلبت تغيير المترجم الشفوي.
interview-did-protect = أوقفت الرواية وأرسلت المساعدة.
interview-did-child = توقفت واستدعيت حماية الطفل ووصيا.
interview-did-close = أنهيت الحديث.
interview-did-again = عدت لحديث ثان.
interview-did-wait = انتظرت في صمت.

## كيف انتهى الحديث.

interview-end-closed = ختمت الحديث.
interview-end-stopped = لم يستطع الشخص أن يتابع فأنهى الحديث.
interview-end-failed = انقطع الحديث بعد تهديد.
interview-end-inappropriate = أُنهي الحديث بسبب طلبات لا مكان لها في مقابلة.
interview-end-protected = أوقفت الرواية لحماية أحد.
interview-end-handed-over = سلّمت الأمر إلى حماية الطفل.
interview-end-long = بلغ الحديث أكبر عدد من الأدوار في مقابلة.
interview-end-left = تُركت هذه المقابلة وبدأت أخرى.

## قبل إرسال ما يبدو حقيقيا.

interview-real-title = قد يكون هذا من قضية حقيقية. لم يُرسل شيء.
interview-real-text = غيّره، أو أرسله كما هو إن كان مختلقا.
interview-real-send = الإرسال، هذا مختلق
interview-real-title-keep = قد يكون هذا من قضية حقيقية. لم يُحفظ بعد.
interview-real-text-keep = غيّره، أو احفظه كما هو إن كان مختلقا.
interview-real-keep = الحفظ، هذا مختلق
interview-private-name = «{ $piece }» يشبه اسم شخص.
interview-private-number = «{ $piece }» يشبه رقم وثيقة أو ملف.
interview-private-phone = «{ $piece }» يشبه رقم هاتف.
interview-private-email = «{ $piece }» يشبه عنوان بريد إلكتروني.
interview-private-address = «{ $piece }» يشبه عنوانا.
interview-private-date = «{ $piece }» يشبه تاريخا.
interview-private-plate = «{ $piece }» يشبه رقم لوحة سيارة.

## في صفحات الدورة.

interview-course = مقابلات للتدريب
interview-course-note = حديث مع شخص خيالي. يمكنك أن تجريه أو أن تتركه.
interview-course-one = مقابلة
