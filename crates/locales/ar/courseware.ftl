# What `audire check` says about course files. Words in code style (`…`), such as `title`, `Why:`,
# `[!LAW]`, `{ "{#id}" }`, `module.toml`, belong to the file format and stay as they are in every language.
# Each problem has two messages: what is wrong, and (…-hint) what to do.

compile-did-you-mean = هل تقصد `{ $near }`؟

## Files and folders
compile-not-utf8 = هذا الملف ليس نصا بترميز UTF-8.
compile-not-utf8-hint = احفظه مرة أخرى في محررك بترميز UTF-8.
compile-control-character = يوجد هنا رمز تحكم ({ $character }).
compile-control-character-hint = احذفه. فهو يأتي عادة من النسخ من برنامج آخر.
compile-direction-character = هذا الرمز ({ $character }) يغيّر اتجاه النص الذي يليه.
compile-direction-character-hint = احذفه: فهو قد يجعل النص يبدو على غير حقيقته. وللحفاظ على ترتيب الحروف اللاتينية في نص عربي، ضع العلامة U+200E قبلها وبعدها.
compile-too-large = حجم هذا الملف أكبر من { $most } كيبيبايت.
compile-too-large-hint = قسّم النص إلى عدة ملفات؛ وصغّر الصورة.
compile-missing-file = الملف `{ $name }` غير موجود.
compile-missing-file-hint = أنشئه. تبين صفحة «Writing courses» ما يجب أن يحتويه.
compile-no-modules = لا توجد في الدورة أي وحدة.
compile-no-modules-hint = أنشئ مجلدا، مثل ⁦`01-first-module`⁩، بجانب ⁦`course.toml`⁩.
compile-no-lessons = لا يوجد في الوحدة { $name } أي درس.
compile-no-lessons-hint = أنشئ ملفا، مثل ⁦`01-first-lesson.md`⁩، بجانب ⁦`module.toml`⁩.
compile-bad-folder-name = لا يمكن أن يكون اسم المجلد `{ $name }` جزءا من عنوان.
compile-bad-folder-name-hint = استعمل ⁦a-z⁩ و⁦0-9⁩ وشرطات مفردة. ويبدأ اسم الوحدة برقم من خانتين، كما في ⁦`01-definition`⁩.
compile-bad-file-name = لا يمكن للدورة أن تستعمل هنا ملفا باسم `{ $name }`.
compile-bad-file-name-hint = تكون أسماء الدروس مثل ⁦`01-consent.md`⁩، والترجمات مثل ⁦`01-consent.fr.md`⁩، والصور مثل ⁦`media/elements.svg`⁩ (svg أو png أو jpg أو webp؛ والمسموح به ⁦a-z⁩ و⁦0-9⁩ والشرطة). ولا يحمل اسم الملف المكتوب بلغة المصدر أي لغة.
compile-unknown-language = اللغة `{ $language }` ليست من لغات النظام.
compile-unknown-language-hint = استعمل ⁦`en`⁩ أو ⁦`fr`⁩ أو ⁦`es`⁩ أو ⁦`ar`⁩.
compile-unexpected-file = الملف `{ $name }` غير مستعمل.
compile-unexpected-file-hint = أخرجه من الدورة، أو صحح اسمه إذا كان المقصود أن يكون نصا.
compile-duplicate-number = الرقم { $number } وارد مرتين؛ يحمله `{ $other }` أيضا.
compile-duplicate-number-hint = أعط كلا منهما رقما خاصا به. فالرقم هو الذي يحدد الترتيب.
compile-duplicate-address = العنوان `{ $address }` وارد مرتين؛ يحمله `{ $other }` أيضا.
compile-duplicate-address-hint = غيّر اسم أحدهما. يجب أن يختلف الجزء الذي يلي الرقم.

