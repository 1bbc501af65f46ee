# محرر الاستوديو: ما يقوله أثناء الكتابة، والأنماط للإدراج.

## While one writes
studio-editor-found = { $errors ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $errors } أخطاء
    [many] { $errors } خطأً
   *[other] { $errors } خطأ
}، { $others ->
    [zero] ولا ملاحظات أخرى.
    [one] وملاحظة أخرى واحدة.
    [two] وملاحظتان أخريان.
    [few] و{ $others } ملاحظات أخرى.
    [many] و{ $others } ملاحظة أخرى.
   *[other] و{ $others } ملاحظة أخرى.
}
studio-editor-elsewhere = { $count ->
    [zero] لا أخطاء في ملفات أخرى من هذه الدورة.
    [one] هناك خطأ واحد في ملف آخر من هذه الدورة.
    [two] هناك خطآن في ملفات أخرى من هذه الدورة.
    [few] هناك { $count } أخطاء في ملفات أخرى من هذه الدورة.
    [many] هناك { $count } خطأً في ملفات أخرى من هذه الدورة.
   *[other] هناك { $count } خطأ في ملفات أخرى من هذه الدورة.
}
studio-editor-newer = حفظ { $name } هذا النص في { $at }. وما تحفظونه يُضم إليه.
studio-editor-newer-somebody = حفظ شخص آخر هذا النص في { $at }. وما تحفظونه يُضم إليه.
studio-editor-unkept = لم يُحفظ: الاتصال مقطوع، ولا يستطيع هذا المتصفح الاحتفاظ بكلماتكم. أبقوا هذه الصفحة مفتوحة حتى يعود.
studio-editor-twice = هذا النص مفتوح أيضًا في نافذة أخرى من هذا المتصفح. وما يُحفظ في إحداهما يصل إلى الأخرى.
studio-editor-suggested = اقتراحات:
studio-editor-phone = بعرض هاتف صغير

## Keys
studio-keys = المفاتيح
studio-key-save = حفظ
studio-key-suggest = اقتراح كلمات للموضع الذي أنتم فيه؛ وعلى كلمة من النص، مصطلحات من المسرد
studio-key-choose = اختيار اقتراح، أو تركها كلها
studio-key-next = إلى الملاحظة التالية من المدقق
studio-key-leave = مغادرة النص، كما في كل نموذج

## Patterns
studio-patterns-text = للنص
studio-patterns-questions = أسئلة
studio-patterns-local = قانون بلد واحد
studio-patterns-scenes = مشاهد
studio-patterns-case = أجزاء حالة
studio-pattern-heading = قسم
studio-pattern-law = إطار: قانون
studio-pattern-caution = إطار: حذر
studio-pattern-example = إطار: مثال مع حوار
studio-pattern-remember = إطار: للتذكر
studio-pattern-local = قانون أو إجراء محلي
studio-pattern-scene = مشهد
studio-pattern-action = فعل
studio-pattern-when = مقطع مشروط
studio-pattern-event = حدث
studio-pattern-say = ماذا تقولون هنا
studio-pattern-ending = نهاية
studio-pattern-detail = تفصيل
studio-pattern-fact = واقعة صغيرة
studio-pattern-replies = ردود
studio-pattern-utterance = عبارة للتمارين

## The words of the patterns
studio-say-heading = عنوان
studio-say-sentence = جملة واحدة تستحق أن تبقى.
studio-say-rule = القاعدة، في جوهرها.
studio-say-source = العنوان (الهيئة، السنة)، المادة.
studio-say-caution = ما قد يسوء، وما الذي يُفعل بدلًا منه.
studio-say-person = نادية
studio-say-account = أوصلنا شخص ما.
studio-say-officer = الشرطي
studio-say-invitation = حدثيني بكل شيء عن ذلك.
studio-say-leading = كان غاضبًا منكِ، أليس كذلك؟
studio-say-term = مصطلح
studio-say-lesson = درس آخر
studio-say-shown = ما تُظهره الصورة، لمن لا يراها
studio-say-caption = التعليق تحت الصورة
studio-say-one = ماذا
studio-say-number = العدد
studio-say-this = هذا.
studio-say-that = ذاك.
studio-say-also = وهذا أيضًا.
studio-say-ask = ما السؤال؟
studio-say-right = صحيح. اذكروا السبب.
studio-say-wrong = غير صحيح. اذكروا السبب.
studio-say-why = النقطة التي يدور حولها هذا السؤال.
studio-say-true = صح
studio-say-false = خطأ
studio-say-first = الأول
studio-say-second = الثاني
studio-say-third = الثالث
studio-say-near = قريب
studio-say-criterion = ما يُنظر إليه
studio-say-low = غير موجود.
studio-say-high = موجود، مع سبب.
studio-say-reviewer = الاسم، المنصب
studio-say-seen = ما يراه الشرطي ويسمعه.
studio-say-act = تعريف الشخص بكم وبعملكم.
studio-say-happens = ما يحدث، بصوت محايد.
