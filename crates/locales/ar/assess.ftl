## Quizzes and final assessments: one question a page.

# Above a question and above a result. $number counts this person's attempts from 1.
attempt-kind-quiz = اختبار الوحدة القصير، المحاولة { $number }
attempt-kind-quiz-limited = اختبار الوحدة القصير، المحاولة { $number } من { $allowed }
attempt-kind-final = التقييم النهائي، المحاولة { $number }
attempt-kind-final-limited = التقييم النهائي، المحاولة { $number } من { $allowed }
attempt-pass-mark = نسبة النجاح ⁦{ $percent }%⁩ أو أكثر.
# Heading of the page, and label of each question in a result.
attempt-question = السؤال { $number } من { $total }
attempt-save-next = حفظ ومتابعة
attempt-save-review = حفظ ومراجعة
# Links beside the button.
attempt-back = العودة إلى السؤال السابق
attempt-skip = الإجابة عن هذا السؤال لاحقا

## The list of questions beside the question.

attempt-questions = الأسئلة
# Spoken labels of the numbered links.
attempt-question-answered = السؤال { $number }، أجبت عنه
attempt-question-open = السؤال { $number }، بلا إجابة بعد
# The key under the list, and the state of a question before finishing.
attempt-key-here = هذا السؤال
attempt-key-answered = أجبت عنه
attempt-key-open = بلا إجابة بعد
attempt-review-link = مراجعة وإنهاء
attempt-leave-note = يمكنك أن تخرج وتكمل لاحقا، حتى على جهاز آخر. وما حُفظ يبقى محفوظا.

## Saving.

# $time is a time of day, or a date with a time of day.
attempt-saved = وقت الحفظ: { $time }
attempt-nothing-saved = لم يُحفظ شيء بعد
attempt-not-saved = لم يُحفظ بعد
attempt-saving = جار الحفظ
attempt-trying = لم تُحفظ إجابتك بعد: تعذر الاتصال بالخادم. يحاول Audire مرة أخرى. أبق هذه الصفحة مفتوحة.
attempt-try-now = المحاولة الآن
attempt-nothing-chosen = لم تختر شيئا. وتبقى الإجابة المحفوظة من قبل محتسبة.
attempt-session-ended = انتهت جلستك. إجابتك باقية: سجّل الدخول مرة أخرى لكي تُحفظ.
attempt-sign-in = تسجيل الدخول مرة أخرى
attempt-reload = تحميل هذه الصفحة مرة أخرى

## Before finishing.

review-title = مراجعة وإنهاء
review-all-answered = { $total ->
    [one] أجبت عن السؤال.
    [two] أجبت عن السؤالين.
    [few] أجبت عن جميع الأسئلة، وعددها { $total }.
    [many] أجبت عن جميع الأسئلة، وعددها { $total }.
   *[other] أجبت عن جميع الأسئلة، وعددها { $total }.
}
review-some-open = { $open ->
    [one] سؤال واحد من أصل { $total } بلا إجابة بعد.
    [two] سؤالان من أصل { $total } بلا إجابة بعد.
    [few] { $open } أسئلة من أصل { $total } بلا إجابة بعد.
    [many] { $open } سؤالا من أصل { $total } بلا إجابة بعد.
   *[other] { $open } سؤال من أصل { $total } بلا إجابة بعد.
}
review-questions-note = إلى أن تنهي المحاولة يمكنك تغيير أي إجابة.
review-question = السؤال { $number }
review-finish-title = الإنهاء
review-finish-note = السؤال الذي لا إجابة عنه لا يُحتسب له شيء. ونسبة النجاح ⁦{ $percent }%⁩ أو أكثر. وبعد الإنهاء لا يمكن تغيير الإجابات، وترى النتيجة مع الأسباب.
review-go-to-open = الانتقال إلى السؤال { $number }
review-finish = إنهاء وعرض النتيجة
review-finish-anyway = { $open ->
    [one] إنهاء مع ترك سؤال واحد بلا إجابة
    [two] إنهاء مع ترك سؤالين بلا إجابة
    [few] إنهاء مع ترك { $open } أسئلة بلا إجابة
    [many] إنهاء مع ترك { $open } سؤالا بلا إجابة
   *[other] إنهاء مع ترك { $open } سؤال بلا إجابة
}