## Settings
compile-settings-missing = الإعدادات التي تكون في أول الملف غير موجودة.
compile-settings-missing-hint = ابدأ الملف بسطر ⁦`+++`⁩، ثم إعدادات مثل ⁦`title = "…"`⁩، ثم سطر ⁦`+++`⁩ آخر.
compile-settings-unclosed = تبدأ الإعدادات هنا ولا تنتهي.
compile-settings-unclosed-hint = اكتب سطر ⁦`+++`⁩ بعد آخر إعداد.
compile-not-toml = هذا ليس TOML صحيحا: { $detail }.
compile-not-toml-hint = توضع النصوص بين علامتي اقتباس: ⁦`title = "Consent"`⁩. وتُكتب علامة الاقتباس داخل النص هكذا: ⁦`\"`⁩.
compile-unknown-key = لا يوجد هنا إعداد `{ $key }`.
compile-unknown-key-hint = { $known ->
    [none] ليس لهذا الملف إعدادات.
   *[other] الممكن هنا: { $known }.
}
compile-not-in-translation = ليس للترجمة إعداد `{ $key }` خاص بها.
compile-not-in-translation-hint = احذفه. فالقيمة موجودة في المصدر.
compile-missing-key = الإعداد `{ $key }` غير موجود.
compile-missing-key-hint = أضف `{ $key }`. تبين صفحة «Writing courses» صيغته.
compile-empty-value = `{ $key }` فارغ.
compile-empty-value-hint = اكتب القيمة المقصودة، أو احذف الإعداد إذا كان اختياريا.
compile-wrong-type = { $wanted ->
    [text] يجب أن يكون `{ $key }` نصا بين علامتي اقتباس.
    [number] يجب أن يكون `{ $key }` عددا صحيحا.
    [truth] يجب أن يكون `{ $key }` إما ⁦`true`⁩ وإما ⁦`false`⁩.
    [list] يجب أن يكون `{ $key }` قائمة.
    [tables] يجب أن يكون `{ $key }` قائمة جداول بين أقواس معقوفة.
   *[table] يجب أن يكون `{ $key }` جدول إعدادات.
}
compile-wrong-type-hint = { $wanted ->
    [text] اكتبه هكذا: ⁦{ $key } = "…"⁩
    [number] اكتبه هكذا: ⁦{ $key } = 10⁩
    [truth] اكتبه هكذا: ⁦{ $key } = true⁩
    [list] اكتبه هكذا: ⁦{ $key } = ["…", "…"]⁩
    [tables] اكتبه هكذا: ⁦{ $key } = [{ "{ … }, { … }" }]⁩
   *[table] اكتب سطر ⁦[{ $key }]⁩ واكتب الإعدادات تحته.
}
compile-out-of-range = يجب أن يكون `{ $key }` عددا من { $least } إلى { $most }.
compile-out-of-range-hint = صحح العدد.

