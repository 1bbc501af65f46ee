## What the check of a file found, where the site that issued it can be asked.

verify-file-not-yet = أصلية لكنها لم تصبح سارية بعد
verify-file-unknown = موقّعة هنا لكنها غير معروفة هنا
verify-file-unknown-note = وُقّعت بمفتاح من مفاتيح هذا الموقع، لكن لا توجد شهادة كهذه في سجلاته. لا تعتمد عليها. ربما استُعيدت البيانات من نسخة احتياطية أقدم، أو استعمل شخص آخر المفتاح. أبلغ الموقع الذي أصدرها.
verify-file-other = ليست الشهادة المحفوظة هنا
verify-file-other-note = وُقّعت بمفتاح من مفاتيح هذا الموقع، لكنها ليست ما صدر تحت هذا الرمز. لا تعتمد عليها، وأبلغ الموقع الذي أصدرها. اطّلع على الشهادة نفسها:
verify-file-foreign = لم تُوقَّع هنا
# The issuer is an id such as did:web:training.example.
verify-file-foreign-note = تذكر { $issuer } جهةً مُصدِرة، أو مفتاحا ليس من مفاتيح هذا الموقع. قد تكون صحيحة، لكن لا يمكن الجزم بذلك هنا. تحقق منها حيث صدرت.
verify-file-altered = معدَّلة
verify-file-unread = لا يمكن التحقق من هذا الملف
verify-file-good = أصدرها هذا الموقع، ولم يلغها ولم يُحِلّ محلها أخرى.
verify-file-revoked = أصدرها هذا الموقع ثم سحبها لاحقا.
verify-file-corrected = أصدرها هذا الموقع ثم أحلّ محلها لاحقا شهادة مصححة.
verify-file-short = لا تضم الصيغة القصيرة إلا الاسم والعنوان والتواريخ.
# Before the words that it was renewed.
verify-expired-on = صدرت هذه الشهادة هنا وكانت صالحة حتى { $date }.
