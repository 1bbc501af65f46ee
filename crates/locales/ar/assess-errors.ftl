## Why a quiz or an assessment did not do what it was asked.

attempt-finished = هذه المحاولة منتهية. ولم يعد من الممكن تغيير إجاباتها.
attempt-not-finished = هذه المحاولة غير منتهية، ولذلك ليست لها نتيجة بعد.
assessment-passed = لقد اجتزت هذا التقييم. ولا حاجة إلى إعادته.
attempts-used-up = لقد استنفدت { $count ->
    [one] المحاولة الوحيدة التي تسمح بها هذه الدورة
    [two] المحاولتين اللتين تسمح بهما هذه الدورة
    [few] المحاولات التي تسمح بها هذه الدورة، وعددها { $count }
    [many] المحاولات التي تسمح بها هذه الدورة، وعددها { $count }
   *[other] المحاولات التي تسمح بها هذه الدورة، وعددها { $count }
}. تحدث مع مدير البرنامج.
# $lessons, $quizzes and $scenarios are what is still to be done; any may be 0. Few courses have scenarios: nothing is said of none.
assessment-not-ready = يُفتح التقييم بعد إكمال كل ما قبله. { $lessons ->
    [0] جميع الدروس مكتملة.
    [one] درس واحد غير مكتمل.
    [two] درسان غير مكتملين.
    [few] { $lessons } دروس غير مكتملة.
    [many] { $lessons } درسا غير مكتمل.
   *[other] { $lessons } درس غير مكتمل.
} { $quizzes ->
    [0] اجتزت جميع الاختبارات القصيرة.
    [one] بقي اختبار قصير واحد لم تجتزه.
    [two] بقي اختباران قصيران لم تجتزهما.
    [few] بقيت { $quizzes } اختبارات قصيرة لم تجتزها.
    [many] بقي { $quizzes } اختبارا قصيرا لم تجتزه.
   *[other] بقي { $quizzes } اختبار قصير لم تجتزه.
} { $scenarios ->
    [0] {""}
    [one] بقي سيناريو مقيَّم واحد لم تجتزه.
    [two] بقي سيناريوهان مقيَّمان لم تجتزهما.
    [few] بقيت { $scenarios } سيناريوهات مقيَّمة لم تجتزها.
    [many] بقي { $scenarios } سيناريو مقيَّما لم تجتزه.
   *[other] بقي { $scenarios } سيناريو مقيَّم لم تجتزه.
}

## Why an answer was not taken.

response-too-long = هذه الإجابة أطول من { $count } حرف. اختصرها ثم احفظها من جديد.
response-write-something = اكتب إجابة أولا.
response-no-number = هذا ليس عددا. اكتبه بالأرقام، مثل 18 أو 2.5.
match-something = اختر إجابة لسطر واحد على الأقل.
match-once = لأحد الأسطر إجابتان. اختر إجابة واحدة لكل سطر.
order-everything = أعط كل سطر موضعا.
order-once = لسطرين الموضع نفسه. أعط كل سطر موضعا خاصا به.
mark-a-turn = ضع علامة على عبارة واحدة على الأقل أولا.
choose-a-type = اختر نوع السؤال أولا.
say-how-sure = حدد أيضا مدى تأكدك.
question-closed = تم التحقق من هذا السؤال ولم يعد يقبل إجابات. انتقل إلى السؤال التالي.
too-many-saves = أُجيب عن هذا السؤال مرات أكثر مما يُسمح به في هذه المحاولة. تُحتسب آخر إجابة محفوظة.

## Limits of time.

attempt-time-over = انتهى وقت هذه المحاولة. يُحتسب ما حفظته قبل ذلك، ولا تُحتسب هذه الإجابة.
# Hours, rounded up.
attempt-wait = { $count ->
    [one] يمكن أن تبدأ المحاولة التالية بعد ساعة تقريبا.
    [two] يمكن أن تبدأ المحاولة التالية بعد ساعتين تقريبا.
    [few] يمكن أن تبدأ المحاولة التالية بعد { $count } ساعات تقريبا.
    [many] يمكن أن تبدأ المحاولة التالية بعد { $count } ساعة تقريبا.
   *[other] يمكن أن تبدأ المحاولة التالية بعد { $count } ساعة تقريبا.
}
attempt-wait-minutes = { $count ->
    [one] يمكن أن تبدأ المحاولة التالية بعد دقيقة واحدة.
    [two] يمكن أن تبدأ المحاولة التالية بعد دقيقتين.
    [few] يمكن أن تبدأ المحاولة التالية بعد { $count } دقائق.
    [many] يمكن أن تبدأ المحاولة التالية بعد { $count } دقيقة.
   *[other] يمكن أن تبدأ المحاولة التالية بعد { $count } دقيقة.
}

## Extra time and extra attempts.

accommodation-no-course = لا توجد دورة بهذا الاسم. اختر دورة من القائمة.
accommodation-no-person = لا يوجد حساب بعنوان البريد الإلكتروني هذا. تحقق من كتابته.
accommodation-time-range = الوقت الإضافي عدد صحيح من 0 إلى { $most } في المئة.
accommodation-attempts-range = المحاولات الإضافية عدد صحيح من 0 إلى { $most }.
accommodation-nothing = امنح وقتا إضافيا أو محاولات إضافية أو كليهما.
accommodation-own = لا يمكنك أن تمنح هذا لنفسك. يمنحه شخص آخر له الدور نفسه.
audit-accommodation-granted = مُنحت ترتيبات تيسيرية
audit-accommodation-ended = انتهت الترتيبات التيسيرية

## What is wrong with a course folder.

pin-unknown = ليس للسؤال { $question } إصدار رقمه { $version }.
pin-unknown-hint = { $latest ->
    [0] لا يوجد في هذه الدورة سؤال بهذا الاسم.
   *[other] آخر إصدار له هو { $latest }. اذكر إصدارا لا يتجاوزه، أو احذف رقم الإصدار ليُطرح الأخير.
}
