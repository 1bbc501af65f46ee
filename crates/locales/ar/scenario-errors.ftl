## Why a step in a scenario did not do what it was asked.

scenario-step-taken = اتُّخذ قرار آخر عند هذه النقطة من قبل، ربما في علامة تبويب أخرى. تعرض الصفحة الآن أين تقف القصة.
scenario-step-order = لم تصل القصة إلى هذا الحد بعد. تعرض الصفحة الآن أين تقف.
scenario-run-ended = انتهت هذه الجولة. لم يعد تغيير شيء فيها ممكنا.
scenario-run-left = تُركت هذه الجولة وبدأت أخرى. ليست لها نهاية يُنظر فيها.
scenario-run-long = في هذه الجولة قرارات أكثر من أن تستمر. ابدأ جولة جديدة.
scenario-not-ended = لم تنته هذه الجولة بعد. يمكن النظر فيها حين تنتهي.
scenario-not-offered = لا يمكن فعل هذا هنا. اختر أحد الأفعال التي تعرضها الصفحة.
scenario-no-such-decision = لا يوجد قرار كهذا على المسار كما هو الآن. اختر أحد القرارات التي تعرضها الصفحة.
scenario-reconsider-assessed = في الجولة المقيَّمة يبقى القرار كما هو. لا يمكن الرجوع عنه.
scenario-words-long = هذا النص أطول من { $count } حرف. اختصره واحفظه من جديد.

## Why an assessed run may not begin.

scenario-assessed-passed = لقد اجتزت هنا. ما زال بإمكانك التدرب كما تشاء.
# $count is how many lessons are not done.
scenario-not-yet = { $count ->
    [one] يُفتح السيناريو المقيَّم بعد إكمال دروس هذه الوحدة. درس واحد غير مكتمل.
    [two] يُفتح السيناريو المقيَّم بعد إكمال دروس هذه الوحدة. درسان غير مكتملين.
    [few] يُفتح السيناريو المقيَّم بعد إكمال دروس هذه الوحدة. { $count } دروس غير مكتملة.
    [many] يُفتح السيناريو المقيَّم بعد إكمال دروس هذه الوحدة. { $count } درسا غير مكتمل.
   *[other] يُفتح السيناريو المقيَّم بعد إكمال دروس هذه الوحدة. { $count } درس غير مكتمل.
}
scenario-other-open = بدأت سيناريو آخر هنا. واصل ذاك، أو قل إنك تتركه.
scenario-assessed-open = لديك جولة مقيَّمة مفتوحة في هذا السيناريو. أنهها أولا، ثم يعود التدريب والنظر في الجولات السابقة.

## What is wrong with a course folder.

scenario-pin-unknown = ليست للسيناريو { $scenario } نسخة { $version }.
scenario-pin-unknown-hint = اكتب النسخة التي يطبعها فحص ملف السيناريو. يمكن ذكر نسخة بعد أن يُنشر ملفها بلا أخطاء.

## In the audit log.

audit-scenario-published = نُشر سيناريو
audit-scenario-started = بدأ سيناريو مقيَّم
audit-scenario-ended = انتهى سيناريو مقيَّم
audit-scenario-viewed = اطّلع الطاقم على سيناريو مقيَّم
