## What a certification takes: a numbered list that is read aloud.

certification-takes-course = إكمال الدورة «{ $course }».
certification-takes-assessment = الحصول على ⁦{ $percent }%⁩ على الأقل في التقييم «{ $assessment }» من الدورة «{ $course }».
certification-takes-proficiency-adults = إثبات الكفاءة في غرفة التدريب مع البالغين: النجاح في مقابلتين مختومتين، بحالتين مختلفتين، في يومين مختلفين تفصل بينهما 24 ساعة على الأقل، وإحداهما على الأقل مع شخص بالغ. ويؤكد مقيّم كلا منهما.
certification-takes-proficiency-children = إثبات الكفاءة في غرفة التدريب مع الأطفال: النجاح في مقابلتين مختومتين، بحالتين مختلفتين، في يومين مختلفين تفصل بينهما 24 ساعة على الأقل، وإحداهما على الأقل مع طفل أو مراهق. ويؤكد مقيّم كلا منهما.
certification-takes-observed = { $times ->
    [one] النجاح مرة واحدة في تطبيق عملي تحت الملاحظة، يقدَّر بسلّم التقدير «{ $rubric }».
    [two] النجاح مرتين في تطبيق عملي تحت الملاحظة، يقدَّر بسلّم التقدير «{ $rubric }».
    [few] النجاح { $times } مرات في تطبيق عملي تحت الملاحظة، يقدَّر بسلّم التقدير «{ $rubric }».
   *[other] النجاح { $times } مرة في تطبيق عملي تحت الملاحظة، يقدَّر بسلّم التقدير «{ $rubric }».
}
certification-takes-observed-several = { $times ->
    [two] النجاح مرتين في تطبيق عملي تحت الملاحظة، يقدَّر بسلّم التقدير «{ $rubric }»، وعدد المقيّمين المختلفين { $assessors } على الأقل.
    [few] النجاح { $times } مرات في تطبيق عملي تحت الملاحظة، يقدَّر بسلّم التقدير «{ $rubric }»، وعدد المقيّمين المختلفين { $assessors } على الأقل.
   *[other] النجاح { $times } مرة في تطبيق عملي تحت الملاحظة، يقدَّر بسلّم التقدير «{ $rubric }»، وعدد المقيّمين المختلفين { $assessors } على الأقل.
}
certification-takes-attendance = { $hours ->
    [one] حضور ساعة واحدة على الأقل من اللقاءات.
    [two] حضور ساعتين على الأقل من اللقاءات.
    [few] حضور { $hours } ساعات على الأقل من اللقاءات.
   *[other] حضور { $hours } ساعة على الأقل من اللقاءات.
}
certification-takes-waiting = { $days ->
    [one] انقضاء يوم واحد على الأقل منذ البداية.
    [two] انقضاء يومين على الأقل منذ البداية.
    [few] انقضاء { $days } أيام على الأقل منذ البداية.
    [many] انقضاء { $days } يوما على الأقل منذ البداية.
   *[other] انقضاء { $days } يوم على الأقل منذ البداية.
}
certification-takes-waiting-after = { $days ->
    [one] انقضاء يوم واحد على الأقل بعد استيفاء الرقم { $number }.
    [two] انقضاء يومين على الأقل بعد استيفاء الرقم { $number }.
    [few] انقضاء { $days } أيام على الأقل بعد استيفاء الرقم { $number }.
    [many] انقضاء { $days } يوما على الأقل بعد استيفاء الرقم { $number }.
   *[other] انقضاء { $days } يوم على الأقل بعد استيفاء الرقم { $number }.
}
certification-takes-any = { $count ->
    [one] استيفاء واحد على الأقل من هذه المتطلبات (عددها { $of }):
    [two] استيفاء اثنين على الأقل من هذه المتطلبات (عددها { $of }):
   *[other] استيفاء { $count } على الأقل من هذه المتطلبات (عددها { $of }):
}
certification-takes-all = { $count ->
    [one] استيفاء هذا المتطلب:
    [two] استيفاء هذين المتطلبين:
   *[other] استيفاء جميع هذه المتطلبات (عددها { $count }):
}
# Added to a line of the list.
certification-takes-ever = يُحتسب أيضا ما أُثبت قبل دورة الاعتماد هذه.

## What is met: since when and by what.

