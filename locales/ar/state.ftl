### The states of things, as people read them.

# States of a household
state-household-signed-up = تم التسجيل
state-household-contacted = تم التواصل
state-household-intake = حُدّد موعد الحديث
state-household-ready = جاهزة
state-household-proposed = لديها اقتراح
state-household-paired = لديها مجموعة
state-household-ended = انتهت السنة
state-household-paused = متوقفة مؤقتًا
state-household-not-suitable = المشاركة غير ممكنة
state-household-withdrawn = انسحبت

# States of a group
state-group-forming = قيد التكوين
state-group-complete = مكتملة
state-group-cleared = اكتمل الحديث والأوراق
state-group-ready = جاهزة
state-group-proposed = لديها اقتراح
state-group-paired = مع أسرة
state-group-alumni = أنهت السنة
state-group-paused = متوقفة مؤقتًا
state-group-dissolved = تم حلّها

# States of an invitation
state-invitation-sent = أُرسلت
state-invitation-accepted = تمت الموافقة
state-invitation-confirmed = في المجموعة

# States of a single
state-single-pooled = في انتظار مجموعة

# States of a round
state-round-draft = مسودة
state-round-running = قيد الحساب
state-round-reviewed = جاهزة للمراجعة
state-round-published = منشورة
state-round-closed = منتهية
state-round-cancelled = ملغاة

# States of a proposal
state-proposal-draft = لم يُرسل بعد
state-proposal-offered = ينتظر الجواب
state-proposal-accepted-by-household = وافقت الأسرة
state-proposal-accepted-by-group = وافقت المجموعة
state-proposal-paired = وافق الطرفان
state-proposal-declined = لم يتم
state-proposal-expired = انتهت المدة
state-proposal-withdrawn = تم سحبه

# Clearance
state-clearance-statement = توقيع التعهّد
state-clearance-vog = شهادة حسن السلوك (VOG)
state-clearance-training = حضور التدريب
state-clearance-open = لم يتم بعد
state-clearance-signed = موقّع
state-clearance-not-needed = غير لازم
state-clearance-prepared = تم الإعداد
state-clearance-requested = تم الطلب
state-clearance-shown-ok = تم الاطلاع وهو سليم
state-clearance-expires = ستنتهي مدته قريبًا
state-clearance-booked = تم الحجز
state-clearance-attended = تم الحضور
state-clearance-absent = لم يتم الحضور
