## Files
compile-scenario-file-name = اسم الملف `{ $name }` لا يصلح لسيناريو.
compile-scenario-file-name-hint = يُسمّى السيناريو مثلًا ⁦`the-door.md`⁩ وترجماته ⁦`the-door.fr.md`⁩ (a-z و0-9 وشرطات مفردة). ولا تُذكر لغة في اسم الملف الإنجليزي.
compile-scenario-stray = الملف `{ $name }` لا يخصّ أي سيناريو.
compile-scenario-stray-hint = الصور في المجلد ⁦`scenarios/media`⁩ وتبدأ أسماؤها باسم السيناريو وشرطة. انقل الملف أو صحّح اسمه أو احذفه.
compile-scenario-not-translated = يَعِد السيناريو باللغة `{ $language }`، والملف `{ $file }` غير موجود.
compile-scenario-not-translated-hint = اكتب الترجمة، أو احذف اللغة من ⁦`languages`⁩.
compile-scenario-unpromised = لا يَعِد السيناريو باللغة `{ $language }`.
compile-scenario-unpromised-hint = أضِفها إلى ⁦`languages`⁩ حين تكتمل الترجمة.

## Settings
compile-scenario-start = هذا ليس وقتًا من اليوم.
compile-scenario-start-hint = اكتب الساعة والدقيقة برقمين لكل منهما، مثل "21:40".
compile-scenario-id = لا يصلح `{ $id }` معرّفًا.
compile-scenario-id-hint = استعمل a-z و0-9 وشرطات مفردة، ولا شيء بعده.
compile-scenario-long = عدد أحرف هذا النص أكبر من { $most }.
compile-scenario-long-hint = اختصره.
compile-scenario-too-many = { $what ->
    [scenes] في السيناريو { $most } مشهد على الأكثر.
    [events] في السيناريو { $most } حدثًا على الأكثر.
    [actions] في المشهد { $most } أفعال على الأكثر.
    [passages] في المشهد { $most } مقطعًا مشروطًا على الأكثر.
    [variables] يتذكّر السيناريو { $most } شيئًا على الأكثر.
    [members] في المجموعة { $most } عنصرًا على الأكثر.
    [people] في السيناريو { $most } شخصًا على الأكثر.
    [scenarios] تُسمّي الوحدة هنا { $most } سيناريو على الأكثر.
   *[objectives] في السيناريو { $most } هدفًا على الأكثر.
}
compile-scenario-too-many-hint = احذف شيئًا، أو قسّمه قسمين.
compile-scenario-twice = { $what ->
    [scene] المشهد `{ $id }` مكرّر.
    [event] الحدث `{ $id }` مكرّر.
    [when] المقطع `{ $id }` مكرّر.
    [action] الفعل `{ $id }` مكرّر.
    [say] السؤال `{ $id }` زائد: معرّفه مكرّر، أو في المشهد سؤالان.
    [ending] لهذا المشهد نهايتان.
    [member] العنصر `{ $id }` مكرّر.
   *[scenario] السيناريو `{ $id }` مكرّر.
}
compile-scenario-twice-hint = أعطِ أحدهما معرّفًا آخر، أو احذفه.
compile-scenario-state = لا يُفهم ما هو `{ $name }`.
compile-scenario-state-hint = اكتب واحدًا مما يلي: { "{ level = [0, 5], start = 2 }" } أو { "{ number = [0, 3] }" } أو "flag" أو { "{ flag = true }" } أو { "{ set = [\"who\", \"limits\"] }" }.
compile-scenario-range = هذا المدى أو بدايته غير مناسب.
compile-scenario-range-hint = العدد الأول أصغر من الثاني، ولا يبعد أيّ منهما عن الصفر أكثر من { $most }، وتقع ⁦`start`⁩ بينهما.
compile-scenario-taken = الاسم `{ $name }` محجوز.
compile-scenario-taken-hint = اختر اسمًا آخر. لهذه الكلمات معنى آخر: { $taken }.
compile-scenario-unused = لا شيء يتوقف على `{ $name }`.
compile-scenario-unused-hint = اسأل عنه في شرط، أو احذفه.
compile-scenario-no-objective = ليس للسيناريو أي هدف.
compile-scenario-no-objective-hint = أضِف ⁦`[objective.ID]`⁩ مع ⁦`text`⁩ و⁦`rule`⁩ و⁦`met`⁩ و⁦`points`⁩ و⁦`competence`⁩: فمن دون هدف لا يمكن احتساب أي درجة.

