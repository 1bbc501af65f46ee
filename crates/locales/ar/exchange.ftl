## Links from a course on the instructors' home.

author-banks = بنوك الأسئلة
author-statistics = الإحصاءات
author-exchange = الاستيراد والتصدير

## Banks.

banks-title = بنوك الأسئلة
banks-lead = كل سؤال في هذه الدورة، وما الذي يقيسه، وأين يُطرح.
banks-none = لا يوجد في هذه الدورة بنك أسئلة.
banks-regrades = أسئلة صُححت
banks-regrades-note = في محاولات منتهية نسخة أقدم من هذه الأسئلة. ولا يتغير شيء ما لم تُعِد تصحيح الإجابات.
banks-regrade-versions = أُجيب عنه في النسخة { $from }. وأحدث نسخة هي { $to }.
banks-regrade-link = عرض ما تغيره إعادة التصحيح
banks-questions = { $count ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالا
   *[other] { $count } سؤال
}
banks-imported = مستورد
banks-question = السؤال
banks-kind = النوع
banks-competence = الكفاءة
banks-difficulty = الصعوبة
banks-used-in = يُطرح في
banks-version = النسخة { $version }
banks-pages = صفحات هذا البنك

## Questions in and out.

exchange-title = الاستيراد والتصدير
exchange-lead = خذ أسئلة من نظام تعلم آخر، أو خذ بنكا من هنا إلى نظام آخر.
exchange-in = الاستيراد
exchange-in-note = ترى أولا ما سيصير إليه كل عنصر في الملف. ولا يُستورد شيء قبل أن تؤكد ذلك.
exchange-in-note-draft = ما تستوردونه يدخل في مسودة الدورة، ويُراجع ويُنشر معها.
exchange-to-draft = إلى المسودة
exchange-file = الملف
exchange-file-hint = ‏GIFT أو Moodle XML أو Aiken.
exchange-file-again = اختر الملف من جديد: المتصفحات لا تحتفظ به.
exchange-format = الصيغة
exchange-format-guess = التعرف عليها من الملف
exchange-format-gift = GIFT
exchange-format-moodle-xml = Moodle XML
exchange-format-aiken = Aiken
exchange-bank = اسم البنك
exchange-bank-hint = حروف لاتينية صغيرة وأرقام وشرطات، مثل: rights-2026. ويُنشأ بنك جديد للأسئلة.
exchange-competence = الكفاءة
exchange-competence-hint = لجميع أسئلة الملف. فالأنظمة الأخرى لا تذكر ما يقيسه السؤال.
exchange-difficulty = الصعوبة
exchange-difficulty-low = 1: التذكر
exchange-difficulty-middle = 2: التطبيق
exchange-difficulty-high = 3: الحكم
exchange-try = قراءة الملف
exchange-imports = ما استُورد حتى الآن
exchange-imports-note = الأحدث أولا. ويحتفظ كل منها بتقريره.
exchange-imports-none = لم يُستورد شيء إلى هذه الدورة.
exchange-column-file = الملف
exchange-column-bank = البنك
exchange-column-taken = ما أُخذ
exchange-column-refused = ما لم يؤخذ
exchange-column-by = من قام به
exchange-column-when = الوقت
exchange-withdrawn = سُحب في { $date }
exchange-out = التصدير
exchange-out-note = تتسع صيغة Moodle XML لأنواع من الأسئلة أكثر من GIFT. وما لا تستطيع الصيغة التعبير عنه يُذكر في الملف نفسه.

## One import.

import-title = ما سيُستورد
import-title-done = استيراد
import-lead = لم يُستورد شيء بعد. وتُحفظ هذه القائمة ساعة واحدة.
import-lead-done = ما صار إليه كل عنصر في الملف.
import-file = الملف
import-taken = تصير أسئلة
import-remarks = ملاحظات عليها
import-refused = لا يمكن أخذها
import-done-at = استُورد في
import-confirm-note = يمكن استيراد أسئلة بلا تعليقات أو بلا سبب لمفتاح الإجابة. وتظهر ضمن تحذيرات الدورة إلى أن يضيفها أحد.
import-confirm-now = تُنشر الدورة بها في الحال: لا يقرؤها أحد قبل أن تصل إلى أفراد الشرطة.
import-confirm-draft = تدخل في مسودة الدورة، ويقرؤها شخص ثانٍ قبل نشرها.
import-confirm = { $count ->
    [zero] لا أسئلة للاستيراد
    [one] استيراد سؤال واحد
    [two] استيراد سؤالين
    [few] استيراد { $count } أسئلة
    [many] استيراد { $count } سؤالا
   *[other] استيراد { $count } سؤال
}
import-leave = ترك ذلك
import-items = كل عنصر
import-items-note = بترتيب الملف.
import-items-none = لا عناصر في الملف.
import-column-item = العنصر
import-column-line = السطر
import-column-became = ما صار إليه
import-column-remarks = الملاحظات
import-not-taken = لم يؤخذ
import-no-name = بلا اسم
import-pages = صفحات العناصر
import-withdraw-title = سحب الأسئلة
import-withdraw-note = لا تُطرح بعد ذلك. وتحتفظ بها المحاولات التي طُرحت فيها.
import-withdraw-note-draft = تُسحب من المسودة. وتظل تُطرح على أفراد الشرطة إلى أن تُنشر. وتحتفظ بها المحاولات التي طُرحت فيها.
import-withdraw = سحبها
notice-imported = استُوردت الأسئلة.
notice-import-withdrawn = سُحبت الأسئلة.
notice-imported-draft = الأسئلة في المسودة. وتُطرح عندما تُنشر.
notice-import-withdrawn-draft = سُحبت الأسئلة من المسودة.
