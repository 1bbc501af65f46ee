## Words that several pages share.

minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
module-count = { $count ->
    [zero] لا وحدات
    [one] وحدة واحدة
    [two] وحدتان
    [few] { $count } وحدات
    [many] { $count } وحدة
   *[other] { $count } وحدة
}
lesson-count = { $count ->
    [zero] لا دروس
    [one] درس واحد
    [two] درسان
    [few] { $count } دروس
    [many] { $count } درسا
   *[other] { $count } درس
}
lessons-done = الدروس المكتملة: { $done } من { $count }
module-minutes-left = { $count ->
    [0] جميع دروس هذه الوحدة مكتملة
    [one] بقيت دقيقة واحدة في الوحدة
    [two] بقيت دقيقتان في الوحدة
    [few] بقيت { $count } دقائق في الوحدة
    [many] بقيت { $count } دقيقة في الوحدة
   *[other] بقيت { $count } دقيقة في الوحدة
}

## The first page, before signing in.

front-title = تدريب لأفراد الشرطة الذين يتحدثون مع ضحايا الاتجار بالأشخاص
front-lead = يعلّم { $site } أفراد الشرطة التعرف على الاتجار بالأشخاص، والتصرف بصورة آمنة في الدقائق الأولى، وطرح الأسئلة بطريقة تتيح للناس أن يرووا ما حدث. وتُذكر كل قاعدة مع مصدرها.
front-see-courses = عرض الدورات
front-officers = لأفراد الشرطة
front-officers-note = على الهاتف أو على حاسوب مركز الشرطة، في أجزاء قصيرة، وبأربع لغات.
front-step-read = اقرأ درسا مدته نحو عشر دقائق
front-step-read-text = مضمون القوانين والبحوث، مع حالات خيالية. وقبل أي محتوى صعب توجد ملاحظة، ويمكنك أن تغادر أي صفحة فورا.
front-step-decide = قرر، واعرف السبب
front-step-decide-text = في النص أسئلة قصيرة تسألك عما ستفعله بعد ذلك. وترى سبب كل خيار. ولا تترتب على الأخطاء أي نتائج.
front-step-show = أظهر ما تستطيع فعله
front-step-show-text = تنتهي كل وحدة باختبار قصير، والدورة بتقييم نهائي. ثم تحصل على شهادة تذكر بالضبط ما أُثبت.
front-courses-note = يمكن لأي شخص أن يقرأ ما تحتويه الدورة. ولقراءة الدروس، سجّل الدخول.
front-staff = لمن يدربون وينظمون
front-instructors = المدربون
front-instructors-text = الدورات ملفات نصية يمكنك قراءتها وتصحيحها وترجمتها. وترى أي الأسئلة يكثر الخطأ فيها.
front-programmes = مديرو البرامج
front-programmes-text = ترى كم من أفراد الشرطة بدأوا كل دورة وأتموها، حسب البلد والجهة. ولا ترى إجاباتهم.
front-assessors = المقيّمون
front-assessors-text = ترى التقييمات النهائية المنتهية مع الإجابات والأسباب.
front-verify = التحقق من شهادة
front-verify-text = لكل شهادة رمز. أدخله لترى هل صدرت الشهادة هنا وهل غُيّرت بعد ذلك. ولا تحتاج إلى حساب.
front-limits = ما لا يقوم به Audire
front-limits-text = إتمام دورة لا يخوّل أحدا أن يجري بمفرده مقابلات مع الضحايا. ولا يحكم Audire على ما إذا كان الشخص يقول الحقيقة، ولا يشخّص، ولا يحل محل القانون الوطني أو قواعد الجهة التي تعمل فيها.
front-about-link = المزيد عن Audire ومصادره وحدوده

## The home of a person who is signed in. Most of these are headings that say what to do.

