## What the check of a certificate found, without a network. One sentence for the signature, one for the dates, one for the status.

verification-signature-good = التوقيع صحيح: وقّعت الجهة المُصدِرة هذا النص بعينه، ولم يُغيَّر منه شيء.
verification-signature-altered = عُدِّلت هذه الشهادة: ليست هي ما وقّعته الجهة المُصدِرة.
# The issuer is an id such as did:web:training.example.
verification-signature-unknown-key = تذكر الشهادة جهة مُصدِرة أو مفتاحًا ليس مما تثق به: { $issuer }. قد تكون صحيحة، لكن لا يمكن الجزم بذلك هنا.
verification-signature-truncated = ينقطع الملف قبل نهايته. انسخه أو نزّله من جديد.
verification-signature-not-a-credential = هذا الملف ليس شهادة، ولا يحتوي على شهادة.
verification-signature-unsupported = هذه وثيقة اعتماد رقمية، لكنها موقّعة أو مكتوبة بطريقة لا يُتحقَّق منها هنا.
verification-signature-several = في هذا الملف أكثر من وثيقة اعتماد، ولا يمكن معرفة المقصودة منها.
verification-signature-too-large = حجم الملف أكبر من 2 ميغابايت، ولا توجد شهادة بهذا الحجم.

verification-validity-unread = تعذّرت قراءة تواريخها.
verification-validity-not-yet = ليست سارية بعد. يبدأ سريانها في { $when } (بالتوقيت العالمي).
verification-validity-until = هي سارية حتى { $when } (بالتوقيت العالمي).
verification-validity-no-end = هي سارية وليس لها تاريخ انتهاء.
verification-validity-expired = انتهى سريانها في { $when } (بالتوقيت العالمي).

verification-status-not-asked = لم يُسأل عمّا إذا كانت قد أُلغيت. قائمة الحالة لدى الجهة المُصدِرة تبيّن ذلك.
verification-status-good = لم تكن قد أُلغيت أو حلّت محلها أخرى في { $when } (بالتوقيت العالمي)، وقت إعداد قائمة الحالة.
verification-status-revoked = ألغتها الجهة التي أصدرتها، أو أحلّت محلها شهادة مصححة. ولم يعد يُعتدّ بها.
verification-status-not-genuine = لم يُبحث عن حالتها لأن الشهادة غير صحيحة.
verification-status-no-list = لا يُعرف إن كانت قد أُلغيت: هذه الصيغة لا تذكر قائمة حالة.
verification-status-other-list = لا يُعرف إن كانت قد أُلغيت: قائمة الحالة التي قدّمتها ليست القائمة التي تذكرها الشهادة.
verification-status-list-not-genuine = لا يُعرف إن كانت قد أُلغيت: قائمة الحالة لم توقّعها الجهة التي أصدرت الشهادة، أو جرى تغييرها.
verification-status-list-old = لا يُعرف إن كانت قد أُلغيت: قائمة الحالة قديمة جدًا. نزّلها من جديد.

verification-caution-picture = الصورة نفسها غير موقّعة. اعتمد على المكتوب هنا، لا على ما تُظهره الصورة.
verification-caution-pdf = الصفحة نفسها غير موقّعة، وإنما وُقّعت الوثيقة المرفقة بها فقط. قارن كل سطر في الصفحة بما هو مكتوب هنا.
verification-caution-compact = لا تضم الصيغة القصيرة إلا الاسم والعنوان والتواريخ. أما التصحيح أو الإلغاء فيبيّنه التحقق العام.