certification-met-course = استوفي في { $at }: أُكملت الدورة «{ $course }».
certification-met-assessment = استوفي في { $at } بنتيجة ⁦{ $percent }%⁩ في «{ $assessment }» من الدورة «{ $course }». والمطلوب ⁦{ $needed }%⁩.
certification-met-proficiency = استوفي في { $at } بالمقابلتين «{ $first }» و«{ $second }». وأكد الأخيرةَ { $person }.
certification-met-observed = { $times ->
    [one] استوفي في { $at } بتطبيق عملي تحت الملاحظة، قدّره { $person } بسلّم التقدير «{ $rubric }».
    [two] استوفي في { $at } بتطبيق عملي تحت الملاحظة اجتيز مرتين، يقدَّر بسلّم التقدير «{ $rubric }»، وقدّره في المرة الأخيرة { $person }.
    [few] استوفي في { $at } بتطبيق عملي تحت الملاحظة اجتيز { $times } مرات، يقدَّر بسلّم التقدير «{ $rubric }»، وقدّره في المرة الأخيرة { $person }.
   *[other] استوفي في { $at } بتطبيق عملي تحت الملاحظة اجتيز { $times } مرة، يقدَّر بسلّم التقدير «{ $rubric }»، وقدّره في المرة الأخيرة { $person }.
}
certification-met-attendance = { $hours ->
    [one] استوفي في { $at } بحضور ساعة واحدة.
    [two] استوفي في { $at } بحضور ساعتين.
    [few] استوفي في { $at } بحضور { $hours } ساعات.
   *[other] استوفي في { $at } بحضور { $hours } ساعة.
}
certification-met-waiting = { $days ->
    [one] استوفي في { $at }: انقضى يوم واحد.
    [two] استوفي في { $at }: انقضى يومان.
    [few] استوفي في { $at }: انقضت { $days } أيام.
    [many] استوفي في { $at }: انقضى { $days } يوما.
   *[other] استوفي في { $at }: انقضى { $days } يوم.
}
certification-met-waiver = أُعفي منه في { $at }: اقترح الإعفاء { $proposed } وأكده { $confirmed }.
certification-met-any = { $count ->
    [one] استوفي في { $at } بواحد من هذه المتطلبات.
    [two] استوفي في { $at } باثنين من هذه المتطلبات.
   *[other] استوفي في { $at } بعدد { $count } من هذه المتطلبات.
}
certification-met-all = استوفي في { $at } بجميع هذه المتطلبات.

## What is missing.

