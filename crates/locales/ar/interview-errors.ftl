## Why something in an interview did not do what it was asked.

interview-refused-erased = حذفتَ ما قيل في هذه المقابلة، ولم يعد النظر فيها ممكنا.
interview-refused-ended = انتهت هذه المقابلة، ولا يمكن إضافة شيء إليها.
interview-refused-not-ended = لم تنته هذه المقابلة بعد. يمكنك النظر فيها بعد أن تنتهي.
interview-refused-old-model = بدأت هذه المقابلة بنسخة سابقة من البرنامج، والشخص اليوم يجيب إجابات أخرى، فلا يمكن أن تستمر. ابدأ مقابلة جديدة بهذه الحالة، وبعدها يمكنك النظر في هذه وحذفها.
interview-refused-not-entered = لم تدخل بعد. خطّط أولا، ثم ادخل.
interview-refused-entered = دخلتَ من قبل، والخطة تبقى كما كانت عند دخولك.
interview-refused-turn-taken = أُرسل هنا شيء آخر من قبل، ربما في نافذة أخرى. تعرض الصفحة الآن إلى أين وصل الأمر، ولم يضع شيء مما كتبته.
interview-refused-turn-order = لم يصل الأمر إلى هذا الحد بعد. تعرض الصفحة الآن إلى أين وصل، ولم يضع شيء مما كتبته.
interview-refused-not-now = لا يمكن فعل هذا الآن. اختر شيئا مما تعرضه الصفحة.
interview-refused-words-empty = لم يُقل شيء بعد. قل شيئا أولا، وبعد أن يتكلم الشخص يمكنك أيضا أن تنتظر صامتا.
interview-refused-words-long = هذا أطول من الحد الأقصى للأحرف، وهو { $count }. قل أقل في المرة الواحدة وأرسل من جديد.
interview-refused-notes-long = ملاحظاتك أطول من الحد الأقصى للأحرف، وهو { $count }. اختصرها واحفظها من جديد.
interview-refused-plan-long = هذا أطول من الحد الأقصى للأحرف، وهو { $count }. اختصره واحفظه من جديد.
interview-refused-no-place = لا مكان لهذا في مقابلة، ولذلك لا يجيب الشخص عنه. تابع بشيء آخر. إن تكرر ذلك انتهت المقابلة ونظر فيها مقيِّم.
interview-refused-no-place-ended = لا مكان لهذا في مقابلة. كانت هذه المرة الثانية، فانتهت المقابلة، وسينظر مقيِّم في هاتين الجملتين. يمكنك الاعتراض في صفحة المراجعة.
interview-refused-assessed-stays = تُحفظ المقابلة المقيَّمة دليلا على التقييم، لأن الشهادة التي تقوم عليها يمكن الاعتراض عليها. ولا يمكن حذفها.

## Why an interview may not begin.

