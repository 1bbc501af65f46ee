# The studio: a course from outside meets its draft; the questions of a draft.

## The folder has changed
studio-files-see = عرض ما وصل
studio-files-folder-title = ما في المجلد الآن
studio-files-folder-lead = غيّر أحدهم ملفات هذه الدورة خارج الاستوديو. لا يصل شيء من ذلك إلى أفراد الشرطة قبل أن تأخذوه إلى مسودة وتنشروها.
studio-files-same = لا يختلف شيء عما لديكم.
studio-files-glossary = المسرد الذي جاء معه مختلف. هو مشترك بين كل الدورات ولا يؤخذ هنا.
studio-files-impossible = لا يمكن أخذه كما هو:
studio-files-difference = ما يتغيّر عند أخذه
studio-files-decide = ماذا تفعلون به
studio-files-asked = غُيّرت هذه الملفات من الجانبين. اختاروا لكل منها؛ أما البقية فقد جُمعت.
studio-files-conflict-text = غيّر الجانبان السطور نفسها. جُمع ما بقي من هذا النص.
studio-files-conflict-bytes = لدى كل جانب هنا صورة أو ملف مختلف.
studio-files-conflict-removed-by-us = أخرجتم هذا الملف، وغُيّر هناك.
studio-files-conflict-removed-by-them = أُخرج هذا الملف هناك، وغيّرتموه أنتم.
studio-files-conflict-named = أعطى كل جانب اسما آخر. اختاروا الاسم الذي يبقى؛ أما ما كتبه الجانبان فقد جُمع.
studio-files-conflict-unclear-here = غُيّر هذا النص هناك. وله هنا اسم آخر، وقد يكون أكثر من نص هو المقصود. اختاروا أيها هو: تنتقل التغييرات إليه. والسطور التي غيّرها الجانبان تأتي فيه واحدة بعد أخرى.
studio-files-conflict-unclear-there = غيّرتم هذا النص. وله هناك اسم آخر، وقد يكون أكثر من نص هو المقصود. اختاروا أيها هو: تنتقل تغييراتكم إليه. والسطور التي غيّرها الجانبان تأتي فيه واحدة بعد أخرى.
studio-files-ours = ما لديكم
studio-files-theirs = ما وصل
studio-files-both = كلاهما، ما لديكم أولًا
studio-files-into = هو هذا:
studio-files-beside = لا شيء منها: نص مستقل بجانبها
studio-files-without = لا شيء منها: تُترك التغييرات
studio-files-into-draft = يدخل في المسودة المفتوحة. يمكن استعادة كل ما في المسودة الآن من تاريخ كل نص.
studio-files-into-new = تبدأ به مسودة. يحتفظ أفراد الشرطة بما لديهم حتى نشرها.
studio-files-take = أخذه إلى المسودة
studio-files-leave = تركه
studio-files-leave-note = إن تركتموه فلن يُعلن عنه بعد ذلك. ويُعلن عنه من جديد عندما يتغيّر المجلد مرة أخرى.

