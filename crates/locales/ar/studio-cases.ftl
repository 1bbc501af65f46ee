# The studio: the picture of a case, and scenarios and cases as archives, with their pictures and languages.

## How a case opens
studio-case-picture = كيف تنفتح الحالة
studio-case-picture-note = كل صف يمثل مستوى: كلما كان أسفل احتاج إلى ثقة أكبر. وكل عمود يبيّن كم تفصيلًا آخر يجب أن يُروى قبله. تقود الخطوط من تفصيل إلى ما يمكن أن يأتي به؛ وما لا يحتاج إلا إلى دعوة مفتوحة يكون في العمود الأول. وما دام شخص ثالث في الغرفة فلا يُروى شيء ابتداءً من المستوى 2.
studio-case-description = تفاصيل الحالة بحسب المستوى، مع ما يجب أن يُروى قبل كل منها.
studio-case-start = دعوة مفتوحة
studio-case-after = { $count ->
    [1] بعد تفصيل آخر
    [2] بعد تفصيلين آخرين
    [3] بعد ثلاثة تفاصيل أخرى
   *[other] بعد أربعة تفاصيل أو أكثر
}
studio-case-trust = ينفتح نصفه عند ثقة قدرها
studio-case-half = الثقة التي ينفتح عندها نصفه
studio-case-mark-danger = هناك من هو في خطر الآن
studio-case-mark-minor = أصغر سنًا مما قيل
studio-case-mark-never = لا شيء يقود إلى هنا
studio-case-mark-vain = أسئلته لا تأتي به
studio-case-errors = في الحالة خطأ ما، ولذلك رُسمت بقدر ما أمكنت قراءتها.
studio-case-talk = الثقة في الحديث الأول
studio-case-talk-note = من 100. ما هو أعمق مما يمكن أن تبلغه الثقة يبقى لحديث ثانٍ، وهذا كما ينبغي.
studio-case-begins = في البداية
studio-case-most = على الأكثر
studio-case-table-note = ما في الصورة نفسه، بالترتيب الذي يُروى به.
studio-case-cues = الكلمات والأسئلة التي تشير إليه
studio-case-marks = ما يستحق الانتباه

## Archives of a scenario or a case
studio-files-script-lead = سيناريو أو حالة نزّلتموها وغيّرتموها على حاسوبكم. ترون الفروق أولًا؛ ولا يتغيّر شيء قبل موافقتكم.
studio-files-script-hint = ملف ZIP فيه نصه وترجماته وصوره، لا يزيد على 64 ميغابايت قبل فك الضغط وبعده. بلا كلمة مرور وبلا أرشيف داخله.
archive-no-script = لا يوجد في الأرشيف ملف { $file }: ليس أرشيفًا لهذا السيناريو أو لهذه الحالة.
archive-many-scripts = في الأرشيف أكثر من ملف { $file }. أضيفوا واحدًا فقط.
archive-left-out-script = تُرك: ليس جزءًا منه

## Pictures of a scenario
studio-pictures-script-lead = ما تعرضه مشاهده. لكل صورة كلمات لمن لا يرونها. للسيناريوهات كلها مجلد صور واحد، ولذلك يبدأ اسم كل صورة باسم السيناريو الذي هي منه.
studio-picture-script-name-hint = إذا تُرك فارغًا صيغ من اسم الملف. ويوضع قبله اسم السيناريو.
studio-picture-into-scene = في نهاية ما يُروى في
studio-picture-scene-gone = تغيّر النص منذ ذلك الحين ولم يعد هذا المشهد فيه. اختاروا مشهدًا آخر.
studio-picture-elsewhere = ستكون «{ $name }» صورة من السيناريو { $scenario } لأن اسمها يبدأ باسمه. اختاروا اسمًا آخر.

## The language of the person
studio-talk-speaks = لغة الشخص
studio-talk-speaks-hint = تكتبون بالإنجليزية مع ذلك: فالبرنامج لا يفهم لغة أخرى بعد.
