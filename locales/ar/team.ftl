### C1 to C4: the coordinator's work list, people, groups, contact, notes, reports.

# The work list
team-page-title = قائمة العمل
team-today =
    { $count ->
        [zero] اليوم: لا شيء يحتاج إلى متابعة
        [one] اليوم: أمر واحد يحتاج إلى متابعة
        [two] اليوم: أمران يحتاجان إلى متابعة
        [few] اليوم: { $count } أمور تحتاج إلى متابعة
        [many] اليوم: { $count } أمرًا يحتاج إلى متابعة
       *[other] اليوم: { $count } أمر يحتاج إلى متابعة
    }
team-today-nothing = لا عمل ينتظرك اليوم.
team-order = الأهم في الأعلى.
team-empty-new = لم يسجّل أحد في { $city } بعد. يمكن نشر الموقع في المدينة.
team-city-now = العمل الآن في { $city }.

# Due
team-due-today = اليوم
team-due-on = قبل { $date }
team-due-late =
    { $count ->
        [zero] في موعده
        [one] تأخر يوم عمل واحد
        [two] تأخر يومي عمل
        [few] تأخر { $count } أيام عمل
        [many] تأخر { $count } يوم عمل
       *[other] تأخر { $count } يوم عمل
    }

# Rows: reason and one button
team-row-contact = التواصل الأول. التسجيل في { $date }.
team-row-contact-go = الاتصال وتدوين النتيجة
team-row-intake = حديث مع الأسرة. كان التواصل في { $date }.
team-row-intake-go = تحديد موعد
team-row-group-contact = التواصل الأول مع مجموعة. بدأت في { $date }.
team-row-group-talk = حديث مع المجموعة. اكتملت في { $date }.
team-row-group-talk-go = تحديد موعد
team-row-clearance = أوراق المجموعة متوقفة منذ 21 يومًا.
team-row-clearance-go = معرفة ما ينقص
team-row-single = شخص يبحث عن مجموعة. التسجيل في { $date }.
team-row-proposal = لا جواب بعد عن اقتراح. ينتهي في { $date }.
team-row-proposal-go = السؤال عن الوضع
team-row-question = سؤال عن اقتراح.
team-row-question-go = الإجابة
team-row-first-meeting = لم يُحدَّد اللقاء الأول بعد. بدأت السنة في { $date }.
team-row-first-meeting-go = الاتصال بالمجموعة
team-row-report = بلاغ عن أمر مقلق.
team-row-report-go = القراءة والمساعدة
team-row-waiting = انتظار منذ 28 يومًا بلا خبر.
team-row-waiting-go = إرسال خبر صريح
team-row-max-wait = انتظار نصف سنة تقريبًا. الأولوية في الجولة القادمة.
team-row-below-five = المجموعة أقل من خمسة. يلزم البحث عن شخص ينضم إليها.

# Lists
team-people-title = الأسر
team-groups-title = المجموعات
team-singles-title = مشاركون بلا مجموعة
team-filter-state = الحالة
team-filter-all = الكل
team-filter-go = عرض
team-filter-clear = عرض الكل من جديد
team-list-found =
    { $count ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
team-list-none = لا نتائج. يمكن إزالة أحد خيارات التصفية.
team-column-name = الاسم
team-column-state = الحالة
team-column-since = منذ
team-column-members = الأعضاء

# The file of a household
team-household-title = أسرة { $name }
team-next-step = الخطوة التالية
team-answers-title = الإجابات
team-consents-title = الموافقات
team-consent-yes = نعم، في { $date }
team-consent-no = لا موافقة
team-history-title = ما حدث
team-history-move = من «{ $from }» إلى «{ $to }»
team-contact-show = إظهار الهاتف والبريد
team-contact-show-why = نسجّل هذا الاطلاع، ويمكن للشخص أن يعرف به.
team-contact-none = لا يوجد هاتف أو بريد.

# Contact log
team-log-title = التواصل
team-log-add = تدوين تواصل
team-log-channel = كيف؟
team-log-outcome = ما النتيجة؟
team-log-reached = تم الحديث
team-log-not-reached = لا رد
team-log-message-left = تُركت رسالة
team-log-wrong-number = الرقم أو العنوان غير صحيح
team-log-misses =
    { $count ->
        [zero] لا محاولات بعد.
        [one] محاولة واحدة بلا رد.
        [two] محاولتان بلا رد.
        [few] { $count } محاولات بلا رد.
        [many] { $count } محاولة بلا رد.
       *[other] { $count } محاولة بلا رد.
    }

# Notes
team-notes-title = ملاحظات
team-note-add = حفظ الملاحظة

# Moves
team-move-intake = تحديد موعد الحديث
team-move-ready = نقل إلى «جاهزة»
team-move-paused = إيقاف مؤقت
team-move-resume = متابعة
team-move-cleared = اكتمل الحديث والأوراق
team-missing-title = ماذا ينقص؟
team-missing-none = لا ينقص شيء. يمكن نقل الأسرة إلى «جاهزة».
team-missing-none-group = لا ينقص شيء. يمكن نقل المجموعة إلى «جاهزة».
team-missing-eligible = التأكد من أحقية المشاركة
team-missing-consent = الموافقة على البحث عن مجموعة
team-missing-languages = اللغات
team-missing-slots = الأوقات
team-missing-size = عدد الأفراد
team-missing-goals = الأهداف
team-missing-travel = مدة الطريق
team-missing-members = خمسة أعضاء
team-missing-clearance = التعهّد أو شهادة VOG أو التدريب
team-missing-capacity = قدرة المجموعة
team-eligible-confirm = بعد السؤال: يحق لهذه الأسرة المشاركة

# The file of a group
team-group-title = مجموعة { $name }
team-group-members =
    { $count ->
        [zero] لا أعضاء
        [one] عضو واحد
        [two] عضوان
        [few] { $count } أعضاء
        [many] { $count } عضوًا
       *[other] { $count } عضو
    }
team-group-clearance = التعهّد وشهادة VOG والتدريب
team-group-vog-note = لا تُحفظ الشهادة نفسها أبدًا، بل الحالة والتاريخ فقط.

# Reports and questions
team-reports-title = البلاغات
team-report-from = تاريخ البلاغ: { $date }
team-report-reply = للرد: { $contact }
team-report-outcome = ماذا تم؟
team-report-close = تم الحل
team-question-answer = الجواب
team-question-send = إرسال الجواب
team-question-sent = أُرسل الجواب.

# Tags and small words of the list
team-tag-report = بلاغ
team-tag-meeting = اللقاء الأول
team-tag-question = سؤال
team-tag-proposal = بلا جواب
team-tag-contact = التواصل الأول
team-tag-talk = حديث
team-tag-papers = أوراق
team-tag-waiting = انتظار
team-tag-group = مجموعة
team-purpose-matching = البحث عن مجموعة
team-purpose-contact = مشاركة الهاتف أو البريد
team-purpose-research = البحث العلمي
team-pool = بدء جولة. الأسر الجاهزة: { $households }، والمجموعات الجاهزة: { $groups }
team-column-people = الأشخاص
