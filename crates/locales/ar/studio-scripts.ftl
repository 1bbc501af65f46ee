# The studio: scenarios and interview cases, written and played.

## The list, and a new one
studio-scripts-note = لكل منها مسودة خاصة به، ويُراجع ويُنشر مثل الدورة.
studio-script-new = لم يُنشر بعد
studio-script-draft = توجد مسودة مفتوحة
studio-new-scenario = سيناريو جديد
studio-new-scenario-lead = يبدأ بمثال قصير يعمل. اكتبوا فوقه جزءًا بعد جزء: كل نوع من الكتل موجود فيه مرة واحدة.
studio-new-interview = حالة مقابلة جديدة
studio-new-interview-lead = تبدأ بحالة متخيلة كاملة تعمل. اكتبوا فوقها جزءًا بعد جزء. لا تستخدموا أبدًا كلمات شخص حقيقي.
studio-script-title = العنوان
studio-script-name-hint = إذا تُرك فارغًا صيغ من العنوان. تحمل الملفات هذا الاسم، ولا يتغير.
studio-script-of = الدورة
studio-script-of-hint = الدورة التي يُتدرَّب فيه على دروسها.
studio-script-taken = لا يمكن استخدام هذا العنوان. اختاروا غيره.
studio-script-course = اختاروا دورة منشورة.
studio-script-files = ملفاته
studio-script-files-note = النص وترجماته وما يتبعه.
studio-script-figures = ما فعله أفراد الشرطة فيه
notice-script-begun = بدأ العمل. لا يراه أفراد الشرطة حتى يُنشر، ويمكن للمدربين الآخرين قراءته وتعديله.
authoring-path-foreign = لا ينتمي «{ $path }» إلى هنا: تبدأ أسماء هذه الملفات بـ«{ $name }».

## Playing a scenario
studio-play = تجربة السيناريو
studio-play-draft = هذه هي المسودة.
studio-play-published = هذا ما لدى أفراد الشرطة: لا توجد مسودة مفتوحة.
studio-play-note = لا يُسجَّل شيء من ذلك.
studio-play-cut = تغيّر النص منذ ذلك الحين: لم يعد أحد القرارات في هذا الطريق معروضًا. تقف القصة قبله.
studio-play-no-way = لا يقود إلى هذا المشهد شيء مما فُحص. القصة في بدايتها.
studio-play-ways = الطرق
studio-play-back = خطوة إلى الوراء
studio-play-again = من البداية
studio-play-to = الذهاب إلى مشهد
studio-play-go = الذهاب بأقصر طريق

