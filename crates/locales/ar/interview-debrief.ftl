## رأس المراجعة الختامية، وما تبيّنه بكلمات واضحة.

interview-debrief = المراجعة الختامية
# Both are times.
interview-when = من { $began } إلى { $ended }
interview-pinned = الحالة { $version }، النموذج { $model }، البذرة { $seed }.
interview-pinned-note = بهذه وبكلماتك يمكن إعادة المقابلة بالإجابات نفسها.
interview-transcript = ما قيل، مع التسميات
interview-turn = الدور { $turn }
interview-officer = فرد الشرطة
interview-result = النتيجة
interview-result-note = الأسئلة التي لا يتأكد منها البرنامج لا تُحتسب عليك أبدا.
interview-result-few = كانت الأسئلة عن الموضوع أقل من أن يُحكم على هذه المقابلة. يمكن الحكم ابتداء من 15 سؤالا.
interview-result-competent = بلغت هذه المقابلة ما يُطلب من مقابلة واحدة.
interview-result-not-yet = لم تبلغ هذه المقابلة بعد ما يُطلب من مقابلة واحدة.
interview-result-shares = { $count ->
    [one] من سؤال واحد عن الموضوع كان ⁦{ $recommended }%⁩ موصى به، و⁦{ $open }%⁩ مفتوحا، و⁦{ $closed }%⁩ يعرض إجابة، و⁦{ $leading }%⁩ يوحي بها.
    [two] من سؤالين عن الموضوع كان ⁦{ $recommended }%⁩ موصى به، و⁦{ $open }%⁩ مفتوحا، و⁦{ $closed }%⁩ يعرض إجابة، و⁦{ $leading }%⁩ يوحي بها.
    [few] من { $count } أسئلة عن الموضوع كان ⁦{ $recommended }%⁩ موصى به، و⁦{ $open }%⁩ مفتوحا، و⁦{ $closed }%⁩ يعرض إجابة، و⁦{ $leading }%⁩ يوحي بها.
    [many] من { $count } سؤالا عن الموضوع كان ⁦{ $recommended }%⁩ موصى به، و⁦{ $open }%⁩ مفتوحا، و⁦{ $closed }%⁩ يعرض إجابة، و⁦{ $leading }%⁩ يوحي بها.
   *[other] من { $count } سؤال عن الموضوع كان ⁦{ $recommended }%⁩ موصى به، و⁦{ $open }%⁩ مفتوحا، و⁦{ $closed }%⁩ يعرض إجابة، و⁦{ $leading }%⁩ يوحي بها.
}
interview-result-missing = ما كان ينقص:
interview-result-practice = كان هذا تدريبا: لا يُحتسب شيء، ولا يقرؤه أحد غيرك.
interview-judged-passed = أكد مقيّم هذه المقابلة في { $date }.
interview-judged-not = لم يؤكد مقيّم هذه المقابلة ({ $date }).
interview-judged-waits = لم ينظر فيها مقيّم بعد. والبرنامج وحده لا يقرر أبدا.
interview-strengths = ما نجح
interview-goal = هدف واحد
interview-goal-note = للمقابلة القادمة.

## ما نجح. $count is how often, or a percentage where it says so.

