## Certifications of a programme.

certifications-title = الشهادات المهنية
certifications-lead = ما يشهد به البرنامج، وما يُطلب لذلك، ومدة صلاحيته.
certifications-none = لا توجد شهادة مهنية بعد.
certification-new = شهادة مهنية جديدة
certification-next = كتابة الإصدار التالي
certification-version-of = الإصدار { $number }، منذ { $date }
certification-stay = من بدأ بإصدار سابق يبقى عليه.
certification-outcomes = ما أثبته حاملوها
certification-takes = ما يُطلب
certification-renewal = التجديد
certification-renewal-same = يتطلب التجديد كل ذلك من جديد.
certification-terms = مدة الصلاحية
certification-award = المنح
certification-says-practice-room = تذكر الشهادات أن التدريب في الغرفة لا يجيز إجراء المقابلات باستقلال.
certification-earlier = إصدارات سابقة
certification-earlier-note = لا يُغيَّر شيء ولا يُحذف: فقد يكون هناك من لا يزال على أحدها.
certification-never-expires = لا تنتهي صلاحية الشهادات أبداً.
certification-said-validity = { $months ->
    [zero] الشهادة صالحة { $months } شهراً.
    [one] الشهادة صالحة شهراً واحداً.
    [two] الشهادة صالحة شهرين.
    [few] الشهادة صالحة { $months } أشهر.
    [many] الشهادة صالحة { $months } شهراً.
   *[other] الشهادة صالحة { $months } شهر.
}
certification-said-window = { $months ->
    [zero] يمكن تجديدها في آخر { $months } شهر قبل ذلك.
    [one] يمكن تجديدها في الشهر الأخير قبل ذلك.
    [two] يمكن تجديدها في آخر شهرين قبل ذلك.
    [few] يمكن تجديدها في آخر { $months } أشهر قبل ذلك.
    [many] يمكن تجديدها في آخر { $months } شهراً قبل ذلك.
   *[other] يمكن تجديدها في آخر { $months } شهر قبل ذلك.
}
certification-said-grace = { $days ->
    [zero] يبقى التجديد متاحاً { $days } يوم بعد انتهائها.
    [one] يبقى التجديد متاحاً يوماً واحداً بعد انتهائها.
    [two] يبقى التجديد متاحاً يومين بعد انتهائها.
    [few] يبقى التجديد متاحاً { $days } أيام بعد انتهائها.
    [many] يبقى التجديد متاحاً { $days } يوماً بعد انتهائها.
   *[other] يبقى التجديد متاحاً { $days } يوم بعد انتهائها.
}
certification-rule-completion = تُحسب كل مرة من يوم استيفاء كل شيء.
certification-rule-previous = يُحسب التجديد من يوم انتهاء الشهادة السابقة.
certification-rule-fixed = { $month ->
    [1] تنتهي صلاحيتها دائماً في { $day } يناير.
    [2] تنتهي صلاحيتها دائماً في { $day } فبراير.
    [3] تنتهي صلاحيتها دائماً في { $day } مارس.
    [4] تنتهي صلاحيتها دائماً في { $day } أبريل.
    [5] تنتهي صلاحيتها دائماً في { $day } مايو.
    [6] تنتهي صلاحيتها دائماً في { $day } يونيو.
    [7] تنتهي صلاحيتها دائماً في { $day } يوليو.
    [8] تنتهي صلاحيتها دائماً في { $day } أغسطس.
    [9] تنتهي صلاحيتها دائماً في { $day } سبتمبر.
    [10] تنتهي صلاحيتها دائماً في { $day } أكتوبر.
    [11] تنتهي صلاحيتها دائماً في { $day } نوفمبر.
   *[12] تنتهي صلاحيتها دائماً في { $day } ديسمبر.
}
certification-decides-evidence = الأدلة هي التي تقرر: عند استيفاء كل شيء تصدر الشهادة.
certification-decides-person = يؤكد شخص من البرنامج كل منح.
certification-final-assessment = التقييم النهائي

