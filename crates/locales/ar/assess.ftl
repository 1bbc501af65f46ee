## Quizzes and final assessments: one question a page.

# Above a question and above a result. $number counts this person's attempts from 1.
attempt-kind-quiz = اختبار الوحدة القصير، المحاولة { $number }
attempt-kind-quiz-limited = اختبار الوحدة القصير، المحاولة { $number } من { $allowed }
attempt-kind-final = التقييم النهائي، المحاولة { $number }
attempt-kind-final-limited = التقييم النهائي، المحاولة { $number } من { $allowed }
attempt-kind-drill = تمرين، المحاولة { $number }
attempt-pass-mark = نسبة النجاح ⁦{ $percent }%⁩ أو أكثر.
# Heading of the page, and label of each question in a result.
attempt-question = السؤال { $number } من { $total }
attempt-save-next = حفظ ومتابعة
attempt-save-review = حفظ ومراجعة
# Buttons of questions that are told about before the end.
attempt-check = تحقق
attempt-check-again = تحقق مرة أخرى
attempt-check-once = يمكنك التحقق من هذه الإجابة مرة واحدة. وبعدها لا تتغير.
attempt-tries-left = { $count ->
    [0] هذه هي المحاولة الأخيرة لهذا السؤال.
    [one] بعد هذه المحاولة تبقى لك محاولة واحدة لهذا السؤال.
    [two] بعد هذه المحاولة تبقى لك محاولتان لهذا السؤال.
    [few] بعد هذه المحاولة تبقى لك { $count } محاولات لهذا السؤال.
    [many] بعد هذه المحاولة تبقى لك { $count } محاولة لهذا السؤال.
   *[other] بعد هذه المحاولة تبقى لك { $count } محاولة لهذا السؤال.
}
attempt-next = السؤال التالي
# Beside the heading of a question that takes no more answers.
attempt-closed = تم التحقق. وهذه الإجابة لا تتغير.
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
attempt-leave-note-timed = ما حُفظ يبقى محفوظا، حتى إن خرجت. ويستمر الوقت في المرور.

## Saving.

# $time is a time of day, or a date with a time of day.
attempt-saved = وقت الحفظ: { $time }
attempt-nothing-saved = لم يُحفظ شيء بعد
attempt-not-saved = لم يُحفظ بعد
attempt-saving = جار الحفظ
attempt-trying = لم تُحفظ إجابتك بعد: تعذر الاتصال بالخادم. يحاول Audire مرة أخرى. أبق هذه الصفحة مفتوحة.
attempt-try-now = المحاولة الآن
attempt-nothing-chosen = لم تختر شيئا. وتبقى الإجابة المحفوظة من قبل محتسبة.
attempt-nothing-written = لم تكتب شيئا. وتبقى الإجابة المحفوظة من قبل محتسبة.
# Something is missing: places in an order, or how sure one is.
attempt-incomplete = لم تكتمل الإجابة بعد، ولذلك لم تُحفظ بعد
attempt-session-ended = انتهت جلستك. إجابتك باقية: سجّل الدخول مرة أخرى لكي تُحفظ.
attempt-sign-in = تسجيل الدخول مرة أخرى
attempt-reload = تحميل هذه الصفحة مرة أخرى
## The time that is left.

