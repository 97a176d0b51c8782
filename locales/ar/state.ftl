### The states of things, as people read them.

# States of a household
state-household-draft = لم يُرسل بعد
state-household-signed-up = تم التسجيل
state-household-contacted = تم التواصل
state-household-intake = حُدّد موعد الحديث
state-household-ready = جاهز
state-household-proposed = لديه اقتراح
state-household-paired = لديه مجموعة
state-household-ended = انتهت السنة
state-household-paused = متوقف مؤقتًا
state-household-not-suitable = المشاركة غير ممكنة
state-household-withdrawn = انسحب

# States of a group
state-group-forming = قيد التكوين
state-group-complete = مكتملة
state-group-cleared = اكتملت المقابلة والأوراق
state-group-ready = جاهزة
state-group-proposed = لديها اقتراح
state-group-paired = مع أسرة
state-group-alumni = أنهت السنة
state-group-paused = متوقفة مؤقتًا
state-group-dissolved = منحلّة

# States of an invitation
state-invitation-sent = أُرسلت
state-invitation-opened = فُتحت
state-invitation-accepted = تم قبولها
state-invitation-confirmed = في المجموعة
state-invitation-declined = تم الاعتذار عنها
state-invitation-expired = انتهت مدتها
state-invitation-revoked = أُلغيت

# States of a single
state-single-pooled = يبحث عن مجموعة
state-single-suggested = تم ترشيحه
state-single-met = تم التعارف
state-single-confirmed = في مجموعة
state-single-withdrawn = انسحب

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
state-proposal-expired = انتهت مدته
state-proposal-withdrawn = تم سحبه

# States of a year together
state-pairing-starting = في البداية
state-pairing-active = جارية
state-pairing-paused = متوقفة مؤقتًا
state-pairing-closing = تقترب من النهاية
state-pairing-ended = انتهت

# States of a meeting
state-activity-idea = فكرة
state-activity-polling = اختيار موعد
state-activity-fixed = محدد
state-activity-held = تم
state-activity-moved = تأجّل
state-activity-cancelled = أُلغي

# Clearance
state-clearance-statement = توقيع التعهّد
state-clearance-vog = شهادة حسن السلوك (VOG)
state-clearance-training = حضور التدريب
state-clearance-open = لم يتم بعد
state-clearance-signed = موقّع
state-clearance-not-needed = غير مطلوب
state-clearance-prepared = مُعدّ
state-clearance-requested = مطلوب
state-clearance-shown-ok = تم الاطلاع وهو سليم
state-clearance-expires = ستنتهي مدته قريبًا
state-clearance-booked = تم الحجز
state-clearance-attended = تم الحضور
state-clearance-absent = لم يتم الحضور
state-days =
    { $count ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
state-working-days =
    { $count ->
        [zero] أقل من يوم عمل
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $count } أيام عمل
        [many] { $count } يوم عمل
       *[other] { $count } يوم عمل
    }
state-weeks =
    { $count ->
        [zero] أقل من أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
state-months =
    { $count ->
        [zero] أقل من شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
state-hours =
    { $count ->
        [zero] أقل من ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
state-hours-a-month =
    { $count ->
        [zero] أقل من ساعة في الشهر
        [one] ساعة واحدة في الشهر
        [two] ساعتان في الشهر
        [few] { $count } ساعات في الشهر
        [many] { $count } ساعة في الشهر
       *[other] { $count } ساعة في الشهر
    }
state-minutes =
    { $count ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
state-people =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
state-children =
    { $count ->
        [zero] بلا أولاد
        [one] ولد واحد
        [two] ولدان
        [few] { $count } أولاد
        [many] { $count } ولدًا
       *[other] { $count } ولد
    }
state-seats =
    { $count ->
        [zero] لا أماكن شاغرة
        [one] مكان واحد شاغر
        [two] مكانان شاغران
        [few] { $count } أماكن شاغرة
        [many] { $count } مكانًا شاغرًا
       *[other] { $count } مكان شاغر
    }
state-households =
    { $count ->
        [zero] لا أسر
        [one] أسرة واحدة
        [two] أسرتان
        [few] { $count } أسر
        [many] { $count } أسرة
       *[other] { $count } أسرة
    }
state-groups =
    { $count ->
        [zero] لا مجموعات
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $count } مجموعات
        [many] { $count } مجموعة
       *[other] { $count } مجموعة
    }
