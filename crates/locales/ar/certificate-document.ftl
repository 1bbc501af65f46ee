## The certificate as a PDF. Most of it is set small, beside the same words in a second language: keep it short.

# The name of the file's document, as a reader shows it on top of its window.
document-title = { $kind }: { $title }، { $holder }
document-kind-completion = شهادة إتمام دورة
document-kind-certification = شهادة برنامج
document-specimen = نموذج
document-specimen-note = تبيّن هذه الصفحة كيف سيكون شكل الشهادة. ولا تشهد بشيء.
document-mark-of = شعار { $name }

# Labels over a name and over a title.
document-issued-to = صادرة باسم
document-course = الدورة المكتملة
document-certification = التأهيل
document-programme = ضمن برنامج { $programme }
document-programme-of = ضمن برنامج { $programme }، { $organisation }
# Over lists whose lines begin with a verb, such as "recognise control that works through debt".
document-outcomes-completion = ما تدرّب عليه الدورة
document-outcomes-certification = ما يتدرّب عليه حاملوها

## What was shown, line by line. First what kind of thing it is, then its particulars.

document-shown = ما أُثبت
document-shown-course = دورة
document-shown-assessment = تقييم
document-shown-interview = مقابلة مقيَّمة
document-shown-observation = ممارسة تحت الملاحظة
document-shown-attendance = الحضور
document-shown-waiver = غير مطلوب
document-course-said = { $lessons ->
    [one] درس واحد مع أسئلته، نحو { $minutes } دقيقة من الدراسة. النسخة { $version }.
    [two] درسان مع أسئلتهما، نحو { $minutes } دقيقة من الدراسة. النسخة { $version }.
    [few] جميع الدروس، وعددها { $lessons }، مع أسئلتها، نحو { $minutes } دقيقة من الدراسة. النسخة { $version }.
    [many] جميع الدروس، وعددها { $lessons }، مع أسئلتها، نحو { $minutes } دقيقة من الدراسة. النسخة { $version }.
   *[other] جميع الدروس، وعددها { $lessons }، مع أسئلتها، نحو { $minutes } دقيقة من الدراسة. النسخة { $version }.
}
document-assessment-said = { $questions ->
    [one] ⁦{ $percent }%⁩ في سؤال واحد، في المحاولة { $attempt }. والمطلوب ⁦{ $needed }%⁩.
    [two] ⁦{ $percent }%⁩ في سؤالين، في المحاولة { $attempt }. والمطلوب ⁦{ $needed }%⁩.
    [few] ⁦{ $percent }%⁩ في { $questions } أسئلة، في المحاولة { $attempt }. والمطلوب ⁦{ $needed }%⁩.
    [many] ⁦{ $percent }%⁩ في { $questions } سؤالا، في المحاولة { $attempt }. والمطلوب ⁦{ $needed }%⁩.
   *[other] ⁦{ $percent }%⁩ في { $questions } سؤال، في المحاولة { $attempt }. والمطلوب ⁦{ $needed }%⁩.
}
document-interview-title = مقابلة بالمحاكاة، الحالة المختومة { $case }
document-interview-said = الأسئلة الموصى بها: ⁦{ $recommended }%⁩ (والمطلوب ⁦{ $needed }%⁩). الأسئلة الإيحائية: ⁦{ $suggestive }%⁩. نسخة الحالة { $version }. أكّدها { $name }.
document-observation-said = لاحظها وقيّمها { $name }.
document-attendance-title = { $sessions ->
    [one] جلسة واحدة
    [two] جلستان
    [few] { $sessions } جلسات
    [many] { $sessions } جلسة
   *[other] { $sessions } جلسة
}
document-attendance-said = { $minutes ->
    [one] دقيقة واحدة في المجموع.
    [two] دقيقتان في المجموع.
    [few] { $minutes } دقائق في المجموع.
    [many] { $minutes } دقيقة في المجموع.
   *[other] { $minutes } دقيقة في المجموع.
}
document-waiver-said = أُعفي حاملها من هذا الشرط: { $reason }. اقترح ذلك { $proposed }، وأكّده { $confirmed }.
# A requirement that was waived and has no title of its own.
document-required-assessment = ‏{ $percent }% على الأقل في التقييم «{ $title }»
document-required-proficiency-adults = الكفاءة في غرفة التدريب مع البالغين
document-required-proficiency-children = الكفاءة في غرفة التدريب مع الأطفال
document-required-attendance = { $hours ->
    [one] حضور ساعة واحدة من اللقاءات
    [two] حضور ساعتين من اللقاءات
    [few] حضور { $hours } ساعات من اللقاءات
    [many] حضور { $hours } ساعة من اللقاءات
   *[other] حضور { $hours } ساعة من اللقاءات
}
document-required-waiting = { $days ->
    [one] مدة انتظار قدرها يوم واحد
    [two] مدة انتظار قدرها يومان
    [few] مدة انتظار قدرها { $days } أيام
    [many] مدة انتظار قدرها { $days } يوما
   *[other] مدة انتظار قدرها { $days } يوم
}
document-required-any = { $count ->
    [one] واحد على الأقل من { $of } من المتطلبات
    [two] اثنان على الأقل من { $of } من المتطلبات
    [few] { $count } على الأقل من { $of } من المتطلبات
    [many] { $count } على الأقل من { $of } من المتطلبات
   *[other] { $count } على الأقل من { $of } من المتطلبات
}
document-required-all = { $count ->
    [one] مجموعة من متطلب واحد
    [two] مجموعة من متطلبين
    [few] مجموعة من { $count } متطلبات
    [many] مجموعة من { $count } متطلبا
   *[other] مجموعة من { $count } متطلب
}

