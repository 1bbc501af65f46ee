# ما يقوله المحرر أثناء كتابة الدورة. الكلمات المكتوبة بنمط الشفرة (`…`) جزء من صيغة الملفات وتبقى كما هي في كل اللغات.

## Why a file cannot be part of a course
authoring-path-empty = يوجد ملف بلا اسم: «{ $path }».
authoring-path-long = طول المسار «{ $path }» أكثر من { $most } بايت. اختر أسماء أقصر.
authoring-path-deep = الملف «{ $path }» داخل مجلدات متداخلة يزيد عددها على { $most }.
authoring-path-character = في «{ $path }» رمز لا تقبله كل الأنظمة في الأسماء. استعمل حروفا لاتينية صغيرة وأرقاما وشرطات ونقاطا.
authoring-path-absolute = «{ $path }» مسار مطلق. ملفات الدورة تكون داخل مجلد الدورة.
authoring-path-outside = «{ $path }» يخرج من مجلد الدورة، أو فيه جزء فارغ.
authoring-path-device = في «{ $path }» اسم يحجزه نظام Windows لأحد الأجهزة. اختر اسما آخر.
authoring-path-collides = بعض الأنظمة ترى «{ $path }» و«{ $other }» اسما واحدا. غيّر أحدهما.
authoring-names-meet = سيحمل ملفان الاسم «{ $path }»، لأن أحدهما له اسم آخر في الجانب الآخر. أعط أحدهما أولا اسما آخر في المسودة.
authoring-path-hidden = يبدأ «{ $path }» بنقطة. هذه الملفات ليست جزءا من الدورة.
authoring-file-large = حجم «{ $path }» أكبر من { $most } كيبيبايت.
authoring-files-many = لا يزيد عدد ملفات الدورة على { $most }.
authoring-folder-large = لا يزيد حجم ملفات الدورة معا على { $most } ميبيبايت.

## Why the outline was not changed
authoring-outline-no-module = لا توجد في هذه الدورة وحدة `{ $name }`. ربما غيّرها شخص آخر: أعد تحميل الصفحة.
authoring-outline-no-lesson = لا يوجد في هذه الوحدة درس `{ $name }`. ربما غيّره شخص آخر: أعد تحميل الصفحة.
authoring-outline-module-taken = توجد وحدة `{ $name }` من قبل. اختر عنوانا آخر.
authoring-outline-lesson-taken = في الوحدة `{ $module }` درس `{ $name }` من قبل. اختر عنوانا آخر.
authoring-outline-last-module = هذه هي الوحدة الوحيدة. تحتاج الدورة إلى وحدة واحدة على الأقل.
authoring-outline-last-lesson = هذا هو الدرس الوحيد في الوحدة `{ $module }`. تحتاج الوحدة إلى درس واحد على الأقل.
authoring-outline-linked = { $count ->
    [zero] لا يقود إلى هنا أي رابط في «{ $path }».
    [one] يقود إلى هنا رابط واحد في «{ $path }». وجّهه أولا إلى مكان آخر.
    [two] يقود إلى هنا رابطان، أولهما في «{ $path }». وجّههما أولا إلى مكان آخر.
    [few] تقود إلى هنا { $count } روابط، أولها في «{ $path }». وجّهها أولا إلى مكان آخر.
    [many] يقود إلى هنا { $count } رابطا، أولها في «{ $path }». وجّهها أولا إلى مكان آخر.
   *[other] يقود إلى هنا { $count } رابط، أولها في «{ $path }». وجّهها أولا إلى مكان آخر.
}
authoring-outline-twice = رقم `{ $name }` أو عنوانه مكرر، فالترتيب غير واضح. غيّر اسم الملف.
authoring-outline-no-number = لم يبق في هذا الموضع رقم حتى { $most }. انقل شيئا إلى البداية أولا.