## Playing a case
studio-talk = التحدث مع الشخص
studio-talk-note = يجيب الشخص كما في غرفة فرد الشرطة، وبجانب كل إجابة سببها. لا يُسجَّل شيء من ذلك. اكتبوا بالإنجليزية.
studio-talk-briefing = ما يقرؤه فرد الشرطة قبل ذلك
studio-talk-say = ما تقولونه
studio-talk-say-hint = بعد أن يتكلم أحد يكون الحقل الفارغ صمتًا.
studio-talk-seed = مصادفة أخرى
studio-talk-seed-hint = أي كلمة. الكلمة نفسها والأقوال نفسها تعطي الحديث نفسه؛ وكلمة أخرى تسحب من جديد.
studio-talk-replay = إعادة الأقوال نفسها
studio-talk-why = لماذا هذه الإجابة
studio-talk-coded = فُهم على أنه
studio-talk-sure = درجة التأكد { $percent } ٪
studio-talk-out = ما قيل
studio-talk-seen = ما أمكن رؤيته، والأخطاء
studio-talk-decided = ما حسم الأمر
studio-talk-moved-trust = الثقة { $by }
studio-talk-moved-distress = الضيق { $by }
studio-talk-trust = الثقة { $before } ← { $after }
studio-talk-distress = الضيق { $before } ← { $after }
studio-talk-fatigue = التعب { $before } ← { $after }
studio-talk-details = تفاصيل الحالة
studio-talk-details-note = بالترتيب الذي تُروى به. المستويات من 100.
studio-talk-detail = التفصيل
studio-talk-tier = المستوى
studio-talk-reached = ما يقود إليه
studio-talk-told = في هذا الحديث
studio-talk-start = دعوة مفتوحة
studio-talk-after = بعد أحد هذه: { $details }
studio-talk-untold = لم يُرو
studio-talk-told-in = القول { $turn }: { $how }
studio-talk-long = للحديث الذي يُجرَّب هنا { $most } قولًا على الأكثر. اسحبوا بعضها.
studio-talk-over = انتهى الحديث: لا يمكن قول المزيد فيه.
studio-talk-how-narrated = رُوي بحرية
studio-talk-how-confirmed = أُجيب عنه بنعم
studio-talk-how-again = رُوي مرة أخرى
studio-talk-how-wrong = رُوي مع خطأ
studio-talk-how-denied = أُنكر مع أنه صحيح
studio-talk-how-changed = تغيرت الإجابة
studio-talk-how-contaminated = أُخذ اسم من السؤال
studio-talk-signal-tired = الشخص متعب.
studio-talk-signal-distressed = يظهر الضيق.
studio-talk-signal-cannot = لا يستطيع الشخص أن يستمر هكذا.
studio-talk-signal-wants-to-go = يطلب الشخص أن يذهب.
studio-talk-signal-need-asked = يطلب الشخص: { $need }.
studio-talk-signal-safety-asked = يسأل الشخص عن سلامته.
studio-talk-signal-interpreter = هناك خلل في عمل المترجم الشفوي.
studio-talk-signal-companion = الشخص الثالث موجود.
studio-talk-signal-danger = هناك من هو في خطر الآن.
studio-talk-signal-minor = الشخص أصغر سنًا مما قال.
studio-talk-signal-asks-to-stop = يطلب الشخص التوقف.
studio-talk-why-effect = أثر { $label }.
studio-talk-why-prefix = سبق { $label } السؤال.
studio-talk-why-need-met = أُعطي { $need }.
studio-talk-why-ignored = جرى تجاوز هذا:
studio-talk-why-acknowledged = رُوي أمر صعب ولقي اعترافًا به.
studio-talk-why-not-acknowledged = لم يُقل شيء عن أمر صعب رُوي. كانت كلمة طيبة ستساعد.
studio-talk-why-topic-jump = جاء موضوع آخر بعد أمر صعب مباشرة.
studio-talk-why-pressed = إلحاح جديد على { $detail }.
studio-talk-why-dont-know = لم يُقبل قول «لا أعرف».
studio-talk-why-telling = رواية { $detail } تُثقل على الشخص.
studio-talk-why-asked = سؤال عن { $detail }، والحديث عنه صعب.
studio-talk-why-reluctant = { $came ->
    [yes] الشخص متردد: سُحب { $draw }، دون الاحتمال { $chance } من 100. مزيد من الثقة يخفضه.
   *[no] ليس الشخص مترددًا: سُحب { $draw }، وكان الاحتمال { $chance } من 100.
}
studio-talk-why-gate = يبقى { $detail } مغلقًا: الباب مفتوح { $open } من 100، والمطلوب { $needed }. مزيد من الثقة، أو ضيق أقل، يفتحه.
studio-talk-why-not-yet = يبقى { $detail } مغلقًا: يجب أن يُروى أولًا أحد هذه: { $after }.
studio-talk-why-locked = تبقى تفاصيل مغلقة:
studio-talk-why-retrieval = { $came ->
    [yes] خطر { $detail } بالبال: سُحب { $draw }، دون الاحتمال { $chance } من 100.
   *[no] لم يخطر { $detail } بالبال: سُحب { $draw }، وكان الاحتمال { $chance } من 100. السؤال المفتوح يعطي أفضل احتمال.
}
studio-talk-why-error = { $came ->
    [yes] خطأ: سُحب { $draw }، دون الاحتمال { $chance } من 100.
   *[no] لا خطأ: سُحب { $draw }، وكان الاحتمال { $chance } من 100.
}
studio-talk-why-nothing-asked = لا تفصيل يناسب السؤال.
studio-talk-why-exhausted = رُوي كل ما يمكن أن يأتي به هذا.
studio-talk-why-promise-broken = لم يُوفَ بوعد من الحديث الأول.
studio-talk-why-break = أُخذت استراحة.
studio-talk-why-fact = الواقعة { $fact } مناسبة.
studio-talk-why-act = الفعل نفسه.
