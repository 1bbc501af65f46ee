## One's own certificates.

certificates-title = الشهادات
certificates-empty = ليست لديك شهادة بعد.
certificates-to-courses = الانتقال إلى الدورات

## The certificate as a document.

certificate-issuer = صادرة عن
certificate-place = الجهة والبلد
certificate-code = الرمز
# Before an address.
certificate-check-at = يستطيع أي شخص التحقق من هذه الشهادة على العنوان
# Before a code, where the address of the site is not known.
certificate-check-code = يستطيع أي شخص التحقق من هذه الشهادة بهذا الرمز، في صفحة «التحقق من شهادة» في { $site }:
# Before 64 letters and figures.
certificate-hash = بصمة السجل SHA-256:
# Spoken instead of the drawing.
certificate-qr = رمز QR يحمل عنوان التحقق
certificate-print = طباعة
certificate-check-link = رؤية ما يراه الآخرون عندما يتحققون منها
certificate-altered-own = سجل هذه الشهادة لا يطابق بصمته. أبلغ مسؤول النظام؛ فصفحة التحقق تقول ذلك للآخرين أيضا.

## The public check.

verify-title = التحقق من شهادة
verify-code = رمز الشهادة
verify-code-hint = 16 من الأحرف والأرقام. ولا فرق بين الأحرف الكبيرة والصغيرة، ولا أهمية للمسافات والشرطات.
verify-check = التحقق
verify-another = التحقق من رمز آخر
verify-unknown = لا توجد شهادة بهذا الرمز.
verify-unknown-note = قارن كل حرف وكل رقم بما في الشهادة. فإذا تطابقت كلها، فإن الشهادة لم تصدر هنا.
verify-malformed = لا يمكن أن يكون هذا رمزا.
verify-malformed-note = يتكون الرمز من 16 من الأحرف والأرقام، في أربع مجموعات من أربعة. ولا يُستعمل الحرف U أبدا.
verify-altered = مغيَّرة
verify-altered-note = صدرت هنا شهادة بهذا الرمز، لكن سجلها غُيّر منذ ذلك الحين. لا تعتمد عليها، وأبلغ البرنامج الذي أصدرها.
verify-says = ما تقوله
verify-says-note = كما طُبعت يوم إصدارها. ولا يظهر أي تغيير لاحق في الاسم أو الجهة.
verify-means-title = ما لا يعنيه ذلك
verify-means-note = يقول التحقق إن { $site } أصدر هذه الشهادة. ولا يقول إن الشخص الذي يعرضها هو حاملها.

certificates-certifications = شهادات البرامج
certificates-courses = الدورات المكتملة
certificates-lead = تذكر كل شهادة ما أُثبت ومتى وفي أي نسخة. ويمكن لأي شخص لديه رمزها أو ملفها أن يتحقق منها.
certificates-empty-note = تصدر شهادة عندما تُتمّ دورة تمنح شهادة، أو تستوفي شروط تأهيل من برنامج.
certificates-expires = صالحة حتى { $date }
certificates-where = أين وصلت

# What it is worth now.
certificate-standing-valid = صالحة
certificate-standing-expired = منتهية
certificate-standing-corrected = حلّت محلها شهادة مصححة
certificate-standing-revoked = ملغاة

certificate-versions = النسخ
certificate-programme = البرنامج
certificate-confirmed = التأكيد
certificate-files = الملفات
certificate-files-note = تُنشأ الملفات مرة واحدة وتوقَّع. احتفظ بها: فيمكن التحقق منها من دون هذا الموقع.
certificate-file-pdf = ملف PDF يتضمن الاعتماد الموقَّع
certificate-file-json = شارة مفتوحة (JSON)
certificate-file-jwt = شارة مفتوحة (JWT)
certificate-file-svg = صورة الشارة (SVG)
certificate-file-png = صورة الشارة (PNG)
certificate-file-proof = إثبات ورودها في السجل

certificate-share = إطلاع شخص عليها
certificate-share-note = يمكن لأي شخص أن يتحقق من شهادتك برمزها. أنشئ رابطا لتعطي ملفاتها، أي PDF والشارة المفتوحة، لشخص ما لمدة محددة.
certificate-share-masked = يمكن لأي شخص أن يتحقق من شهادتك برمزها، ويرى الأحرف الأولى من اسمك. أنشئ رابطا لعرضها باسمك الكامل ولإعطاء ملفاتها لمدة محددة.
certificate-share-days = عدد الأيام التي يعمل فيها الرابط
certificate-share-make = أنشئ رابطا
certificate-share-made = أُنشئ الرابط. وهو يظهر مرة واحدة؛ فانسخه الآن:
certificate-share-until = يعمل حتى { $date }
certificate-share-end = أوقفه
certificate-share-none = لا يوجد رابط كهذا، أو انقضت مدته. اطلب رابطا جديدا من حامل الشهادة.

