## Responses that assessors mark.

marking-waiting = ما ينتظر التصحيح
marking-waiting-note = تأتي أولا الإجابة التي طال انتظارها أكثر من غيرها. ولا ترى لمن هي. وبعض الأسئلة يصححها شخصان لا يرى أحدهما تقدير الآخر.
marking-waiting-none = لا توجد إجابة تنتظر تقديرك.
marking-part-first = التقدير الأول
marking-part-second = التقدير الثاني
marking-part-third = التقدير الثالث: يختلف التقديران الأولان
# $date is a date.
marking-since = تنتظر منذ { $date }
marking-next = تصحيح الإجابة التالية
marking-pages = صفحات الإجابات التي تنتظر التصحيح
marking-back = العودة إلى ما ينتظر

## One response.

marking-one = تصحيح إجابة
marking-asked = ما كان مطلوبا
# Who the interviewee is: an adult, an adolescent, a child.
marking-persona = الشخص الذي تُجرى معه المقابلة
marking-before = ما قيل قبل ذلك
marking-officer-words = الكلام الذي يُحكم عليه
marking-response = الإجابة
marking-response-empty = لم يُكتب شيء.
marking-models = { $count ->
    [zero] لا صيغ للمقارنة
    [one] صيغة جيدة واحدة للمقارنة
    [two] صيغتان جيدتان للمقارنة
    [few] { $count } صيغ جيدة للمقارنة
    [many] { $count } صيغة جيدة للمقارنة
   *[other] { $count } صيغة جيدة للمقارنة
}
marking-rubric = تقديرك
marking-rubric-note = اختر مستوى واحدا لكل معيار. واحكم فقط على ما هو مكتوب هنا.
marking-worth = { $count ->
    [zero] لا يُحتسب للسؤال أي نقطة في التقييم.
    [one] يُحتسب للسؤال نقطة واحدة في التقييم.
    [two] يُحتسب للسؤال نقطتان في التقييم.
    [few] يُحتسب للسؤال { $count } نقاط في التقييم.
    [many] يُحتسب للسؤال { $count } نقطة في التقييم.
   *[other] يُحتسب للسؤال { $count } نقطة في التقييم.
}
marking-points = { $count ->
    [zero] لا نقاط
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}
marking-earlier-note = صحح هذه الإجابة شخصان واختلفا. وما قدّره كل منهما مكتوب بجانب المستويات.
# Beside a level. $number is 1 or 2.
marking-given = اختاره المصحح { $number }
marking-comment = كلمة إلى فرد الشرطة
marking-comment-hint = اختياري. اذكر ما يجعل الإجابة أفضل. يقرأ فرد الشرطة ذلك دون اسمك.
marking-save-next = حفظ وتصحيح التالية
marking-save = حفظ
notice-marked = حُفظ التقدير.

## Objections.

marking-contests = الاعتراضات
marking-contests-note = يقول أحد أفراد الشرطة إن إجابة صُححت تصحيحا خاطئا ويذكر السبب. ولا ترى من هو.
marking-contests-none = لا يوجد اعتراض ينتظر ردا.
marking-contests-barred = { $count ->
    [zero] لا اعتراض ينتظر مقيّما آخر.
    [one] ينتظر اعتراض واحد مقيّما آخر: فقد صححت أنت الإجابة أو فتحت نتيجتها، ويجب أن ينظر فيها شخص غيرك. وإن لم يكن هنا مقيّم آخر، فاطلب من مسؤول النظام أن يعيّن مقيّما.
    [two] ينتظر اعتراضان مقيّما آخر: فقد صححت أنت الإجابتين أو فتحت نتيجتيهما، ويجب أن ينظر فيهما شخص غيرك. وإن لم يكن هنا مقيّم آخر، فاطلب من مسؤول النظام أن يعيّن مقيّما.
    [few] تنتظر { $count } اعتراضات مقيّما آخر: فقد صححت أنت الإجابات أو فتحت نتائجها، ويجب أن ينظر فيها شخص غيرك. وإن لم يكن هنا مقيّم آخر، فاطلب من مسؤول النظام أن يعيّن مقيّما.
    [many] ينتظر { $count } اعتراضا مقيّما آخر: فقد صححت أنت الإجابات أو فتحت نتائجها، ويجب أن ينظر فيها شخص غيرك. وإن لم يكن هنا مقيّم آخر، فاطلب من مسؤول النظام أن يعيّن مقيّما.
   *[other] ينتظر { $count } اعتراض مقيّما آخر: فقد صححت أنت الإجابات أو فتحت نتائجها، ويجب أن ينظر فيها شخص غيرك. وإن لم يكن هنا مقيّم آخر، فاطلب من مسؤول النظام أن يعيّن مقيّما.
}
marking-contest-raised = قُدّم في { $date }
objection-title = اعتراض
objection-lead = يقول أحد أفراد الشرطة إن هذه الإجابة صُححت تصحيحا خاطئا. اقرأ السبب، وانظر في الإجابة، ثم قرر.
objection-reason = السبب الذي ذكره فرد الشرطة
objection-question = الإجابة كما صُححت
# Numbers of points, such as 0.5 of 1.
objection-earned = النقاط المحتسبة: { $earned } من { $possible }
objection-answer = ردك
objection-decision = ماذا تقرر؟
objection-choose = اختر هل الاعتراض صحيح أم لا.
objection-uphold = الاعتراض صحيح
objection-uphold-hint = حدد أدناه ما يُحتسب للإجابة.
objection-dismiss = يبقى التقدير كما هو
objection-dismiss-hint = اذكر السبب، ليتعلم منه فرد الشرطة.
objection-share = حصة السؤال التي تُحتسب للإجابة، بالنسبة المئوية
objection-share-hint = فقط إذا كان الاعتراض صحيحا. من 0 إلى 100، ولا تقل عما احتُسب حتى الآن. ويسري ذلك على فرد الشرطة هذا. وإذا كان الخلل في السؤال نفسه فأخبر أحد المدربين: فبعد تصحيح السؤال يمكن تقدير جميع الإجابات من جديد.
objection-comment = السبب
objection-comment-hint = يقرأه فرد الشرطة دون اسمك.
objection-save = إرسال الرد
notice-contest-answered = حُفظ ردك. ويراه فرد الشرطة بجانب النتيجة.

## How far two markers agree.

agreement-title = الاتفاق بين المصححين
agreement-note = في الإجابات التي صححها شخصان: كم مرة اختار الاثنان المستوى نفسه، وإلى أي مدى يتجاوز ذلك المصادفة.
agreement-none = لم يصحح شخصان أي إجابة بعد.
agreement-criterion = المعيار
agreement-pairs = صححها اثنان
agreement-same = المستوى نفسه
agreement-kappa = كابا المرجّح
agreement-word = بالكلمات
agreement-few = أقل من 30 إجابة: قد يكون ذلك مصادفة.
agreement-not-computable = لا يمكن حسابه بعد
agreement-word-poor = اتفاق ضعيف جدا
agreement-word-slight = اتفاق ضعيف
agreement-word-fair = اتفاق مقبول
agreement-word-moderate = اتفاق متوسط
agreement-word-substantial = اتفاق كبير
agreement-word-almost-perfect = اتفاق شبه تام
agreement-source = معامل كابا بأوزان تربيعية (كوهين، 1968)، يليه الخطأ المعياري بعد علامة ±. والكلمات بحسب لانديس وكوخ (1977). والاتفاق الضعيف سبب للحديث عن المعيار، لا عن المصححين.