## Days.

# Labels over dates.
document-completed = تاريخ الإتمام
document-issued = تاريخ الإصدار
document-valid-until = صالحة حتى
document-no-end = بلا تاريخ انتهاء
# Label over "First award", "Renewal" or "New award".
document-award = المنح
document-award-first = لأول مرة
document-award-renewal = تجديد
# A later award that renews nothing, because the one before had lapsed.
document-award-again = منح جديد، وليس تجديدا
document-confirmed = أكّدها { $name } في { $date }.
document-corrects = تصحّح هذه الشهادة الشهادة { $code } وتحل محلها.
document-renews = تجدّد هذه الشهادة الشهادة { $code }.

## What it rests on: one line of small print.

document-versions = النسخ: { $list }
document-version-course = الدورة { $name } { $version }
document-version-case = الحالة { $name } { $version }
document-version-requirements = الشروط { $version }
document-version-interview-model = نموذج المقابلة { $version }
document-version-coder = المُرمِّز { $version }

## What must be read with it.

document-limits = ما لا تعنيه
certificate-note-completion = لا تفيد إلا بأن الدورة أُتمت وأن تقييماتها اجتيزت، في التاريخ والنسخة المذكورين. وهي لا تبين كيف يجري حاملها المقابلات. ولا تخوّله إجراء المقابلات بصورة مستقلة؛ فذلك يتطلب ممارسة تحت الإشراف واعتمادا وطنيا.
certificate-note-practice-room = كفاءة في غرفة التدريب. ولا تخوّل هذه الشهادة حاملها إجراء المقابلات بصورة مستقلة؛ فذلك يتطلب ممارسة تحت الإشراف واعتمادا وطنيا.
certificate-note-not-calibrated = مرحلة تجريبية: لم تجر بعد المعايرة على مقابلات حقيقية.
certificate-note-demonstration = بيانات للعرض: أُعدّت لتجربة Audire. ولم يُقيَّم أي شخص بهذا الاسم.

## How it is checked.

document-check = التحقق من هذه الشهادة
# Before an address and a code, beside a QR code.
document-check-at = امسح الرمز أو افتح العنوان، وقارن كل سطر:
# Before a code, where the address of the site is not known.
document-check-site = اكتب هذا الرمز في صفحة «التحقق من شهادة» في { $site }، وقارن كل سطر:
document-check-file = الاعتماد الموقَّع مرفق بهذا الملف باسم ⁦credential.json⁩.
# Under QR codes: there is hardly room for three words.
document-qr-online = عبر الشبكة
document-qr-offline = بلا شبكة
# Spoken instead of the drawings.
document-qr-online-alt = رمز QR يحمل عنوان التحقق
document-qr-offline-alt = رمز QR يحمل صيغة قصيرة موقّعة من هذه الشهادة، للتحقق منها بلا شبكة
