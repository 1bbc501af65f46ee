## Practice.

nav-practice = التدريب
practice-title = التدريب
practice-lead = جولات قصيرة من الأسئلة ومواقف كاملة، كلما أردت. الأخطاء هنا لا تكلفك شيئا، ولا يراها أحد غيرك.
practice-drills = التمارين
practice-drills-note = تأتي أولا الأسئلة التي لم تصادفها بعد.
practice-drills-lead = يطرح التمرين بضعة أسئلة من بنك واحد، ويذكر بعد كل إجابة ما الصحيح ولماذا. ويمكنك التوقف في أي وقت.
practice-drills-none = لا توجد تمارين في الدورات التي التحقت بها.
practice-all-drills = { $count ->
    [zero] لا تمارين
    [one] عرض التمرين
    [two] عرض التمرينين
    [few] عرض التمارين كلها، وعددها { $count }
    [many] عرض التمارين كلها، وعددها { $count }
   *[other] عرض التمارين كلها، وعددها { $count }
}
practice-skills-there = تبيّن أي أنواع الأسئلة تميز بينها، ومدى تأكدك ومدى صوابك، وما الذي تتدرب عليه بعد ذلك.
practice-skills-none = بعد أن تجيب عن بعض الأسئلة تبيّن أي أنواع الأسئلة تميز بينها، ومدى تأكدك ومدى صوابك، وما الذي تتدرب عليه بعد ذلك.
practice-skills-link = فتح خريطة مهاراتك
drill-questions = { $count ->
    [zero] لا أسئلة في الجولة
    [one] سؤال واحد في الجولة
    [two] سؤالان في الجولة
    [few] { $count } أسئلة في الجولة
    [many] { $count } سؤالا في الجولة
   *[other] { $count } سؤال في الجولة
}
# $met of $count questions of the bank.
drill-met = { $count ->
    [zero] صادفت { $met } من { $count } سؤال
    [one] صادفت { $met } من سؤال واحد
    [two] صادفت { $met } من سؤالين
    [few] صادفت { $met } من { $count } أسئلة
    [many] صادفت { $met } من { $count } سؤالا
   *[other] صادفت { $met } من { $count } سؤال
}
drill-finished = { $count ->
    [zero] لم تنته أي جولة.
    [one] انتهت جولة واحدة.
    [two] انتهت جولتان.
    [few] انتهت { $count } جولات.
    [many] انتهت { $count } جولة.
   *[other] انتهت { $count } جولة.
}
drill-last = في المرة الأخيرة ⁦{ $percent }%⁩.
drill-begin = البدء
drill-go-on = المتابعة

## The skill map.

skills-title = خريطة المهارات
skills-lead = ما تظهره إجاباتك أنت. ولا يرى هذه الصفحة أحد غيرك.
skills-next = ما تتدرب عليه بعد ذلك
skills-next-note = الأكثر فائدة أولا.
skills-next-drill = تمرين
skills-next-module = وحدة
skills-types = أنواع الأسئلة
skills-types-note = التمييز بين أنواع الأسئلة هو المهارة المقترنة بطرح أسئلة أفضل.
skills-types-none = لم تصنف أي سؤال بعد. ويملأ هذا الجزء تمرين فيه أسئلة للتصنيف.
# $key and $given are names of types of question.
skills-finding = { $of ->
    [zero] من بين { $of } سؤال من نوع «{ $key }» سميت { $times } «{ $given }».
    [one] من سؤال واحد من نوع «{ $key }» سميت { $times } «{ $given }».
    [two] من سؤالين من نوع «{ $key }» سميت { $times } «{ $given }».
    [few] من بين { $of } أسئلة من نوع «{ $key }» سميت { $times } «{ $given }».
    [many] من بين { $of } سؤالا من نوع «{ $key }» سميت { $times } «{ $given }».
   *[other] من بين { $of } سؤال من نوع «{ $key }» سميت { $times } «{ $given }».
}
skills-table = ما كانت عليه الأسئلة، وما سميتها به
skills-rows = كانت
skills-columns = سميتها
skills-sum = المجموع
skills-coded = { $count ->
    [zero] لم يُصنف أي سؤال. الخلايا المؤطرة: اسمك يوافق مفتاح الإجابة.
    [one] صُنف سؤال واحد. الخلايا المؤطرة: اسمك يوافق مفتاح الإجابة.
    [two] صُنف سؤالان. الخلايا المؤطرة: اسمك يوافق مفتاح الإجابة.
    [few] صُنفت { $count } أسئلة. الخلايا المؤطرة: اسمك يوافق مفتاح الإجابة.
    [many] صُنف { $count } سؤالا. الخلايا المؤطرة: اسمك يوافق مفتاح الإجابة.
   *[other] صُنف { $count } سؤال. الخلايا المؤطرة: اسمك يوافق مفتاح الإجابة.
}
skills-kappa = الاتفاق مع مفتاح الإجابة بما يتجاوز المصادفة (كابا كوهين): { $kappa }.
skills-certainty = مدى التأكد ومدى الصواب
skills-certainty-note = من الإجابات التي ذكرت فيها مدى تأكدك.
skills-certainty-level = قلت
skills-certainty-answers = الإجابات
skills-certainty-right = الصحيح منها
skills-certainty-plot = من 0 إلى ⁦100%⁩
skills-certainty-word = بالكلمات
skills-certainty-few = الإجابات أقل من أن يُحكم عليها
skills-certainty-too-sure = تأكدك أكثر من صوابك
skills-certainty-too-careful = صوابك أكثر من تأكدك
skills-certainty-fits = صوابك كما قلت
skills-certainty-source = تبيّن الأرضية أين ينبغي أن تقع حصة الإجابات الصحيحة في كل مستوى؛ ويبيّن الخط العمودي أين تقع حصتك (غاردنر-ميدوين، 2006).
skills-competences = ما أظهرته
skills-competences-note = من آخر إجابة لك عن كل سؤال وآخر قرار لك في كل مشهد من سيناريو.
skills-competences-none = لا شيء بعد. تُحتسب هنا الإجابات في الاختبارات القصيرة والتمارين والتقييمات النهائية، والقرارات في السيناريوهات.
skills-evidence = { $count ->
    [zero] لا أسئلة ولا قرارات، آخرها في { $date }.
    [one] سؤال أو قرار واحد، آخر مرة في { $date }.
    [two] سؤالان أو قراران، آخرهما في { $date }.
    [few] { $count } أسئلة وقرارات، آخرها في { $date }.
    [many] { $count } سؤالا وقرارا، آخرها في { $date }.
   *[other] { $count } سؤال وقرار، آخرها في { $date }.
}
skills-evidence-few = وهذا أقل من أن يُستنتج منه شيء.