## The form of a certification.

certification-editor-lead = ما تحفظه إصدار جديد. وتبقى الإصدارات السابقة كما هي.
certification-names = الاسم والمخرجات
certification-names-note = يُطبع كلاهما على الشهادات. يلزم عنوان بكل لغة من لغات البرنامج.
certification-other-languages = لغات أخرى
certification-title-in = العنوان ({ $language })
certification-outcomes-in = ما أثبته حاملوها ({ $language })
certification-outcomes-hint = واحد في كل سطر.
certification-slug = الكلمة في عنوانها الإلكتروني
certification-slug-hint = أحرف لاتينية صغيرة وأرقام وشرطات. إن تُركت فارغة أُخذت من العنوان. ولا يمكن تغييرها لاحقاً.
certification-takes-note = يجب استيفاؤه كله. يُكتب بصيغة بسيطة ويُقرأ بصوت عالٍ أدناه.
certification-requirements = متطلبات المسار الكامل
certification-requirements-hint = بصيغة TOML. لا يلزمك أن تعرفها: أضف متطلباً بالاختيار أدناه.
certification-show = اقرأها بصوت عالٍ
certification-aloud = تُقرأ هكذا
certification-line = السطر { $line }
certification-renewal-text = متطلبات التجديد
certification-renewal-hint = بالصيغة نفسها.
certification-renewal-note = مسار أقصر لمن لا تزال شهادته صالحة. إن تُرك فارغاً طُلب كل شيء من جديد.
certification-terms-note = تبدأ الأيام وتنتهي بحسب المنطقة الزمنية للبرنامج: { $zone }.
certification-expires = للشهادات مدة صلاحية
certification-expires-note = بدون ذلك لا يُؤخذ بما يلي.
certification-validity = عدد أشهر صلاحية الشهادة
certification-window = فترة التجديد بالأشهر
certification-window-hint = يمكن التجديد قبل الانتهاء بهذه المدة.
certification-grace = مهلة إضافية بالأيام
certification-grace-hint = يبقى التجديد متاحاً بعد الانتهاء هذه المدة. والشهادة غير صالحة في تلك الأيام.
certification-rule = يُحسب الانتهاء من
certification-choose-completion = يوم استيفاء كل شيء، كل مرة
certification-choose-previous = الانتهاء السابق عند التجديد
certification-choose-fixed = يوم ثابت من السنة
certification-month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
certification-fixed-month = شهر اليوم الثابت
certification-fixed-hint = فقط ليوم ثابت من السنة.
certification-fixed-day = اليوم من الشهر
certification-completed-on = يبدأ المثال بمن استوفى كل شيء في
certification-show-dates = اعرض التواريخ
certification-example = مثال
certification-confirmed = يؤكد شخص من البرنامج كل منح
certification-confirmed-note = وإلا فالأدلة وحدها تقرر.
certification-practice-room = تذكر الشهادات ما لا تثبته غرفة التدريب
certification-practice-room-note = أنها لا تجيز إجراء المقابلات باستقلال. وحيث تُطلب مقابلات في الغرفة يُذكر ذلك دائماً.
certification-save = احفظ إصداراً جديداً
notice-certification-written = حُفظ الإصدار. وهو يسري على كل من يبدأ من الآن.

## A requirement that is added by choosing.

