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
round-proposal-of = الاقتراح { $number } من { $total }
round-proposal-pair = { $household } و{ $group }
round-side-household = للأسرة
round-side-group = للمجموعة
round-plus = ما يناسب
round-minus = ما لا يناسب تمامًا
round-unknown = بلا إجابة، بدرجة متوسطة
round-points = نقاط
round-second-best = الخيار الثاني
round-waited = مدة الانتظار: { $time }
round-approve = اعتماد
round-approve-all = اعتماد كل ما راجعته
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
round-override-why = يرجى كتابة السبب. يُحفظ مع الاقتراح.
round-override-missing = يرجى كتابة سبب بكلمات قليلة.
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

# Running: what it is busy with
round-running-phase = قيد التنفيذ الآن: { $phase }
round-running-phase-queue = انتظار الدور
round-running-phase-explain = كتابة الأسباب
round-running-phase-firmness = التجربة بأوزان مختلفة قليلًا

# Decisions before a round
round-pins-title = قرار مسبق بشأن أسرة ومجموعة
round-pins-why = يُستحسن ألا يتكرر ذلك كثيرًا. تحسب الجولة على أساس القرار، وتظهر القواعد التي لا يراعيها.
round-pins-none = لا قرارات مسبقة.
round-pin-kind = ما القرار؟
round-pin-together = جمع هذين الطرفين
round-pin-apart = عدم جمع هذين الطرفين
round-pin-choose = اختيار من القائمة
round-pin-household = الأسرة
round-pin-group = المجموعة
round-pin-save = حفظ القرار
round-pin-remove = حذف
round-pin-tag-together = معًا
round-pin-tag-apart = منفصلان
round-pin-waits = أحد الطرفين لا يشارك الآن. القرار في الانتظار.
round-pin-missing = يلزم اختيار من القائمة.
round-pin-taken = سبق جمع أحد الطرفين مع طرف آخر. التفاصيل في القائمة.
round-pin-refused = كان لهذين الطرفين اقتراح من قبل ولم يتم. لذلك هذا غير ممكن.
round-why-long = السبب طويل. الحد الأقصى { $max } حرف.

# How firm a pair stands
round-fixed = جمعهما الفريق
round-breaks = لا تُراعى هنا القواعد التالية: { $rules }.
round-note = السبب: { $why }
round-shaky = يتوقف على فروق صغيرة
round-firm = يبقى في { $share } من كل 100 تجربة بأوزان مختلفة قليلًا.
round-shaky-why = هناك توزيع آخر قريب منه في الجودة. رأيك مهم هنا.
round-rank-household = المرتبة { $rank } من { $total } من المجموعات الممكنة
round-rank-group = المرتبة { $rank } من { $total } من الأسر الممكنة
round-confidence = من كل 100 نقطة: { $share } عن أسئلة لها إجابة.
round-second-if = إذا لم يتم هذا الاقتراح، تكون أسرة { $household } مع مجموعة { $group }.
round-second-nobody = إذا لم يتم هذا الاقتراح، تبقى أسرة { $household } في الانتظار.
round-second-group = وتكون مجموعة { $group } عندئذ مع أسرة { $household }.
round-second-group-nobody = وتبقى مجموعة { $group } عندئذ في الانتظار.
round-moves =
    { $count ->
        [zero] لا تتغير مجموعة أي أسرة.
        [one] تتغير حال أسرة واحدة: مجموعة أخرى أو لا شيء.
        [two] تتغير حال أسرتين: مجموعة أخرى أو لا شيء.
        [few] تتغير حال { $count } أسر: مجموعة أخرى أو لا شيء.
        [many] تتغير حال { $count } أسرة: مجموعة أخرى أو لا شيء.
       *[other] تتغير حال { $count } أسرة: مجموعة أخرى أو لا شيء.
    }

# What another choice would cost
round-price-households-fewer =
    { $count ->
        [zero] لا فرق في عدد الأسر.
        [one] عدد الأسر التي لها مجموعة أقل بأسرة واحدة.
        [two] عدد الأسر التي لها مجموعة أقل بأسرتين.
        [few] عدد الأسر التي لها مجموعة أقل بـ{ $count } أسر.
        [many] عدد الأسر التي لها مجموعة أقل بـ{ $count } أسرة.
       *[other] عدد الأسر التي لها مجموعة أقل بـ{ $count } أسرة.
    }