## Text
compile-scenario-no-scenes = ليس في السيناريو مشاهد.
compile-scenario-no-scenes-hint = ابدأ كل مشهد بعنوان ومعرّف: `{ "## عند الباب {#door}" }`.
compile-scenario-heading-id = ليس للمشهد معرّف.
compile-scenario-heading-id-hint = اكتبه بعد العنوان بين معقوفين: `{ "{#" }{ $id }{ "}" }`. وهو لا يتغيّر أبدًا: فما يُحفظ من المسارات يشير إليه.
compile-scenario-block = لا توجد في السيناريو كتلة من نوع "{ $word }".
compile-scenario-block-hint = الممكن: { $known }.
compile-scenario-place = لا يمكن أن يقع `{ $word }` هنا.
compile-scenario-place-hint = تقع الأحداث قبل المشهد الأول، ويقع كل ما عداها داخل مشهد تحت عنوانه.
compile-scenario-scene-order = يأتي هذا متأخرًا في مشهده.
compile-scenario-scene-order-hint = الترتيب: النص مع مقاطع ⁦`when`⁩، ثم ⁦`say`⁩، ثم الأفعال أو النهاية.
compile-scenario-order = لا يُفهم هذا السطر هنا.
compile-scenario-order-hint = في الفعل: الإعدادات، ثم سطر فارغ، ثم ما يفعله الضابط، ثم أسطر تبدأ بالعلامة `>` لما يحدث، ثم ⁦`Why:`⁩ ثم ⁦`Source:`⁩. وفي ⁦`say`⁩: السؤال، ثم أسطر تبدأ بالعلامة `- ` ومع كلٍّ منها سببه بعد `>`. وفي النهاية: النص، ثم ⁦`Source:`⁩.
compile-scenario-part = لا يمكن أن يقع هذا في سيناريو.
compile-scenario-part-hint = الممكن فقرات وقوائم واقتباسات وجداول وصور. ولكل مشهد عنوان واحد بالعلامة `##`، من دون مربعات جانبية.
compile-scenario-link = لا يمكن أن يقود رابط في سيناريو إلى `{ $to }`.
compile-scenario-link-hint = استعمل ⁦`https://…`⁩ أو ⁦`term:ID`⁩. لا ينبغي أن يضطر أحد إلى مغادرة القصة كي يتابعها.
compile-scenario-empty = { $what ->
    [scene] ليس للمشهد `{ $id }` نص.
    [action] لا يقول الفعل `{ $id }` ما يفعله الضابط.
    [event] لا يقول الحدث `{ $id }` ما يحدث.
    [when] ليس للمقطع `{ $id }` نص.
    [say] السؤال `{ $id }` فارغ.
    [model] لا كلمات هنا.
   *[ending] لا تقول النهاية ما تعنيه.
}
compile-scenario-empty-hint = اكتب النص.
compile-scenario-models = يحتاج السؤال عن كلمات الضابط نفسه إلى صيغ للمقارنة عددها من { $least } إلى { $most }.
compile-scenario-models-hint = اكتب كل صيغة في سطر يبدأ بالعلامة `- `، وسببها في سطر يبدأ بالعلامة `>`.
compile-scenario-reason = { $what ->
    [verdict] ليس للفعل `{ $id }` سطر ⁦`verdict:`⁩.
    [competence] ليس للفعل `{ $id }` سطر ⁦`competence:`⁩.
    [why] ليس للفعل `{ $id }` سطر ⁦`Why:`⁩.
   *[source] ليس للفعل `{ $id }` سطر ⁦`Source:`⁩.
}
compile-scenario-reason-hint = حيثما وُجد خيار، فلكل فعل ⁦`verdict:`⁩ ‏(sound أو costly أو unsound) و⁦`competence:`⁩ وسبب بعد ⁦`Why:`⁩ ووثيقة بعد ⁦`Source:`⁩.
compile-scenario-critical = لا تذكر نهاية حرجة أي مصدر.
compile-scenario-critical-hint = اختمها بسطر ⁦`Source:`⁩ والوثيقة التي تبيّن لماذا يعرّض هذا شخصًا للخطر.
compile-scenario-begins-at-end = المشهد الأول نهاية.
compile-scenario-begins-at-end-hint = ضع المشهد الذي تبدأ به القصة قبل سائر المشاهد.
compile-scenario-ending-actions = ليس في النهاية أفعال ولا تسأل عن شيء.
compile-scenario-ending-actions-hint = انقل هذا إلى المشهد السابق، أو احذف ⁦`ending`⁩.
compile-scenario-no-way = لا يمكن فعل شيء في المشهد `{ $id }`، وهو ليس نهاية.
compile-scenario-no-way-hint = أضِف فعلًا، أو ⁦`ending`⁩ مع good أو mixed أو poor أو critical.
compile-scenario-misconception = الفعل السليم لا يُظهر فهمًا خاطئًا.
compile-scenario-misconception-hint = احذف `misconception: { $id }`، أو صحّح الحكم.
compile-scenario-tells = الكلمة "{ $word }" في المعرّف `{ $id }` تكشف الحكم على الفعل.
compile-scenario-tells-hint = سمِّ ما يُفعل: فالمعرّفات موجودة في الصفحة بينما يقرّر الضابط.

