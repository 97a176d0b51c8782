### N1 to N4: a household signs up, and waits. Short sentences: many readers are learning the language.

# Introduction
household-page-title = التسجيل
household-intro = أهلًا بك. سنطرح أسئلة قليلة، ثم يتواصل معك شخص من الفريق.
household-intro-skip = يمكن تخطّي معظم الأسئلة.
household-intro-stop = يمكن التوقف والمتابعة لاحقًا. نحفظ إجاباتك سبعة أيام على هذا الجهاز.
household-intro-never-title = لا نسأل عن
household-intro-never-1 = بلدك أو أصلك
household-intro-never-2 = دينك
household-intro-never-3 = كيف جئت إلى هنا ولماذا
household-intro-never-4 = أرقام أوراقك أو نسخ منها
household-intro-never-5 = صحتك
household-intro-questions =
    { $count ->
        [zero] لا توجد أسئلة.
        [one] هناك سؤال واحد.
        [two] هناك سؤالان.
        [few] هناك { $count } أسئلة قصيرة.
        [many] هناك { $count } سؤالًا قصيرًا.
       *[other] هناك { $count } سؤال قصير.
    }
household-start = البدء
household-resume = المتابعة من حيث توقفت
household-resume-text = إجاباتك السابقة ما زالت محفوظة حتى { $date }.
household-throw-away = حذف إجاباتي

# Steps
household-step-skip = تخطّي هذا السؤال
household-step-saved = إجاباتك محفوظة. يمكن المتابعة لاحقًا.
household-step-name-title = بأي اسم نناديك؟
household-step-city-title = ما مكان سكنك؟
household-step-eligible-title = هل هذا البرنامج مناسب لك؟
household-step-reach-title = كيف نتواصل معك؟
household-step-people-title = من سيشارك؟
household-step-languages-title = بأي لغات يمكنك التحدث؟
household-step-slots-title = ما أوقات فراغك؟
household-step-travel-title = ما المسافة المناسبة لك؟
household-step-goals-title = ما أهدافك؟
household-step-interests-title = ما هواياتك؟
household-step-age-title = كم عمرك تقريبًا؟
household-step-wishes-title = هل لديك رغبة أخرى؟

# Check your answers and consents
household-check-title = هل هذا صحيح؟
household-check-text = لا داعي للعجلة. ما زال تعديل كل شيء ممكنًا.
household-consent-title = موافقاتك
household-consent-intro = كل موافقة منفصلة. ويمكنك سحب أي موافقة لاحقًا.
household-consent-matching = نعم، يمكنكم استخدام إجاباتي للبحث عن مجموعة لي.
household-consent-matching-without = بدون هذه الموافقة لا نستطيع البحث عن مجموعة لك.
household-consent-matching-missing = يرجى وضع علامة هنا للسماح لنا بالبحث عن مجموعة لك. وإلا فلا نستطيع استخدام تسجيلك.
household-consent-contact = نعم، بعد موافقة الجميع يمكن للمجموعة رؤية هاتفي أو بريدي.
household-consent-contact-without = بدون هذه الموافقة تتفق المجموعة معك على المواعيد عبر هذا الموقع فقط.
household-consent-research = نعم، يمكن للباحثين استخدام إجاباتي بدون اسمي.
household-consent-research-without = بدون هذه الموافقة تبقى مشاركتك كما هي، ولا فرق.
household-consent-given = تمت الموافقة في { $date }
household-consent-withdraw = سحب هذه الموافقة
household-send = إرسال التسجيل

# Confirm and done
household-confirm-title = بقي شيء واحد: هل هذا بريدك؟
household-confirm-text = أرسلنا رمزًا إلى { $email }. يرجى كتابة الأرقام الثمانية هنا.
household-confirm-go = تأكيد
household-done-title = تم، شكرًا لك
household-done-text = سنتواصل معك قبل { $date }.
household-done-person = سيكون التواصل مع { $name }.
household-done-language = إذا لم تكن هناك لغة مشتركة مع { $name }، نبحث عن شخص يترجم.
household-done-starting = نحن في البداية في { $city }. سنخبرك عندما يحين الوقت.
household-done-no-mail = لم يُذكر بريد إلكتروني. سيتصل بك الفريق لتأكيد كل شيء. ونحفظ إجاباتك ثلاثين يومًا.
household-done-next = متابعة حالة طلبك
household-done-already = وصلنا تسجيلك من قبل، وحفظناه مرة واحدة.

# Waiting
household-waiting-title = أين وصل طلبك؟
household-waiting-hello = أهلًا { $name }
household-waiting-step-1 = تم التسجيل
household-waiting-step-2 = الحديث مع الفريق
household-waiting-step-3 = كل شيء جاهز للقاء مجموعة
household-waiting-step-done = تم
household-waiting-step-now = المرحلة الحالية
household-waiting-step-later = لاحقًا
household-waiting-signed-up = وصلنا تسجيلك. سنتواصل معك قبل { $date }.
household-waiting-late = كان ينبغي أن نتواصل معك قبل { $date }. نعتذر عن التأخير. يمكنك الاتصال بنا أيضًا.
household-waiting-contacted = تحدّث معك شخص من الفريق. والآن نُكمل المعلومات معًا.
household-waiting-ready = كل شيء مكتمل. نبحث لك عن مجموعة، ونعيد البحث كل أربعة أسابيع.
household-waiting-unknown = لا نعرف بعد كم سيطول الأمر.
household-waiting-usual = ينتظر نصف المشاركين مدة أقصاها: { $weeks }. وينتظر ربعهم مدة أقصاها: { $from }. وينتظر ربع آخر أكثر من هذه المدة: { $to }.
household-waiting-proposed = هناك اقتراح لك.
household-waiting-proposed-go = قراءة الاقتراح
household-waiting-paired = لديك مجموعة.
household-waiting-paired-go = صفحة مجموعتك
household-waiting-withdrawn = تم إيقاف مشاركتك. يمكن التراجع حتى { $date }، ثم نمحو كل شيء.
household-waiting-undo = أريد المتابعة
household-waiting-last-news = آخر خبر: { $date }
household-waiting-answers = إجاباتي
household-waiting-edit = تعديل إجاباتي
household-waiting-shorten-slots = إذا كانت لديك أوقات أخرى أيضًا، فقد تناسبك مجموعات أكثر.
household-stop-title = إيقاف المشاركة
household-stop-text = هذا ممكن دائمًا وبلا سبب. ومن تلك اللحظة لا يرى أحد بياناتك. وبعد سبعة أيام نمحو كل شيء.
household-stop-go = نعم، إيقاف المشاركة