## Text
compile-too-deep = القوائم أو الاقتباسات متداخلة في أكثر من { $most } من المستويات.
compile-too-deep-hint = اكتبها بصيغة أبسط. فربما وُضعت هنا علامة مثل ⁦`>`⁩ أو ⁦`*`⁩ بالخطأ.
compile-tables-large = في جداول هذا الملف أكثر من { $most } من الخلايا. والصف الأقصر من صف العناوين يُكمَّل ويُحسب صفًا كاملًا.
compile-tables-large-hint = قسّموا الجدول، أو ضعوه في وثيقة بجانب الدورة.
compile-raw-html = لا يُسمح باستعمال HTML.
compile-raw-html-hint = استعمل Markdown. ولإظهار العلامة نفسها اكتب ⁦`&lt;`⁩.
compile-code-block = بداية هذا النص بعيدة عن الهامش إلى حد أنه سيظهر كأنه شفرة برنامج.
compile-code-block-hint = احذف الفراغات من أول السطر.
compile-unknown-fence = لا توجد كتلة من النوع «{ $word }».
compile-unknown-fence-hint = تأتي بعد العلامات الثلاث (backticks) كلمة ⁦`question`⁩ ومعرّف السؤال، أو في الدرس كلمة ⁦`local`⁩ ومعرّف المقطع.
compile-unclosed-fence = تبدأ هذه الكتلة هنا ولا تنتهي.
compile-unclosed-fence-hint = اكتب سطرا فيه العلامات الثلاث (backticks) بعد آخر سطر في السؤال.
compile-heading-one = يبدأ العنوان الفرعي داخل النص بعلامتين: ⁦`##`⁩.
compile-heading-one-hint = اكتب ⁦`##`⁩ بدلا من ⁦`#`⁩. أما العنوان نفسه فموجود في الإعدادات.
compile-heading-jump = عنوان فرعي من المستوى { $level } يأتي بعد المستوى { $above }.
compile-heading-jump-hint = لا تقفز فوق أي مستوى. فتحت العنوان يأتي ⁦`##`⁩ وتحته ⁦`###`⁩.
compile-heading-misplaced = لا يمكن أن يكون العنوان الفرعي داخل قائمة أو إطار أو سؤال.
compile-heading-misplaced-hint = ضعه في أول سطر خاص به، أو استعمل الخط العريض.
compile-heading-empty = ليس في هذا العنوان الفرعي أي كلمة.
compile-heading-empty-hint = اكتب العنوان الفرعي، أو احذف علاماته.
compile-heading-marks = لا يجوز أن يكون بين القوسين المعقوفين بعد العنوان الفرعي إلا معرّف.
compile-heading-marks-hint = اكتب ⁦`{ "{#id}" }`⁩ بمعرّف واحد فقط.
compile-section-id = لا يمكن أن يكون `{ $id }` معرّفا لقسم.
compile-section-id-hint = استعمل ⁦a-z⁩ و⁦0-9⁩ وشرطات مفردة. أما ⁦`main`⁩ و⁦`top`⁩ و⁦`b1`⁩ و⁦`b2`⁩ وما يليها، والمعرّفات التي تبدأ بـ ⁦`fn-`⁩ أو ⁦`fnref-`⁩ أو ⁦`gloss-`⁩، فهي محجوزة.
compile-section-id-missing = لا يمكن تكوين معرّف من هذا العنوان الفرعي.
compile-section-id-missing-hint = أعط القسم معرّفا: ⁦`{ "## Heading {#id}" }`⁩.
compile-duplicate-section = معرّف القسم `{ $id }` وارد مرتين في هذا النص.
compile-duplicate-section-hint = أعط أحدهما معرّفا آخر: ⁦`{ "## Heading {#id}" }`⁩.
compile-unknown-callout = لا يوجد إطار من النوع `{ $word }`.
compile-unknown-callout-hint = استعمل ⁦`[!LAW]`⁩ أو ⁦`[!CAUTION]`⁩ أو ⁦`[!EXAMPLE]`⁩ أو ⁦`[!REMEMBER]`⁩.
compile-callout-misplaced = يوجد هنا إطار لا يبدأ بصورة صحيحة.
compile-callout-misplaced-hint = اترك سطرا فارغا قبله. ويكون السطر ⁦`> [!LAW]`⁩ وحده وفي بدايته تماما بلا فراغات قبله، ويبدأ النص في السطر التالي.
compile-callout-empty = ليس في هذا الإطار نص.
compile-callout-empty-hint = اكتب النص في أسطر تبدأ بـ ⁦`>`⁩.
compile-law-without-source = يجب أن يذكر إطار ⁦`LAW`⁩ أين كُتبت القاعدة.
compile-law-without-source-hint = اختمه بسطر يبدأ بـ ⁦`> Source:`⁩ ويذكر الوثيقة والجهة التي أصدرتها والسنة والمادة.
compile-link-lesson = لا يوجد درس `{ $lesson }` في هذه الدورة.
compile-link-lesson-hint = اكتب عنواني الوحدة والدرس دون رقميهما: ⁦`lesson:definition/consent`⁩.
compile-link-term = لا يوجد مصطلح `{ $term }` في مسرد المصطلحات.
compile-link-term-hint = أضف المصطلح إلى ⁦`glossary.md`⁩، أو صحح معرّفه.
compile-link-section = لا يوجد هناك قسم `{ $section }`.
compile-link-section-hint = استعمل معرّف عنوان فرعي: المعرّف الموجود بين القوسين المعقوفين، أو العنوان الفرعي بأحرف صغيرة وشرطات.
compile-link-scheme = لا يمكن أن يؤدي الرابط إلى `{ $to }`.
compile-link-scheme-hint = استعمل ⁦`https://…`⁩ أو ⁦`lesson:MODULE/LESSON`⁩ أو ⁦`term:ID`⁩ أو ⁦`#section`⁩.
compile-link-empty = ليس في هذا الرابط أي كلمة.
compile-link-empty-hint = اكتب بين القوسين المربعين ما يؤدي إليه الرابط.
compile-footnote-unknown = المصدر `{ $id }` غير معرَّف.
compile-footnote-unknown-hint = اكتب ⁦`[^{ $id }]: …`⁩ في هذا الملف أو في ⁦`sources.md`⁩.
compile-footnote-unused = لا يُستشهد بالمصدر `{ $id }` في أي مكان.
compile-footnote-unused-hint = استشهد به بكتابة ⁦`[^{ $id }]`⁩، أو احذفه.
compile-footnote-twice = المصدر `{ $id }` معرَّف مرتين.
compile-footnote-twice-hint = احذف أحدهما، أو أعطه معرّفا آخر.
compile-footnote-misplaced = لا يمكن أن تكون هنا حاشية.
compile-footnote-misplaced-hint = مكان الحواشي هو نص الدروس. ويبدأ تعريفها في أول السطر بلا فراغات قبله، وهو فقرة واحدة. أما السؤال فيذكر مصدره بعد ⁦`Source:`⁩.
compile-footnote-empty = ليس للمصدر `{ $id }` نص.
compile-footnote-empty-hint = اذكر الوثيقة: العنوان والجهة والسنة والمادة.
compile-text-not-shown = هذا النص لا يُعرض على أحد.
compile-text-not-shown-hint = احذفه، أو ضعه حيث سيُقرأ.