interview-strength-acknowledged = اعترفت بأمر صعب فور روايته.
interview-strength-break = أعطيت استراحة حين كانت لازمة.
interview-strength-needs = لبّيت حاجة.
interview-strength-open = ⁦{ $count }%⁩ من أسئلتك كانت مفتوحة.
interview-strength-safety-first = سألت عن الأمان قبل أول سؤال عن الموضوع.
interview-strength-followed = { $count ->
    [one] أخذت كلمات الشخص مرة واحدة وطلبت منه أن يروي المزيد.
    [two] أخذت كلمات الشخص مرتين وطلبت منه أن يروي المزيد.
    [few] أخذت كلمات الشخص { $count } مرات وطلبت منه أن يروي المزيد.
    [many] أخذت كلمات الشخص { $count } مرة وطلبت منه أن يروي المزيد.
   *[other] أخذت كلمات الشخص { $count } مرة وطلبت منه أن يروي المزيد.
}
interview-strength-paired = { $count ->
    [one] بعد سؤال مغلق واحد فتحت الحديث من جديد.
    [two] بعد سؤالين مغلقين فتحت الحديث من جديد.
    [few] بعد { $count } أسئلة مغلقة فتحت الحديث من جديد.
    [many] بعد { $count } سؤالا مغلقا فتحت الحديث من جديد.
   *[other] بعد { $count } سؤال مغلق فتحت الحديث من جديد.
}
interview-strength-ground-rules = قلت كيف يجري الحديث: يجوز ألا يعرف المرء، وألا يفهم، وأن يصححك.
interview-strength-no-leading = { $count ->
    [one] لم يوحِ السؤال الوحيد بإجابة.
    [two] لم يوحِ أي من السؤالين بإجابة.
    [few] لم يوحِ أي من { $count } أسئلة بإجابة.
    [many] لم يوحِ أي من { $count } سؤالا بإجابة.
   *[other] لم يوحِ أي من { $count } سؤال بإجابة.
}
interview-strength-listened = أصغيت: ⁦{ $count }%⁩ من الكلمات كانت لك.
interview-strength-closed-well = ختمت الحديث بعناية.
interview-strength-choice = أعطيت الشخص خيارا.
interview-strength-support = اعترفت بجهد أو بشعور دون أن تحكم.
interview-strength-invited = دعوت الشخص إلى أن يروي بحرية.
interview-strength-explained = قلت من أنت أو ما الغرض من الحديث.
interview-strength-began-with-person = بدأت بالشخص لا بالموضوع.
interview-strength-encouraged = تركت الشخص يتابع ولم تضف شيئا.
interview-strength-tried = { $count ->
    [one] بقيت في الحديث دورا واحدا.
    [two] بقيت في الحديث دورين.
    [few] بقيت في الحديث { $count } أدوار.
    [many] بقيت في الحديث { $count } دورا.
   *[other] بقيت في الحديث { $count } دور.
}

## هدف واحد.

interview-goal-more-questions = ابق مع الموضوع مدة أطول: 15 سؤالا على الأقل، أكثرها مفتوح.
interview-goal-longer-narratives = دع الروايات تطول: بعد سؤال مفتوح انتظر، ثم قل «وماذا بعد؟» أو «حدثني أكثر عن ذلك».
interview-goal-faults = لا تهديد ولا وعد ولا شك ولا لوم. وحين تجد واحدا منها على لسانك فاصمت قدر نَفَس.
interview-goal-steps = قم بكل خطوة يحتاج إليها هذا النوع من الحديث، وخطوات الأمان أولا.
interview-goal-suggestive = لا تضع في السؤال شيئا لم يقله الشخص. ابدأ بقولك «قلت …».
interview-goal-open = اجعل من كل ثلاثة أسئلة سؤالا مفتوحا: «حدثني عن …».
interview-goal-recommended = قبل أن تسأل عن تفصيل اطلب الرواية: المفتوح أولا، ثم من وماذا وأين.
interview-goal-paired = بعد كل سؤال مغلق اجعل التالي مفتوحا: «قلت … حدثني أكثر عن ذلك».
interview-goal-option-posing = ضع «ماذا حدث بعد ذلك؟» مكان «هل فعل …؟». وأبق الأسئلة المغلقة للنهاية.
interview-goal-multiple = اسأل سؤالا واحدا في كل مرة، وتوقف عند علامة الاستفهام.
interview-goal-longest-closed = لا تزد أبدا على ثلاثة أسئلة مغلقة متتالية.
interview-goal-word-share = قل أقل: دعوة قصيرة ثم انتظر.

## خريطة الأسئلة.