# $most is how often one may go in, $count how long it is until the next.
interview-refused-cap-hour = { $count ->
    [one] دخلت الغرفة { $most } من المرات خلال ساعة. خذ استراحة: يمكن أن تبدأ التالية بعد دقيقة واحدة.
    [two] دخلت الغرفة { $most } من المرات خلال ساعة. خذ استراحة: يمكن أن تبدأ التالية بعد دقيقتين.
    [few] دخلت الغرفة { $most } من المرات خلال ساعة. خذ استراحة: يمكن أن تبدأ التالية بعد { $count } دقائق.
    [many] دخلت الغرفة { $most } من المرات خلال ساعة. خذ استراحة: يمكن أن تبدأ التالية بعد { $count } دقيقة.
   *[other] دخلت الغرفة { $most } من المرات خلال ساعة. خذ استراحة: يمكن أن تبدأ التالية بعد { $count } دقيقة.
}
interview-refused-cap-hour-long = { $count ->
    [one] دخلت الغرفة { $most } من المرات خلال ساعة. خذ استراحة: يمكن أن تبدأ التالية بعد ساعة تقريبا.
    [two] دخلت الغرفة { $most } من المرات خلال ساعة. خذ استراحة: يمكن أن تبدأ التالية بعد ساعتين تقريبا.
    [few] دخلت الغرفة { $most } من المرات خلال ساعة. خذ استراحة: يمكن أن تبدأ التالية بعد { $count } ساعات تقريبا.
    [many] دخلت الغرفة { $most } من المرات خلال ساعة. خذ استراحة: يمكن أن تبدأ التالية بعد { $count } ساعة تقريبا.
   *[other] دخلت الغرفة { $most } من المرات خلال ساعة. خذ استراحة: يمكن أن تبدأ التالية بعد { $count } ساعة تقريبا.
}
interview-refused-cap-day-short = { $count ->
    [one] دخلت الغرفة { $most } من المرات خلال يوم. هذا يكفي ليوم واحد: يمكن أن تبدأ التالية بعد دقيقة واحدة.
    [two] دخلت الغرفة { $most } من المرات خلال يوم. هذا يكفي ليوم واحد: يمكن أن تبدأ التالية بعد دقيقتين.
    [few] دخلت الغرفة { $most } من المرات خلال يوم. هذا يكفي ليوم واحد: يمكن أن تبدأ التالية بعد { $count } دقائق.
    [many] دخلت الغرفة { $most } من المرات خلال يوم. هذا يكفي ليوم واحد: يمكن أن تبدأ التالية بعد { $count } دقيقة.
   *[other] دخلت الغرفة { $most } من المرات خلال يوم. هذا يكفي ليوم واحد: يمكن أن تبدأ التالية بعد { $count } دقيقة.
}
interview-refused-cap-day = { $count ->
    [one] دخلت الغرفة { $most } من المرات خلال يوم. هذا يكفي ليوم واحد: يمكن أن تبدأ التالية بعد ساعة تقريبا.
    [two] دخلت الغرفة { $most } من المرات خلال يوم. هذا يكفي ليوم واحد: يمكن أن تبدأ التالية بعد ساعتين تقريبا.
    [few] دخلت الغرفة { $most } من المرات خلال يوم. هذا يكفي ليوم واحد: يمكن أن تبدأ التالية بعد { $count } ساعات تقريبا.
    [many] دخلت الغرفة { $most } من المرات خلال يوم. هذا يكفي ليوم واحد: يمكن أن تبدأ التالية بعد { $count } ساعة تقريبا.
   *[other] دخلت الغرفة { $most } من المرات خلال يوم. هذا يكفي ليوم واحد: يمكن أن تبدأ التالية بعد { $count } ساعة تقريبا.
}
interview-refused-assessed-open = لديك مقابلة مقيَّمة مفتوحة. أنهها أولا، ثم يعود التدريب.
interview-refused-measured-open = لديك مقابلة مقيَّمة مفتوحة في المسار الآخر. أنهها أولا.
interview-refused-waits-for-assessor = قد تكون اثنتان من مقابلاتك ناجحتين. ينظر فيهما مقيِّم أولا.
interview-refused-measured-wait-minutes = { $count ->
    [one] يمكن أن تبدأ التالية بعد دقيقة واحدة.
    [two] يمكن أن تبدأ التالية بعد دقيقتين.
    [few] يمكن أن تبدأ التالية بعد { $count } دقائق.
    [many] يمكن أن تبدأ التالية بعد { $count } دقيقة.
   *[other] يمكن أن تبدأ التالية بعد { $count } دقيقة.
}
interview-refused-measured-wait = { $count ->
    [one] يمكن أن تبدأ التالية بعد ساعة تقريبا.
    [two] يمكن أن تبدأ التالية بعد ساعتين تقريبا.
    [few] يمكن أن تبدأ التالية بعد { $count } ساعات تقريبا.
    [many] يمكن أن تبدأ التالية بعد { $count } ساعة تقريبا.
   *[other] يمكن أن تبدأ التالية بعد { $count } ساعة تقريبا.
}
# $needed is how many cases a strand needs.
interview-refused-no-case-left = لا توجد هنا حالة لم تقابلها. عدد الحالات المختومة التي تحتاجها الأكاديمية لكل مسار هو { $needed }. اسأل مدرِّبا.

## Rounds of utterances.

interview-refused-drill-empty = لا يوجد هنا ما تتدرب به بعد: ليس في أي حالة جمل من هذا النوع.
interview-refused-drill-many = بدأت جولات كثيرة خلال ساعة. خذ استراحة.
interview-refused-drill-over = انتهت الدقائق الخمس. ما أجبت به قبل ذلك محسوب.
interview-refused-drill-changed = تغيّر هذا البند في الأثناء. تعرض الصفحة ما هو موجود الآن. وما كتبته محفوظ.
interview-refused-drill-choose = اختر ما هي هذه الكلمات.
interview-refused-drill-write = اكتب ما كنت ستقوله.

## Contests, judgements and reports.

interview-refused-contest-choose = اختر ما هي هذه الجملة.
interview-refused-contest-reason = اكتب نصا طوله بين { $least } و{ $most } من الأحرف.
interview-refused-contest-once = اعتُرض على تصنيف هذه الجملة من قبل. لا يمكن ذلك إلا مرة واحدة.
interview-refused-contest-most = عدد الجمل التي اعترضت على تصنيفها في هذه المقابلة { $most }، ولا يمكن أكثر من ذلك.
interview-refused-contest-same = هذا هو تصنيف الجملة الآن.
interview-refused-contest-decided = اتُّخذ القرار في هذه الأثناء، وتعرضه الصفحة الآن.
interview-refused-report-closed = قيل هذا أو تقرر من قبل. تعرض الصفحة الآن إلى أين وصل الأمر.
interview-refused-own = هذا يخصك أنت. يقرر فيه شخص آخر.
interview-refused-judge-reason = قرارك يخالف النتيجة الآلية أو الحكم السابق. اكتب السبب في نص طوله بين { $least } و{ $most } من الأحرف.

## What to practise next.

skills-next-interview = لم تُجرِ هذه المقابلة بعد.
skills-next-room = مقابلة

## In the audit log.

audit-interview-started = بدأت مقابلة مقيَّمة
audit-interview-ended = انتهت مقابلة مقيَّمة
audit-interview-lost = ضاعت مقابلة مقيَّمة: تغيّر البرنامج وهي مفتوحة
audit-interview-viewed = اطّلع مقيِّم على مقابلة مقيَّمة
audit-interview-judged = ثُبّتت نتيجة مقابلة مقيَّمة أو نُقضت
audit-interview-objected = اعتراض على تقرير عن مقابلة
audit-interview-report-decided = بُتّ في تقرير عن مقابلة
audit-interview-report-viewed = قرأ مقيِّم تقريرا عن مقابلة
audit-coding-contested = اعتراض على تصنيف جملة
audit-coding-decided = بُتّ في تصنيف معترض عليه
