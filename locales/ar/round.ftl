### C5 to C7: a round, its result, and approving proposals.

# Starting
round-page-title = الجولات
round-none = لم تجرِ أي جولة في { $city } بعد.
round-new-title = جولة جديدة
round-pool = الجاهزون للمشاركة: { $households } و{ $groups }.
round-pool-households-none = لا توجد أسرة جاهزة بعد. يلزم أولًا نقل أسرة إلى «جاهزة».
round-pool-groups-none = لا توجد مجموعة جاهزة بعد. في صفحة المجموعات ما ينقصها.
round-pool-list = من يشارك؟
round-rules = القواعد المعمول بها
round-seed = رقم القرعة
round-seed-why = بهذا الرقم يمكن لأي شخص إعادة حساب الجولة.
round-city-starting = لا جولات في { $city } بعد. المدينة في البداية.
round-start = بدء الجولة
round-one-at-a-time = هناك جولة جارية في { $city }. يلزم إنهاؤها أولًا.
round-frozen = بعد البدء لا تتغير الإجابات في هذه الجولة.

# Running
round-running-title = الجولة قيد الحساب
round-running-share = تم { $done } من { $total }
round-running-phase-rules = معرفة من يمكن أن يلتقي بمن
round-running-phase-scores = حساب النقاط
round-running-phase-solve = البحث عن أفضل توزيع
round-running-phase-proof = التأكد من أنه الأفضل
round-running-away = يمكن إغلاق هذه الصفحة، والجولة مستمرة.
round-stop = إيقاف الجولة
round-stopped = أُوقفت الجولة. لم يُرسل شيء.
round-failed = لم تنجح الجولة. لم يُرسل شيء. يمكن بدؤها من جديد.

# Result
round-result-title = النتيجة
round-result-pairs =
    { $count ->
        [zero] لا اقتراحات
        [one] اقتراح واحد
        [two] اقتراحان
        [few] { $count } اقتراحات
        [many] { $count } اقتراحًا
       *[other] { $count } اقتراح
    }
round-result-none = لم تجد هذه الجولة أي اقتراح. الأسباب في الأسفل.
round-result-optimal = مثبت: لا يوجد توزيع أفضل.
round-result-not-optimal = غير مثبت: قد يوجد توزيع أفضل.
round-result-time = حُسبت في { $date }.
round-result-certificate = تنزيل الإثبات
round-result-certificate-why = بهذا الملف يمكن لأي شخص التحقق من النتيجة.
round-result-repeat = بصمة النتيجة: { $hash }
round-unmatched-households =
    { $count ->
        [zero] لا أسر تنتظر
        [one] أسرة واحدة تبقى في الانتظار
        [two] أسرتان تبقيان في الانتظار
        [few] { $count } أسر تبقى في الانتظار
        [many] { $count } أسرة تبقى في الانتظار
       *[other] { $count } أسرة تبقى في الانتظار
    }
round-unmatched-groups =
    { $count ->
        [zero] لا مجموعات تنتظر
        [one] مجموعة واحدة تبقى في الانتظار
        [two] مجموعتان تبقيان في الانتظار
        [few] { $count } مجموعات تبقى في الانتظار
        [many] { $count } مجموعة تبقى في الانتظار
       *[other] { $count } مجموعة تبقى في الانتظار
    }
round-unmatched-why = لماذا؟
round-unmatched-no-edge = لا مجموعة ممكنة. أكثر الموانع: { $rule }.
round-unmatched-others = هناك مجموعة ممكنة، لكنها تساعد الآن أسرة أخرى.
round-price-better-elsewhere = هناك خيار أنسب هنا

# Rules in words
round-rule-city = مدينتان مختلفتان
round-rule-ready = لم يجهز الطرفان بعد
round-rule-size = الأسرة أكبر من قدرة المجموعة
round-rule-travel = الطريق طويل
round-rule-language = لا لغة مشتركة
round-rule-company = الرغبة في نساء فقط أو رجال فقط
round-rule-slots = أوقات مشتركة قليلة
round-rule-children = وجود أطفال وعدم توفر شهادة VOG للجميع
round-rule-past = لقاء سابق أو رفض من أحد
round-rule-waiting-arm = على قائمة الانتظار في الدراسة
round-rule-veto = اعتراض من الفريق مع ذكر السبب
round-rule-contact = الأسرة تريد لقاءات أكثر مما يمكن للمجموعة

# Proposals side by side
round-proposals-title = اقتراحات للمراجعة
round-proposal-of = الاقتراح { $number } من { $total }
round-proposal-pair = { $household } و{ $group }
round-side-household = للأسرة
round-side-group = للمجموعة
round-plus = ما يناسب
round-minus = ما لا يناسب تمامًا
round-unknown = بلا إجابة، بدرجة متوسطة
round-points = نقاط
round-second-best = الخيار الثاني
round-second-best-none = لا يوجد خيار ثانٍ.
round-waited = مدة الانتظار: { $time }
round-approve = اعتماد
round-approve-all = اعتماد كل ما راجعته
round-approved = تم الاعتماد. سيصل الخبر إلى الطرفين.
round-approved-count =
    { $count ->
        [zero] لم يُرسل أي اقتراح
        [one] أُرسل اقتراح واحد
        [two] أُرسل اقتراحان
        [few] أُرسلت { $count } اقتراحات
        [many] أُرسل { $count } اقتراحًا
       *[other] أُرسل { $count } اقتراح
    }
round-reject = ليس هذا الاقتراح
round-rejected = رُفض هذا الاقتراح. حُفظ السبب.
round-override-title = قرار مختلف عن النتيجة
round-override-why = يرجى كتابة السبب. يُحفظ مع الاقتراح.
round-override-missing = يرجى كتابة سبب بكلمات قليلة.
round-changed-meanwhile = تغيّر أحد الطرفين. لم يعد هذا الاقتراح ممكنًا.
round-publish = إنهاء الجولة
round-published = انتهت الجولة.
round-decide-you = الحاسوب يحسب. والقرار لك.

# ثلاث مرات «لا»، وكلمات صغيرة
round-rule-must = شرط غير مستوفى
round-look-again = إعادة النظر
round-earlier = الجولات السابقة
round-look-first = قيلت هنا «لا» ثلاث مرات. يلزم أن ينظر فيه إنسان أولًا.
round-looked = نظرتُ في هذا الاقتراح بنفسي
round-feature = الأساس
round-points-most = الحد الأقصى
round-input = بصمة الإجابات
round-output = بصمة النتيجة