certification-missing-course = ناقص: لم تبدأ الدورة «{ $course }».
certification-missing-course-again = ناقص: أُكملت الدورة «{ $course }» قبل أن تبدأ دورة الاعتماد هذه في { $opened }. ويجب إكمالها من جديد.
certification-missing-lessons = { $count ->
    [one] ناقص: درس واحد من الدورة «{ $course }».
    [two] ناقص: درسان من الدورة «{ $course }».
    [few] ناقص: { $count } دروس من الدورة «{ $course }».
    [many] ناقص: { $count } درسا من الدورة «{ $course }».
   *[other] ناقص: { $count } درس من الدورة «{ $course }».
}
certification-missing-quizzes = { $count ->
    [one] ناقص: اختبار قصير واحد من الدورة «{ $course }».
    [two] ناقص: اختباران قصيران من الدورة «{ $course }».
    [few] ناقص: { $count } اختبارات قصيرة من الدورة «{ $course }».
    [many] ناقص: { $count } اختبارا قصيرا من الدورة «{ $course }».
   *[other] ناقص: { $count } اختبار قصير من الدورة «{ $course }».
}
certification-missing-scenarios = { $count ->
    [one] ناقص: سيناريو مقيَّم واحد من الدورة «{ $course }».
    [two] ناقص: سيناريوهان مقيَّمان من الدورة «{ $course }».
    [few] ناقص: { $count } سيناريوهات مقيَّمة من الدورة «{ $course }».
   *[other] ناقص: { $count } سيناريو مقيَّم من الدورة «{ $course }».
}
certification-missing-final = ناقص: التقييم النهائي للدورة «{ $course }».
certification-missing-assessment = ناقص: ⁦{ $needed }%⁩ على الأقل في «{ $assessment }» من الدورة «{ $course }». ولا توجد نتيجة بعد.
certification-missing-score = ناقص: ⁦{ $needed }%⁩ على الأقل في «{ $assessment }» من الدورة «{ $course }». وأفضل نتيجة حتى الآن ⁦{ $best }%⁩.
certification-missing-proficiency = ناقص: مقابلتان مختومتان ناجحتان، بحالتين مختلفتين، في يومين مختلفين تفصل بينهما 24 ساعة على الأقل.
certification-missing-proficiency-second = ناقص: مقابلة مختومة ثانية ناجحة، بحالة أخرى وفي يوم آخر. وقد نجحت الأولى، «{ $case }»، في { $at }.
certification-missing-proficiency-confirmation = ناقص: تأكيد مقيّم للمقابلة «{ $case }» التي جرت في { $at }.
certification-missing-proficiency-adult = ناقص: مقابلة مختومة ناجحة مع شخص بالغ.
certification-missing-proficiency-child = ناقص: مقابلة مختومة ناجحة مع طفل أو مراهق.
certification-missing-observed = { $count ->
    [one] ناقص: النجاح مرة أخرى في تطبيق عملي تحت الملاحظة، يقدَّر بسلّم التقدير «{ $rubric }».
    [two] ناقص: النجاح مرتين أخريين في تطبيق عملي تحت الملاحظة، يقدَّر بسلّم التقدير «{ $rubric }».
    [few] ناقص: النجاح { $count } مرات أخرى في تطبيق عملي تحت الملاحظة، يقدَّر بسلّم التقدير «{ $rubric }».
   *[other] ناقص: النجاح { $count } مرة أخرى في تطبيق عملي تحت الملاحظة، يقدَّر بسلّم التقدير «{ $rubric }».
}
certification-missing-assessors = { $count ->
    [one] ناقص: مقيّم آخر يقدّر بسلّم التقدير «{ $rubric }».
    [two] ناقص: مقيّمان آخران يقدّران بسلّم التقدير «{ $rubric }».
    [few] ناقص: { $count } مقيّمين آخرين يقدّرون بسلّم التقدير «{ $rubric }».
   *[other] ناقص: { $count } مقيّما آخر يقدّر بسلّم التقدير «{ $rubric }».
}
certification-missing-attendance = ناقص من الحضور: ⁦{ $hours }⁩ سا و⁦{ $minutes }⁩ د. والمطلوب ⁦{ $needed }⁩ سا.
certification-missing-waiting = { $days ->
    [one] ناقص: تنتهي مدة الانتظار، وهي يوم واحد، في { $until }.
    [two] ناقص: تنتهي مدة الانتظار، وهي يومان، في { $until }.
    [few] ناقص: تنتهي مدة الانتظار، وهي { $days } أيام، في { $until }.
    [many] ناقص: تنتهي مدة الانتظار، وهي { $days } يوما، في { $until }.
   *[other] ناقص: تنتهي مدة الانتظار، وهي { $days } يوم، في { $until }.
}
certification-missing-waiting-after = { $days ->
    [one] ناقص: تبدأ مدة الانتظار، وهي يوم واحد، عند استيفاء الرقم { $number }.
    [two] ناقص: تبدأ مدة الانتظار، وهي يومان، عند استيفاء الرقم { $number }.
    [few] ناقص: تبدأ مدة الانتظار، وهي { $days } أيام، عند استيفاء الرقم { $number }.
    [many] ناقص: تبدأ مدة الانتظار، وهي { $days } يوما، عند استيفاء الرقم { $number }.
   *[other] ناقص: تبدأ مدة الانتظار، وهي { $days } يوم، عند استيفاء الرقم { $number }.
}
certification-missing-any = { $count ->
    [one] ناقص: واحد آخر من هذه المتطلبات.
    [two] ناقص: اثنان آخران من هذه المتطلبات.
   *[other] ناقص: { $count } أخرى من هذه المتطلبات.
}
certification-missing-all = { $count ->
    [one] ناقص: واحد من هذه المتطلبات.
    [two] ناقص: اثنان من هذه المتطلبات.
   *[other] ناقص: { $count } من هذه المتطلبات.
}

## What to do next.

certification-next-course = ابدأ الدورة «{ $course }».
certification-next-course-on = تابع الدورة «{ $course }».
certification-next-assessment = أجرِ التقييم «{ $assessment }» من الدورة «{ $course }».
certification-next-proficiency = ابدأ مقابلة مختومة في غرفة التدريب.
certification-next-proficiency-second = ابدأ المقابلة المختومة الثانية في { $from } أو بعده.
certification-next-proficiency-second-now = ابدأ المقابلة المختومة الثانية. هذا ممكن منذ { $from }.
certification-next-proficiency-confirmation = ينظر مقيّم في مقابلتك. وليس عليك أن تفعل شيئا.
certification-next-proficiency-adult = ابدأ مقابلة مختومة مع شخص بالغ.
certification-next-proficiency-child = ابدأ مقابلة مختومة مع طفل أو مراهق.
certification-next-observed = اتفق مع مقيّم على موعد لتطبيق عملي يقدَّر بسلّم التقدير «{ $rubric }».
certification-next-attendance = احضر اللقاء القادم.
certification-next-waiting = انتظر حتى { $until }.
certification-next-waiting-after = يجب أولا استيفاء الرقم { $number }.

## What becomes of the award.