home-begin = من أين تبدأ
home-resume = حيث توقفت
home-next-lesson = درسك التالي
home-attempt = لديك محاولة مفتوحة
home-drill = لديك تمرين مفتوح
home-quiz = التالي هو الاختبار القصير لهذه الوحدة
home-assessment = التالي هو التقييم النهائي
home-nothing = لا شيء مطلوب منك الآن
home-nothing-text = لقد أتممت كل دورة بدأتها. ويمكنك أن تقرأ جميع الدروس مرة أخرى في أي وقت.
home-nothing-open = لا شيء يمكنك فعله الآن في الدورات التي بدأتها. قد تكون إجابة في انتظار التصحيح، أو محاولة أخرى في انتظار موعدها، والدورة تذكر أيهما.
home-news = جديد في نتائجك
home-news-list = منذ آخر اطلاع لك
home-news-note = ما حدث منذ أن فتحت النتيجة آخر مرة.
news-marked = صُححت إجابتك المكتوبة
news-contest = رُدّ على اعتراضك
news-regraded = صُحح سؤال وأعيد تقدير إجابتك
home-open = ما بدأته ولم تنهه
home-open-note = ما حفظته باق.
home-open-drill = تابع التمرين.
home-open-quiz = تابع الاختبار القصير.
home-open-final = تابع التقييم النهائي.
home-see-course = عرض الدورة
home-module = الوحدة { $number }
home-lesson = الدرس { $number } من { $count }
home-stopped = توقفت هنا في { $date }.
home-minutes-left = { $count ->
    [one] بقيت نحو دقيقة واحدة في هذه الوحدة.
    [two] بقيت نحو دقيقتين في هذه الوحدة.
    [few] بقيت نحو { $count } دقائق في هذه الوحدة.
    [many] بقيت نحو { $count } دقيقة في هذه الوحدة.
   *[other] بقيت نحو { $count } دقيقة في هذه الوحدة.
}
home-answered = الأسئلة التي أجبت عنها: { $done } من { $count }. وما حفظته باق.
home-quiz-ready = { $count ->
    [one] لقد قرأت جميع دروس هذه الوحدة. وفي الاختبار القصير سؤال واحد.
    [two] لقد قرأت جميع دروس هذه الوحدة. وفي الاختبار القصير سؤالان.
    [few] لقد قرأت جميع دروس هذه الوحدة. وفي الاختبار القصير { $count } أسئلة.
    [many] لقد قرأت جميع دروس هذه الوحدة. وفي الاختبار القصير { $count } سؤالا.
   *[other] لقد قرأت جميع دروس هذه الوحدة. وفي الاختبار القصير { $count } سؤال.
}
home-assessment-ready = { $count ->
    [one] لقد أنجزت كل ما يسبق التقييم. وفي التقييم سؤال واحد.
    [two] لقد أنجزت كل ما يسبق التقييم. وفي التقييم سؤالان.
    [few] لقد أنجزت كل ما يسبق التقييم. وفي التقييم { $count } أسئلة.
    [many] لقد أنجزت كل ما يسبق التقييم. وفي التقييم { $count } سؤالا.
   *[other] لقد أنجزت كل ما يسبق التقييم. وفي التقييم { $count } سؤال.
}
home-duties = عملك
home-duties-note = ما تتيح لك أدوارك القيام به.
home-duty-author = الدورات، ومشكلاتها، والأسئلة التي يكثر الخطأ فيها.
home-duty-programmes = كم من أفراد الشرطة بدأوا كل دورة وأتموها.
home-duty-marking = إجابات واعتراضات تنتظر تقدير شخص، وتقييمات نهائية منتهية.
home-duty-admin = الحسابات، وروابط تعيين كلمة المرور، والسجل.
home-courses = دوراتك
home-courses-note = الدورات التي بدأتها ولم تتمها.
home-all-courses = جميع الدورات
home-certificates = شهاداتك
home-certificate-issued = صدرت في { $date }
home-support = الدعم
home-support-text = قد يترك بعض هذا العمل أثرا باقيا في من يقوم به. فإذا حدث ذلك لك، فيمكنك أن تتحدث مع شخص ما. ولا يُخبَر أحد بأنك اطلعت على ذلك.
home-support-link = مع من يمكنك أن تتحدث

## All courses.

courses-title = الدورات
courses-lead = تبين كل دورة ما ستكون قادرا على فعله، وكم تستغرق، وما تتطلبه شهادتها.
courses-all = جميع الدورات
courses-all-note = تشمل المدة المذكورة الدروس والاختبارات القصيرة والتقييم النهائي. ويمكنك أن تتوقف عند أي نقطة.
courses-none = لا توجد دورات هنا بعد.
course-completed = مكتملة

## A course.