certification-add = أضف متطلباً بالاختيار
certification-add-note = اختر النوع واملأ ما يخصه، ويُهمل الباقي. أما مدد الانتظار بعد متطلب آخر فتُكتب يدوياً.
certification-add-path = أضفه إلى
certification-into-requirements = المسار الكامل
certification-into-renewal = التجديد
certification-add-kind = النوع
certification-kind-course = دورة مكتملة
certification-kind-assessment = نتيجة في تقييم
certification-kind-proficiency = الكفاءة في غرفة التدريب
certification-kind-observed = ممارسة لاحظها مقيّم
certification-kind-attendance = ساعات الحضور
certification-kind-waiting = مدة انتظار من البداية
certification-add-course = الدورة
certification-add-assessment = التقييم
certification-final-of = { $course }: التقييم النهائي
certification-add-percent = على الأقل، بالمئة
certification-add-people = مقابلات مع
certification-people-adults = بالغين
certification-people-children = أطفال
certification-add-rubric = تُقيَّم بـ
certification-add-times = عدد المرات
certification-add-assessors = عدد المقيّمين المختلفين على الأقل
certification-add-hours = الساعات
certification-add-days = الأيام
certification-add-ever = يُحتسب أيضاً ما أُثبت من قبل
certification-add-ever-note = وإلا فلا يُحتسب إلا ما يُثبَت بعد البداية.
certification-add-button = أضفه إلى النص
certification-into-group = { $path }، في { $group }
certification-add-own = في مجموعة خاصة به
certification-add-alone = لا
certification-group-any = عدد معين من المجموعة على الأقل
certification-group-all = المجموعة كلها
certification-arrange = ضمّها في مجموعات أو إزالتها
certification-arrange-note = ضع علامة على متطلبات ثم اختر ما يُفعل بها. يُكتب ذلك في النص أعلاه وتبقى تعليقاتك.
certification-arrange-which = المتطلبات
certification-arrange-group = المطلوب من المجموعة
certification-arrange-least = كم منها
certification-arrange-least-hint = فقط إن لم تكن المجموعة كلها مطلوبة.
certification-arrange-gather = جعلها مجموعة
certification-arrange-need = تغيير المطلوب من المجموعة
certification-arrange-dissolve = تفكيك المجموعات
certification-arrange-remove = إزالتها
certification-arrange-none = ضع علامة على متطلب من هذا المسار.
certification-arrange-one = ضع علامة على مجموعة واحدة.
certification-arrange-no-group = هذا ممكن مع المجموعات فقط.
certification-arrange-apart = ضع علامة على متطلبات متجاورة في المجموعة نفسها.
certification-arrange-group-missing = اختر المطلوب من المجموعة.
certification-arrange-by-hand = النص مكتوب بصيغة لا يمكن تغييرها هنا دون فقدان تعليقاتك. غيّره يدويًا.
certification-add-kind-missing = اختر نوع المتطلب.
certification-add-choice-missing = اختر واحداً من القائمة.
certification-add-number = اكتب عدداً صحيحاً من { $least } إلى { $most }.

## What is wrong with the form.

certification-path-problems = { $count ->
    [zero] يجب تصحيح { $count } موضع في المتطلبات، وهي مذكورة أسفل النص.
    [one] يجب تصحيح موضع واحد في المتطلبات، وهو مذكور أسفل النص.
    [two] يجب تصحيح موضعين في المتطلبات، وهما مذكوران أسفل النص.
    [few] يجب تصحيح { $count } مواضع في المتطلبات، وهي مذكورة أسفل النص.
    [many] يجب تصحيح { $count } موضعاً في المتطلبات، وهي مذكورة أسفل النص.
   *[other] يجب تصحيح { $count } موضع في المتطلبات، وهي مذكورة أسفل النص.
}
certification-path-too-long = يتجاوز هذا النص { $most } حرف.
certification-path-only-waiting = يكفي الانتظار وحده لاستيفاء هذا. اطلب إظهار شيء ما، أياً كانت الطريقة المختارة.
certification-path-nothing-anew = يمكن استيفاء كل هذا بما أُظهر من قبل، فتُستوفى كل دورة جديدة فور فتحها. اطلب شيئاً جديداً: شرطاً واحداً على الأقل من دون «ever»، أياً كانت الطريقة المختارة.
certification-unknown-course = لا توجد دورة منشورة باسم `{ $course }`.
certification-unknown-course-hint = الاسم هو آخر جزء من عنوان الدورة. والإضافة بالاختيار تكتبه عنك.
certification-unknown-assessment = ليس في الدورة `{ $course }` تقييم باسم `{ $assessment }`.
certification-unknown-assessment-hint = اكتب `final` أو اسم وحدة فيها اختبار.
certification-unknown-rubric = لا توجد استمارة تقييم باسم `{ $rubric }`.
certification-unknown-rubric-hint = الإضافة بالاختيار تُظهر ما هو متاح.
certification-title-missing = اكتب العنوان بهذه اللغة: { $language }.
certification-title-too-long = العنوان طويل جداً ({ $language }). الحد 120 حرفاً.
certification-title-unusable = في العنوان أحرف غير مرئية ({ $language }). اكتبه من جديد.
certification-outcomes-missing = اكتب بلغة واحدة على الأقل ما أثبته حاملوها.
certification-outcomes-unusable = الحد { $most } سطراً من { $longest } حرف، بلا أحرف غير مرئية ({ $language }).
certification-slug-missing = اكتب كلمة العنوان الإلكتروني: فالعنوان لا يعطيها.
certification-slug-unusable = يجوز في الكلمة أحرف لاتينية صغيرة وأرقام وشرطات مفردة.
certification-slug-taken = توجد شهادة مهنية أخرى بهذه الكلمة. اختر غيرها.
certification-outdated = حفظ شخص ما الإصدار { $number } في هذه الأثناء. لم يضع شيء مما كتبت: اطّلع عليه ثم احفظ من جديد.