round-price-households-more =
    { $count ->
        [zero] لا فرق في عدد الأسر.
        [one] عدد الأسر التي لها مجموعة أكثر بأسرة واحدة.
        [two] عدد الأسر التي لها مجموعة أكثر بأسرتين.
        [few] عدد الأسر التي لها مجموعة أكثر بـ{ $count } أسر.
        [many] عدد الأسر التي لها مجموعة أكثر بـ{ $count } أسرة.
       *[other] عدد الأسر التي لها مجموعة أكثر بـ{ $count } أسرة.
    }
round-price-households-class = تبقى عندئذ أسرة ذات أولوية بلا مجموعة.
round-price-groups-fewer =
    { $count ->
        [zero] لا فرق في عدد المجموعات.
        [one] عدد المجموعات التي لها أسرة أقل بمجموعة واحدة.
        [two] عدد المجموعات التي لها أسرة أقل بمجموعتين.
        [few] عدد المجموعات التي لها أسرة أقل بـ{ $count } مجموعات.
        [many] عدد المجموعات التي لها أسرة أقل بـ{ $count } مجموعة.
       *[other] عدد المجموعات التي لها أسرة أقل بـ{ $count } مجموعة.
    }
round-price-groups-more =
    { $count ->
        [zero] لا فرق في عدد المجموعات.
        [one] عدد المجموعات التي لها أسرة أكثر بمجموعة واحدة.
        [two] عدد المجموعات التي لها أسرة أكثر بمجموعتين.
        [few] عدد المجموعات التي لها أسرة أكثر بـ{ $count } مجموعات.
        [many] عدد المجموعات التي لها أسرة أكثر بـ{ $count } مجموعة.
       *[other] عدد المجموعات التي لها أسرة أكثر بـ{ $count } مجموعة.
    }
round-price-groups-class = تتقدم عندئذ مجموعة انتظرت مدة أقل.
round-price-floor-more =
    { $count ->
        [zero] لا فرق في ما دون الحد { $floor }.
        [one] عدد الاقتراحات دون الحد { $floor } أكثر باقتراح واحد.
        [two] عدد الاقتراحات دون الحد { $floor } أكثر باقتراحين.
        [few] عدد الاقتراحات دون الحد { $floor } أكثر بـ{ $count } اقتراحات.
        [many] عدد الاقتراحات دون الحد { $floor } أكثر بـ{ $count } اقتراحًا.
       *[other] عدد الاقتراحات دون الحد { $floor } أكثر بـ{ $count } اقتراح.
    }
round-price-floor-fewer =
    { $count ->
        [zero] لا فرق في ما دون الحد { $floor }.
        [one] عدد الاقتراحات دون الحد { $floor } أقل باقتراح واحد.
        [two] عدد الاقتراحات دون الحد { $floor } أقل باقتراحين.
        [few] عدد الاقتراحات دون الحد { $floor } أقل بـ{ $count } اقتراحات.
        [many] عدد الاقتراحات دون الحد { $floor } أقل بـ{ $count } اقتراحًا.
       *[other] عدد الاقتراحات دون الحد { $floor } أقل بـ{ $count } اقتراح.
    }
round-price-points-fewer =
    { $count ->
        [zero] المجموع كما هو.
        [one] المجموع أقل بنقطة واحدة.
        [two] المجموع أقل بنقطتين.
        [few] المجموع أقل بـ{ $count } نقاط.
        [many] المجموع أقل بـ{ $count } نقطة.
       *[other] المجموع أقل بـ{ $count } نقطة.
    }
round-price-points-more =
    { $count ->
        [zero] المجموع كما هو.
        [one] المجموع أكثر بنقطة واحدة.
        [two] المجموع أكثر بنقطتين.
        [few] المجموع أكثر بـ{ $count } نقاط.
        [many] المجموع أكثر بـ{ $count } نقطة.
       *[other] المجموع أكثر بـ{ $count } نقطة.
    }