course-outcomes = ما ستكون قادرا على فعله
course-about = عن هذه الدورة
course-version = النسخة { $version }، { $date }
course-newer = توجد نسخة أحدث من هذه الدورة. وتبقى أنت على النسخة التي بدأتها، لكي يحتفظ ما أنجزته بقيمته.
course-begin = بدء الدرس الأول
course-completed-on = تاريخ الإتمام: { $date }
course-certificate-link = فتح شهادتك
enrol = الالتحاق بالدورة
enrol-note = الالتحاق مجاني. ويمكنك أن تتوقف في أي وقت.
enrol-sign-in = تسجيل الدخول للالتحاق
enrol-anonymous = الدروس متاحة لأفراد الشرطة الذين لديهم حساب.
module-outcomes = ما تعلّمه هذه الوحدة
lesson-done = مكتمل
# An officer has opened this lesson and not finished it.
lesson-begun = بدأته
needs-title = ما تتطلبه الشهادة
needs-note = تذكر الشهادة ما الذي أُثبت، ومتى، وفي أي نسخة من الدورة. ولا تعني أنه يجوز للشخص أن يجري بمفرده مقابلات مع الضحايا.
needs-lessons = { $count ->
    [one] الدرس، مع الإجابة عن أسئلة التحقق فيه
    [two] الدرسان، مع الإجابة عن أسئلة التحقق فيهما
    [few] جميع الدروس، وعددها { $count }، مع الإجابة عن أسئلة التحقق فيها
    [many] جميع الدروس، وعددها { $count }، مع الإجابة عن أسئلة التحقق فيها
   *[other] جميع الدروس، وعددها { $count }، مع الإجابة عن أسئلة التحقق فيها
}
needs-quizzes = { $count ->
    [one] اجتياز الاختبار القصير
    [two] اجتياز الاختبارين القصيرين
    [few] اجتياز جميع الاختبارات القصيرة، وعددها { $count }
    [many] اجتياز جميع الاختبارات القصيرة، وعددها { $count }
   *[other] اجتياز جميع الاختبارات القصيرة، وعددها { $count }
}
needs-assessment = اجتياز التقييم النهائي بنسبة ⁦{ $percent }%⁩ أو أكثر
needs-met = مستوفى
# Beside the final assessment.
needs-not-yet = ليس بعد
needs-so-far = { $done } من { $count }

## Quizzes and the final assessment, on the course's page.

quiz-title = الاختبار القصير
assessment-final = التقييم النهائي
assessment-final-note = أسئلة من جميع الوحدات.
assessment-rules = { $count ->
    [one] سؤال واحد. نسبة النجاح ⁦{ $percent }%⁩ أو أكثر.
    [two] سؤالان. نسبة النجاح ⁦{ $percent }%⁩ أو أكثر.
    [few] { $count } أسئلة. نسبة النجاح ⁦{ $percent }%⁩ أو أكثر.
    [many] { $count } سؤالا. نسبة النجاح ⁦{ $percent }%⁩ أو أكثر.
   *[other] { $count } سؤال. نسبة النجاح ⁦{ $percent }%⁩ أو أكثر.
}
attempts-unlimited = يمكنك أن تعيده أي عدد من المرات.
attempts-used = المحاولات المستعملة: { $used } من { $count }.
attempts-left = { $count ->
    [zero] لم تبق لك أي محاولة.
    [one] بقيت لك محاولة واحدة.
    [two] بقيت لك محاولتان.
    [few] بقيت لك { $count } محاولات.
    [many] بقيت لك { $count } محاولة.
   *[other] بقيت لك { $count } محاولة.
}
attempts-none-left = لقد استنفدت جميع المحاولات. اسأل مدربك أو مدير البرنامج عن كيفية المتابعة.
attempts-finished = { $count ->
    [zero] لا محاولات منتهية
    [one] محاولة واحدة منتهية
    [two] محاولتان منتهيتان
    [few] { $count } محاولات منتهية
    [many] { $count } محاولة منتهية
   *[other] { $count } محاولة منتهية
}
attempt-start = بدء
attempt-again = إعادة
attempt-continue = متابعة المحاولة
attempt-number = المحاولة { $number }
assessment-passed-with = تم الاجتياز بنسبة ⁦{ $percent }%⁩
assessment-best = أفضل نتيجة حتى الآن ⁦{ $percent }%⁩
quiz-not-yet = { $count ->
    [one] يُفتح بعد إكمال درس واحد آخر من هذه الوحدة.
    [two] يُفتح بعد إكمال درسين آخرين من هذه الوحدة.
    [few] يُفتح بعد إكمال { $count } دروس أخرى من هذه الوحدة.
    [many] يُفتح بعد إكمال { $count } درسا آخر من هذه الوحدة.
   *[other] يُفتح بعد إكمال { $count } درس آخر من هذه الوحدة.
}
assessment-not-yet = { $count ->
    [one] يُفتح بعد إكمال درس واحد آخر أو اختبار قصير واحد آخر.
    [two] يُفتح بعد إكمال اثنين آخرين من الدروس والاختبارات القصيرة.
    [few] يُفتح بعد إكمال { $count } أخرى من الدروس والاختبارات القصيرة.
    [many] يُفتح بعد إكمال { $count } أخرى من الدروس والاختبارات القصيرة.
   *[other] يُفتح بعد إكمال { $count } أخرى من الدروس والاختبارات القصيرة.
}