## Conditions, effects, targets
compile-scenario-name = ليس `{ $name }` مما يتذكّره السيناريو.
compile-scenario-name-hint = أضِفه إلى ⁦`[state]`⁩، أو صحّح الاسم.
compile-scenario-scene = لا يوجد مشهد `{ $name }`.
compile-scenario-scene-hint = اكتب المعرّف الذي يلي `#` في عنوان المشهد.
compile-scenario-action = لا يوجد فعل `{ $name }`.
compile-scenario-action-hint = اكتب المعرّف الذي يلي ⁦`action`⁩.
compile-scenario-member = ليس في `{ $set }` عنصر `{ $name }`.
compile-scenario-member-hint = عناصرها: { $known }.
compile-scenario-kind = { $wanted ->
    [flag] ليس `{ $name }` علامة (نعم أو لا).
    [number] ليس `{ $name }` عددًا.
   *[set] ليس `{ $name }` مجموعة.
}
compile-scenario-kind-hint = { $wanted ->
    [flag] العدد يُقارَن: `{ $name } >= 3`. وعنصر المجموعة يُسأل عنه: `{ $name } has …`.
    [number] العلامة تقف وحدها: `{ $name }`. وعنصر المجموعة يُسأل عنه بالكلمة ⁦`has`⁩.
   *[set] العلامة تقف وحدها، والعدد يُقارَن: `{ $name } >= 3`.
}
compile-scenario-out-of-range = `{ $name }` عدد من { $least } إلى { $most }.
compile-scenario-out-of-range-hint = صحّح العدد، أو المدى في ⁦`[state]`⁩.
compile-scenario-expected = { $what ->
    [condition] ينقص هنا شرط.
    [comparison] تنقص هنا مقارنة.
    [number] ينقص هنا عدد.
    [time] ينقص هنا وقت من اليوم.
    [name] ينقص هنا اسم.
    [bracket] ينقص هنا قوس.
   *[end] لا يمكن أن يقع هنا شيء آخر.
}
compile-scenario-expected-hint = { $what ->
    [condition] مثلًا: ⁦`apart`⁩ أو ⁦`trust >= 3`⁩ أو ⁦`told has limits`⁩ أو ⁦`time < 20`⁩ أو ⁦`did(speak-apart)`⁩ أو ⁦`seen(kitchen)`⁩.
    [comparison] إحدى هذه العلامات: < <= = != > >=
    [number] اكتب عددًا صحيحًا.
    [time] اكتبه هكذا: 22:05.
    [name] اكتب ما يتذكّره السيناريو، أو معرّف مشهد أو فعل.
    [bracket] كل قوس يُفتح يُغلق.
   *[end] تُربط الشروط بالكلمتين ⁦`and`⁩ و⁦`or`⁩، وتُفصل الآثار والوجهات بالعلامة `;`.
}
compile-scenario-last = لآخر مشهد في ⁦`to:`⁩ شرط.
compile-scenario-last-hint = أضِف في النهاية مشهدًا بلا شرط: فحيث لا يتحقق أي شرط لن تتابع القصة.
compile-scenario-earlier = ما يلي مشهدًا بلا شرط لا يُجرَّب أبدًا.
compile-scenario-earlier-hint = ضع المشهد الذي بلا شرط في النهاية، أو أعطه شرطًا: ⁦`kitchen if trust >= 3`⁩.
compile-scenario-line-long = هذا السطر أطول مما ينبغي، أو فيه أقواس كثيرة بعضها داخل بعض.
compile-scenario-line-long-hint = بسّطه. ما يُحتاج إليه كثيرًا يمكن حفظه في علامة.

## Translations
compile-scenario-untranslated = ينقص الترجمةَ `{ $wanted }`.
compile-scenario-untranslated-hint = ترجمه بالمعرّف نفسه في المشهد نفسه.
compile-scenario-extra = `{ $found }` ليس في المصدر.
compile-scenario-extra-hint = صحّح المعرّف، أو احذفه: في الترجمة ما في مصدرها، كلٌّ في المشهد نفسه.
compile-scenario-differs = في المصدر هنا `{ $wanted }`، وفي الترجمة `{ $found }`.
compile-scenario-differs-hint = اجعلهما متطابقين.