## The result.

result-title = النتيجة
result-taken-by = محاولة { $name }
result-passed = تم الاجتياز
result-not-passed = لم يتم الاجتياز
result-score = حصلت على ⁦{ $percent }%⁩. ونسبة النجاح ⁦{ $needed }%⁩.
# For an assessor, who did not take the attempt.
result-score-other = النتيجة المحققة ⁦{ $percent }%⁩. ونسبة النجاح ⁦{ $needed }%⁩.
result-unanswered = { $count ->
    [one] بقي سؤال واحد بلا إجابة ولم يُحتسب له شيء.
    [two] بقي سؤالان بلا إجابة ولم يُحتسب لهما شيء.
    [few] بقيت { $count } أسئلة بلا إجابة ولم يُحتسب لها شيء.
    [many] بقي { $count } سؤالا بلا إجابة ولم يُحتسب لها شيء.
   *[other] بقي { $count } سؤال بلا إجابة ولم يُحتسب لها شيء.
}
result-when = وقت الإنهاء: { $time }
result-next-certificate = لقد أتممت الدورة. وصدرت شهادتك.
result-next-completed = لقد أتممت الدورة.
result-next-course = الجزء التالي من الدورة متاح لك.
result-next-course-open = تبين صفحة الدورة ما بقي لإتمامها.
result-next-again = اقرأ أولا الأسباب الواردة أدناه. يمكنك أن تحاول مرة أخرى كلما احتجت إلى ذلك؛ وتأتي أولا الأسئلة التي لم ترها من قبل.
result-next-again-limited = { $count ->
    [one] بقيت لك محاولة واحدة. اقرأ الأسباب الواردة أدناه قبل أن تستعملها؛ وتأتي أولا الأسئلة التي لم ترها من قبل.
    [two] بقيت لك محاولتان. اقرأ الأسباب الواردة أدناه قبل أن تستعمل المحاولة التالية؛ وتأتي أولا الأسئلة التي لم ترها من قبل.
    [few] بقيت لك { $count } محاولات. اقرأ الأسباب الواردة أدناه قبل أن تستعمل المحاولة التالية؛ وتأتي أولا الأسئلة التي لم ترها من قبل.
    [many] بقيت لك { $count } محاولة. اقرأ الأسباب الواردة أدناه قبل أن تستعمل المحاولة التالية؛ وتأتي أولا الأسئلة التي لم ترها من قبل.
   *[other] بقيت لك { $count } محاولة. اقرأ الأسباب الواردة أدناه قبل أن تستعمل المحاولة التالية؛ وتأتي أولا الأسئلة التي لم ترها من قبل.
}
result-next-none-left = لم تبق لك أي محاولة. اسأل مدربك أو مدير البرنامج عن كيفية المتابعة. وتبقى الدروس متاحة لك.
result-open-certificate = فتح الشهادة
result-to-course = الانتقال إلى الدورة
result-try-again = المحاولة مرة أخرى
result-back-to-marking = العودة إلى التقييمات المنتهية
result-skills = المهارات
result-skills-note = نسبة ما حصلت عليه من نقاط في الأسئلة المتعلقة بكل مهارة. والأسئلة القليلة لا تبين أكثر من اتجاه عام.
result-questions-note = ما اخترته، وهل كل خيار صحيح أم لا، ولماذا، ومن أي مصدر.
result-not-answered = بلا إجابة
# Beside "Partly correct".
result-share = ⁦{ $percent }%⁩ من النقطة

## Skills that questions give evidence of.

competence-definition = تمييز الاتجار بالأشخاص من الجرائم الأخرى
competence-indicators = التعرف على الأشكال والمؤشرات
competence-control-and-trauma = السيطرة والصدمة النفسية والذاكرة
competence-rights = الحقوق والحماية
competence-first-contact = اللقاء الأول والإفادة الأولية الموجزة

# A share in figures.
percent = ⁦{ $percent }%⁩