## Why a form was not saved
authoring-form-gone = لم يعد `{ $id }` موجودا. ربما غيّر شخص آخر النص: أعد تحميل الصفحة.
authoring-form-read-otherwise = «{ $words }» يُقرأ في `{ $id }` على أنه شيء آخر. يبدأ أحد سطوره بعلامة أو كلمة من صيغة الملفات، أو يقسمه سطر فارغ.
authoring-form-other-blocks = بهذا يُقرأ `{ $id }` على أنه شيء آخر. ابحث عن سطور تبدأ بعلامة أو كلمة من صيغة الملفات.
authoring-form-no-neighbour = بين `{ $id }` وما يجاوره شيء آخر، أو لا يوجد ما يجاوره. انقله في النص.

## Why a translation was not saved
authoring-translation-no-part = لم يعد الجزء `{ $part }` موجودا في «{ $path }». أعد تحميل الصفحة.
authoring-translation-other-parts = لو حُفظ هكذا لتغيرت أجزاء غير `{ $part }`. أبق العنوان ولا تبدأ عنوانا جديدا، وترجم الأجزاء السابقة أولا.
authoring-translation-unreadable = لا يمكن قراءة «{ $path }» بهذا النص. هل الإعدادات بين سطرين من `+++`؟

## What speaks against taking answers and results over
authoring-carry-kind = صار السؤال من نوع آخر.
authoring-carry-asked = صار السؤال عن شيء آخر.
authoring-carry-options = تغيّر ما يُختار منه.
authoring-carry-key = تغيّر الجواب الصحيح.
authoring-carry-gone = لم يعد السؤال جزءا من درس.
authoring-carry-no-test = لم يعد هذا الاختبار موجودا.
authoring-carry-pass-mark = صار النجاح يتطلب { $after } في المئة، وكان يتطلب { $before }.
authoring-carry-drawn = تغيّرت طريقة اختيار الأسئلة.
authoring-carry-questions = { $count ->
    [zero] لم يتغير أي سؤال.
    [one] سؤال واحد تغيّر ما يسأل عنه أو حُذف.
    [two] سؤالان تغيّر ما يسألان عنه أو حُذفا.
    [few] { $count } أسئلة تغيّر ما تسأل عنه أو حُذفت.
    [many] { $count } سؤالا تغيّر ما تسأل عنه أو حُذفت.
   *[other] { $count } سؤال تغيّر ما تسأل عنه أو حُذفت.
}

## Local law and procedure
authoring-overlay-id = يأتي بعد `local` معرّف من حروف لاتينية صغيرة وأرقام وشرطات.
authoring-overlay-key = `{ $key }` غير معروف هنا، أو هو مكرر.
authoring-overlay-missing = `{ $key }` غير موجود.
authoring-overlay-country = `{ $word }` ليس بلدا. اكتب حرفيه الكبيرين، مثل ES.
authoring-overlay-date = `{ $word }` ليس تاريخا. اكتب السنة والشهر واليوم: ⁦2026-10-01⁩.
authoring-overlay-order = ينتهي قبل يوم مراجعته.
authoring-overlay-empty = ليس فيه نص.
authoring-overlay-twice = يوجد مقطع `{ $id }` من قبل.
authoring-overlay-hint = يذكر مقطع القانون المحلي بلده ومن راجعه ومتى، ومصدره.
authoring-overlay-soon = { $days ->
    [0] ينتهي المقطع `{ $id }` الخاص بالبلد { $country } اليوم. اطلب مراجعته.
    [one] ينتهي المقطع `{ $id }` الخاص بالبلد { $country } بعد يوم واحد. اطلب مراجعته.
    [two] ينتهي المقطع `{ $id }` الخاص بالبلد { $country } بعد يومين. اطلب مراجعته.
    [few] ينتهي المقطع `{ $id }` الخاص بالبلد { $country } بعد { $days } أيام. اطلب مراجعته.
    [many] ينتهي المقطع `{ $id }` الخاص بالبلد { $country } بعد { $days } يوما. اطلب مراجعته.
   *[other] ينتهي المقطع `{ $id }` الخاص بالبلد { $country } بعد { $days } يوم. اطلب مراجعته.
}
authoring-overlay-expired = { $days ->
    [zero] انتهى المقطع `{ $id }` الخاص بالبلد { $country } اليوم. اطلب مراجعته أو احذفه.
    [one] انتهى المقطع `{ $id }` الخاص بالبلد { $country } أمس. اطلب مراجعته أو احذفه.
    [two] انتهى المقطع `{ $id }` الخاص بالبلد { $country } قبل يومين. اطلب مراجعته أو احذفه.
    [few] انتهى المقطع `{ $id }` الخاص بالبلد { $country } قبل { $days } أيام. اطلب مراجعته أو احذفه.
    [many] انتهى المقطع `{ $id }` الخاص بالبلد { $country } قبل { $days } يوما. اطلب مراجعته أو احذفه.
   *[other] انتهى المقطع `{ $id }` الخاص بالبلد { $country } قبل { $days } يوم. اطلب مراجعته أو احذفه.
}
authoring-overlay-ahead = مراجعة المقطع `{ $id }` الخاص بالبلد { $country } مؤرخة في المستقبل.

