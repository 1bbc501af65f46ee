## Files
compile-interview-file-name = اسم الملف `{ $name }` لا يصلح لحالة.
compile-interview-file-name-hint = تُسمّى الحالة مثلًا ⁦`the-quay.md`⁩ وترجماتها ⁦`the-quay.fr.md`⁩ (a-z و0-9 وشرطات مفردة). ولا تُذكر لغة في اسم الملف الإنجليزي.
compile-interview-stray = الملف `{ $name }` لا يخصّ أي حالة.
compile-interview-stray-hint = الحالات ملفات Markdown تقع في المجلد ⁦`interviews`⁩ مباشرة. انقل الملف أو صحّح اسمه أو احذفه.
compile-interview-not-translated = تَعِد الحالة باللغة `{ $language }`، والملف `{ $file }` غير موجود.
compile-interview-not-translated-hint = اكتب الترجمة، أو احذف اللغة من ⁦`languages`⁩.
compile-interview-unpromised = لا تَعِد الحالة باللغة `{ $language }`.
compile-interview-unpromised-hint = أضِفها إلى ⁦`languages`⁩ حين تكتمل الترجمة.

## Settings
compile-interview-id = لا يصلح `{ $id }` معرّفًا.
compile-interview-id-hint = استعمل a-z و0-9 وشرطات مفردة، ولا شيء بعده.
compile-interview-long = عدد أحرف هذا النص أكبر من { $most }.
compile-interview-long-hint = اختصره.
compile-interview-count = { $what ->
    [need] عدد الاحتياجات في الحالة من { $least } إلى { $most }، وهو هنا { $found }.
    [present] عدد من قد يحضرون في الحالة من { $least } إلى { $most }، وهو هنا { $found }.
    [trap] عدد الفخاخ في الحالة من { $least } إلى { $most }، وهو هنا { $found }.
    [step] عدد الخطوات في الحالة من { $least } إلى { $most }، وهو هنا { $found }.
    [fact] عدد الوقائع الصغيرة في الحالة من { $least } إلى { $most }، وهو هنا { $found }.
    [source] عدد الوثائق في قائمة المصادر من { $least } إلى { $most }، وهو هنا { $found }.
    [utterance] عدد العبارات في الحالة من { $least } إلى { $most }، وهو هنا { $found }.
    [better] عدد العبارات التي فيها ⁦`Better:`⁩ من { $least } إلى { $most }، وهو هنا { $found }.
    [cue] عدد الكلمات الدالّة من { $least } إلى { $most }، وهو هنا { $found }.
    [ask] ترد ⁦`Ask:`⁩ في كل تفصيل من { $least } إلى { $most }، وعددها هنا { $found }.
    [wrong] ترد ⁦`Wrong:`⁩ في كل تفصيل من { $least } إلى { $most }، وعددها هنا { $found }.
   *[interview] أكبر عدد للمقابلات التي تسمّيها الوحدة { $most }، وهو هنا { $found }.
}
compile-interview-count-hint = الأعداد واحدة في كل الحالات لتمكن المقارنة بينها. أضِف ما ينقص، أو احذف شيئًا.
compile-interview-twice = { $what ->
    [section] ورد القسم `{ $id }` مرتين.
    [detail] ورد التفصيل `{ $id }` مرتين.
    [fact] وردت الواقعة `{ $id }` مرتين.
    [replies] وردت الردود `{ $id }` مرتين.
    [utterance] وردت العبارة `{ $id }` مرتين.
   *[interview] وردت المقابلة `{ $id }` مرتين.
}
compile-interview-twice-hint = ادمج الاثنين، أو أعطِ أحدهما معرّفًا آخر، أو احذفه.
compile-interview-age = العمر لا يناسب النمط `{ $profile }`.
compile-interview-age-hint = في هذا النمط يكون عمر الشخص من { $least } إلى { $most }. غيّر العمر أو النمط.
compile-interview-sealed = لا يجوز أن تكون حالة مختومة في مجلد المحتوى.
compile-interview-sealed-hint = كل الناس يستطيعون قراءة ما هنا. انقل الملف إلى المجلد الذي يقرؤه ⁦`audire serve --sealed DIR`⁩ واحذف ⁦`use`⁩.
compile-interview-sealed-use = لا ترد ⁦`use`⁩ في حالة من مجلد الحالات المختومة.
compile-interview-sealed-use-hint = كل حالة هناك للقياس. احذف السطر، أو انقل الملف إلى مجلد المحتوى إن كان الضباط سيتدربون عليه.
compile-interview-step = ليس واضحًا كيف تُنجز هذه الخطوة.
compile-interview-step-hint = اكتب إما ⁦`labels`⁩، ومعها ⁦`words`⁩ إن وجب قول كلمات بعينها، وإما ⁦`act`⁩.
compile-interview-step-never = لا شيء في هذه الحالة يدعو إلى `{ $act }`.
compile-interview-step-never-hint = تحتاج ⁦`alone`⁩ إلى مرافق، و⁦`interpreter`⁩ إلى مترجم مع ⁦`trouble = true`⁩، و⁦`protect`⁩ إلى تفصيل فيه ⁦`danger: yes`⁩، و⁦`child`⁩ إلى تفصيل فيه ⁦`minor: yes`⁩ أو إلى ملف لمن هم دون 18 سنة.