round-price-points-tiny = الفرق في المجموع أقل من نقطة.
round-price-lot = بالجودة نفسها. القرعة وحدها اختارت غيره.
round-price-nothing = لا يتغير شيء.

# Why not another group
round-why-title = لماذا ليست مجموعة أخرى؟
round-why-has = في هذه النتيجة، أسرة { $household } مع مجموعة { $group }.
round-why-has-none = لا مجموعة لأسرة { $household } في هذه النتيجة.
round-why-price = ما المانع؟ أو ما الثمن؟
round-why-forbidden = غير ممكن: { $rules }.
round-why-taken = المكان محجوز لأسرة أخرى.
round-why-ask = ما الذي يغيّر ذلك؟
round-why-ask-title = متى تكون هذه الأسرة مع مجموعة { $group }؟
round-why-weight = لو تغيّر وزن «{ $feature }» عند هذه الأسرة: { $to } بدلًا من { $from }.
round-why-weight-note = مجموع الأوزان 1000.
round-why-weight-none = لم يوجد وزن آخر أو إجابة أخرى تكون بها هذه الأسرة مع تلك المجموعة.
round-why-limit = لو أمكن أن تكون مدة الطريق: { $minutes }.
round-why-slot = لو كان هذا الوقت متاحًا أيضًا: { $slot }.
round-why-language = لو كانت هذه اللغة متاحة: { $language } ({ $level }).
round-why-no-common = لو كان من المقبول ألا توجد لغة مشتركة بعد.
round-why-contact = لو كان عدد أقل من اللقاءات مقبولًا.
round-back = العودة إلى النتيجة

# What if
round-whatif-title = ماذا لو؟
round-whatif-intro = يتغير شيء واحد في نسخة. لا يُحفظ شيء ولا يُرسل شيء.
round-whatif-pair = جمع طرفين أو عدم جمعهما
round-whatif-weight = زيادة وزن شيء أو تخفيفه
round-whatif-feature = ما هو؟
round-whatif-weight-of = وزنه (من 1000)
round-whatif-share = زيادة وزن جانب الأسرة أو تخفيفه
round-whatif-share-of = جانب الأسرة (من 100)
round-whatif-share-hint = والباقي لجانب المجموعة. الآن: { $now }.
round-whatif-floors = حدود دنيا أخرى
round-whatif-floor = الحد الأدنى { $number } (من 100 نقطة)
round-whatif-go = حساب النتيجة
round-whatif-number = يلزم عدد صحيح ضمن الحدود.
round-whatif-order = يلزم ألا يقل كل حد عن الحد الذي قبله.
round-whatif-result = ما الذي يتغير عندئذ
round-whatif-asked-together = معًا: { $household } و{ $group }
round-whatif-asked-apart = منفصلان: { $household } و{ $group }
round-whatif-asked-weight = وزن «{ $feature }»: { $weight } من 1000
round-whatif-asked-share = وزن جانب الأسرة: { $share } من 100
round-whatif-asked-floors = الحدود الدنيا بالنقاط: { $first } و{ $second } و{ $third }
round-whatif-matched = أسر لها مجموعة
round-whatif-least = أدنى درجة لاقتراح (من 100)
round-whatif-before-after = الآن { $before }، وعندئذ { $after }
round-whatif-now = الآن
round-whatif-then = عندئذ
round-whatif-nobody = بلا مجموعة
round-whatif-same = لا تتغير مجموعة أحد.
round-whatif-measure = تُقاس النقاط عندئذ بطريقة أخرى. لذلك تقتصر المقارنة على من له أي مجموعة.
round-whatif-impossible = هذا غير ممكن. سبق جمع أحد الطرفين مع طرف آخر، أو كان لهما اقتراح من قبل ولم يتم.
round-whatif-do-title = اعتماد هذا القرار
round-whatif-do-text = تُلغى هذه النتيجة وتبدأ جولة جديدة على أساس القرار. لم يُرسل شيء بعد.
round-whatif-do = بدء جولة جديدة هكذا
round-whatif-policy = الأوزان والحدود الدنيا واحدة في كل الجولات. يمكن هنا تجربتها فقط.