## Pasted and uploaded texts
authoring-paste-binary = هذا ليس نصا. احفظه أولا نصا عاديا أو بصيغة Markdown.
authoring-paste-large = حجم النص أكبر من { $most } كيبيبايت. قسّمه إلى عدة دروس.
authoring-paste-encoding = ابتداء من السطر { $line } ليس هذا بترميز { $name }. احفظ الملف بترميز UTF-8 أو اذكر ترميزه.
authoring-paste-unknown-encoding = لا يوجد ترميز اسمه «{ $name }».
authoring-paste-table = السطر { $line }: لا تزيد صفوف الجدول على { $rows } ولا أعمدته على { $columns }. قسّمه أو أضفه وثيقة مستقلة.
authoring-paste-control = { $count ->
    [zero] لم يُحذف أي رمز تحكم.
    [one] حُذف رمز تحكم واحد.
    [two] حُذف رمزا تحكم.
    [few] حُذفت { $count } رموز تحكم.
    [many] حُذف { $count } رمز تحكم.
   *[other] حُذف { $count } رمز تحكم.
}
authoring-paste-direction = { $count ->
    [zero] لم يُحذف أي رمز يغيّر اتجاه النص.
    [one] حُذف رمز واحد يغيّر اتجاه النص.
    [two] حُذف رمزان يغيّران اتجاه النص.
    [few] حُذفت { $count } رموز تغيّر اتجاه النص.
    [many] حُذف { $count } رمزا يغيّر اتجاه النص.
   *[other] حُذف { $count } رمز يغيّر اتجاه النص.
}
authoring-paste-unseen = { $count ->
    [zero] لم يُحذف أي رمز لا يُرى.
    [one] حُذف رمز واحد لا يُرى.
    [two] حُذف رمزان لا يُريان.
    [few] حُذفت { $count } رموز لا تُرى.
    [many] حُذف { $count } رمزا لا يُرى.
   *[other] حُذف { $count } رمز لا يُرى.
}
authoring-paste-picture = { $count ->
    [zero] لا توجد صور ملصقة في مكان `{ $file }`.
    [one] لم تُنقل صورة ملصقة واحدة. ارفعها واكتب اسمها مكان `{ $file }`.
    [two] لم تُنقل صورتان ملصقتان. ارفعهما واكتب اسميهما مكان `{ $file }`.
    [few] لم تُنقل { $count } صور ملصقة. ارفعها واكتب أسماءها مكان `{ $file }`.
    [many] لم تُنقل { $count } صورة ملصقة. ارفعها واكتب أسماءها مكان `{ $file }`.
   *[other] لم تُنقل { $count } صورة ملصقة. ارفعها واكتب أسماءها مكان `{ $file }`.
}
