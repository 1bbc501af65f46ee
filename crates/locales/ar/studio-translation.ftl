# The studio: translations side by side, and what officers did with a text.

## How far the translations are
translate-title = الترجمات
translate-note = هذه الدورة مكتوبة باللغة: { $language }. يُعد الجزء محدثًا حين يقارن أحد ترجمته بالمصدر كما هو الآن.
translate-no-draft = تُكتب الترجمات في مسودة. لا توجد مسودة مفتوحة.
translate-languages = اللغات
translate-languages-note = تبدأ اللغة بأول جزء منها. ويقرأ أفراد الشرطة ما لم يُترجم بلغة المصدر، مع الإشارة إلى ذلك. وعند اكتمال وحدة اذكروا اللغة تحت ⁦languages⁩ في ملفها ⁦module.toml⁩.
translate-done = { $count ->
    [zero] لا أجزاء محدثة ({ $percent } ٪)
    [one] { $done } من جزء واحد محدث ({ $percent } ٪)
    [two] { $done } من جزأين محدث ({ $percent } ٪)
    [few] { $done } من { $count } أجزاء محدث ({ $percent } ٪)
    [many] { $done } من { $count } جزءًا محدث ({ $percent } ٪)
   *[other] { $done } من { $count } جزء محدث ({ $percent } ٪)
}
translate-stale = { $count ->
    [zero] لا جزء تغير مصدره
    [one] جزء واحد تغير مصدره
    [two] جزآن تغير مصدرهما
    [few] { $count } أجزاء تغير مصدرها
    [many] { $count } جزءًا تغير مصدرها
   *[other] { $count } جزء تغير مصدرها
}
translate-missing = { $count ->
    [zero] لا جزء ناقصًا
    [one] جزء واحد ناقص
    [two] جزآن ناقصان
    [few] { $count } أجزاء ناقصة
    [many] { $count } جزءًا ناقصًا
   *[other] { $count } جزء ناقص
}
translate-unstamped = { $count ->
    [zero] لا جزء بلا مقارنة
    [one] جزء واحد لم يُقارن
    [two] جزآن لم يُقارنا
    [few] { $count } أجزاء لم تُقارن
    [many] { $count } جزءًا لم يُقارن
   *[other] { $count } جزء لم يُقارن
}
translate-texts = النصوص
translate-texts-note = اختاروا نصًا ولغة.
translate-text = النص
translate-percent = { $percent } ٪

## A text beside its translation
translate-next-part = الجزء التالي المطلوب
translate-next-text = النص التالي المطلوب
translate-all = كل الترجمات
translate-edit-source = المصدر في المحرر
translate-edit-file = الترجمة كنص واحد
translate-beside = ترجمات هذا النص
translate-part-top = العنوان والبداية
translate-part-all = النص كله
translate-state-missing = ناقص
translate-state-unstamped = لم يُقارن: لا يذكر الملف من أي حالة تُرجم
translate-state-fresh = محدث
translate-state-stale = تغير المصدر بعد هذه الترجمة
translate-source = المصدر
translate-change = ما تغير في المصدر. المشطوب: ما حُذف. المسطر: ما أُضيف.
translate-change-unknown = الحالة التي تُرجمت غير محفوظة في أي نسخة. قارنوا الجزء كله.
translate-terms = { $count ->
    [zero] لا مصطلحات من المسرد
    [one] مصطلح واحد من المسرد
    [two] مصطلحان من المسرد
    [few] { $count } مصطلحات من المسرد
    [many] { $count } مصطلحًا من المسرد
   *[other] { $count } مصطلح من المسرد
}
translate-term-missing = ليس في مسرد هذه اللغة بعد
translate-into = باللغة: { $language }
translate-in-order = الأقسام تُعد بترتيبها. ترجموا الأجزاء السابقة أولًا.
translate-hint-missing = كلمات المصدر موضوعة في الحقل. اكتبوا كلماتكم مكانها. وتبقى علامات مثل ⁦##⁩ و⁦+++⁩ و⁦```⁩ كما هي.
translate-hint-stale = إذا كانت الترجمة لا تزال صحيحة فاحفظوها كما هي، فتُعد محدثة.
translate-hint-unstamped = قارنوها بالمصدر. وإذا كانت صحيحة فاحفظوها كما هي.
translate-save = حفظ هذا الجزء
translate-theirs = هذا ما حفظه الشخص الآخر. اجمعوا بين الاثنين أدناه ثم احفظوا.
translate-same-meant = هو نفسه في اللغتين