## Pictures
compile-media-missing = لا توجد صورة `{ $to }`.
compile-media-missing-hint = ضع الملف في مجلد الدورة ⁦`media`⁩ واكتب ⁦`media/NAME`⁩.
compile-media-unused = الصورة `{ $name }` لا تُعرض في أي نص.
compile-media-unused-hint = اعرضها، أو احذف الملف.
compile-media-unreadable = لا يمكن قراءة حجم هذه الصورة.
compile-media-unreadable-hint = احفظها مرة أخرى. يحتاج الرسم إلى ⁦`viewBox`⁩، أو إلى ⁦`width`⁩ و⁦`height`⁩ بالبكسل؛ ولا يزيد ضلع الصورة على 10,000 بكسل.
compile-svg-unsafe = لا يجوز أن يحتوي الرسم على `{ $what }`.
compile-svg-unsafe-hint = لا يُسمح إلا بالأشكال والنصوص: لا برامج نصية ولا أنماط ولا روابط ولا محتوى خارجي. احفظه بصيغة «SVG بسيط» (plain SVG).
compile-figure-without-alt = ليس للصورة وصف.
compile-figure-without-alt-hint = اكتب بين القوسين المربعين ما تبينه الصورة، لمن لا يرونها.
compile-figure-not-alone = يجب أن تكون الصورة وحدها في فقرتها.
compile-figure-not-alone-hint = اترك سطرا فارغا قبلها وبعدها. ولا يمكن أن تكون الصور داخل قوائم أو إطارات أو أسئلة.

