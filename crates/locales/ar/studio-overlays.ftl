# Local law and procedure: what compiler, officers and authors read.

authoring-overlay-text = لا يحتوي مقطع القانون المحلي إلا على فقرات وقوائم.
authoring-overlay-misplaced = يوضع مقطع القانون المحلي في نص درس، عند بداية السطر.
authoring-overlay-outdated-hint = اطلب مراجعته من جديد واكتب فيه التواريخ الجديدة، أو احذفه.

## In a lesson
local-law-title = القانون والإجراءات المحلية: { $country }
local-law-source = المصدر:
local-law-reviewed = روجع في { $date }:
local-law-expired = منتهي الصلاحية: كانت مراجعته صالحة حتى { $date }. اسأل عما هو معمول به الآن قبل أن تعتمد عليه.

## In the studio
studio-local-law = قانون محلي يحتاج إلى مراجعة
studio-local-law-note = يرى أفراد الشرطة في ذلك البلد ما انتهت مدته موسومًا بأنه منتهي الصلاحية.
studio-preview-country = كما يراه فرد شرطة من
studio-preview-no-country = بلا بلد
studio-preview-show = عرض