# $time is a time of day.
clock-until = ينتهي الوقت عند { $time } ({ $count ->
    [zero] لم يبق وقت
    [one] بقيت دقيقة واحدة
    [two] بقيت دقيقتان
    [few] بقيت { $count } دقائق
    [many] بقيت { $count } دقيقة
   *[other] بقيت { $count } دقيقة
}).
# The same while it is counted down. $minutes is a number.
clock-minutes = ينتهي الوقت عند { $time } (الدقائق الباقية: { $minutes }).
clock-last-minute = ينتهي الوقت عند { $time } (بقي أقل من دقيقة).
clock-over = انتهى الوقت. ويجري تسليم ما حفظته.
# Said aloud once.
clock-five-left = بقيت 5 دقائق.
clock-one-left = بقيت دقيقة واحدة. وما حفظته يُحتسب، حتى إن لم تُنه بنفسك.
clock-hide = إخفاء الوقت
clock-show = إظهار الوقت

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
review-questions-note-checked = الإجابات التي تحققت منها لا تتغير. ويمكنك تغيير غيرها إلى أن تنهي المحاولة.
review-question = السؤال { $number }
review-finish-title = الإنهاء
review-finish-note = السؤال الذي لا إجابة عنه لا يُحتسب له شيء. ونسبة النجاح ⁦{ $percent }%⁩ أو أكثر. وبعد الإنهاء لا يمكن تغيير الإجابات، وترى النتيجة.
review-finish-note-drill = السؤال الذي لا إجابة عنه لا يُحتسب له شيء. ولا نسبة نجاح مطلوبة هنا. وبعد الإنهاء لا يمكن تغيير الإجابات، وترى النتيجة.
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
# Heading of a drill, in which nothing is passed.
result-finished = تم الإنهاء
# Heading while a person still has to mark answers.
result-waiting-title = ليست نهائية بعد
result-waiting = { $count ->
    [zero] لا إجابات تنتظر درجة من مقيّم.
    [one] إجابة واحدة تنتظر درجة من مقيّم. وبعدها تصير النتيجة نهائية، وتراها هنا.
    [two] إجابتان تنتظران درجة من مقيّم. وبعدها تصير النتيجة نهائية، وتراها هنا.
    [few] { $count } إجابات تنتظر درجة من مقيّم. وبعدها تصير النتيجة نهائية، وتراها هنا.
    [many] { $count } إجابة تنتظر درجة من مقيّم. وبعدها تصير النتيجة نهائية، وتراها هنا.
   *[other] { $count } إجابة تنتظر درجة من مقيّم. وبعدها تصير النتيجة نهائية، وتراها هنا.
}
result-withheld = ما زال في هذه المحاولة ما ينتظر تصحيحا أو ردا على اعتراض. وإلى ذلك الحين لا تُعرض هنا المستويات والتعليقات التي أعطاها أشخاص. ولأنك تعرف صاحب المحاولة، فلن تصحح فيها بعد الآن.
result-ran-out = انتهى الوقت. وسُلِّم ما كنت قد حفظته.
result-score = حصلت على ⁦{ $percent }%⁩. ونسبة النجاح ⁦{ $needed }%⁩.
# While answers wait for a mark.
result-score-so-far = النتيجة حتى الآن ⁦{ $percent }%⁩. ونسبة النجاح ⁦{ $needed }%⁩.
# For an assessor, who did not take the attempt.
result-score-other = النتيجة المحققة ⁦{ $percent }%⁩. ونسبة النجاح ⁦{ $needed }%⁩.
result-score-drill = حصلت على ⁦{ $percent }%⁩.
result-score-drill-other = النتيجة المحققة ⁦{ $percent }%⁩.
# Numbers of points, such as 12.5 and 20; below zero where certainty is marked.
result-points = النقاط: { $earned } من { $possible }
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
result-next-drill = التمرين لا يكلف شيئا. يمكنك أن تعيده؛ وتأتي أولا الأسئلة التي لم ترها من قبل.
result-next-wait = لا يلزمك أن تفعل شيئا الآن.
# $time is a date with a time of day.
attempt-next-from = يمكن أن تبدأ المحاولة التالية اعتبارا من: { $time }.
result-drill-again = التمرن مرة أخرى
result-to-drills = جميع التمارين
result-open-certificate = فتح الشهادة
result-to-course = الانتقال إلى الدورة
result-try-again = المحاولة مرة أخرى
result-back-to-marking = العودة إلى التقييمات المنتهية
result-skills = المهارات
result-skills-note = نسبة ما حصلت عليه من نقاط في الأسئلة المتعلقة بكل مهارة. والأسئلة القليلة لا تبين أكثر من اتجاه عام.
result-questions-note = ما اخترته، وهل كل خيار صحيح أم لا، ولماذا، ومن أي مصدر.
# Where the course shows less.
result-questions-note-marks = ما اخترته، وهل كان صحيحا. ولا تعرض هذه الدورة الأسباب، لكي يمكن طرح أسئلتها مرة أخرى.
result-questions-note-score = لا تعرض هذه الدورة إلا النتيجة، لكي يمكن طرح أسئلتها مرة أخرى.
result-contest-numbers = لا تُعرض الأسئلة، لكن يمكنك الاعتراض على درجة إجابة. والأرقام هي أرقام الأسئلة في المحاولة.
result-not-answered = بلا إجابة
# Numbers of points, such as 0.5 and 1.
result-item-points = النقاط المحصلة: { $earned } من { $possible }

