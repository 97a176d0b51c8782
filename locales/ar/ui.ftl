### Words of the components.
ui-step = السؤال { $now } من { $total }
ui-year-month = الشهر { $month } من 12
ui-year-before = لم تبدأ سنتكم بعد
ui-year-after = انتهت سنتكم معًا
ui-seat-free = مقعد خالٍ
ui-code-label = الرمز
ui-code-hint = ثمانية أرقام. يمكن لصق الرمز، حتى مع المسافات.

# The page of examples
ui-gallery-title = أمثلة على جميع الأجزاء
ui-gallery-text = هكذا تبدو أجزاء هذا الموقع. جميع الأشخاص هنا من الخيال.