# Fields that only this questionnaire has
household-choose = اختيار
household-too-many = يمكن اختيار { $max } على الأكثر.
household-too-long = النص طويل. الحد الأقصى للحروف: { $max }.
household-city-starting = نحن في البداية هنا. سيبقى تسجيلك في الانتظار.
household-language-row = اللغة { $number }
household-language-level = ما مستواك في اللغة { $number }؟
household-travel-line = { $minutes }، { $by }
household-language-line = { $language }: { $level }
household-hope-sure = نعم، يبقى النص كما هو
household-email-none = لا يوجد بريد؟ يمكن ترك الخانة فارغة، وسيتصل بك الفريق.
household-check-missing = بعض الأسئلة ما زالت بحاجة إلى جواب.
household-confirm-later = يمكن تأجيل ذلك. يكفي تسجيل الدخول لاحقًا بالبريد وبأحدث رمز.

# Waiting, without a date that we do not have
household-waiting-intake-plain = هناك موعد للحديث مع الفريق. وقد أخبرك الفريق بالوقت.
household-waiting-paused-plain = تسجيلك متوقف مؤقتًا ومكانك محفوظ. للمتابعة يمكنك الاتصال بالفريق.
household-waiting-not-suitable = هذا البرنامج غير مناسب لك الآن. وسيدلّك الفريق على جهة أخرى. وإن كان لك رأي آخر فيمكنك الاتصال بالفريق.
household-waiting-ended = انتهت سنتكم معًا. سيسألك الفريق عن رغبتك بعد ذلك.
household-waiting-no-matching = لا نبحث عن مجموعة الآن، لأن موافقتك سُحبت.

# What we know about you
household-data-title = ماذا نعرف عنك؟
household-data-text = هنا كل إجاباتك، ويمكن تصحيح كل واحدة منها.
household-data-since = تاريخ تسجيلك: { $date }.
household-consent-give = الموافقة
household-looked-title = من اطّلع على إجاباتك؟
household-looked-none = لم يطّلع أحد من الفريق على إجاباتك بعد.
household-looked-line =
    { $count ->
        [zero] { $date }: { $role }، ولا مرة
        [one] { $date }: { $role }، مرة واحدة
        [two] { $date }: { $role }، مرتان
        [few] { $date }: { $role }، { $count } مرات
        [many] { $date }: { $role }، { $count } مرة
       *[other] { $date }: { $role }، { $count } مرة
    }
household-file-title = نسخة من بياناتك
household-file-text = في هذا الملف إجاباتك وموافقاتك والاقتراحات التي وصلتك ومن اطّلع على بياناتك. أما ملاحظات الفريق فيمكنك طلبها من الفريق.
household-correct-city = هل انتقلت إلى مدينة أخرى؟ يمكنك الاتصال بالفريق لترتيب ذلك معك.
household-correct-email = تغيير البريد ممكن في صفحة «حسابي».

# Something is not right
household-safe-exit = مغادرة هذه الصفحة فورًا
household-safe-change-title = التوقف، أو مجموعة أخرى
household-safe-change-text = لا حاجة إلى سبب. يمكن كتابة ذلك أعلاه، أو التوقف من هنا.

# What would shorten the wait, counted
household-waiting-shorten-slots-count =
    { $count ->
        [zero] الأوقات كافية الآن.
        [one] إذا كانت لديك أوقات أخرى أيضًا، فقد تناسبك مجموعة واحدة أخرى.
        [two] إذا كانت لديك أوقات أخرى أيضًا، فقد تناسبك مجموعتان أخريان.
        [few] إذا كانت لديك أوقات أخرى أيضًا، فقد تناسبك { $count } مجموعات أخرى.
        [many] إذا كانت لديك أوقات أخرى أيضًا، فقد تناسبك { $count } مجموعة أخرى.
       *[other] إذا كانت لديك أوقات أخرى أيضًا، فقد تناسبك { $count } مجموعة أخرى.
    }
household-waiting-shorten-travel-count =
    { $count ->
        [zero] الطريق مناسب الآن.
        [one] إذا كان طريق أطول مقبولًا لديك، فقد تناسبك مجموعة واحدة أخرى.
        [two] إذا كان طريق أطول مقبولًا لديك، فقد تناسبك مجموعتان أخريان.
        [few] إذا كان طريق أطول مقبولًا لديك، فقد تناسبك { $count } مجموعات أخرى.
        [many] إذا كان طريق أطول مقبولًا لديك، فقد تناسبك { $count } مجموعة أخرى.
       *[other] إذا كان طريق أطول مقبولًا لديك، فقد تناسبك { $count } مجموعة أخرى.
    }