verify-lead = اكتب الرمز المطبوع على الشهادة، أو اختر ملفها. ولا تحتاج إلى حساب.
verify-masked = لا يُظهر البرنامج سوى الأحرف الأولى، لأن من يدربهم يحققون في جرائم.
verify-genuine = أصلية وصالحة
verify-genuine-note = صدرت هذه الشهادة هنا، ولم يتغير قيدها منذ ذلك الحين، ولم تنته صلاحيتها ولم تُلغ. قارنها بالورقة أو الملف الذي عُرض عليك.
verify-expired = أصلية لكنها منتهية
verify-expired-note = صدرت هذه الشهادة هنا وكانت صالحة حتى { $date }. اسأل حاملها إن كانت قد جُدّدت.
verify-renewed = جُدّدت في { $date }:
verify-corrected = حلّت محلها أخرى
verify-corrected-note = كان في هذه الشهادة خطأ، فحلّت محلها شهادة أخرى في { $date }. ولا يُعتدّ إلا بالجديدة:
verify-revoked = ملغاة
verify-revoked-note = صدرت هذه الشهادة هنا وسُحبت في { $date }. ولم يعد يُعتدّ بها. السبب: { $reason }
verify-corrects = تحل محل شهادة سابقة لم يعد يُعتدّ بها:
verify-renews = تجدّد:
verify-register = واردة في السجل تحت الرقم { $number }
verify-register-note = السجل قائمة علنية لا يمكن تغييرها من دون أن يُلاحظ ذلك. ويبيّن الإثبات أن هذه الشهادة واردة فيه.
verify-file = ملف الشهادة
verify-file-hint = ملف PDF، أو صورة الشارة (SVG أو PNG)، أو ملف JSON أو JWT، أو ملف نصي فيه محتوى رمز QR الذي يعمل بلا شبكة. 2 ميغابايت على الأكثر. يُقرأ هنا ولا يُحفظ.
verify-file-check = تحقق من الملف
verify-by-code = برمزها
verify-by-file = بملفها
verify-file-none = اختر ملفا أولا.
verify-file-large = حجم الملف يتجاوز 2 ميغابايت. ولا يوجد ملف شهادة بهذا الحجم.

keys-not-opened = لم يُفتح مفتاح التوقيع. ولا تصدر الشهادات إلا بالأمر «audire serve».
keys-missing = مفتاح التوقيع ليس في { $path }. ولا يمكن إصدار شيء أو تصحيحه أو إلغاؤه حتى يعود ملفه. استعده من نسخته، أو أنشئ مفتاحا جديدا بالأمر «audire key rotate».
keys-unreadable = لا يمكن قراءة مفتاح التوقيع { $path } ({ $reason }). ولا يمكن إصدار شيء أو تصحيحه أو إلغاؤه حتى يمكن ذلك.
keys-damaged = مفتاح التوقيع { $path } تالف: { $reason }. استعده من نسخته، أو انقله وأنشئ مفتاحا جديدا بالأمر «audire key rotate».
keys-open-to-others = يستطيع مستخدمون آخرون لهذا الجهاز قراءة مفتاح التوقيع { $path }. ولا يمكن إصدار شيء أو تصحيحه أو إلغاؤه حتى لا يستطيع قراءته إلا صاحبه: chmod 600.
keys-not-written = تعذرت كتابة مفتاح التوقيع { $path } ({ $reason }). ولا يمكن إصدار شيء حتى يمكن ذلك.
keys-replaced = أُنشئ مفتاح توقيع آخر أثناء عمل هذا البرنامج. ولا يمكن إصدار شيء أو تصحيحه أو إلغاؤه حتى يُعاد تشغيل البرنامج.

certificate-letters = لا تحتوي خطوط الشهادة على هذه الحروف: { $letters }. اطلب من البرنامج أن يكتب الاسم بحروف أخرى أيضا. ويمكن تنزيل الملفات الأخرى.
certificate-share-days-wrong = بين يوم واحد و{ $most } يوما.
certificate-share-many = لا يعمل لشهادة واحدة في الوقت نفسه أكثر من { $most } رابطا. أوقف رابطا أولا.
certificate-reason-length = اكتب سببا من { $least } إلى { $most } حرفا. ويستطيع قراءته كل من يتحقق من الشهادة.
certificate-corrected-before = صُحّحت هذه الشهادة من قبل. والجديدة هي { $code }.
certificate-revoked-before = أُلغيت هذه الشهادة، ولا يمكن تصحيحها.
certificate-corrected-meanwhile = صحّح شخص آخر هذه الشهادة في اللحظة نفسها. أعد تحميل الصفحة.

notice-share-ended = لم يعد الرابط يعمل.
verify-file-says = ما يقوله الملف
verify-file-title = العنوان
verify-today = ما هو معروف عنها اليوم
verify-today-note = الشهادة كما هي هنا الآن: فالملف لا يعرف ما آلت إليه بعد ذلك.
verify-today-link = اطّلع على كل ما تقوله
issued-correct = تصحيحها
issued-correct-note = تصدر شهادة أخرى محلها، بالاسم والجهة والبلد كما هي الآن في الحساب. صحّح الحساب أولا. وسيقود الرمز القديم إلى الجديد.
issued-correct-do = أصدر شهادة مصححة
issued-revoke = إلغاؤها
issued-revoke-note = من تلك اللحظة يُبلَّغ كل من يتحقق منها بأنه لم يعد يُعتدّ بها. ولا رجعة في ذلك.
issued-revoke-do = ألغ هذه الشهادة
issued-reason = السبب
issued-reason-hint = من 10 إلى 300 حرف. ويستطيع قراءته كل من يتحقق من الشهادة: فلا تكتب شيئا خاصا.
