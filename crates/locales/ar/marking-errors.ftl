## Why a mark was not saved.

mark-own = هذه إجابتك أنت. ويصححها شخص آخر.
mark-given = لقد صححت هذه الإجابة من قبل. ولا يتغير التقدير بعد حفظه؛ وإذا اختلف تقديران قرر المصحح التالي.
mark-settled = لهذه الإجابة جميع تقديراتها. ولم يبق ما يُفعل.
marking-seen = لقد فتحت نتيجة هذه المحاولة، فأنت تعرف صاحب الإجابة. ويصححها شخص آخر.
mark-choose-levels = اختر مستوى واحدا لكل معيار.
mark-comment-too-long = { $count ->
    [zero] لا يُقبل تعليق هنا.
    [one] لا يزيد التعليق على حرف واحد. اختصره.
    [two] لا يزيد التعليق على حرفين. اختصره.
    [few] لا يزيد التعليق على { $count } أحرف. اختصره.
    [many] لا يزيد التعليق على { $count } حرفا. اختصره.
   *[other] لا يزيد التعليق على { $count } حرف. اختصره.
}

## Why an objection, or its answer, was not saved.

contest-own = هذا اعتراضك أنت. ويرد عليه شخص آخر.
contest-marked = أنت من صحح هذه الإجابة. ويرد على الاعتراض عليها مقيّم آخر.
contest-answered = لقد رُد على هذا الاعتراض.
contest-once = لقد اعترضت من قبل على تصحيح هذه الإجابة. ويمكن الاعتراض مرة واحدة على كل إجابة.
contest-no-answer = لقد تركت هذا السؤال بلا إجابة، فليس هناك ما يُعترض عليه.
contest-waits-for-mark = لم تُصحح هذه الإجابة بعد. ويمكنك الاعتراض بعد تصحيحها.
contest-reason-length = اذكر السبب في { $least } إلى { $most } حرف.
contest-comment-length = اذكر السبب لفرد الشرطة في { $least } إلى { $most } حرف.
contest-share-missing = اذكر الجزء الذي تستحقه الإجابة من السؤال، من 0 إلى 100 في المئة.
contest-share-lower = الاعتراض المقبول لا يخفض التقدير أبدا. أدخل على الأقل ما احتُسب للإجابة حتى الآن.

## Why answers were not marked again.

regrade-kind-changed = النسخة الجديدة نوع آخر من الأسئلة. ولا يمكن أن تُقرأ الإجابات عن النسخة القديمة إجابات عنها.
regrade-marked-by-people = يصحح هذا السؤال أشخاص. والنسخة الجديدة لا تغير ما قدروه.
regrade-options-changed = للنسخة الجديدة خيارات أخرى، أو تغيرت صياغة خيارات وأماكنها معا. ولا يمكن القول ماذا تكون الإجابة القديمة فيها. أبق عدد الخيارات كما هو، وغير إما كلماتها وإما ترتيبها.
regrade-nothing = لا توجد محاولة منتهية فيها نسخة أقدم من هذا السؤال.
regrade-outdated = تغيّر السؤال أو عدد المحاولات منذ أن اطلعت عليها. انظر ما الذي يتغير الآن، ثم ابدأ من جديد.
regrade-reason-length = اذكر السبب في { $least } إلى { $most } حرف.

## What to practise next, in the skill map.

skills-next-confusion = تخلط بين بعض أنواع الأسئلة. وهذا التمرين يطلب منك تسميتها.
# $competence is the word of a competence.
skills-next-weak = { $competence ->
    [definition] { competence-definition }
    [indicators] { competence-indicators }
    [control-and-trauma] { competence-control-and-trauma }
    [rights] { competence-rights }
    [first-contact] { competence-first-contact }
    [question-types] { competence-question-types }
    [open-questions] { competence-open-questions }
    [planning] { competence-planning }
   *[cooperation] { competence-cooperation }
}: نالت إجاباتك الأخيرة ⁦{ $percent }%⁩.
skills-next-never = لم تجرب هذا التمرين بعد.
skills-next-unseen = { $count ->
    [zero] ليس فيه سؤال لم تره.
    [one] فيه سؤال واحد لم تره.
    [two] فيه سؤالان لم ترهما.
    [few] فيه { $count } أسئلة لم ترها.
    [many] فيه { $count } سؤالا لم تره.
   *[other] فيه { $count } سؤال لم تره.
}

## Why questions were not imported.

import-bank-name = أعط البنك اسما من حروف لاتينية صغيرة وأرقام وشرطات مفردة، مثل imported-2026.
import-bank-exists = في الدورة بنك بهذا الاسم، أو ملفات قد تُعد أجزاء منه. اختر اسما آخر.
import-choose-format = اختر إحدى الصيغ.
import-choose-competence = اختر ما تقيسه الأسئلة حيث لا يذكر الملف ذلك.
import-choose-difficulty = اختر صعوبة الأسئلة حيث لا يذكر الملف ذلك.
import-choose-file = اختر ملفا غير فارغ.
import-file-too-large = حجم هذا الملف أكبر من 50 ميغابايت. قسمه إلى عدة ملفات.
import-stopped = لا يمكن قراءة الملف بعد السطر { $line }، ولذلك لا يمكن استيراد شيء منه. أصلح الملف في ذلك الموضع، أو قسمه، ثم حاول مرة أخرى.
import-nothing = لا يمكن أن يصير أي عنصر من هذا الملف سؤالا. والقائمة تذكر السبب.
import-course-errors = في الدورة نفسها أخطاء. ويبيّن ⁦`audire check`⁩ مواضعها؛ صححها أولا.
import-does-not-compile = لا يمكن تجميع الدورة مع هذه الأسئلة، ولذلك لم يُستورد شيء. ربما تغيرت الدورة منذ قراءة الملف؛ اقرأ الملف مرة أخرى.
import-withdrawn = لقد سُحب هذا الاستيراد. اقرأ الملف مرة أخرى لتستورده من جديد.
import-in-use = يطلب تقييم أو تمرين في الدورة هذا البنك. غير الدورة أولا، ثم اسحب الاستيراد.

## Lines of the log.

audit-response-marked = صُححت إجابة
audit-contest-raised = قُدم اعتراض
audit-contest-answered = رُد على اعتراض
audit-question-regraded = أُعيد تصحيح الإجابات عن سؤال
audit-import-tried = قُرئ ملف أسئلة
audit-import-done = استُوردت أسئلة
audit-import-withdrawn = سُحب استيراد