## Text
compile-interview-section = ليس في الحالة قسم `{ $id }`.
compile-interview-section-hint = الأقسام هي: { $known }. اكتب المعرّف بعد العنوان بين قوسين معقوفين.
compile-interview-section-missing = القسم `{ $id }` غير موجود.
compile-interview-section-missing-hint = أضِف عنوانًا يبدأ بـ ⁦`##`⁩، وبعد كلماته ⁦{ "{#" }{ $id }{ "}" }⁩.
compile-interview-part = لا يجوز أن يكون هذا هنا.
compile-interview-part-hint = الملف والشخص والنهاية والمصادر فقرات وقوائم. وتحت العناوين الأخرى كتل لا غير.
compile-interview-block = لا توجد في الحالة كتلة من نوع «{ $word }».
compile-interview-block-hint = الممكن: { $known }.
compile-interview-place = لا يجوز أن تكون `{ $word }` في هذا القسم.
compile-interview-place-hint = لكل من التفاصيل والوقائع والردود والعبارات قسم خاص.
compile-interview-empty = { $what ->
    [section] القسم `{ $id }` بلا نص.
    [detail] التفصيل `{ $id }` بلا نص.
    [fact] الواقعة `{ $id }` بلا صياغة.
    [replies] في الردود `{ $id }` شيء فارغ.
   *[utterance] العبارة `{ $id }` بلا نص.
}
compile-interview-empty-hint = اكتب ما يُقال أو يُعرض، أو احذفه.
compile-interview-order = هذا السطر لا ينتمي إلى شيء.
compile-interview-order-hint = بعد الإعدادات تأتي فقرة واحدة (وللواقعة فقرة لكل صياغة، وللردود أسطر تبدأ بـ ⁦`- `⁩)، ثم كل كلمة تليها نقطتان، مرة واحدة حيث لا يجوز أكثر.
compile-interview-marks = لا يجوز أن تكون `{ $sign }` هنا.
compile-interview-marks-hint = ما يقوله الشخص يُعرض كما كُتب. النجمتان وحدهما علامة: ما بينهما يُرى.
compile-interview-asterisks = النجوم غير متوافقة.
compile-interview-asterisks-hint = ما يُرى يكون بين نجمتين: ⁦`*`⁩يومئ برأسه.⁦`*`⁩ نعم.
compile-interview-name = لا يجوز أن تكون ⁦`{ "{name}" }`⁩ هنا.
compile-interview-name-hint = الردود ⁦`adopted`⁩ وحدها تأخذ اسمًا من سؤال.
compile-interview-name-missing = ⁦`{ "{name}" }`⁩ غير موجودة.
compile-interview-name-missing-hint = في كل رد من الردود ⁦`adopted`⁩ تقوم مقام الاسم الذي يأخذه الطفل.
compile-interview-length = { $what ->
    [full] عدد كلمات ما يُقال بحرية
    [brief] عدد كلمات الصياغة القصيرة
    [again] عدد كلمات صياغة المرة الثانية
    [wrong] عدد كلمات الصياغة الخاطئة
   *[briefing] عدد كلمات الملف
} هو { $found }.
compile-interview-length-hint = المعتاد من { $least } إلى { $most }. الحالات التي تحكي القدر نفسه تمكن المقارنة بينها.