## What the explorer found
compile-scenario-unreachable = لا يقود أي مسار إلى المشهد `{ $id }`.
compile-scenario-unreachable-hint = سمِّه في ⁦`to:`⁩ لأحد الأفعال، أو احذفه.
compile-scenario-dead-end = ينتهي مسار في المشهد `{ $id }` حيث لا يُعرض شيء بعد ذلك.
compile-scenario-dead-end-hint = أضِف فعلًا بلا شرط وبلا ⁦`once`⁩، أو صحّح الشروط.
compile-scenario-never-taken = لا يمكن اختيار الفعل `{ $id }` أبدًا.
compile-scenario-never-taken-hint = صحّح شرطه، أو احذفه.
compile-scenario-ending-never = لا يُوصل إلى النهاية `{ $id }` أبدًا.
compile-scenario-ending-never-hint = صحّح الشروط على الطريق إليها، أو احذفها.
compile-scenario-event-never = الحدث `{ $id }` لا يقع أبدًا.
compile-scenario-event-never-hint = لا يستغرق أي مسار وقتًا كافيًا، أو لا يتحقق شرطه حين يحين وقته. صحّح ⁦`at:`⁩ أو ⁦`if:`⁩، أو أعطِ الأفعال دقائق أكثر.
compile-scenario-event-leads = يقع الحدث `{ $id }` ولا يقود أبدًا إلى مشهده.
compile-scenario-event-leads-hint = النهاية تُقدَّم على `to:`، ومن حدثين يُؤخذ بالأحدث. احذف `to:`، أو اجعل الحدث يحين حيث تستمر القصة.
compile-scenario-always = هذا الشرط في `{ $id }` متحقق دائمًا.
compile-scenario-always-hint = احذف الشرط، أو صحّحه.
compile-scenario-never = هذا الشرط في `{ $id }` لا يتحقق أبدًا.
compile-scenario-never-hint = صحّح الشرط، أو احذف ما يتوقف عليه.
compile-scenario-leaves-range = يمكن هنا أن يخرج `{ $name }` من مداه من { $least } إلى { $most }.
compile-scenario-leaves-range-hint = أضِف شرطًا، أو وسّع المدى، أو اجعله ⁦`level`⁩ يتوقف عند طرفيه.
compile-scenario-circle = يمكن الدخول من المشهد `{ $id }` في حلقة لا مخرج منها.
compile-scenario-circle-hint = أضِف فعلًا يقود نحو نهاية.
compile-scenario-objective-never = لا يستطيع أحد بلوغ الهدف `{ $id }`.
compile-scenario-objective-never-hint = صحّح ⁦`met`⁩: فلا مسار يجعله صحيحًا في النهاية.
compile-scenario-objective-always = كل المسارات تبلغ الهدف `{ $id }`.
compile-scenario-objective-always-hint = لا يقول شيئًا عمّا قرّره المرء. صحّح ⁦`met`⁩، أو احذف الهدف.
compile-scenario-one-sided = النهايات الجيدة أو المختلطة أقل من اثنتين.
compile-scenario-one-sided-hint = أضِف واحدة: فللمعضلة الحقيقية أكثر من طريق يمكن الدفاع عنه.
compile-scenario-gave-up = { $count ->
    [zero] توقّف المستكشف من دون أي موقف.
    [one] توقّف المستكشف بعد موقف واحد.
    [two] توقّف المستكشف بعد موقفين.
    [few] توقّف المستكشف بعد { $count } مواقف.
    [many] توقّف المستكشف بعد { $count } موقفًا.
   *[other] توقّف المستكشف بعد { $count } موقف.
}
compile-scenario-gave-up-hint = ما وجده صحيح، وما لم يستطع البتّ فيه لا يدّعيه. تذكّر أشياء أقل، أو استعمل مدى أصغر، أو اجعل الوقت يمضي بخطوات أقل تنوعًا.

## In a course
compile-scenario-pin = هذه ليست نسخة.
compile-scenario-pin-hint = اكتب بين علامتي اقتباس الأحرف الاثني عشر التي يعرضها ⁦`audire scenario FILE`⁩.
compile-scenario-unknown = لا يوجد سيناريو `{ $name }`.
compile-scenario-unknown-hint = اكتب `content/scenarios/{ $name }.md`، أو صحّح الاسم.
compile-scenario-course = لا توجد دورة `{ $name }`.
compile-scenario-course-hint = اكتب اسم مجلد الدورة.
compile-scenario-pin-other = ملف السيناريو `{ $name }` ليس النسخة المسمّاة هنا.
compile-scenario-pin-other-hint = الخادم الذي سبق أن نشر هذه النسخة يستمر في التقييم بها، والخادم الذي لم تكن لديه قط لا يستطيع تقديم الدورة. لتقييم الملف كما هو الآن اكتب version = "{ $pin }".
compile-scenario-one-choice = لا يمكن اختيار إلا سيناريو واحد.
compile-scenario-one-choice-hint = اعرض ثانيًا: فمن يترك موضوعًا جانبًا يختار غيره ولا يخسر شيئًا.

## The picture that the command line draws
compile-scenario-picture = مشاهد السيناريو، وما يمكن فعله في كل منها وإلى أين يقود.
compile-scenario-picture-start = البداية
compile-scenario-picture-event = يحدث شيء
