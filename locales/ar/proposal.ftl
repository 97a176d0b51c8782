### N5 and I5: a proposal, its reasons, and every possible answer. No numbers, no percentages.

# The household's side
proposal-page-title = مجموعة لك
proposal-hello = أهلًا { $name }. وجدنا لك مجموعة.
proposal-calm = لا داعي للعجلة. القرار لك. يمكنك الرفض في أي وقت، ولا داعي لذكر السبب.
proposal-people-title =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
proposal-person = شخص من المجموعة
proposal-ages = أعمارهم بين { $from } و{ $to } سنة.
proposal-ages-older = أعمارهم { $from } سنة أو أكثر.
proposal-names-later = تظهر لك أسماؤهم بعد موافقتك.
proposal-names-title = هذه أسماؤهم

# Reasons, both sides
proposal-fits-title = لماذا تناسبك هذه المجموعة؟
proposal-fits-title-group = لماذا تناسبكم هذه الأسرة؟
proposal-less-title = ما لا يناسب تمامًا
proposal-less-none = لم نجد شيئًا غير مناسب. وكل سؤال مرحّب به.
proposal-unknown-text = من دون إجابة منك أو من المجموعة: { $list }. ويُحسب ذلك بدرجة متوسطة.
proposal-not-used = لا ننظر إلى بلدك أو دينك أو صحتك.
proposal-not-used-group = لا ننظر إلى البلد أو الدين أو الصحة.
proposal-more-how = كيف نختار المجموعات؟
proposal-feature-language = اللغة
proposal-feature-interests = الهوايات
proposal-feature-sector = العمل
proposal-feature-age = العمر
proposal-feature-travel = مدة الطريق
proposal-feature-availability = الأوقات
proposal-feature-goals = الأهداف
proposal-feature-children = الأطفال
proposal-plus-language = يتكلم الطرفان { $language }.
proposal-plus-language-plain = بينكم لغة مشتركة.
proposal-plus-interests = هوايات مشتركة بينكم: { $list }.
proposal-plus-interests-plain = بينكم بعض الهوايات المشتركة.
proposal-plus-sector-plain = مجالات عملكم متقاربة.
proposal-plus-age = أعماركم متقاربة.
proposal-plus-travel = السكن قريب: الطريق { $minutes } تقريبًا.
proposal-plus-travel-plain = السكن غير بعيد بينكم.
proposal-plus-availability = أوقات تناسب الطرفين: { $list }.
proposal-plus-availability-plain = لديكم أوقات مشتركة.
proposal-plus-goals = تحب المجموعة المساعدة في أهدافك: { $list }.
proposal-plus-goals-group = تحبون المساعدة في أهدافهم: { $list }.
proposal-plus-contact = عدد اللقاءات المرغوب متقارب.
proposal-plus-children = تحب المجموعة قضاء الوقت مع الأطفال.
proposal-less-language = لا توجد لغة مشتركة بعد. يمكن لشخص أن يترجم في البداية.
proposal-less-language-level = سيكون الحديث بطيئًا في البداية. يتكلم الطرفان { $language }، والمستوى المشترك بسيط.
proposal-less-interests = هواياتكم مختلفة.
proposal-less-sector = لا أحد في المجموعة يعمل في مجالك.
proposal-less-sector-group = لا أحد منكم يعمل في المجال نفسه.
proposal-less-age = هناك فرق واضح في العمر.
proposal-less-travel = الطريق أطول قليلًا: { $minutes } تقريبًا.
proposal-less-travel-plain = الطريق أطول قليلًا من المرغوب.
proposal-less-availability = الأوقات المشتركة بينكم قليلة.
proposal-less-goals = أهداف قد لا تناسب هذه المجموعة تمامًا: { $list }.
proposal-less-goals-group = أهداف قد لا تناسبكم تمامًا: { $list }.
proposal-less-children = خبرة المجموعة مع الأطفال قليلة.

