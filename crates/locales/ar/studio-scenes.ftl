## مشاهد السيناريو في نماذج.
studio-scene-new = مشهد جديد
studio-scene-one = مشهد: { $title }
studio-scene-add = إضافة مشهد
studio-scene-before = قبل المشهد الأول
studio-scene-title = العنوان
studio-scene-title-hint = بضع كلمات يراها الضابط فوق المشهد.
studio-scene-id-hint = حروف لاتينية صغيرة وأرقام وشرطات. يقول ما المشهد ولا يتغيّر أبدًا، لأن السجلات تذكره.
studio-scene-told = ما يُروى
studio-scene-told-hint = ما يراه الضابط ويسمعه. السطر الفارغ يبدأ فقرة جديدة.
studio-scene-told-after = ما يُروى بعد المقطع { $id }
studio-scene-holds = كيف يستمر المشهد
studio-scene-way = يفعل الضابط شيئًا يؤدي إلى ما بعده
studio-scene-ending-good = تنتهي القصة هنا على خير
studio-scene-ending-mixed = تنتهي القصة هنا وفيها خير وسوء
studio-scene-ending-poor = تنتهي القصة هنا على سوء
studio-scene-ending-critical = يتوقف التمرين هنا عند خطأ كان سيعرّض أحدًا للخطر
studio-scene-words = ما يفعله الضابط، أو ما تعنيه هذه النهاية
studio-scene-words-hint = للفعل جملة واحدة تبدأ بفعل. يمكنكم إضافة أفعال أخرى بعد ذلك.
studio-scene-to-hint = لا يُستعمل هذا في النهاية.
studio-scene-place = مكانه
studio-scene-place-note = تبدأ القصة بالمشهد الأول. ترتيب المشاهد الأخرى لا يغيّر شيئًا للضباط.
studio-scene-leads = هذه تؤدي إليه أو تسأل عنه:
studio-scene-settings = الإعدادات في أول النص
studio-scene-free = لا شيء يؤدي إلى هنا، ولا يصل أي ضابط إلى هذا المشهد: اختاروه «المشهد التالي» في أحد الأفعال، أو احذفوه.
studio-scene-remove = حذف المشهد مع كل ما فيه
notice-scene-added = المشهد موجود. اختاروه «المشهد التالي» في فعل من مشهد آخر ليصل إليه الضباط.
studio-forms-key-if-hint = شرط مثل trust >= 3 أو not asked أو told has limits أو seen(hall). تُقترح أسماء هذا السيناريو.
studio-forms-key-effects-hint = ما يتغيّر، مثل trust +1 أو asked أو told + limits، وتُفصل عدة آثار بفاصلة منقوطة لاتينية.
studio-forms-key-to-hint = معرّف مشهد. ومع شرط: hall if trust >= 3; door. والأخير بلا شرط.
authoring-scene-title = يحتاج المشهد إلى عنوان: سطر واحد بلا علامة مثل {"{"}#id{"}"}.
authoring-scene-id = لا يصلح `{ $id }` معرّفًا. استعملوا حروفًا لاتينية صغيرة وأرقامًا وشرطات، مثل `in-the-kitchen`.
authoring-scene-taken = يوجد مشهد `{ $id }` من قبل. اختاروا معرّفًا آخر.
authoring-scene-last = `{ $id }` هو المشهد الأخير.
authoring-scene-led-to = لا يمكن حذف `{ $id }`: تؤدي إليه أو تسأل عنه { $blocks }. غيّروها أولًا.