## How sure one was, in a result. $right of $count answers were right.

result-certainty-title = درجة تأكدك
result-certainty-note = من يبين درجة تأكده الحقيقية يحصل على أكثر النقاط.
result-certainty-high = { $right ->
    [zero] عندما كانت درجة تأكدك عالية، لم تصح أي إجابة من أصل { $count }.
    [one] عندما كانت درجة تأكدك عالية، صحت إجابة واحدة من أصل { $count }.
    [two] عندما كانت درجة تأكدك عالية، صحت إجابتان من أصل { $count }.
    [few] عندما كانت درجة تأكدك عالية، صحت { $right } إجابات من أصل { $count }.
    [many] عندما كانت درجة تأكدك عالية، صحت { $right } إجابة من أصل { $count }.
   *[other] عندما كانت درجة تأكدك عالية، صحت { $right } إجابة من أصل { $count }.
}
result-certainty-mid = { $right ->
    [zero] عندما كانت درجة تأكدك متوسطة، لم تصح أي إجابة من أصل { $count }.
    [one] عندما كانت درجة تأكدك متوسطة، صحت إجابة واحدة من أصل { $count }.
    [two] عندما كانت درجة تأكدك متوسطة، صحت إجابتان من أصل { $count }.
    [few] عندما كانت درجة تأكدك متوسطة، صحت { $right } إجابات من أصل { $count }.
    [many] عندما كانت درجة تأكدك متوسطة، صحت { $right } إجابة من أصل { $count }.
   *[other] عندما كانت درجة تأكدك متوسطة، صحت { $right } إجابة من أصل { $count }.
}
result-certainty-low = { $right ->
    [zero] عندما كانت درجة تأكدك ضعيفة، لم تصح أي إجابة من أصل { $count }.
    [one] عندما كانت درجة تأكدك ضعيفة، صحت إجابة واحدة من أصل { $count }.
    [two] عندما كانت درجة تأكدك ضعيفة، صحت إجابتان من أصل { $count }.
    [few] عندما كانت درجة تأكدك ضعيفة، صحت { $right } إجابات من أصل { $count }.
    [many] عندما كانت درجة تأكدك ضعيفة، صحت { $right } إجابة من أصل { $count }.
   *[other] عندما كانت درجة تأكدك ضعيفة، صحت { $right } إجابة من أصل { $count }.
}

## What to look at again, and why a result is another than before.

