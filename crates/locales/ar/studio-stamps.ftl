# Review stamps: who read a course, and for what.

stamp-kind-subject = مضمون ما تعلّمه
stamp-kind-child-protection = حماية الطفل
stamp-kind-survivor-led = قراءة من ناجين وناجيات
stamp-kind-legal = القانون

## For officers
course-stamps = من راجع هذه الدورة
course-stamps-note = سجّلها القائمون على البرامج التي تستخدمها.
course-stamps-link = مراجعات هذه الدورة
stamp-read-subject = روجعت من حيث ما تعلّمه
stamp-read-child-protection = روجعت من حيث حماية الطفل
stamp-read-survivor-led = راجعها ناجون وناجيات من الاتجار بالبشر
stamp-read-legal = روجعت من حيث القانون
stamp-details = ما الذي قُرئ
stamp-version-same = النسخة التي روجعت هي النسخة التي لديك ({ $version }).
stamp-version-earlier = روجعت نسخة أقدم ({ $version })، لا النسخة التي لديك. ما تغيّر بعدها لم تشمله هذه المراجعة.
stamp-version-later = روجعت نسخة أحدث ({ $version })، لا النسخة التي لديك.

## The page of the stamps
stamps-title = مراجعات هذه الدورة
stamps-lead = يرى أفراد الشرطة في صفحة الدورة من راجعها ومن أي ناحية. لا تسجّلوا إلا ما قرأه أحد فعلًا، ولا تذكروا اسمًا إلا بموافقة صاحبه.
stamps-list = ما سُجّل
stamps-list-note = ما يُسحب يبقى هنا، ولا يراه أفراد الشرطة بعد ذلك.
stamps-none = لم يسجّل أحد أي مراجعة.
stamps-entered = سُجّلت في { $date } بواسطة
stamps-withdrawn = سُحبت في { $date }
stamps-of-current = النسخة التي روجعت هي النسخة الحالية ({ $version }).
stamps-of-other = النسخة التي روجعت ليست النسخة الحالية ({ $version }).
stamps-withdraw = سحب
stamps-withdraw-note = لا يمكن إرجاعها، لكن يمكن تسجيلها من جديد.
stamps-new = تسجيل مراجعة
stamps-new-note = يراها أفراد الشرطة فورًا. يمكن سحبها، ولا يمكن تعديلها.
stamps-kind = روجعت من حيث
stamps-country = البلد
stamps-country-hint = لمراجعة القانون فقط.
stamps-no-country = بلا بلد
stamps-version = النسخة التي روجعت
stamps-version-choice = { $version }، نُشرت في { $date }
stamps-reviewer = من راجعها
stamps-reviewer-hint = الاسم والصفة، أو اسم منظمة. يراه كل من يرى الدورة.
stamps-scope = ما الذي قُرئ وما الذي لم يُقرأ
stamps-scope-hint = مثلًا: كل دروس الوحدات 1 إلى 3 وأسئلتها، دون الصور.
stamps-day = يوم المراجعة
stamps-enter = تسجيل المراجعة

## What is wrong
stamps-kind-unknown = اختاروا الناحية التي روجعت منها الدورة.
stamps-country-missing = اختاروا البلد الذي روجع قانونه.
stamps-country-only-legal = لا يُذكر البلد إلا في مراجعة القانون.
stamps-version-unknown = اختاروا النسخة التي روجعت.
stamps-reviewer-missing = اكتبوا من راجعها.
stamps-scope-missing = اكتبوا ما الذي قُرئ.
stamps-scope-long = اكتبوا { $most } محرفًا على الأكثر.
stamps-day-missing = اذكروا يوم المراجعة.
stamps-day-ahead = هذا اليوم في المستقبل.
stamps-day-far = مضى على هذا اليوم أكثر من عشر سنوات.
stamps-too-many = بلغ عدد ما سجّلتموه من مراجعات هذه الدورة في يوم واحد { $most }. تابعوا غدًا.

## What was done
notice-stamp-entered = سُجّلت المراجعة. يراها أفراد الشرطة الآن.
notice-stamp-withdrawn = سُحبت المراجعة. لم يعد أفراد الشرطة يرونها.
audit-course-stamp-entered = تسجيل مراجعة لدورة
audit-course-stamp-withdrawn = سحب مراجعة لدورة
