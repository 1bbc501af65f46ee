## One's own certificates.

certificates-title = الشهادات
certificates-lead = تذكر كل شهادة ما الذي أُثبت، ومتى، وفي أي نسخة من الدورة. ويستطيع كل من لديه رمزها أن يتحقق منها.
certificates-empty = ليست لديك شهادة بعد.
certificates-empty-note = تصدر الشهادة عندما تكمل جميع دروس دورة ما وتجتاز تقييماتها.
certificates-to-courses = الانتقال إلى الدورات

## The certificate as a document.

certificate-kind = شهادة إتمام دورة
# Labels over a name and over a title.
certificate-holder = صادرة باسم
certificate-course = الدورة المكتملة
certificate-issuer = صادرة عن
certificate-place = الجهة والبلد
certificate-code = الرمز
# Over a list whose lines begin with a verb, such as "recognise control that works through debt".
certificate-outcomes = ما تدرّب عليه الدورة
certificate-shown = الدروس
certificate-lessons = { $count ->
    [one] درس واحد مع أسئلته، نحو { $minutes } دقيقة من الدراسة
    [two] درسان مع أسئلتهما، نحو { $minutes } دقيقة من الدراسة
    [few] جميع الدروس، وعددها { $count }، مع أسئلتها، نحو { $minutes } دقيقة من الدراسة
    [many] جميع الدروس، وعددها { $count }، مع أسئلتها، نحو { $minutes } دقيقة من الدراسة
   *[other] جميع الدروس، وعددها { $count }، مع أسئلتها، نحو { $minutes } دقيقة من الدراسة
}
certificate-assessment = التقييم النهائي
certificate-score = { $questions ->
    [one] ⁦{ $percent }%⁩ في سؤال واحد، في المحاولة { $attempt }. والمطلوب ⁦{ $needed }%⁩.
    [two] ⁦{ $percent }%⁩ في سؤالين، في المحاولة { $attempt }. والمطلوب ⁦{ $needed }%⁩.
    [few] ⁦{ $percent }%⁩ في { $questions } أسئلة، في المحاولة { $attempt }. والمطلوب ⁦{ $needed }%⁩.
    [many] ⁦{ $percent }%⁩ في { $questions } سؤالا، في المحاولة { $attempt }. والمطلوب ⁦{ $needed }%⁩.
   *[other] ⁦{ $percent }%⁩ في { $questions } سؤال، في المحاولة { $attempt }. والمطلوب ⁦{ $needed }%⁩.
}
# Label over a date.
certificate-completed = تاريخ الإتمام
# Label over a date.
certificate-issued = تاريخ الإصدار
certificate-version = نسخة الدورة
certificate-limits = لا تفيد هذه الشهادة إلا بأن الدورة أُتمت وأن تقييماتها اجتيزت، في التاريخ والنسخة المذكورين. وهي لا تبين كيف يجري حاملها المقابلات. ولا تخوّله إجراء المقابلات بصورة مستقلة؛ فذلك يتطلب ممارسة تحت الإشراف واعتمادا وطنيا.
# Before an address.
certificate-check-at = يستطيع أي شخص التحقق من هذه الشهادة على العنوان
# Before a code, where the address of the site is not known.
certificate-check-code = يستطيع أي شخص التحقق من هذه الشهادة بهذا الرمز، في صفحة «التحقق من شهادة» في { $site }:
# Before 64 letters and figures.
certificate-hash = بصمة السجل SHA-256:
# Spoken instead of the drawing.
certificate-qr = رمز QR يحمل عنوان التحقق
certificate-print = طباعة
certificate-print-note = تتسع لها صفحة واحدة من قياس A4. ويمكنك في نافذة الطباعة أن تحفظها أيضا بصيغة PDF.
certificate-check-link = رؤية ما يراه الآخرون عندما يتحققون منها
certificate-altered-own = سجل هذه الشهادة لا يطابق بصمته. أبلغ مسؤول النظام؛ فصفحة التحقق تقول ذلك للآخرين أيضا.

## The public check.

verify-title = التحقق من شهادة
verify-lead = اكتب الرمز المطبوع على الشهادة. ولا تحتاج إلى حساب.
verify-code = رمز الشهادة
verify-code-hint = 16 من الأحرف والأرقام. ولا فرق بين الأحرف الكبيرة والصغيرة، ولا أهمية للمسافات والشرطات.
verify-check = التحقق
verify-another = التحقق من رمز آخر
verify-unknown = لا توجد شهادة بهذا الرمز.
verify-unknown-note = قارن كل حرف وكل رقم بما في الشهادة. فإذا تطابقت كلها، فإن الشهادة لم تصدر هنا.
verify-malformed = لا يمكن أن يكون هذا رمزا.
verify-malformed-note = يتكون الرمز من 16 من الأحرف والأرقام، في أربع مجموعات من أربعة. ولا يُستعمل الحرف U أبدا.
verify-genuine = أصلية
verify-genuine-note = صدرت هذه الشهادة هنا، ولم يُغيَّر سجلها منذ ذلك الحين. قارنها بالورقة أو الملف الذي عُرض عليك.
verify-altered = مغيَّرة
verify-altered-note = صدرت هنا شهادة بهذا الرمز، لكن سجلها غُيّر منذ ذلك الحين. لا تعتمد عليها، وأبلغ البرنامج الذي أصدرها.
verify-says = ما تقوله
verify-says-note = كما طُبعت يوم إصدارها. ولا يظهر أي تغيير لاحق في الاسم أو الجهة.
verify-means-title = ما لا يعنيه ذلك
verify-means-note = يقول التحقق إن { $site } أصدر هذه الشهادة. ولا يقول إن الشخص الذي يعرضها هو حاملها.
