## Why a form about programmes is not accepted.

programme-outdated = غيّر شخص ما الإعدادات في هذه الأثناء. ما تراه الآن هو الأحدث؛ أعد إجراء تغييرك.
# $language is the language’s own name.
programme-title-missing = أدخل عنوانًا بلغة { $language }، أو ألغِ تحديد اللغة.
programme-title-too-long = العنوان بلغة { $language } طويل جدًا.
programme-title-unusable = يحتوي العنوان بلغة { $language } على محارف لا تُرى.
programme-description-too-long = الوصف أطول من { $most } محرف.
programme-languages-missing = اختر لغة واحدة على الأقل.
programme-zone-unknown = لا توجد منطقة زمنية كهذه. أدخل اسمًا مثل Africa/Tunis.
programme-ends-before = اليوم الأخير قبل اليوم الأول.
programme-organisation-missing = اختر منظمة.
programme-slug-missing = أدخل كلمة للعنوان الإلكتروني: لا يمكن أخذها من عنوان البرنامج.
programme-slug-unusable = استخدم الحروف من a إلى z والأرقام وشرطات مفردة فقط.
programme-slug-taken = هذا العنوان مستخدم. اختر كلمة أخرى.
programme-course-unknown = لا توجد دورة منشورة بهذا الاسم.
programme-courses-many = للبرنامج { $most } دورة على الأكثر.
day-unreadable = أدخل يومًا مثل 2026-11-26.
organisation-name-missing = أدخل اسمًا.
organisation-name-too-long = الاسم طويل جدًا.
organisation-name-unusable = يحتوي الاسم على محارف لا تُرى.
organisation-name-taken = توجد منظمة بهذا الاسم في المكان نفسه.
organisation-kind-unknown = اختر دولة أو جهازًا أو وحدة.
organisation-parent-unknown = المنظمة التي فوقها غير معروفة.
organisation-parent-lower = لا يمكن وضع هذا النوع هنا. الدول في الأعلى والوحدات في الأسفل.
organisation-country-missing = أدخل حرفي الدولة.
staff-role-unknown = اختر دورًا.
staff-account-unknown = لا أحد لديه حساب بهذا العنوان.
staff-account-deactivated = هذا الحساب معطّل.
staff-role-lacking = ليس لهذا الشخص الدور المقابل في المنصة. يمنحه أحد المسؤولين.
staff-last-manager = هذا آخر مدير. عيّن مديرًا آخر أولًا، أو اطلب من أحد المسؤولين.
cohort-name-missing = أدخل اسمًا للدفعة.
cohort-name-too-long = اسم الدفعة طويل جدًا.
cohort-name-unusable = يحتوي اسم الدفعة على محارف لا تُرى.
cohort-name-taken = في البرنامج دفعة بهذا الاسم.
cohort-start-missing = أدخل اليوم الأول.
deadline-over = هذا اليوم مضى.
people-list-empty = أدخل عنوان بريد إلكتروني واحدًا على الأقل.
people-list-long = تضم القائمة { $most } عنوان على الأكثر. استخدم جدولًا لما زاد.
people-list-unusable = { $email } ليس عنوان بريد إلكتروني.
people-list-unknown = لا أحد لديه حساب بالعنوان { $email }.
people-list-deactivated = حساب { $email } معطّل.
request-decided = جرى الرد على هذا الطلب بالعكس في هذه الأثناء.
invitation-most-range = أدخل عددًا من 1 إلى { $most }.
invitation-days-range = أدخل عدد أيام من 1 إلى { $most }.
invitation-expired = انتهى وقت هذه الدعوة. اطلب دعوة جديدة ممن أعطاك إياها.
invitation-closed = أُغلقت هذه الدعوة. اسأل من أعطاك إياها.
invitation-full = شُغلت كل أماكن هذه الدعوة. اسأل من أعطاك إياها.
invitation-declined = لا يمكنك الانضمام بهذا الرابط. ويمكن لأحد مديري البرنامج أن يخبرك بالمزيد أو أن يضيفك.

## Why a table, or a row of it, is not taken.

table-empty = لا صفوف في الجدول. يسمّي الصف الأول الأعمدة والأشخاص تحته.
table-is-workbook = هذا مصنّف جداول. احفظه بصيغة CSV واختر ذلك الملف.
table-not-text = هذا الملف ليس جدولًا نصيًا. احفظ الجدول بصيغة CSV واختر ذلك الملف.
table-unreadable = لا يمكن قراءة الجدول حتى نهايته.
table-no-email = لا عمود باسم «البريد الإلكتروني». الأعمدة هي: { $found }. سمِّ أحدها «البريد الإلكتروني»؛ ويمكن أن يكون بجانبه «الاسم» و«الجهة» و«البلد».
table-column-twice = عمودان بالمعنى نفسه: { $column }. أبقِ واحدًا منهما.
table-long = يضم الجدول { $most } صف على الأكثر. قسّمه.
table-large = حجم الجدول { $most } ميغابايت على الأكثر. قسّمه.
table-old = قُرئ هذا الجدول قبل أكثر من يوم. اقرأه من جديد.
row-cells = في هذا الصف { $found } خلية، وفي الصف الأول { $expected }.
row-unknown = لا أحد لديه حساب بهذا العنوان.
row-deactivated = هذا الحساب معطّل.
row-country-missing = يحتاج الحساب الجديد إلى بلد: اسمه أو حرفاه.
row-formula = يبدأ الاسم أو الجهة كما تبدأ الصيغ الحسابية (= أو + أو - أو @).