## Questions
compile-question-id = ليس للسؤال معرّف صحيح.
compile-question-id-hint = يأتي بعد ⁦`question`⁩ معرّف واحد مكوّن من ⁦a-z⁩ و⁦0-9⁩ وشرطات مفردة، لا يتكرر في الدورة.
compile-duplicate-question = معرّف السؤال `{ $id }` وارد مرتين؛ يحمله `{ $other }` أيضا.
compile-duplicate-question-hint = أعط أحدهما معرّفا آخر.
compile-question-misplaced = لا يمكن أن يكون هنا سؤال.
compile-question-misplaced-hint = مكان الأسئلة هو الدروس و⁦`quiz.md`⁩ وبنوك الأسئلة، في أول السطر بلا فراغات قبله وليس داخل شيء آخر.
compile-question-no-right = لم يُحدد أي خيار على أنه صحيح.
compile-question-no-right-hint = ضع على الخيار الصحيح العلامة ⁦`(x)`⁩ أو ⁦`[x]`⁩.
compile-question-two-right = حُدد خيار ثان على أنه صحيح.
compile-question-two-right-hint = الأقواس المستديرة تعني أن خيارا واحدا فقط صحيح. استعمل الأقواس المربعة إذا كان الصحيح أكثر من خيار.
compile-question-options = { $count ->
    [0] ليس للسؤال أي خيار.
    [one] للسؤال خيار واحد.
    [two] للسؤال خياران.
    [few] للسؤال { $count } خيارات.
    [many] للسؤال { $count } خيارا.
   *[other] للسؤال { $count } خيار.
}
compile-question-options-hint = اكتب من خيارين إلى ستة خيارات. ويبدأ كل منها بـ ⁦`( )`⁩ و⁦`(x)`⁩، أو بـ ⁦`[ ]`⁩ و⁦`[x]`⁩. ولأسئلة الأنواع الأخرى الإعداد ⁦`kind:`⁩.
compile-question-brackets = الأقواس المستديرة والمربعة مختلطة.
compile-question-brackets-hint = استعمل الأقواس المستديرة عندما يكون خيار واحد فقط صحيحا، والأقواس المربعة عندما يمكن اختيار أكثر من خيار.
compile-question-feedback = ليس لهذا السطر تعليق.
compile-question-feedback-hint = اكتب في السطر التالي، بعد ⁦`>`⁩، لماذا هو صحيح أو خاطئ.
compile-question-why = ليس في السؤال ⁦`Why:`⁩.
compile-question-why-hint = اختم السؤال بسطر ⁦`Why:`⁩ يشرح المسألة.
compile-question-prompt = السؤال نفسه غير موجود.
compile-question-prompt-hint = اكتبه في فقرة خاصة به قبل أسطر نوعه.
compile-question-order = لا يمكن فهم هذا السطر هنا.
compile-question-order-hint = الترتيب هو: الإعدادات، والنص، والسؤال، وأسطر نوعه مع التعليق بعد ⁦`>`⁩، ثم ⁦`Hint:`⁩، ثم ⁦`Why:`⁩ و⁦`Source:`⁩، كل منهما مرة واحدة.
compile-question-one-paragraph = يجب أن يكون هذا فقرة واحدة.
compile-question-one-paragraph-hint = لا يمكن أن تكون هنا قوائم أو عناوين فرعية أو أسطر فارغة.
compile-option-empty = ليس بعد هذه العلامة أي كلمة.
compile-option-empty-hint = اكتب الكلمات في السطر نفسه.
compile-unknown-competence = لا توجد مهارة `{ $word }`.
compile-unknown-competence-hint = الممكن هو: { $known }.
compile-unknown-difficulty = لا توجد درجة صعوبة `{ $word }`.
compile-unknown-difficulty-hint = اكتب 1 (تذكّر) أو 2 (تطبيق) أو 3 (تقدير).
compile-misconception = لا يمكن أن يكون `{ $id }` هو التصور الخاطئ لهذا السطر.
compile-misconception-hint = الإجابة الخاطئة وحدها تسمي خطأ، بمعرّف مكوّن من ⁦a-z⁩ و⁦0-9⁩ وشرطات مفردة؛ ولا تسميه العناصر المرتبة ولا الإجابات النموذجية. أما الترجمة فتكرر معرّف المصدر أو تتركه.
compile-quiz-too-small = { $found ->
    [zero] عدد الأسئلة المطلوبة في الاختبار القصير { $wanted }، وليس في ⁦`quiz.md`⁩ أي سؤال.
    [one] عدد الأسئلة المطلوبة في الاختبار القصير { $wanted }، وفي ⁦`quiz.md`⁩ سؤال واحد.
    [two] عدد الأسئلة المطلوبة في الاختبار القصير { $wanted }، وفي ⁦`quiz.md`⁩ سؤالان.
    [few] عدد الأسئلة المطلوبة في الاختبار القصير { $wanted }، وفي ⁦`quiz.md`⁩ { $found } أسئلة.
    [many] عدد الأسئلة المطلوبة في الاختبار القصير { $wanted }، وفي ⁦`quiz.md`⁩ { $found } سؤالا.
   *[other] عدد الأسئلة المطلوبة في الاختبار القصير { $wanted }، وفي ⁦`quiz.md`⁩ { $found } سؤال.
}
compile-quiz-too-small-hint = اكتب أسئلة أكثر، أو اطلب عددا أقل.
compile-quiz-unused = في هذه الوحدة ملف ⁦`quiz.md`⁩ وليس فيها اختبار قصير.
compile-quiz-unused-hint = أضف ⁦`[quiz]`⁩ إلى ⁦`module.toml`⁩، أو احذف الملف.
compile-unknown-pool = لا يوجد بنك أسئلة `{ $pool }`.
compile-unknown-pool-hint = أنشئ الملف ⁦`assessment/{ $pool }.md`⁩، أو صحح الاسم.
compile-pool-unused = لا يُطلب أي سؤال من بنك الأسئلة `{ $pool }`.
compile-pool-unused-hint = اذكره في ⁦`draw`⁩ أو ⁦`slots`⁩ أو ⁦`[drills.{ $pool }]`⁩ داخل ⁦`course.toml`⁩، أو احذف الملف.
compile-draw-too-large = { $found ->
    [zero] عدد الأسئلة المسحوبة من البنك `{ $pool }` هو { $wanted }، ولا يبقى منها بالتأكيد أي سؤال.
    [one] عدد الأسئلة المسحوبة من البنك `{ $pool }` هو { $wanted }، والباقي بالتأكيد سؤال واحد.
    [two] عدد الأسئلة المسحوبة من البنك `{ $pool }` هو { $wanted }، والباقي بالتأكيد سؤالان.
    [few] عدد الأسئلة المسحوبة من البنك `{ $pool }` هو { $wanted }، والباقي بالتأكيد { $found } أسئلة.
    [many] عدد الأسئلة المسحوبة من البنك `{ $pool }` هو { $wanted }، والباقي بالتأكيد { $found } سؤالا.
   *[other] عدد الأسئلة المسحوبة من البنك `{ $pool }` هو { $wanted }، والباقي بالتأكيد { $found } سؤال.
}
compile-draw-too-large-hint = اكتب أسئلة أكثر، أو اسحب عددا أقل. ولا تُحتسب إلا الأسئلة التي لها المهارة ودرجة الصعوبة المطلوبتان، من دون ما يُطلب في مواضع أخرى.

