# Pictures of a course, a course that begins, its outline in place, and who edits it.

## Pictures
studio-pictures = الصور
studio-pictures-lead = ما تعرضه الدروس. لكل صورة كلمات لمن لا يرونها.
studio-pictures-all = كل الصور
studio-pictures-none = لا توجد صورة أخرى.
studio-picture-new = إرسال صورة
studio-picture-new-note = تُصغَّر إلى ما يحتاجه الدرس. ويُزال منها مكان التقاط الصورة وزمانه.
studio-picture-file = الملف
studio-picture-file-hint = PNG أو JPEG أو WebP أو SVG، { $most } ميغابايت على الأكثر.
studio-picture-again = اختاروا الملف من جديد: فالمتصفح لا يحتفظ به.
studio-picture-words = ما الذي تبينه
studio-picture-words-hint = جملة أو جملتان لمن لا يرونها. تُقرأ بصوت مسموع مكان الصورة.
studio-picture-name = الاسم
studio-picture-name-hint = إذا تُرك فارغًا، صيغ من اسم الملف.
studio-picture-replaces = تحل محل الصورة التي تحمل هذا الاسم. وتبقى السابقة في سجلها.
studio-picture-send = إرسال الصورة
studio-picture-added = الصورة التي أرسلتموها
studio-picture-added-note = لا يعرضها أي نص بعد. انسخوا طريقة كتابتها، أو ضعوها هنا في نص.
studio-picture-size = { $width } × { $height } بكسل، { $kilobytes } كيلوبايت
studio-picture-unused = لا يعرضها أي نص.
studio-picture-uses = { $count ->
    [zero] لا يذكرها أي سطر:
    [one] يذكرها سطر واحد:
    [two] يذكرها سطران:
    [few] تذكرها { $count } أسطر:
    [many] يذكرها { $count } سطرًا:
   *[other] يذكرها { $count } سطر:
}
studio-picture-place = وضعها في نص
studio-picture-into = في نهاية
studio-picture-place-do = وضعها هناك
studio-picture-name-none = أعطوها اسمًا بأحرف لاتينية من a إلى z أو أرقام.
studio-picture-taken = توجد صورة أخرى باسم { $name }. أعطوا هذه اسمًا آخر، أو حددوا أنها تحل محلها.
studio-picture-used = { $count ->
    [zero] تبقى { $name }: يذكرها السطر { $line } من { $path }. أخرجوها من النص أولًا.
    [one] تبقى { $name }: يذكرها السطر { $line } من { $path }. أخرجوها من النص أولًا.
    [two] تبقى { $name }: يذكرها سطران، أولهما السطر { $line } من { $path }. أخرجوها من النصوص أولًا.
    [few] تبقى { $name }: تذكرها { $count } أسطر، أولها السطر { $line } من { $path }. أخرجوها من النصوص أولًا.
    [many] تبقى { $name }: يذكرها { $count } سطرًا، أولها السطر { $line } من { $path }. أخرجوها من النصوص أولًا.
   *[other] تبقى { $name }: يذكرها { $count } سطر، أولها السطر { $line } من { $path }. أخرجوها من النصوص أولًا.
}
studio-picture-words-needed = اكتبوا ما تبينه الصورة، لمن لا يرونها.
studio-picture-none = الملف فارغ. اختاروا صورة.
studio-picture-ending = ينتهي اسم الملف بـ { $ending }، لكن محتواه { $really }. احفظوه من جديد في البرنامج الذي جاء منه.
studio-picture-unknown = ليس هذا ملف PNG أو JPEG أو WebP أو SVG. صور بعض الهواتف من نوع HEIC: احفظوها أولًا بصيغة JPEG.
studio-picture-large = حجم الملف أكبر من { $most } ميغابايت. صغّروه وأرسلوه من جديد.
studio-picture-pixels = في الصورة أكثر من { $most } مليون بكسل. صغّروها وأرسلوها من جديد.
studio-picture-moving = الصورة متحركة. تعرض الدروس صورًا ثابتة: أرسلوا إطارًا واحدًا منها.
studio-picture-damaged = الصورة تالفة ولا يمكن قراءتها. احفظوها من جديد في البرنامج الذي جاءت منه.
studio-picture-stays-large = لا تصغر الصورة بما يكفي. أرسلوا صورة أصغر.
studio-cause-picture = صورة