interview-map = خريطة الأسئلة
interview-map-note = كل علامة دور واحد، من البداية إلى النهاية. ما يوصى به في الأعلى، وما يعرض إجابة أو يوحي بها في الأسفل.
interview-map-type = النوع
interview-map-over-time = مع الوقت
interview-map-count = الأدوار
interview-map-turn = الدور
# $turns is a list of numbers.
interview-map-turns = الأدوار { $turns }
interview-map-none = لا دور
interview-map-open = مفتوح
interview-map-directive = يسأل عن تفصيل واحد
interview-map-options = يعرض إجابة
interview-map-avoid = يوحي أو يضغط
interview-map-other = كل ما عدا ذلك
interview-map-unsure = متقطع: البرنامج غير متأكد، ولا يُحتسب
interview-map-in-a-row = { $count } متتالية
interview-map-run = { $count ->
    [one] من الدور { $first } إلى الدور { $last } كان هناك سؤال واحد متتال يعرض إجابة أو يوحي بها.
    [two] من الدور { $first } إلى الدور { $last } كان هناك سؤالان متتاليان يعرضان إجابة أو يوحيان بها.
    [few] من الدور { $first } إلى الدور { $last } كانت هناك { $count } أسئلة متتالية تعرض إجابة أو توحي بها.
    [many] من الدور { $first } إلى الدور { $last } كان هناك { $count } سؤالا متتاليا يعرض إجابة أو يوحي بها.
   *[other] من الدور { $first } إلى الدور { $last } كان هناك { $count } سؤال متتال يعرض إجابة أو يوحي بها.
}
interview-map-nuance = السؤال المغلق في آخر الحديث، إذا تبعه سؤال مفتوح، ليس خطأ. وأكثر ما تضر الأسئلة المغلقة والإيحائية بمن كان صغيرا أو تحت ضغط: فعندئذ تُعطى الإجابات إرضاء، ولا يعود يمكن تمييزها عن الذكريات.
interview-map-table = الخريطة والمنحنيات في جدول
interview-lane-pressing = ضغط ووعود وشك
interview-lane-around = تواصل ومعلومات واحتياجات وأفعال
interview-trust = الثقة
interview-distress = الضيق
# Percentages.
interview-curve-label = الثقة من { $trust_first } إلى { $trust_last }، والضيق من { $distress_first } إلى { $distress_last }، من 100.
interview-moved = أدوار حرّكت الثقة أو الضيق
interview-moved-note = ما افترضه النموذج عن هذا الشخص الخيالي. ولا يقول شيئا عما يشعر به أناس حقيقيون.
interview-moved-trust-up = ارتفعت الثقة.
interview-moved-trust-down = انخفضت الثقة.
interview-moved-distress-up = ارتفع الضيق.
interview-moved-distress-down = انخفض الضيق.
interview-table-counts = يُحتسب
interview-table-recommended = نعم، موصى به
interview-table-counted = نعم
interview-table-not = لا
interview-unsure = غير مؤكد
interview-unsure-note = البرنامج غير متأكد، ولا يُحتسب هذا عليك.

## القياسات والمستويات.