result-look-again = ما ينبغي مراجعته
result-look-again-note = أخطاء ظهرت في إجاباتك، وأين تتحدث عنها الدروس.
result-look-again-count = { $count ->
    [zero] لا في أي إجابة
    [one] في إجابة واحدة
    [two] في إجابتين
    [few] في { $count } إجابات
    [many] في { $count } إجابة
   *[other] في { $count } إجابة
}
result-changes = لماذا تغيرت النتيجة
result-changes-note = يأتي آخر تغيير أولا.
outcome-change-marked = وضع مقيّم درجة لإجابة
outcome-change-contest = تم الرد على اعتراض
outcome-change-regraded = صُحح سؤال، وأعيد تصحيح إجاباته
result-change-points = النقاط قبل ذلك: { $before }. النقاط بعد ذلك: { $after }.
result-passed-before = كنت قد اجتزت هذا التقييم قبل إعادة تصحيح إحدى الإجابات. ويبقى ذلك: يُحتسب للدورة كما من قبل.
result-passed-before-other = كان هذا التقييم مجتازا قبل إعادة تصحيح إحدى الإجابات، ولا يزال يُحتسب مجتازا.
result-marked-again = صُحِّح هذا السؤال. وأُعيد تصحيح إجابتك في { $time }.
result-marked-again-other = صُحِّح هذا السؤال. وأُعيد تصحيح الإجابة في { $time }.

## Objecting to a mark, under a question of a result.

result-contest-open = الاعتراض على هذه الدرجة
result-contest-reason = لماذا ترى أن الدرجة خاطئة؟
result-contest-reason-hint = من 10 إلى 2000 حرف. يقرؤه مقيّم دون اسمك ويرد هنا. يمكنك الاعتراض مرة واحدة على كل سؤال.
result-contest-send = إرسال الاعتراض
# $time is a date with a time of day.
result-contest-raised = اعتراضك: { $time }
result-contest-waiting = في انتظار مقيّم
result-contest-upheld = وافقك المقيّم.
result-contest-not-upheld = أبقى المقيّم الدرجة كما كانت.

## What an assessment is like, said before it begins.

behaviour-deferred = ترى ما كان صحيحا بعد أن تنهي.
behaviour-immediate = يمكنك التحقق من كل إجابة مرة واحدة، وعندها ترى ما هو صحيح.
behaviour-interactive = يمكنك التحقق من كل إجابة. وبعد محاولة خاطئة تحصل على تلميح ويمكنك أن تحاول مرة أخرى؛ وكل محاولة إضافية تكلف ثلث النقاط.
card-minutes = { $count ->
    [zero] لا وقت لديك.
    [one] لديك دقيقة واحدة. ويستمر الوقت في المرور إن خرجت.
    [two] لديك دقيقتان. ويستمر الوقت في المرور إن خرجت.
    [few] لديك { $count } دقائق. ويستمر الوقت في المرور إن خرجت.
    [many] لديك { $count } دقيقة. ويستمر الوقت في المرور إن خرجت.
   *[other] لديك { $count } دقيقة. ويستمر الوقت في المرور إن خرجت.
}
card-no-limit = لا يوجد حد زمني. وتُحفظ كل إجابة.
card-certainty = مع كل إجابة تبين درجة تأكدك. والإجابة الصحيحة تكسب نقطة أو نقطتين أو 3 نقاط، والخاطئة 0 أو ⁦−2⁩ أو ⁦−6⁩.
card-wait = { $count ->
    [zero] لا انتظار بين محاولتين.
    [one] تنتظر ساعة واحدة بين محاولتين.
    [two] تنتظر ساعتين بين محاولتين.
    [few] تنتظر { $count } ساعات بين محاولتين.
    [many] تنتظر { $count } ساعة بين محاولتين.
   *[other] تنتظر { $count } ساعة بين محاولتين.
}

## Skills that questions give evidence of.

competence-definition = تمييز الاتجار بالأشخاص من الجرائم الأخرى
competence-indicators = التعرف على الأشكال والمؤشرات
competence-control-and-trauma = السيطرة والصدمة النفسية والذاكرة
competence-rights = الحقوق والحماية
competence-first-contact = اللقاء الأول والإفادة الأولية الموجزة
competence-question-types = تمييز أنواع الأسئلة
competence-open-questions = طرح أسئلة مفتوحة انطلاقا مما قيل
competence-planning = التخطيط للمقابلة
competence-cooperation = العمل مع الشركاء

# A share in figures.
percent = ⁦{ $percent }%⁩