# Answering
proposal-answer-title = ما قرارك؟
proposal-last-day = الوقت متاح حتى { $date }.
proposal-yes = نعم، أريد أن ألتقي بهم
proposal-ask = عندي سؤال
proposal-other = لا، أفضّل مجموعة أخرى
proposal-withdraw = أسحب موافقتي
proposal-yes-done = جميل. الآن دور المجموعة. سيصلك الجواب في موعد أقصاه { $date }.
proposal-no-sure = عندها نبحث عن مجموعة أخرى، ومدة انتظارك محفوظة.
proposal-no-sure-go = نعم، ابحثوا عن مجموعة أخرى
proposal-no-why = ذكر السبب اختياري. يقرؤه الفريق وحده.
proposal-question-send = إرسال السؤال
proposal-question-goes-to = يصل سؤالك إلى { $name } من الفريق.
proposal-question-done = أُرسل سؤالك. ويمكنك الاختيار بعد ذلك.
proposal-question-yours = سؤالك
proposal-question-answer = الجواب
proposal-question-waiting = لم يصل الجواب بعد.

# The group's side
proposal-group-page-title = أسرة لكم
proposal-group-intro = هناك أسرة تناسبكم. ولن تظهر الأسماء إلا بعد موافقة الجميع.
proposal-group-calm = خذوا وقتكم للتفكير، وتحدثوا معًا قبل القرار.
proposal-group-age = العمر: { $age }
proposal-group-travel = الطريق: { $minutes } تقريبًا
proposal-group-interests = الهوايات: { $interests }
proposal-group-yes = نعم، أريد لقاءهم
proposal-group-no = لا، ليس هذه المرة
proposal-group-each = كل واحد يجيب بنفسه. ولا يرى الآخرون جوابك.
proposal-group-yes-done = شكرًا. ننتظر الآن الآخرين.
proposal-group-no-why = لماذا لا يناسبك؟
proposal-group-no-why-text = يقرؤه الفريق وحده، ولا يظهر اسمك.
proposal-group-no-missing = يرجى اختيار سبب، لنبحث بشكل أفضل.
proposal-reason-time = لا وقت لديّ الآن
proposal-reason-far = المكان بعيد
proposal-reason-language = صعوبة التفاهم
proposal-reason-know = أظن أنني أعرفهم
proposal-reason-feeling = لا أشعر بالارتياح
proposal-reason-other = سبب آخر

# States of a proposal, for both
proposal-state-your-turn = الآن دورك.
proposal-state-their-turn = الآن دور الطرف الآخر.
proposal-state-others-turn = وصل جوابك. ننتظر باقي المجموعة.
proposal-state-paired = قال الجميع نعم. بدأت سنتكم!
proposal-state-over = لن يتم هذا الاقتراح. لا لوم على أحد.
proposal-state-expired = انتهت المدة. نواصل البحث.
proposal-state-none = لا يوجد اقتراح الآن. سنخبرك عند وجود اقتراح.
proposal-paired-next = إلى اللقاء الأول
proposal-withdrawn-by-team = سحب الفريق هذا الاقتراح. نواصل البحث. والفريق يرحّب بأسئلتك.

# الأسئلة في صفحة الفريق
proposal-team-title = أسئلة عن الاقتراحات
proposal-team-none = لا توجد أسئلة.
proposal-team-asked = طُرح في { $date }

# كلمات عامة حين تقول الرموز أكثر مما ينبغي
proposal-plus-goals-group-plain = تحبون المساعدة في أهدافهم.
proposal-less-goals-plain = بعض الأهداف لا تناسب تمامًا.
proposal-less-language-plain = سيكون الحديث بطيئًا في البداية.
proposal-question-long = السؤال طويل. الحد الأقصى للحروف: { $max }.

# A page of its own for the team, and taking a proposal back
proposal-team-page-title = اقتراح
proposal-team-pair = { $household } و{ $group }
proposal-team-sent = أُرسل في { $date }
proposal-team-until = الجواب ممكن حتى { $date }
proposal-team-round = إلى الجولة
proposal-take-back-title = سحب هذا الاقتراح
proposal-take-back-text = يعلم الطرفان أن الاقتراح لن يتم. لا يظهر السبب لهما. وعند السؤال يمكن للفريق شرح ما أمكن.
proposal-take-back-after = بعد ذلك يعودان إلى قائمة الجاهزين. ولا تجمعهما جولة من جديد.
proposal-take-back-why = لماذا؟ الفريق وحده يقرأ ذلك.
proposal-take-back-go = سحب الاقتراح
proposal-take-back-missing = يرجى كتابة سبب بكلمات قليلة.
proposal-take-back-done = سُحب الاقتراح. سيصل الخبر إلى الطرفين.
proposal-take-back-closed = هذا الاقتراح لم يعد مفتوحًا. لم يعد سحبه ممكنًا.