interview-measures = القياسات
interview-measures-note = { $count ->
    [one] النسب من سؤال واحد عن الموضوع ومن الرواية التدريبية.
    [two] النسب من سؤالين عن الموضوع ومن الرواية التدريبية.
    [few] النسب من { $count } أسئلة عن الموضوع ومن الرواية التدريبية.
    [many] النسب من { $count } سؤالا عن الموضوع ومن الرواية التدريبية.
   *[other] النسب من { $count } سؤال عن الموضوع ومن الرواية التدريبية.
}
interview-measure = القياس
interview-bands = مقارنة بالمستويات
interview-value = القيمة
interview-band = المستوى
interview-bands-note = كلما كانت الخلفية أغمق كان المستوى أفضل. والخط القائم هو ما يطلبه مستوى «كفء»، والنقطة هي هذه المقابلة. والمستويات من وضعنا، حُددت بين أرقام منشورة.
# $number is a percentage or a number.
interview-at-least = { $number } على الأقل
interview-at-most = { $number } على الأكثر
interview-asked-faults = لا شيء خطير، كتهديد أو وعد؛ وشكّ واحد أو لوم واحد على الأكثر
interview-only-shown = للعرض فقط
interview-value-none = لم يُسأل أي منها
interview-value-of = { $count } من { $of }
interview-measure-recommended = أسئلة موصى بها
interview-measure-open = أسئلة مفتوحة
interview-measure-option-posing = أسئلة تعرض إجابة
interview-measure-paired = أسئلة مغلقة يتبعها سؤال مفتوح
interview-measure-suggestive = أسئلة إيحائية
interview-measure-multiple = عدة أسئلة معا
interview-measure-word-share = نصيب فرد الشرطة من الكلمات
interview-measure-longest-closed = أطول تتابع لأسئلة مغلقة
interview-measure-steps = خطوات أُنجزت
interview-measure-faults = ما يجب ألا يحدث
interview-band-red = بعيد عنه
interview-band-developing = في تطور
interview-band-competent = كفء
interview-band-strong = قوي

## كلمات أفضل، وكلمات تُركت.

interview-improve = كلماتك، وكلمات أفضل
interview-improve-note = الأدوار الأهم، ثلاثة على الأكثر.
interview-yours = قلت
interview-officers = كلمات فرد الشرطة
interview-better = الأفضل
interview-better-stop = كان الشخص قد طلب التوقف. فلا مكان عندئذ إلا للختام أو لما يحتاج إليه.
interview-better-danger = كان قد ذُكر أن أحدا في خطر. والأمان قبل الرواية.
interview-better-companion = كان شخص ثالث في الغرفة. وما يُروى أمامه يسمعه.
interview-better-withheld-need = الراحة حق وليست مكافأة على الإجابات.
interview-better-threat = التهديد يغلق الحديث، وما يقال بعده لا قيمة له.
interview-better-promise = لا تستطيع الوفاء به. والوعد الذي يُنكث يذهب بالثقة.
interview-better-disbelief = الشك يُسكت الناس. اسأل مرة أخرى سؤالا مفتوحا، لاحقا، عن الجزء نفسه.
interview-better-blame = يجعل الشخص مسؤولا عما فُعل به.
interview-better-briefing = جاء هذا من الملف لا من الشخص. وما يقوله الآن لا يمكن تمييزه.
interview-better-leading = يبيّن الإجابة المطلوبة، أو يسلّم بما لم يُقل.
interview-better-pressure = الضغط يأتي بإجابات قصيرة وأقل.
interview-better-minimising = يجعل ما حدث، أو ما يُشعر به، أصغر.
interview-better-praise = مدح الإجابة يعلّم أي الإجابات تعجبك. اعترف بالجهد بدلا من ذلك.
interview-better-several = عدة أسئلة معا: لا يُجاب إلا عن آخرها.
interview-better-third-person = خاطب الشخص، لا المترجم عنه.
interview-better-closed = يعرض إجابة. والصيغة المفتوحة تترك للشخص أن يروي.
interview-better-closed-run = سؤال مغلق بعد آخر: تصير الرواية روايتك.
interview-left = قيل ولم يُؤخذ به
interview-left-note = كلمات للشخص كانت تقود إلى المزيد. ويمكن أخذها في حديث ثان.
interview-left-ask = مثلا:

## ما رُوي.

interview-details = ما رُوي
interview-details-note = مقدار ما يُروى يتوقف على الحالة وعلى المصادفة أيضا. يُعرض ولا يُحكم عليه.
interview-known-narrated = رُوي بحرية
interview-known-confirmed = قيل له نعم فقط
interview-known-contaminated = اختلط بما عُرض عليه
interview-known-denied = أُنكر
interview-known-untold = لم يُرو
interview-tier-0 = المكان والعادات
interview-tier-1 = كيف حدث، والسفر، والعمل، والعيش
interview-tier-2 = السيطرة: الدين، والأوراق، والأجر، والتهديد
interview-tier-3 = من وراء ذلك، ومن لا يزال هناك