## Details
compile-interview-tier = عدد تفاصيل المستوى { $tier } في الحالة { $wanted }، وهو هنا { $found }.
compile-interview-tier-hint = الأعداد واحدة في كل الحالات لتمكن المقارنة بينها. غيّر مستوى تفصيل، أو أضِف تفصيلًا، أو احذف تفصيلًا.
compile-interview-starts = عدد تفاصيل المستوى { $tier } التي فيها ⁦`start: yes`⁩ هو { $wanted }، وهو هنا { $found }.
compile-interview-starts-hint = الأعداد واحدة في كل الحالات لتمكن المقارنة بينها.
compile-interview-after = لا يوجد تفصيل `{ $id }`.
compile-interview-after-hint = سمِّ تفاصيل من هذه الحالة تفصل بينها فواصل لاتينية.
compile-interview-after-start = تصل الدعوة المفتوحة إلى هذا التفصيل، فلا يلزم أن يُحكى شيء قبله.
compile-interview-after-start-hint = احذف ⁦`after`⁩، أو اكتب ⁦`start: no`⁩.
compile-interview-unreachable = لا سؤال يستطيع أن يأتي بالتفصيل `{ $id }`.
compile-interview-unreachable-hint = يجب أن يكون أحد التفاصيل في ⁦`after`⁩ مما فيه ⁦`start: yes`⁩، أو مما يوصل إليه منه.
compile-interview-one-only = وردت `{ $key }` في أكثر من تفصيل.
compile-interview-one-only-hint = اتركها في التفصيل الحاسم.
compile-interview-minor = من المعروف أن الشخص في هذا النمط صغير السن.
compile-interview-minor-hint = ⁦`minor: yes`⁩ لمن يقول إنه بالغ. احذفها، أو اختر نمطًا للبالغين.
compile-interview-cues-apart = للتفصيلين `{ $id }` و`{ $other }` الكلمة الدالّة الأولى نفسها، `{ $cue }`.
compile-interview-cues-apart-hint = السؤال الذي يقولها قد يعني الاثنين، ولا تستطيع المراجعة أن تسمّي ما بقي. ابدأ أحدهما بكلمة أخرى.
compile-interview-cue-name = الكلمة الدالّة الأولى، «{ $cue }»، أكثر من كلمة واحدة.
compile-interview-cue-name-hint = تقولها المراجعة بعد أداة التعريف الإنجليزية ⁦"the …"⁩ حين لا يسأل أحد عن هذا التفصيل. ابدأ بكلمة واحدة تصلح بعد ⁦"the"⁩.
compile-interview-note-cue = في موضوعات ملاحظة المحتوى كلمات دالّة لتفاصيل: { $cues }.
compile-interview-note-cue-hint = في المقابلة المقيَّمة تُقرأ الملاحظة قبل أن يُقال أي شيء. اذكر أنواعا من المحتوى، كالإكراه أو الخوف على أحد، ولا تذكر أي واقعة من الحالة.
compile-interview-cues-unsaid = لا ترد أي من هذه الكلمات الدالّة في نص التفصيل ولا في سؤال من أسئلته.
compile-interview-cues-unsaid-hint = من يصغي يسأل بكلمات سمعها. أضِف كلمة واحدة على الأقل من النص.
compile-interview-leak = «{ $words }» يحكيها التفصيل `{ $id }`.
compile-interview-leak-hint = الوقائع والردود تُقال للجميع. قلها بطريقة أخرى، دون ما لا تأتي به إلا الثقة.
compile-interview-trap-said = يقول التفصيل `{ $id }` كلمة «{ $word }»، فليست الكلمة فخًّا.
compile-interview-trap-said-hint = قد تأتي دعوة مفتوحة بهذا التفصيل، فيكون الشخص قد قالها. احذف الكلمة من الفخ أو من التفصيل.
compile-interview-trap-unread = لا ترد في الملف أي كلمة من الفخ `{ $id }`.
compile-interview-trap-unread-hint = الفخ شيء قرأه الضابط ولم يقله الشخص. اكتبه في الملف.
compile-interview-ask-label = يصنّف المرمِّز هذا السؤال { $label }.
compile-interview-ask-label-hint = الكلمات الأفضل في المراجعة INV أو CUE أو DIR، وتستعمل ما قالته التفاصيل في ⁦`after`⁩. صُغه بطريقة أخرى.
compile-interview-ask-open = السؤال الأول في هذا التفصيل مصنّف { $label } وليس مفتوحًا.
compile-interview-ask-open-hint = الأول INV أو CUE، مثل ⁦"Tell me everything about that."⁩