certification-award-nothing = ما زال هناك شيء ناقص.
certification-award-proposed = كل شيء مستوفى منذ { $at }. ويجب أن يؤكده شخص من البرنامج.
certification-award-by-evidence = كل شيء مستوفى منذ { $at }. ويمكن إصدار الشهادة.
certification-award-confirmed = أكده { $person } في { $at }. ويمكن إصدار الشهادة.
certification-award-issued = صدرت الشهادة في { $at }.
certification-award-own = التأكيد الذي قدمه { $person } في { $at } لا يُحتسب: لا أحد يؤكد لنفسه.
certification-award-too-early = التأكيد الذي قدمه { $person } في { $at } لا يُحتسب: كان هناك حينئذ شيء ناقص.
certification-award-revoked = أُلغيت الشهادة السابقة، ولذلك لا تُجدَّد. يستطيع أحد مديري البرنامج فتح المسار الكامل.
certification-award-left = لا تُمنح الشهادة إلا ما دام الشخص مشاركاً في البرنامج.
certification-award-deactivated = الحساب معطَّل، ولا يُمنح شيئاً.

## How long it is good, with dates: shown before the terms are saved.

certification-example-first = من يستوفي كل شيء في { $completed } تكون لديه شهادة صالحة حتى نهاية يوم { $expires }.
certification-example-window = يمكن تجديدها ابتداء من { $opens }. وما يُنجز قبل هذا اليوم لا يُحتسب للتجديد.
certification-example-early = إذا جُددت في أول يوم ممكن، { $completed }: صالحة حتى نهاية يوم { $expires }.
certification-example-on-time = إذا جُددت في آخر يوم من صلاحيتها، { $completed }: صالحة حتى نهاية يوم { $expires }.
certification-example-late = إذا جُددت في آخر يوم من المهلة الإضافية، { $completed }: صالحة حتى نهاية يوم { $expires }. وفيما بين ذلك لا توجد شهادة صالحة.
certification-example-lapsed = إذا لم تُجدد في وقتها لزم المسار الكامل من جديد. فإذا اكتمل مثلا في { $completed }: صالحة حتى نهاية يوم { $expires }.

## What is wrong with the terms.

certification-terms-validity = يجب أن تكون الشهادة صالحة مدة تتراوح بين شهرين و{ $most } شهرا.
certification-terms-window = يجب ألا تقل فترة التجديد عن شهر واحد، وأن تكون أقصر من مدة صلاحية الشهادة (بالأشهر: { $validity }).
certification-terms-grace = يمكن أن تكون المهلة الإضافية بعد انتهاء الصلاحية هنا من 0 إلى { $most } يوما.
certification-terms-date = لا يوجد يوم { $day } في الشهر { $month }.

## What is wrong with the requirements as they are written.

certification-form-missing-key-hint = أضف `{ $key }`. وتبيّن صفحة «الاعتمادات» صيغته.
certification-form-not-a-name = يجب أن يكون `{ $key }` اسما من أحرف لاتينية صغيرة من a إلى z وأرقام وشرطات مفردة.
certification-form-not-a-name-hint = اكتبه هكذا: ⁦{ $key } = "first-contact"⁩
certification-form-unknown-kind = لا يوجد نوع من المتطلبات اسمه `{ $word }`.
certification-form-unknown-people = لا توجد مقابلات مع `{ $word }`.
certification-form-none = لا يُطلب شيء.
certification-form-none-hint = أضف جدولا واحدا على الأقل ⁦[[requirement]]⁩.
certification-form-twice = لمتطلبين المعرّف نفسه `{ $id }`.
certification-form-twice-hint = أعط كل متطلب معرّفا خاصا به.
certification-form-too-many = عدد المتطلبات يزيد على { $most }.
certification-form-too-many-hint = أبقِ على الأهم. فالقائمة التي لا يستطيع أحد قراءتها بصوت عال لا يستطيع أحد اتباعها.
certification-form-too-deep = المجموعات متداخلة في أكثر من { $most } مستويات.
certification-form-too-deep-hint = ارفع المتطلبات الأعمق مستوى واحدا.
certification-form-empty-group = لا شيء في هذه المجموعة.
certification-form-empty-group-hint = ضع متطلبا واحدا على الأقل في `of`.
certification-form-more-than-there-are = { $count ->
    [one] المطلوب أكثر من المتطلب الوحيد في هذه المجموعة.
    [two] المطلوب أكثر من المتطلبين الموجودين في هذه المجموعة.
   *[other] المطلوب أكثر من متطلبات هذه المجموعة، وعددها { $count }.
}
certification-form-more-than-there-are-hint = اكتب عددا أصغر، أو استعمل النوع `all`.
certification-form-assessors = لا يمكن أن يكون المقيّمون أكثر من المرات.
certification-form-assessors-hint = زد `times` أو أنقص `assessors`.
certification-form-after = لا يوجد أعلى هذا المتطلب متطلب معرّفه `{ $id }`.
certification-form-after-hint = لا يمكن أن تأتي مدة الانتظار إلا بعد متطلب يسبقها في القائمة وليس مجموعة تحتويها. وبدون `after` تُحسب من بداية دورة الاعتماد.