## ما أُنجز.

interview-steps = الخطوات
interview-steps-note = ما يجب عمله في هذا الحديث. ومن دون خطوات الأمان لا يكون كفؤا.
interview-steps-hidden = بعض خطوات هذه الحالة لا تُعرض، لأنها تكشف ما لم يُحكَ في هذه المقابلة.
interview-step-done = أُنجز
interview-step-missing = لم يُنجز
interview-step-safety = أمان
interview-phases = أجزاء الحديث
interview-phases-note = أرقامها فوق الخريطة.
interview-phase-engage = التواصل والشرح
interview-phase-ground-rules = قواعد الحديث
interview-phase-practice = رواية تدريبية
interview-phase-free-account = رواية حرة
interview-phase-follow-up = المتابعة
interview-phase-closing = الختام
interview-phase-turns = الأدوار من { $first } إلى { $last }
interview-phase-none = لم يحدث
interview-faults = ما يجب ألا يحدث
interview-faults-note = تهديد، ووعود، وشك، ولوم، وكلمات من الملف توضع على لسان الشخص.
interview-faults-none = لا شيء من هذا.
interview-fault-threat = تهديد
interview-fault-promise = وعد لا تستطيع الوفاء به
interview-fault-disbelief = قيل للشخص إنه لا يُصدَّق
interview-fault-blame = لِيم الشخص
interview-fault-inappropriate = طلب لا مكان له في مقابلة
interview-fault-withheld-need = جُعلت الراحة مشروطة بإجابة
interview-fault-companion-present = سُئل عن الموضوع أمام شخص ثالث
interview-fault-danger-ignored = استمرت الرواية بعد أن ذُكر أن أحدا في خطر
interview-fault-minor-ignored = استمرت الرواية بعد أن تبيّن أن الشخص طفل
interview-fault-stop-ignored = استمر الحديث بعد أن طلب الشخص التوقف
# Followed by why it was one.
interview-trap = من الملف:
interview-present-seen = من حضر
interview-present-chosen = دُعي
interview-present-left = لم يُدع
interview-present-good = حضوره حسن.
interview-present-bad = الأفضل ألا يحضر.
interview-flag-briefing-leak = يستعمل كلمة من الملف لم يقلها الشخص
interview-flag-withheld-need = يجعل الراحة مشروطة بإجابة
interview-flag-third-person = يتحدث عن الشخص بصيغة الغائب
interview-flag-authority = يستند إلى ما يُقال إن غيره يعرفه
interview-flag-stereotype = يستند إلى ما يُقال عن طباع الناس
interview-flag-imagine = يطلب التخيل أو التخمين
interview-flag-opinion = يبدي رأيا
interview-flag-repeat-challenge = يعيد السؤال نفسه مع الشك
interview-flag-why-blame = «لماذا» قد تبدو لوما
interview-flag-temporal = يسأل عن الوقت

## العودة إلى الخطة.

interview-revisited = العودة إلى الفرضيات
interview-revisited-note = ما كنت تظنه من قبل. لا يراه أحد غيرك.
interview-plan-none = لم يُخطط لشيء كتابة.
interview-look-back = ما رأيك الآن؟
interview-look-back-hint = أي تفسير ضعف، وأيها قوي، وأيها لم تسأل عنه؟ وما الذي يعارض التفسير الذي تفضله؟
interview-look-back-keep = حفظ هذا
interview-good-ending = كيف تبدو نهاية جيدة هنا
interview-good-ending-note = من كاتب الحالة.

## السجل والاعتراضات.