## A course begins
studio-begin-link = بدء دورة جديدة
studio-begin-title = بدء دورة جديدة
studio-begin-lead = تبدأ كمسودة. ويراها أفراد الشرطة بعد أن يقرأها شخص ثانٍ وتُنشر.
studio-begin-course = دورة جديدة
studio-begin-note = يمكن تغيير كل شيء لاحقًا. تقول الوحدة والدرس في البداية ما تقوله الدورة.
studio-begin-outcome = ما يستطيع أفراد الشرطة فعله بعدها
studio-begin-outcome-hint = في كلمات قليلة، مثل «التمييز بين الموافقة والقبول تحت التهديد».
studio-begin-language-label = لغة الكتابة
studio-begin-language-hint = اللغات الأخرى ترجمات لهذه اللغة.
studio-begin-module = عنوان الوحدة الأولى
studio-begin-lesson = عنوان الدرس الأول
studio-begin-address-hint = أحرف لاتينية صغيرة من a إلى z وأرقام وشرطات. إذا تُركت فارغة، صيغت من العنوان.
studio-begin-do = بدء الدورة
studio-begin-drafts = دورات لم ينشرها أحد بعد
studio-begin-drafts-note = لا يراها إلا المدربون.
studio-begin-language = اختاروا لغة الكتابة.
studio-begin-taken = توجد بالفعل دورة بالعنوان { $slug }. اختاروا كلمة أخرى، أو افتحوا مسودة لتلك الدورة.
studio-begin-drafted = بدأ شخص دورة بالعنوان { $slug }. اختاروا كلمة أخرى، أو تابعوا تلك المسودة.
studio-begin-reserved = تقود الكلمة { $slug } إلى صفحة أخرى. اختاروا غيرها.

## The outline in place
studio-outline-course = عنوان الدورة وخلاصتها
studio-outline-retitle = حفظ العنوان والخلاصة
studio-outline-other = الوحدة
studio-outline-across = نقل إلى نهاية هذه الوحدة
studio-outline-module-title = العنوان
studio-outline-add-module = إضافة وحدة
studio-outline-add-module-do = إضافة الوحدة
studio-heading-unreadable = لا يمكن قراءة الإعدادات في أول هذا النص. افتحوا النص وأصلحوها هناك.
studio-heading-clash = غيّر شخص آخر هذا في هذه الأثناء. وهو الآن: { $title } – { $summary } ما كتبتموه ما زال هنا؛ احفظوا من جديد ليحل محله.

## Who edits it
studio-editors = المحررون
studio-editors-lead = من يحرر دورة يكتب مسوداتها ويقرؤها وينشرها. والدورة التي لا محرر لها مفتوحة لكل المدربين.
studio-editors-now = من يحررها
studio-editors-none = لم يُعيَّن أحد: يمكن لكل المدربين تحريرها.
studio-editors-add = تعيين محرر
studio-editors-add-note = مع أول محرر تُغلق الدورة أمام سائر المدربين. يتطلب النشر شخصين، فعيّنوا اثنين أو أكثر.
studio-editors-add-do = تعيين
studio-editors-end = إنهاء
studio-editors-courses = من يحرر أي دورة
studio-editors-planned = حدد نشرًا في { $at }. ينتهي ذلك مع انتهاء تحريره، ويُبلَّغ الآخرون.
studio-editors-beside = سيناريوهات هذه الدورة وحالاتها
studio-editors-beside-note = لها محرروها. وما لا محرر له مفتوح لكل المدربين، أيًّا كان محرر الدورة.
studio-editors-count = { $count ->
    [zero] كل المدربين
    [one] محرر واحد
    [two] محرران
    [few] { $count } محررين
    [many] { $count } محررًا
   *[other] { $count } محرر
}
studio-editor-no-instructor = ليس هذا الشخص مدربًا. أعطوا حسابه هذا الدور أولًا.

## What was done
notice-picture-added = الصورة في المسودة.
notice-picture-removed = أُخرجت الصورة.
notice-picture-placed = الصورة في نهاية النص.
notice-course-begun = بدأت الدورة. افتحوا الدرس واكتبوا.
notice-editor-added = عُيّن المحرر.
notice-editor-ended = لم يعد هذا الشخص محررًا.
