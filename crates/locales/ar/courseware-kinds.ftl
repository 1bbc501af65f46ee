# What `audire check` says about the kinds of questions and about where questions are asked. Words in code style (`…`)
# belong to the file format and stay as they are in every language.

## Kinds and their settings
compile-unknown-kind = لا يوجد نوع أسئلة `{ $word }`.
compile-unknown-kind-hint = الممكن هو: { $known }.
compile-question-category = هذه ليست فئة.
compile-question-category-hint = اكتب كلمات تفصل بينها ⁦`/`⁩ ولا تزيد على { $most } من المحارف، أو احذف السطر.
compile-kind-marks = ليس في سؤال من النوع `{ $kind }` أسطر تبدأ بـ `{ $mark }`.
compile-kind-marks-hint = صحح السطر، أو صحح ⁦`kind:`⁩. وتعرض صفحة "Writing courses" أسطر كل نوع.
compile-kind-parts = عدد أسطر السؤال ليس كما يتطلبه نوعه.
compile-kind-parts-hint = { $kind ->
    [true-false] اكتب خيارين اثنين فقط، أحدهما بالعلامة ⁦`(x)`⁩.
    [matching] اكتب من سطرين إلى ستة أسطر مثل ⁦`- left -> right`⁩، وأربعة عناصر إضافية على الأكثر مثل ⁦`- -> right`⁩.
    [ordering] اكتب من عنصرين إلى ستة عناصر، لكل منها رقمه: ⁦`1. …`⁩، ⁦`2. …`⁩.
    [short-answer] اكتب من إجابة واحدة إلى أربعين إجابة، كل منها بعد ⁦`=`⁩ أو ⁦`~`⁩.
    [numeric] اكتب من عدد أو مجال واحد إلى أربعين، كل منها بعد ⁦`=`⁩ أو ⁦`~`⁩.
    [mark-transcript] اكتب من قول واحد إلى 24 قولا: ⁦`[x] Name: …`⁩ أو ⁦`[ ] Name: …`⁩ أو ⁦`- Name: …`⁩.
   *[repair-question] اكتب صياغة نموذجية واحدة على الأقل بعد ⁦`=`⁩.
}
compile-parts-alike = { $what ->
    [option] لخيار آخر الكلمات نفسها.
    [left] لسطر آخر الكلمات نفسها في جهة البداية.
    [right] لعنصر مقابل آخر الكلمات نفسها.
    [item] لعنصر آخر الكلمات نفسها.
   *[label] هذه التسمية واردة مرتين.
}
compile-parts-alike-hint = غيّر أحدهما، أو احذفه. فلا أحد يستطيع التمييز بينهما.
compile-too-many-hints = للسؤال { $most } تلميحات على الأكثر.
compile-too-many-hints-hint = احتفظ بأكثرها فائدة، وابدأ بأعمّها.
compile-unknown-persona = لا يوجد شخص يُستمع إليه من نوع `{ $word }`.
compile-unknown-persona-hint = الممكن هو: { $known }.
compile-unknown-label = لا توجد تسمية `{ $word }` في دليل الترميز.
compile-unknown-label-hint = استعمل تسمية من دليل الترميز بحروف كبيرة، مثل ⁦`INV`⁩ أو ⁦`DIR`⁩ أو ⁦`SUG`⁩.
compile-label-not-offered = التسمية `{ $label }` ليست من التسميات التي يمكن اختيارها.
compile-label-not-offered-hint = أضفها إلى ⁦`choices:`⁩. ومن دون ⁦`choices:`⁩ يمكن اختيار أشكال السؤال الثمانية.
compile-label-is-right = التسمية `{ $label }` صحيحة هنا، فلا يمكن أن تأتي بعد ⁦`~`⁩.
compile-label-is-right-hint = تأتي بعد ⁦`~`⁩ تسمية غير صحيحة. أما ما يقال عن التسمية الصحيحة فمكانه بعد ⁦`Why:`⁩.
compile-too-few-labels = يجب أن تكون هناك تسميتان على الأقل للاختيار بينهما.
compile-too-few-labels-hint = اذكر تسميات أخرى في ⁦`choices:`⁩، أو احذف السطر لتُعرض الأشكال الثمانية.

