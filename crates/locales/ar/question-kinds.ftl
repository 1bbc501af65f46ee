## The kinds of questions, by name.

kind-single-choice = خيار صحيح واحد
kind-multiple-choice = عدة خيارات صحيحة
kind-true-false = صح أو خطأ
kind-matching = مطابقة
kind-ordering = ترتيب
kind-short-answer = إجابة قصيرة
kind-numeric = عدد
kind-mark-transcript = تحديد أقوال في محضر
kind-code-question = تسمية نوع السؤال
kind-repair-question = إعادة صياغة سؤال
kind-written-task = مهمة كتابية

## What a question asks by itself, and what to do.

matching-prompt = ما الذي يقابل ماذا؟
matching-hint = اختر لكل سطر ما يقابله. ويمكن أن يبقى سطر مفتوحا. وقد يكون بين الخيارات ما لا يقابل أي سطر.
# The first entry of each list.
matching-choose = اختر
# Over what can be chosen, each with its letter, as in the lists.
matching-list = الخيارات المتاحة
ordering-prompt = بأي ترتيب؟
ordering-hint = أعط كل سطر موضعه. والأول هو 1.
# The first entry of each list of numbers.
ordering-choose = الموضع
text-prompt = اكتب إجابتك.
text-number-hint = اكتب عددا بالأرقام، دون كلمات.
transcript-prompt = أي أقوال الشرطي؟
transcript-hint = حدّد كل قول ينطبق عليه السؤال. والتحديد الخاطئ يلغي تحديدا صحيحا.
coding-prompt = ما نوع هذا القول؟
repair-prompt = ماذا تقول بدلا من ذلك؟
repair-hint = اكتب ما ستقوله للشخص كلمة بكلمة.
written-prompt = اكتب نصك.
written-words = { $count ->
    [zero] دون كلمات.
    [one] نحو كلمة واحدة.
    [two] نحو كلمتين.
    [few] نحو { $count } كلمات.
    [many] نحو { $count } كلمة.
   *[other] نحو { $count } كلمة.
}
# Help after a wrong try.
question-hints = تلميح
question-points = { $count ->
    [zero] لا نقاط
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}
# Over a question that is worth more than one point.
question-worth = { $count ->
    [zero] لا نقاط لهذا السؤال
    [one] لهذا السؤال نقطة واحدة
    [two] لهذا السؤال نقطتان
    [few] لهذا السؤال { $count } نقاط
    [many] لهذا السؤال { $count } نقطة
   *[other] لهذا السؤال { $count } نقطة
}

## Words to be judged.

# $persona is one of the three below.
judged-persona = الشخص الذي تجري مقابلته: { $persona }
judged-before = قال الشخص قبل قليل:
judged-officer = يقول الشرطي:
persona-adult = راشد
persona-adolescent = مراهق، بين 14 و17 سنة
persona-child = طفل دون 14 سنة

## What was answered.

answer-given = إجابتك:
answer-given-other = الإجابة:
answer-none = بلا إجابة
# Followed by what is right.
answer-right = الصحيح:
# $place is a number from 1.
ordering-given = الموضع الذي اخترته: { $place }
ordering-given-other = الموضع المختار: { $place }
text-accepted = { $count ->
    [zero] الإجابات المقبولة
    [one] الإجابة المقبولة
    [two] الإجابتان المقبولتان
    [few] الإجابات المقبولة
    [many] الإجابات المقبولة
   *[other] الإجابات المقبولة
}
models-title = إجابات نموذجية
rubric-title = ما سيُنظر فيه
rubric-marked-title = ما مُنح لك
# Beside a level of a criterion.
rubric-given = مُنح
rubric-given-by = منحه المصحح { $number }
rubric-comments = ملاحظات لك
verdict-waiting = سيصحح مقيّم هذه الإجابة.
verdict-compare = قارن كلماتك بالإجابات النموذجية.

## What a program makes of a wording.

coder-title = تلميح من البرنامج
# $label is the name of a kind of question.
coder-says = يقرأ البرنامج كلماتك على أنها: { $label }. درجة تأكده: ⁦{ $percent }%⁩.
coder-note = قد يخطئ البرنامج. وتلميحه لا يُحتسب.
coder-contest = هذا التلميح خاطئ

## How sure one is.