## Replies
compile-interview-kind = لا توجد مناسبة `{ $word }`.
compile-interview-kind-hint = المناسبات في جدول في ⁦`docs/interview-cases.md`⁩.
compile-interview-kind-missing = الردود `{ $word }` غير موجودة.
compile-interview-kind-missing-hint = أقل عدد للصياغات { $least }.
compile-interview-kind-few = عدد الصياغات في الردود `{ $word }` هو { $found }.
compile-interview-kind-few-hint = يلزم { $least }، كي لا يكرر الشخص كلامه.
compile-interview-kind-never = ليس في هذه الحالة مناسبة للردود `{ $word }`.
compile-interview-kind-never-hint = يتوقف ذلك على العمر والمترجم والمرافق. احذف هذه الردود.
compile-interview-alike = هذه الصياغة واردة هنا من قبل.
compile-interview-alike-hint = قلها بطريقة أخرى: ما يتكرر حرفيًّا يبدو كأنه من آلة.

## Utterances
compile-interview-labels = عدد التصنيفات في العبارات { $found }.
compile-interview-labels-hint = استعمل { $least } على الأقل مختلفة، منها { $needed }.
compile-interview-coded = يصنّف المرمِّز هذه العبارة { $found } لا { $label }.
compile-interview-coded-hint = انظر ثانية في دليل الترميز وفيما قيل قبلها. إن كنت على حق فاتركها: التمرين يعرض تصنيفك.

## What never stands in a case
compile-interview-unsafe = { $category ->
    [sexual] «{ $words }» عن أفعال جنسية.
    [injury] «{ $words }» تصف إصابة أو عنفًا.
    [weapon] «{ $words }» عن أسلحة.
    [method] «{ $words }» تقول كيف تُرتكب جريمة.
    [stigma] «{ $words }» تحطّ من شأن إنسان.
   *[judgement] «{ $words }» حكم على تصديق أحد.
}
compile-interview-unsafe-hint = { $category ->
    [stigma] قل من هو الشخص دون كلمة يستعملها آخرون ضده.
    [judgement] تحدّث عن رواية، وعما يختلف بين روايتين، وعما لم يُتحقق منه.
   *[other] كل ما يُحفظ يمكن أن يُحكى. احذفه؛ يكفي أن شيئًا حدث ما كان ينبغي أن يحدث.
}
compile-interview-doubtful = { $category ->
    [sexual] قد تكون «{ $words }» عن أفعال جنسية.
    [injury] قد تصف «{ $words }» إصابة أو عنفًا.
    [weapon] قد تكون «{ $words }» عن أسلحة.
    [method] قد تقول «{ $words }» كيف تُرتكب جريمة.
    [stigma] قد تحطّ «{ $words }» من شأن إنسان.
   *[judgement] قد تكون «{ $words }» حكمًا على تصديق أحد.
}
compile-interview-doubtful-hint = إن كان المعنى غير ذلك فاتركها. وإلا فاحذفها: كل ما يُحفظ يمكن أن يُحكى.
compile-interview-contact = { $category ->
    [mail] «{ $words }» عنوان بريد إلكتروني.
    [web] «{ $words }» عنوان على الشبكة.
   *[phone] «{ $words }» تشبه رقم هاتف.
}
compile-interview-contact-hint = قد يكون لأحد. جهات الاتصال يملؤها من يدير الموقع، والمصادر تُسمّى بعنوانها وجهتها وسنتها.

## Translations
compile-interview-untranslated = ينقص الترجمة `{ $wanted }`.
compile-interview-untranslated-hint = ترجمه بالمعرّف نفسه.
compile-interview-extra = ليس في الأصل `{ $found }`، أو هو مما لا يُترجم.
compile-interview-extra-hint = صحّح معرّفه، أو احذفه هنا.
compile-interview-differs = في الأصل `{ $wanted }` وفي الترجمة `{ $found }`.
compile-interview-differs-hint = اكتب العدد نفسه الذي في الأصل: يُعرض الموضع نفسه في كل لغة.

## In a course
compile-interview-unknown = لا توجد حالة `{ $name }`.
compile-interview-unknown-hint = الحالات ملفات في ⁦`interviews`⁩. ولا تسمّي أي دورة الحالات المختومة.
compile-interview-course = لا توجد دورة `{ $name }`.
compile-interview-course-hint = سمِّ مجلد دورة تتدرب المقابلة على دروسها.