## A lesson.

# Above the title.
lesson-place = الوحدة { $module }، الدرس { $lesson }
# Spoken label of the list of lessons beside the text.
outline-label = دروس هذه الوحدة
outline-course = جميع الوحدات
on-this-page = في هذه الصفحة
lesson-not-enrolled = أنت تقرأ دون أن تكون ملتحقا بالدورة. ولا يُسجَّل شيء.
lesson-untranslated = لم يُترجم هذا الدرس بعد. وهو معروض باللغة التالية: { $language }.
lesson-stale = بعض أقسام هذه الترجمة أقدم من النص الأصلي.
lesson-printed = من { $site }، نسخة الدورة { $version } بتاريخ { $date }. تأكد من أنها ما زالت النسخة الحالية قبل أن تعتمد عليها.
lesson-checks-note = { $count ->
    [one] يكتمل الدرس بعد الإجابة عن سؤال التحقق فيه.
    [two] يكتمل الدرس بعد الإجابة عن سؤالي التحقق فيه.
    [few] يكتمل الدرس بعد الإجابة عن أسئلة التحقق فيه، وعددها { $count }.
    [many] يكتمل الدرس بعد الإجابة عن أسئلة التحقق فيه، وعددها { $count }.
   *[other] يكتمل الدرس بعد الإجابة عن أسئلة التحقق فيه، وعددها { $count }.
}
lesson-checks-open = { $count ->
    [one] سؤال تحقق واحد في هذا الدرس بلا إجابة بعد. أجب عنه ثم تابع. وأي إجابة تُحتسب.
    [two] سؤالا تحقق في هذا الدرس بلا إجابة بعد. أجب عنهما ثم تابع. وأي إجابة تُحتسب.
    [few] { $count } من أسئلة التحقق في هذا الدرس بلا إجابة بعد. أجب عنها ثم تابع. وأي إجابة تُحتسب.
    [many] { $count } من أسئلة التحقق في هذا الدرس بلا إجابة بعد. أجب عنها ثم تابع. وأي إجابة تُحتسب.
   *[other] { $count } من أسئلة التحقق في هذا الدرس بلا إجابة بعد. أجب عنها ثم تابع. وأي إجابة تُحتسب.
}
# Link after the sentence above: to the first check without an answer.
lesson-first-open = الانتقال إلى أول سؤال تحقق بلا إجابة
not-enrolled = التحق بالدورة أولا، لكي يمكن حفظ إجاباتك.
# Followed by the title of the lesson and its minutes.
next-lesson = التالي:
next-quiz = التالي: الاختبار القصير لهذه الوحدة
next-course = التالي: صفحة الدورة

## The note before a hard text.

note-title = قبل أن تقرأ
# Label, followed by a list of themes.
note-themes = المواضيع
# Label, followed by sentences on what the text leaves out and how far it goes.
note-without = الحدود
note-skip = تخطي هذا الدرس الآن

## A check inside a lesson.

check-title = سؤال التحقق { $number } من { $count }
check-answer = التحقق من إجابتي
check-compare = عرض الإجابات النموذجية
check-again = المحاولة مرة أخرى
check-offline = تعذر الاتصال بالخادم. اختيارك باق في هذه الصفحة. حاول مرة أخرى عندما يتوفر لديك اتصال.

## Glossary and search.

glossary-title = مسرد المصطلحات
glossary-lead = كلمات الدورات، مشروحة بلغة بسيطة.
glossary-none = لا توجد مصطلحات هنا بعد.
search-title = البحث
search-label = البحث في الدورات والدروس والمصطلحات
search-button = بحث
search-found = { $count ->
    [0] لم يُعثر على شيء
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-nothing = جرّب كلمات أقل، أو بداية كلمة.
search-anonymous = سجّل الدخول لتبحث في الدروس أيضا.
search-kind-course = دورة
search-kind-lesson = درس
search-kind-term = مصطلح

## Where the exit key leads. Nothing of the page before may show here.

pause-title = استراحة
pause-lead = لقد غادرت الصفحة. موضعك محفوظ. ولا يُخبَر أحد بأنك غادرت.
pause-home = الانتقال إلى الصفحة الرئيسية
pause-support = إذا أردت أن تتحدث
pause-support-note = لا يُخبَر أحد بأنك اطلعت على ذلك.