# Beside other ways to choose
round-beside-title = مقارنة بطرق اختيار أخرى
round-beside-why = الأشخاص أنفسهم بتوزيع آخر. الدرجات من 100.
round-beside-price = حماية أضعف الاقتراحات تكلّف { $share } بالمئة من مجموع النقاط.
round-beside-floors = الحدود الدنيا: { $first } و{ $second } و{ $third } من 100. الأولوية لتقليل ما دونها، ثم للمجموع.
round-beside-unique = هناك توزيع واحد هو الأفضل.
round-beside-not-unique = هناك توزيعات أخرى بالجودة نفسها، حتى بعد القرعة.
round-beside-book = دليل القواعد { $name }، الإصدار { $version }، برنامج الحساب { $engine }
round-beside-none = هذه الجولة أكبر من أن تُقارن.
round-method-ours = هذه النتيجة
round-method-welfare = أكبر مجموع من النقاط
round-method-stable = بلا رغبة في التبديل
round-method-greedy = الأنسب أولًا دائمًا
round-head-way = الطريقة
round-head-pairs = العدد
round-head-household = متوسط درجة الأسر
round-head-group = متوسط درجة المجموعات
round-head-worst = أضعف عُشر
round-head-least = الأدنى
round-head-under = دون { $floor }
round-head-blocking = يفضّلون التبديل
round-head-material = منها بوضوح
round-blocking-why = «يفضّلون التبديل»: أسرة ومجموعة يفضّل كل طرف منهما الآخر. بوضوح: بفارق 10 نقاط أو أكثر للطرفين.

# How it went for whom
round-fair-title = كيف كانت النتيجة ولمن
round-fair-why = هذه نظرة إلى الوراء فقط. لا يظهر شيء دون عشر أسر. وقد يُخفى سطر آخر كي لا يمكن حساب المخفي. بين القوسين: يقع العدد بينهما بيقين 95 بالمئة.
round-fair-who = من
round-fair-people = الأسر
round-fair-matched = لها مجموعة (من 100)
round-fair-weeks = أسابيع الانتظار
round-fair-score = الدرجة (من 100)
round-fair-hidden = لا يُعرض
round-fair-interval = { $value } (من { $low } إلى { $high })
round-fair-all = الجميع في { $city }
round-fair-age = العمر: { $age }
round-fair-age-none = العمر: بلا إجابة
round-fair-kind-none = نوع الأسرة: بلا إجابة
round-fair-language = لغة: { $language }
round-fair-level = الهولندية: { $level }
round-fair-level-none = الهولندية: غير مذكورة

# Who keeps waiting, and the proof
round-short-title = المجموعات لا تكفي هذه الأسر
round-short-text = هذا يخص: { $households }. المجموعات الممكنة فقط: { $groups }. عدد الأماكن فيها: { $places }.
round-short-proof = لذلك يبقى أحد في الانتظار مهما كان التوزيع. مجموعة جديدة هي أكثر ما يساعد هنا.
round-short-households = الأسر
round-short-groups = المجموعات
round-only = المانع الوحيد مع { $groups }: { $rule }.
round-recruit = المجموعات المتاحة قليلة الملاءمة. أكثر ما ينقص: { $feature }. يلزم البحث عن مجموعة جديدة.
round-in-short = من الأسر التي لا تكفيها المجموعات.
round-rule-count =
    { $count ->
        [zero] { $rule }: لا مجموعات
        [one] { $rule }: مع مجموعة واحدة
        [two] { $rule }: مع مجموعتين
        [few] { $rule }: مع { $count } مجموعات
        [many] { $rule }: مع { $count } مجموعة
       *[other] { $rule }: مع { $count } مجموعة
    }

# Files to check
round-file-input = تنزيل المدخلات
round-file-result = تنزيل النتيجة مع الإثبات
round-file-check = هكذا يمكن لأي شخص التحقق بواسطة البرنامج:
round-file-careful = في الملفين إجابات أشخاص بلا أسماء. لا ينبغي تداولهما بلا سبب.
round-left-count = للنظر فيها على حدة: { $count }
round-changed-count = لم تعد ممكنة: { $count }
round-proposal-open = فتح هذا الاقتراح
