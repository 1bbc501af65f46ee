## Extra time and extra attempts for one officer in one course.

accommodations-title = التسهيلات
accommodations-link = التسهيلات: وقت إضافي ومحاولات إضافية
accommodations-lead = وقت إضافي أو محاولات إضافية لفرد شرطة واحد في دورة واحدة. ولا يُسجَّل السبب، لأنه قد يتعلق بالصحة.
accommodations-now = ما مُنح
accommodations-now-note = تزيد حدود الوقت بالنسبة الممنوحة، للمحاولات التي تبدأ بعد ذلك.
accommodations-none = لم يُمنح أي تسهيل.
accommodations-officer = فرد الشرطة
accommodations-course = الدورة
accommodations-time = الوقت الإضافي
accommodations-attempts = المحاولات الإضافية
accommodations-since = مُنح في
accommodations-end = إنهاء
accommodations-ended = انتهى في { $date }
# $name is who granted it.
accommodations-by = منحه { $name }
accommodations-new = منح تسهيل
accommodations-new-note = لفرد شرطة ملتحق بالدورة، أو سيلتحق بها.
accommodations-email = البريد الإلكتروني لفرد الشرطة
accommodations-time-field = الوقت الإضافي، بالنسبة المئوية
accommodations-time-hint = مثلا 25: فيستغرق تقييم مدته 60 دقيقة 75 دقيقة. اترك 0 إذا مُنحت محاولات فقط.
accommodations-attempts-field = المحاولات الإضافية
accommodations-attempts-hint = تضاف إلى ما تسمح به الدورة، لكل تقييم من تقييماتها.
accommodations-grant = منح
notice-accommodation-granted = مُنح التسهيل.
notice-accommodation-ended = انتهى التسهيل.