interview-transcript-note = يمكن الاعتراض على كل تسمية مرة واحدة، ويقرر مقيّم. وعلى الورق لا يُطبع هذا إلا إذا كان مفتوحا.
interview-transcript-open = { $count ->
    [one] عرض دور واحد
    [two] عرض الدورين
    [few] عرض الأدوار كلها ({ $count })
    [many] عرض الأدوار كلها ({ $count })
   *[other] عرض الأدوار كلها ({ $count })
}
interview-turn-narrated = { $count ->
    [one] رُوي تفصيل واحد بحرية.
    [two] رُوي تفصيلان بحرية.
    [few] رُويت { $count } تفاصيل بحرية.
    [many] رُوي { $count } تفصيلا بحرية.
   *[other] رُوي { $count } تفصيل بحرية.
}
interview-turn-confirmed = { $count ->
    [one] قيل نعم فقط لتفصيل واحد.
    [two] قيل نعم فقط لتفصيلين.
    [few] قيل نعم فقط لـ { $count } تفاصيل.
    [many] قيل نعم فقط لـ { $count } تفصيلا.
   *[other] قيل نعم فقط لـ { $count } تفصيل.
}
interview-contest = الاعتراض على هذه التسمية
interview-contest-label = ما هو
interview-contest-choose = اختر
interview-contest-reason = لماذا
interview-contest-hint = يقرأ مقيّم الدور مع ما قيل قبله، وهذا السبب، من دون أي اسم. وبعد القرار يُحفظ الدور وما قيل قبله بندا لاختبار البرنامج، من دون اسم.
interview-contest-send = الإرسال إلى مقيّم
interview-contest-waits = اعترضت: «{ $label }». لم يقرر مقيّم بعد.
interview-contest-upheld = قُبل الاعتراض: هو «{ $label }».
interview-contest-dismissed = لم يُقبل الاعتراض: هو «{ $label }».

## حديث أُنهي بسبب طلبات لا مكان لها فيه.

interview-report = لماذا أُنهي هذا الحديث
interview-report-text = طُلب مرتين ما لا مكان له في مقابلة: تفاصيل حميمة أو قاسية، أو إهانة. ولم يجب الشخص. ويقرأ مقيّم هذين الدورين ولا شيء غيرهما.
interview-report-object = قولك في ذلك
interview-report-object-hint = إن كنت تعني شيئا آخر فقل ذلك. يمكن إرساله مرة واحدة.
interview-report-send = إرسال
interview-report-objection = ما يقوله فرد الشرطة
interview-report-upheld = رأى مقيّم أن هذين الدورين لا مكان لهما في مقابلة.
interview-report-dismissed = رأى مقيّم أن المقصود من هذين الدورين شيء آخر. ولا يترتب شيء.

## المقابلات جنبا إلى جنب، وما بعد ذلك.

interview-earlier = مقابلاتك جنبا إلى جنب
interview-earlier-note = الأقدم أولا، وهذه مملوءة. والخط المتقطع هو ما يطلبه مستوى «كفء».
interview-earlier-table = الشيء نفسه في جدول
interview-earlier-one = المقابلة
interview-earlier-this = هذه
interview-earlier-questions = الأسئلة
interview-after = قد يبقى أثر ما قيل هنا فيك، ولا سيما إن كنت قد عشت مثل هذه الأمور. ابتعد عن الشاشة بضع دقائق.
interview-play-again = إلى بداية هذه الحالة
interview-erase = حذف هذه المقابلة
interview-erase-note = ما قيل، وخطتك، وملاحظاتك، والمراجعة تُحذف فورا ولا يمكن استرجاعها. وما يبقى لا يحمل اسما لمن يقرؤه: متى كنت في الغرفة؛ والدور المعترض عليه الذي بتّ فيه مقيّم، مثالا للاختبار؛ وإن أُنهيت المقابلة بسبب مطالب لا مكان لها، فهذان الدوران مع البلاغ عنهما. ويمكنك أن تعترض على هذا البلاغ بعد ذلك في صفحة هذه الحالة.
interview-erase-do = الحذف نهائيا
interview-held-back = يمكن أن تلي مقابلة ثانية. وما لم يُحك لا يظهر قبلها.
interview-held-back-show = إظهار كل شيء: لا أريد مقابلة ثانية