## Refusals
translate-conflict = حفظ شخص آخر كلمات أخرى في هذا الجزء في هذه الأثناء. لم يُحفظ شيء، وكلماتكم في الحقل.
translate-source-changed = تغير مصدر هذا الجزء أثناء ترجمتكم. انظروا إليه من جديد ثم احفظوا. كلماتكم في الحقل.
translate-same = هذه كلمات المصدر. ترجموها، أو أكدوا أنها نفسها في اللغتين.

## What was done
notice-part-saved = حُفظ الجزء ويُعد محدثًا.
notice-part-merged = حُفظ الجزء. حفظ شخص آخر في موضع آخر من هذه الترجمة، وبقي الاثنان.
notice-part-cleaned = حُفظ الجزء. أُزيلت منه محارف لا يراها أحد أو صور ملصقة: انظروا إليه من جديد.
studio-cause-translated = تُرجم

## What officers did with a text
insight-title = ما فعله أفراد الشرطة
insight-figures = الأرقام
insight-note = عن النص كما هو الآن لدى أفراد الشرطة. لا يُحسب أقل من خمسة أشخاص على حدة أبدًا، ولا يُذكر اسم أحد. ولا يراقب البرنامج كم يقرأ أحد من الوقت: تُحسب المدد من الإجابات وغيرها من الأفعال التي تُسجل على كل حال.
insight-page = في صفحة مستقلة
insight-none = لا توجد أرقام عن هذا الملف.
insight-elsewhere = الأرقام موجودة هنا
insight-publications = يُحسب أفراد الشرطة في هذه النسخ حيث الكلمات نفسها:
insight-publication = النشر رقم { $number }
insight-lesson-few = فتح هذا الدرس أقل من خمسة أشخاص.
insight-opened = { $count ->
    [zero] لم يفتحه أحد.
    [one] فتحه شخص واحد.
    [two] فتحه شخصان.
    [few] فتحه { $count } أشخاص.
    [many] فتحه { $count } شخصًا.
   *[other] فتحه { $count } شخص.
}
insight-finished = { $count ->
    [zero] لم يكمله أحد.
    [one] أكمله شخص واحد.
    [two] أكمله شخصان.
    [few] أكمله { $count } أشخاص.
    [many] أكمله { $count } شخصًا.
   *[other] أكمله { $count } شخص.
}
insight-time-note = كل مدة هي الوسيط، أي القيمة التي في الوسط. تبدأ مما فعله الشخص قبل ذلك وتنتهي بإكمال الدرس أو بإجابته الأولى. لذلك تشمل مدة الإجابة ما قُرئ قبلها. ولا تُحسب فترات التوقف التي تزيد على 30 دقيقة. ومن بدأ درسًا بعد توقف كهذا مباشرة لا يُحسب في مدته.
insight-time-lesson = { $minutes ->
    [zero] استغرق أقل من دقيقة.
    [one] استغرق نحو دقيقة واحدة.
    [two] استغرق نحو دقيقتين.
    [few] استغرق نحو { $minutes } دقائق.
    [many] استغرق نحو { $minutes } دقيقة.
   *[other] استغرق نحو { $minutes } دقيقة.
}
insight-time-half = { $to ->
    [zero] احتاج نصفهم أقل من دقيقة.
    [one] احتاج نصفهم دقيقة واحدة أو أقل.
    [two] احتاج نصفهم ما بين { $from } و{ $to } من الدقائق.
    [few] احتاج نصفهم ما بين { $from } و{ $to } دقائق.
    [many] احتاج نصفهم ما بين { $from } و{ $to } دقيقة.
   *[other] احتاج نصفهم ما بين { $from } و{ $to } دقيقة.
}
insight-time-half-alike = احتاج نصفهم نحو هذه المدة.
insight-time-lesson-few = المدة معروفة عن أقل من خمسة أشخاص، ولذلك لا تُذكر.
insight-time-answer-seconds = { $count ->
    [zero] الإجابة الأولى بعد أقل من ثانية.
    [one] الإجابة الأولى بعد نحو ثانية واحدة.
    [two] الإجابة الأولى بعد نحو ثانيتين.
    [few] الإجابة الأولى بعد نحو { $count } ثوانٍ.
    [many] الإجابة الأولى بعد نحو { $count } ثانية.
   *[other] الإجابة الأولى بعد نحو { $count } ثانية.
}
insight-time-answer-minutes = { $count ->
    [zero] الإجابة الأولى بعد أقل من دقيقة.
    [one] الإجابة الأولى بعد نحو دقيقة واحدة.
    [two] الإجابة الأولى بعد نحو دقيقتين.
    [few] الإجابة الأولى بعد نحو { $count } دقائق.
    [many] الإجابة الأولى بعد نحو { $count } دقيقة.
   *[other] الإجابة الأولى بعد نحو { $count } دقيقة.
}
insight-time-people = { $count ->
    [zero] هذا غير معروف عن أحد.
    [one] هذا معروف عن شخص واحد.
    [two] هذا معروف عن شخصين.
    [few] هذا معروف عن { $count } أشخاص.
    [many] هذا معروف عن { $count } شخصًا.
   *[other] هذا معروف عن { $count } شخص.
}
insight-time-people-few = لا يُذكر عدد من يُعرف عنهم هذا، لأنه يميز أقل من خمسة أشخاص.
insight-left = أين توقف الناس منذ أكثر من أسبوع
insight-left-few = عدد من توقفوا في الطريق أقل من أن يُذكر أين توقفوا.
insight-left-elsewhere = في مواضع أخرى
insight-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
insight-answered = { $count ->
    [zero] لم يجب أحد.
    [one] أجاب شخص واحد.
    [two] أجاب شخصان.
    [few] أجاب { $count } أشخاص.
    [many] أجاب { $count } شخصًا.
   *[other] أجاب { $count } شخص.
}
insight-right = { $count ->
    [zero] لم يصب أحد من المرة الأولى.
    [one] أصاب شخص واحد من المرة الأولى.
    [two] أصاب شخصان من المرة الأولى.
    [few] أصاب { $count } أشخاص من المرة الأولى.
    [many] أصاب { $count } شخصًا من المرة الأولى.
   *[other] أصاب { $count } شخص من المرة الأولى.
}
insight-finished-few = لا يُذكر عدد من أتموه، لأنه يميز أقل من خمسة أشخاص.
insight-right-few = لا يُذكر عدد من أصابوا من المرة الأولى، لأنه يميز أقل من خمسة أشخاص.
insight-option-few = العدد غير مذكور
insight-together = { $count ->
    [zero] لم يختر أحد أيًّا من الخيارات التي لم يُذكر عددها.
    [one] اختار شخص واحد أحد الخيارات التي لم يُذكر عددها.
    [two] اختار شخصان خيارات لم يُذكر عددها.
    [few] اختار { $count } أشخاص معًا الخيارات التي لم يُذكر عددها.
    [many] اختار { $count } شخصًا معًا الخيارات التي لم يُذكر عددها.
   *[other] اختار { $count } شخص معًا الخيارات التي لم يُذكر عددها.
}
insight-answers-few = أجاب أقل من خمسة أشخاص.
insight-is-right = صحيح
insight-objections-few = أقل من خمسة اعتراضات على تصحيحه.
insight-objections = { $count ->
    [zero] لا اعتراضات على تصحيحه.
    [one] اعتراض واحد على تصحيحه.
    [two] اعتراضان على تصحيحه.
    [few] { $count } اعتراضات على تصحيحه.
    [many] { $count } اعتراضًا على تصحيحه.
   *[other] { $count } اعتراض على تصحيحه.
}
insight-statistics = إحصاءات هذا السؤال
insight-show = إظهار ما فعله أفراد الشرطة
insight-hide = من دون ما فعله أفراد الشرطة
insight-stopped = { $count ->
    [zero] لم يتوقف أحد هنا.
    [one] توقف هنا شخص واحد.
    [two] توقف هنا شخصان.
    [few] توقف هنا { $count } أشخاص.
    [many] توقف هنا { $count } شخصًا.
   *[other] توقف هنا { $count } شخص.
}
insight-stopped-note = حيث يُقال إن أشخاصًا توقفوا فإنهم لم يعودوا منذ أكثر من أسبوع.
insight-stopped-gone = توقفوا عند كلمات ليست في هذه المسودة، أو في مواضع أخرى:
insight-other-question = لدى أفراد الشرطة سؤال آخر في هذا الموضع. ولا يُذكر هنا ما فعلوه به.
insight-not-there = ليس هذا لدى أفراد الشرطة بعد، فلا شيء يُذكر.
insight-unseen = لا يرى أفراد الشرطة هذه الملاحظات.
