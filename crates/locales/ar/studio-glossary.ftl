# The glossary in the studio.

studio-glossary-link = مسرد المصطلحات
studio-glossary-lead = مسرد واحد لجميع الدورات. وتحتفظ كل دورة بالمسرد الذي نُشرت معه إلى أن تصدر نسختها التالية. أما الدورة الآتية من مجلد المحتوى فتصدر نسختها التالية عند بدء تشغيل Audire من جديد.
studio-glossary-none = لا يوجد مسرد بعد.
studio-glossary-newer = مسرد أحدث
studio-glossary-newer-note = نُشر المسرد من جديد بعد أن أخذت هذه المسودة مسردها. ولا يتغير شيء هنا حتى تأخذوه.
studio-glossary-differs = ما الذي يختلف
studio-glossary-take = أخذ المسرد الأحدث
studio-glossary-changed = نُشر المسرد مرة أخرى في هذه الأثناء. انظروا إلى ما يختلف الآن ثم قرروا.
studio-glossary-missed = المصطلح «{ $term }» غير موجود هنا، و{ $name } يحيل إليه: { $count ->
    [one] { $places }
   *[other] عدد المواضع { $count } ({ $places })
}.
studio-glossary-missed-hint = يبقى المنشور كما هو. ولا يمكن نشر نسخته التالية قبل تغيير الروابط أو إعادة المصطلح. وفي دورة أو سيناريو من مجلد المحتوى يحدث ذلك عند بدء تشغيل Audire من جديد: يجد المشغّل الخطأ حينئذ في السجل.
notice-glossary-taken = صار في المسودة المسرد الأحدث.
audit-glossary-published = نُشر المسرد
audit-draft-glossary-taken = أُخذ مسرد أحدث في مسودة