## Lines of single kinds
compile-matching-arrow = ليس في هذا السطر سهم.
compile-matching-arrow-hint = اكتب ⁦`- left -> right`⁩.
compile-ordering-numbers = كان المنتظر هنا الرقم { $wanted }.
compile-ordering-numbers-hint = رقّم العناصر ابتداء من 1، بترتيبها الصحيح.
compile-answer-share = لا يمكن أن يأتي `{ $share }` بعد ⁦`=`⁩.
compile-answer-share-hint = اترك فراغا بعد ⁦`=`⁩. ولجزء من النقطة اكتب نسبة مئوية صحيحة من 1 إلى 100، كما في ⁦`=50% answer`⁩؛ ولا نسبة في الإجابات النموذجية.
compile-answer-number = `{ $words }` ليس عددا ولا مجالا.
compile-answer-number-hint = اكتب عددا مثل ⁦`18`⁩، أو مجالا مثل ⁦`17..19`⁩، أو عددا مع هامش مثل ⁦`30 +- 5`⁩.
compile-no-whole-answer = لا توجد إجابة تساوي النقطة كاملة.
compile-no-whole-answer-hint = اكتب إجابة واحدة على الأقل بعد ⁦`=`⁩ من دون نسبة مئوية.
compile-never-reached = لا يُصل إلى هذه الإجابة أبدا: ففي سطر قبلها الإجابة نفسها.
compile-never-reached-hint = يُحتسب أول سطر مطابق. احذف أحدهما، أو ضع الأضيق أولا.
compile-transcript-speaker = لا يذكر هذا القول من المتكلم.
compile-transcript-speaker-hint = اكتب اسما من 60 حرفا على الأكثر ثم نقطتين ثم الكلام: ⁦`[ ] Officer: …`⁩.
compile-transcript-targets = { $found ->
    [0] ليس هناك قول يجب العثور عليه.
    [one] هناك قول واحد يجب العثور عليه.
    [two] هناك قولان يجب العثور عليهما.
    [few] هناك { $found } أقوال يجب العثور عليها.
    [many] هناك { $found } قولا يجب العثور عليها.
   *[other] هناك { $found } قول يجب العثور عليها.
}
compile-transcript-targets-hint = ضع العلامة ⁦`[x]`⁩ على قول واحد إلى ستة أقوال.
compile-transcript-innocent = كل قول يمكن تعليمه يجب العثور عليه.
compile-transcript-innocent-hint = اكتب قولا واحدا على الأقل بالعلامة ⁦`[ ]`⁩. وإلا فإن من يعلّم كل شيء يصيب.
compile-officer-missing = كلام الشرطي غير موجود.
compile-officer-missing-hint = اكتبه بعد ⁦`Officer:`⁩.
compile-criterion-missing = ليس للسؤال أي معيار.
compile-criterion-missing-hint = اكتب ⁦`Criterion: title`⁩ وتحته المستويات، كل منها في سطر: ⁦`0 …`⁩، ⁦`1 …`⁩. فبها يضع المقيّم الدرجة.
compile-criterion-levels = مستويات هذا المعيار ليست مرتبة.
compile-criterion-levels-hint = اكتب من مستويين إلى ستة مستويات. يبدأ كل منها بنقاطه: الأول بـ 0، وكل مستوى بأكثر مما قبله، و100 على الأكثر.
compile-too-many-criteria = للسؤال { $most } معيارا على الأكثر.
compile-too-many-criteria-hint = ادمج المعايير التي تنظر في الشيء نفسه، أو قسّم السؤال.

## Where questions are asked
compile-unknown-value = لا يمكن أن تكون قيمة `{ $key }` هي `{ $word }`.
compile-unknown-value-hint = الممكن هو: { $known }.
compile-unknown-question = لا يوجد سؤال `{ $id }` في بنوك أسئلة هذه الدورة.
compile-unknown-question-hint = الأسئلة التي في المجلد ⁦`assessment`⁩ هي وحدها التي تُطلب باسمها. صحح المعرّف، أو انقل السؤال إليه.
compile-slot-twice = السؤال `{ $id }` مطلوب مرتين.
compile-slot-twice-hint = احذف أحد الموضعين.
compile-draw-and-slots = لا يمكن أن يجتمع ⁦`draw`⁩ و⁦`slots`⁩.
compile-draw-and-slots-hint = اكتب كل شيء في ⁦`slots`⁩، أو احتفظ بـ ⁦`draw`⁩ وحده.
compile-too-many-slots = للتقييم { $most } موضعا على الأكثر.
compile-too-many-slots-hint = اسحب عدة أسئلة في موضع واحد.
compile-certainty-interactive = لا يمكن احتساب درجة التأكد حيث تمكن إعادة المحاولة.
compile-certainty-interactive-hint = استعمل السلوك ⁦`deferred`⁩ أو ⁦`immediate`⁩، أو احذف ⁦`certainty`⁩.
compile-hints-never-shown = لا تُعرض تلميحات السؤال `{ $id }` أبدا.
compile-hints-never-shown-hint = لا تظهر التلميحات إلا مع ⁦`behaviour = "interactive"`⁩. احذفها، أو غيّر السلوك.
compile-true-false-guess = نصف التخمينات في السؤال `{ $id }` صحيح.
compile-true-false-guess-hint = استعمل نوعا آخر حيث يُحتسب السؤال، أو احتسب درجة التأكد بـ ⁦`certainty = true`⁩.
compile-id-tells-key = المعرّف `{ $id }` يكشف إجابة سؤاله.
compile-id-tells-key-hint = يظهر المعرّف في صفحات المحاولة. اختر معرّفا يسمّي الحالة.
compile-drill-needs-person = لا أحد يقيّم هذا السؤال عند التدرب على `{ $pool }`.
compile-drill-needs-person-hint = انقل المهام التي يقيّمها مقيّم إلى بنك آخر.
compile-drill-without-title = يُتدرب على بنك الأسئلة `{ $pool }` وليس له عنوان.
compile-drill-without-title-hint = ابدأ الملف بالإعدادات: ⁦`title = "…"`⁩ و⁦`summary = "…"`⁩.
compile-drill-in-assessment = يُتدرب على بنك الأسئلة `{ $pool }`، ويسأل منه أيضا تقييم لا يُظهر ما هو صحيح.
compile-drill-in-assessment-hint = التدرب يُظهر ما هو صحيح على الفور. اسأل في التقييم من بنك آخر، أو اضبط ⁦`review`⁩ ليُظهر كل شيء.

## Misconceptions
compile-misconception-unknown = التصور الخاطئ `{ $id }` غير معرّف.
compile-misconception-unknown-hint = اشرحه في ⁦`misconceptions.md`⁩ مع رابط إلى الدرس الذي يصححه.
compile-misconception-unused = لا تُظهر أي إجابة التصور الخاطئ `{ $id }`.
compile-misconception-unused-hint = اذكره في التعليق على إجابة بـ ⁦`> misconception: { $id }`⁩، أو احذفه.
compile-misconception-without-link = لا يذكر التصور الخاطئ `{ $id }` أين يُعاد النظر.
compile-misconception-without-link-hint = أضف رابطا إلى درس: ⁦`[…](lesson:MODULE/LESSON)`⁩.