certainty-title = ما درجة تأكدك؟
certainty-hint-marked = تغيّر النتيجة.
certainty-hint-own = لمعلوماتك فقط. ولا تغيّر النتيجة.
certainty-low = ضعيفة
certainty-mid = متوسطة
certainty-high = عالية
# Points, such as 2 and −2.
certainty-worth = إن صحت الإجابة: { $right }. وإن لم تصح: { $wrong }.
certainty-given-low = كانت درجة تأكدك ضعيفة.
certainty-given-mid = كانت درجة تأكدك متوسطة.
certainty-given-high = كانت درجة تأكدك عالية.
# To somebody who looks at another person’s answer.
option-missed-other = صحيح ولم يُختر
certainty-given-low-other = كانت درجة تأكد فرد الشرطة ضعيفة.
certainty-given-mid-other = كانت درجة تأكد فرد الشرطة متوسطة.
certainty-given-high-other = كانت درجة تأكد فرد الشرطة عالية.

## What an officer’s turn is: names, and one line each. Forms of questions first.

label-inv = دعوة إلى السرد (سؤال مفتوح)
label-inv-note = تطلب سردا حرا لحدث أو لفترة، دون تحديد ما يُقال.
label-cue = دعوة مستندة إلى ما قيل
label-cue-note = مفتوحة كالدعوة، ومرتبطة بشيء ذكره الشخص.
label-fac = قول ميسّر
label-fac-note = يشجع الشخص على المتابعة ولا يضيف شيئا جديدا.
label-dir = سؤال توجيهي
label-dir-note = من، ماذا، أين، متى، كيف: يطلب نوعا واحدا من التفاصيل عن شيء ذُكر أو عن وقائع محايدة.
label-yn = سؤال جوابه نعم أو لا
label-yn-note = يمكن الجواب عنه بنعم أو لا، ولا يُظهر الجواب المنتظر.
label-fc = خيار مفروض
label-fc-note = يعرض بدائل للاختيار بينها.
label-sug = سؤال إيحائي
label-sug-note = يُظهر الجواب المطلوب، أو يفترض شيئا لم يذكره الشخص.
label-mult = عدة أسئلة معا
label-mult-note = سؤالان أو أكثر عن أمور مختلفة، دون مجال للجواب بينها.
label-rap = بناء الألفة
label-rap-note = تعرّف إلى الشخص بعيدا عما حدث.
label-info = معلومات
label-info-note = يبين من أنت، وما الغرض، وأن الحديث يُسجَّل، أو ما تستطيعه وما لا تستطيعه.
label-cons = الموافقة والاختيار
label-cons-note = يطلب الموافقة أو يعطي الشخص خيارا.
label-rule = قاعدة أساسية
label-rule-note = يبين كيف يجري الحديث، مثل أن بإمكان الشخص أن يقول «لا أعرف».
label-prac = سرد تدريبي
label-prac-note = تدريب على السرد الحر، في موضوع محايد.
label-supp = دعم
label-supp-note = يقر بالمشاعر أو بالجهد دون حكم على ما يُروى.
label-sum = تلخيص
label-sum-note = يعيد ما قاله الشخص، وهو فقط، للتحقق منه.
label-trans = تمهيد
label-trans-note = يبين ما سيأتي بعد ذلك ولا يسأل شيئا.
label-safe = السلامة
label-safe-note = يتعلق بسلامة الشخص الآن.
label-need = الحاجات
label-need-note = يتعلق بما يحتاج إليه الشخص الآن، كالطعام أو الماء أو الطبيب.
label-brk = استراحة
label-brk-note = يعرض استراحة.
label-int = المترجم الشفوي
label-int-note = موجه إلى المترجم الشفوي، أو يتحدث عن الشخص بصيغة الغائب.
label-ref = الحقوق والإحالة
label-ref-note = يخبر عن الحقوق أو المساعدة أو شخص داعم.
label-close = ختام
label-close-note = ينهي الحديث: شكر، وأسئلة، وما سيحدث بعد ذلك.
label-blame = لوم
label-blame-note = يحمّل الشخص مسؤولية ما حدث.
label-adm = ضغط للكلام
label-adm-note = يضغط على الشخص أو يعظه لكي يجيب.
label-disb = تكذيب
label-disb-note = يُظهر أن الشخص لا يُصدَّق.
label-thr = تهديد
label-thr-note = يذكر سوءا يقع إن لم يتعاون الشخص.
label-prom = وعد
label-prom-note = يعد بما لا يقرره الشرطي، أو يعرض شيئا مقابل الكلام.
label-rein = مكافأة الجواب
label-rein-note = يمدح جوابا أو ينتقده بسبب مضمونه.
label-minim = تهوين
label-minim-note = يقلل من شأن ما حدث أو مما يشعر به الشخص.
label-off = خارج الموضوع
label-off-note = لا علاقة له بهذا الحديث.
label-inapp = غير مقبول
label-inapp-note = يهين الشخص، أو يطلب تفاصيل حميمة أو قاسية.
label-unk = لا يمكن تصنيفه
label-unk-note = لا ينطبق عليه أي نوع آخر.