## An archive is brought
studio-files-import = إحضار مجلد (ZIP)
studio-files-import-lead = دورة نزّلتموها وغيّرتموها على حاسوبكم. ترون الفروق أولًا؛ ولا يتغيّر شيء قبل موافقتكم.
studio-files-archive = ملف الأرشيف
studio-files-archive-hint = ملف ZIP فيه مجلد دورة واحدة، لا يزيد على 64 ميغابايت قبل فك الضغط وبعده. بلا كلمة مرور وبلا أرشيف داخله.
studio-files-encoding = النصوص التي ليست بترميز ⁦UTF-8⁩
studio-files-encoding-hint = فقط إن كتبها برنامج قديم. الاختيار الخاطئ يغيّر الحروف.
studio-files-encoding-none = لا أعرف نصوصًا كهذه
studio-encoding-windows-1252 = ويندوز، أوروبا الغربية (⁦windows-1252⁩)
studio-encoding-windows-1256 = ويندوز، العربية (⁦windows-1256⁩)
studio-encoding-iso-8859-6 = العربية (⁦ISO 8859-6⁩)
studio-encoding-macintosh = ماكنتوش، أوروبا الغربية
studio-files-look = عرض ما سيغيّره
studio-files-refused = تعذرت قراءة الأرشيف
studio-files-again = لم يتغيّر شيء. أصلحوا الملفات واختاروا الأرشيف من جديد: المتصفحات لا تحتفظ به.
studio-files-archive-title = ما سيغيّره الأرشيف
studio-files-archive-lead = لم يتغيّر شيء بعد. يُحفظ الأرشيف يومًا واحدًا.
studio-files-remarks = ما أُجري عليه
studio-files-remark-file = الملف
studio-files-remark-what = ما أُجري
studio-files-base = بدأ الأرشيف من
studio-files-base-hint = النسخة التي غُيّرت. يبقى ما غيّرتموه في المسودة منذ ذلك الحين حيث لا تعارض.
studio-files-replace = لا يهم: يحل الأرشيف محل كل شيء
studio-files-compare = المقارنة بها
archive-none = اختاروا ملفًا.
archive-not = هذا ليس أرشيف ZIP أو أنه تالف.
archive-many = عدد مدخلات الأرشيف أكبر من { $most }.
archive-large = حجم محتوى الأرشيف بعد فك الضغط أكبر من { $most } ميبيبايت.
archive-file-large = حجم «{ $path }» أكبر من { $most } كيبيبايت.
archive-encrypted = الملف «{ $path }» مقفل بكلمة مرور. اضغطوه بلا كلمة مرور.
archive-link = «{ $path }» رابط إلى ملف آخر. أضيفوا الملف نفسه.
archive-nested = «{ $path }» أرشيف أو وثيقة مكتبية. تضم الدورة نصوصًا وصورًا.
archive-twice = في الأرشيف ملفان بالاسم نفسه.
archive-name = تعذرت قراءة اسم ملف.
archive-broken = الملف «{ $path }» تالف أو مضغوط بطريقة لا يمكن قراءتها.
archive-no-course = لا مجلد في الأرشيف فيه ملف { $file }: هذه ليست دورة.
archive-many-courses = { $count ->
    [zero] لا توجد في الأرشيف دورة باسم هذه الدورة. أضيفوا دورة واحدة.
    [one] في الأرشيف دورة واحدة ليست باسم هذه الدورة. أضيفوا دورة واحدة.
    [two] في الأرشيف دورتان، وليس لأي منهما اسم هذه الدورة. أضيفوا دورة واحدة.
    [few] في الأرشيف { $count } دورات، وليس لأي منها اسم هذه الدورة. أضيفوا دورة واحدة.
    [many] في الأرشيف { $count } دورة، وليس لأي منها اسم هذه الدورة. أضيفوا دورة واحدة.
   *[other] في الأرشيف { $count } دورة، وليس لأي منها اسم هذه الدورة. أضيفوا دورة واحدة.
}
archive-outside = «{ $path }» خارج مجلد الدورة.
archive-left-out = تُرك: ليس جزءًا من دورة
archive-decoded = قُرئ بترميز آخر وحُفظ بترميز ⁦UTF-8⁩

## The questions of a draft
studio-banks = أسئلة المسودة
studio-banks-lead = بنوك التقييم النهائي والتدريب، وأسئلة كل اختبار قصير، كما هي الآن في المسودة.
studio-banks-published = الأسئلة التي لدى أفراد الشرطة
studio-banks-files = ملفات الأسئلة
studio-banks-file = الملف
studio-banks-count = الأسئلة
studio-banks-errors = الأخطاء
studio-banks-remarks = الملاحظات
studio-banks-acts = الانتقال إلى
studio-banks-look = كما يراها أفراد الشرطة
studio-banks-edit = تحرير
studio-banks-none = لا توجد أسئلة بعد.
studio-banks-add = إضافة بنك
studio-banks-add-do = إضافته
studio-banks-name = اسم البنك
studio-banks-name-hint = أحرف لاتينية صغيرة من a إلى z وأرقام وشرطات. تسحب التقييمات من البنك بهذا الاسم.
studio-banks-taken = يوجد بنك بهذا الاسم بالفعل.
studio-banks-question = السؤال { $number } من { $count }
studio-banks-as-officers = كل سؤال كما يراه أفراد الشرطة بعد الإجابة الصحيحة. قد يختلف ترتيب الخيارات.
studio-banks-empty = لا توجد أسئلة في هذا الملف بعد.

## How a text came about, what was done, the audit log
studio-cause-imported = جاء من الخارج
studio-files-undecided = اختاروا لكل ملف غُيّر من الجانبين.
studio-files-stale = تغيّر شيء منذ عرض هذه الصفحة. انظروا إليها من جديد.
notice-files-taken = أصبح ما وصل في المسودة.
notice-folder-left = تُرك المجلد كما هو. يُعلن عنه من جديد عندما يتغيّر مرة أخرى.
notice-bank-added = أُضيف البنك. اكتبوا سؤاله الأول.
notice-text-cleaned = حُفظ النص دون ما لا يصح أن يكون فيه: حروف لا تُرى أو تغيّر اتجاه الكتابة، وصور أُلصقت على هيئة حروف. ارفعوا هذه الصور.
audit-draft-taken-in = أُخذت ملفات من الخارج إلى مسودة
audit-draft-folder-left = تُرك مجلد دورة بعد تغيّره كما هو