## The template of a programme’s certificates.

template-title = قالب الشهادات
template-lead = الموقّعون واللغة الثانية والشعار. والشهادات الصادرة تحتفظ بقالبها.
template-preview = اطّلع على نموذج (PDF)
template-signatories = الموقّعون واللغات
template-signatories-note = يظهر ما يصل إلى ثلاثة أسماء أسفل الشهادة.
template-signatory = الموقّع { $number }
template-name = الاسم
template-role-in = الصفة ({ $language })
template-second = اللغة الثانية
template-second-usual = الإنجليزية إلى جانب لغة أخرى
template-second-hint = اللغة الأولى هي لغة حامل الشهادة.
template-save = احفظ قالباً جديداً
template-logo = الشعار
template-logo-note = يظهر أعلى الشهادات. تُحفظ الصورة وحدها ويُزال كل ما سواها في الملف.
template-logo-file = الصورة
template-logo-hint = ملف PNG لا يتجاوز 500 كيلوبايت و2000 بكسل لكل ضلع.
template-logo-alt = الشعار الحالي
template-logo-send = احفظ الشعار
template-logo-remove = لا تستخدم الشعار من الآن
template-versions = الإصدارات
template-versions-note = الأحدث للشهادات الجديدة.
template-version-of = القالب { $number }، { $date }
notice-template-written = حُفظ القالب. وهو يسري على الشهادات التي تصدر من الآن.
template-outdated = حفظ شخص ما القالب { $number } في هذه الأثناء. لم يضع شيء مما كتبت: اطّلع عليه ثم احفظ من جديد.
template-language-unknown = اختر إحدى اللغات الأربع.
template-name-missing = اكتب اسم صاحب هذه الصفة.
template-name-unusable = يتجاوز الاسم 120 حرفاً أو فيه أحرف غير مرئية.
template-role-missing = اكتب الصفة بهذه اللغة: { $language }.
template-role-unusable = تتجاوز الصفة 120 حرفاً أو فيها أحرف غير مرئية ({ $language }).
logo-too-large = يتجاوز الملف { $kilobytes } كيلوبايت.
logo-not-png = هذه ليست صورة PNG. احفظ الشعار بصيغة PNG واختره من جديد.
logo-too-wide = تتجاوز الصورة { $pixels } بكسل في أحد الأضلاع. صغّرها.
logo-damaged = الصورة تالفة ولا يمكن قراءتها.

## The audit log.

audit-certification-created = أُنشئت شهادة مهنية
audit-certification-written = حُفظ إصدار من شهادة مهنية
audit-template-written = حُفظ قالب الشهادات