## Glossary
compile-term-id = يحتاج هذا المدخل إلى معرّف.
compile-term-id-hint = اكتبه بعد العنوان الفرعي: ⁦`{ "## Consent {#consent}" }`⁩.
compile-duplicate-term = المدخل `{ $id }` وارد مرتين.
compile-duplicate-term-hint = ادمج الاثنين، أو أعط أحدهما معرّفا آخر.
compile-term-empty = ليس للمدخل `{ $id }` شرح.
compile-term-empty-hint = اكتب فقرة أو فقرتين تحت العنوان الفرعي.
compile-terms-untranslated = { $count ->
    [one] مدخل واحد غير مترجم: `{ $first }`.
    [two] مدخلان غير مترجمين؛ أولهما `{ $first }`.
    [few] { $count } مداخل غير مترجمة؛ أولها `{ $first }`.
    [many] { $count } مدخلا غير مترجم؛ أولها `{ $first }`.
   *[other] { $count } مدخل غير مترجم؛ أولها `{ $first }`.
}
compile-terms-untranslated-hint = يرى أفراد الشرطة هذه المداخل بلغة المصدر إلى أن تُترجم.

## Translations
compile-missing-translation = اللغة `{ $language }` مذكورة بين لغات الوحدة، لكن الملف `{ $file }` غير موجود.
compile-missing-translation-hint = اكتب الترجمة، أو احذف اللغة من ⁦`languages`⁩.
compile-unpromised-translation = لا تذكر أي وحدة اللغة `{ $language }` بين لغاتها لهذا النص.
compile-unpromised-translation-hint = أضف اللغة إلى ⁦`languages`⁩ في ⁦`module.toml`⁩ بعد أن تُترجم نصوص الوحدة كلها.
compile-translation-without-source = ليس لهذه الترجمة مصدر: الملف `{ $source }` غير موجود.
compile-translation-without-source-hint = اكتب المصدر أولا، أو احذف الترجمة.
compile-translation-differs = في المصدر هنا `{ $wanted }`، وفي الترجمة `{ $found }`.
compile-translation-misses = تنتهي الترجمة هنا، ويستمر المصدر بـ `{ $wanted }`.
compile-translation-extra = `{ $found }` ليس في المصدر.
compile-translation-differs-hint = في الترجمة العناوين الفرعية والإطارات والصور والجداول والأسئلة ومقاطع القانون المحلي نفسها التي في مصدرها، وبالترتيب نفسه.
compile-translation-marks = هذا مختلف في مصدر السؤال `{ $id }`.
compile-translation-marks-hint = تحتفظ الخيارات وكل الأسطر الأخرى ذات العلامات بعددها وترتيبها وعلاماتها؛ وتحتفظ التسميات والأعداد والنقاط بقيمها؛ وتحتفظ الإعدادات بقيمها أو تُترك.
compile-translation-outcomes = عدد الأهداف في ⁦`outcomes`⁩ في المصدر { $wanted }، وعددها في الترجمة { $found }.
compile-translation-outcomes-hint = ترجم كل هدف، بالترتيب نفسه.
compile-languages-without-source = لا يذكر ⁦`languages`⁩ لغة المصدر `{ $language }`.
compile-languages-without-source-hint = أضفها إلى القائمة.
compile-stale-translation = تغير مصدر الجزء `{ $section }` بعد ترجمته.
compile-stale-translation-hint = قارن بين الاثنين، وصحح الترجمة، ثم شغّل ⁦`audire check --stamp`⁩ مع مسار هذا الملف.
compile-translation-part-missing = الجزء `{ $section }` غير مترجم. وإلى أن يُترجم يقرؤه أفراد الشرطة بلغة المصدر، مع الإشارة إلى ذلك.
compile-translation-part-missing-hint = ترجموه أو اتركوه إلى وقت لاحق: لا توعد اللغة في `languages` إلا حين لا ينقص شيء.
compile-unstamped-translation = لم يُسجَّل أي حالة من المصدر هي التي تُرجمت.
compile-unstamped-translation-hint = عندما تكون الترجمة صحيحة، شغّل ⁦`audire check --stamp`⁩ مع مسار هذا الملف.
