### I1 to I4: starting a group, five seats, invitations, what is still missing, the group's home.

# The promise
group-page-title = تأسيس مجموعة
group-promise-title = ما هو الوعد؟
group-promise-1 = تخصيص وقت، لمدة سنة، لأسرة جديدة في مدينتك.
group-promise-2 = أنتم خمسة، فالمهام موزّعة بينكم.
group-promise-3 = كل شخص يحدد ساعاته في الشهر. ساعتان تكفيان.
group-promise-4 = ثلاثة منكم على الأقل يتكلمون الهولندية جيدًا.
group-promise-5 = تحضرون تدريبًا وتقدّمون شهادة حسن السلوك (VOG). وهي مجانية.
group-promise-6 = لا يُطلب مال ولا خبرة في العمل الاجتماعي، بل الوقوف إلى جانب إنسان.
group-promise-stop = عند الضرورة يمكن التوقف، ويواصل الآخرون.
group-start = بدء مجموعتنا
group-about-you-title = معلومات عنك
group-about-group-title = عن مجموعتكم
group-edit-later = يمكن لكل عضو تعديل هذا لاحقًا.
group-check-title = هل هذا صحيح؟
group-done-title = بدأت مجموعتكم
group-done-text = المكان الأول لك. بقيت أربعة أماكن.
group-city-starting = نحن في البداية في { $city }. يمكن تكوين المجموعة الآن، أما الأسرة فلاحقًا.

# Five seats and invitations
group-seats-title = خمسة أماكن
group-seats-taken =
    { $count ->
        [zero] كل الأماكن الخمسة شاغرة.
        [one] مكان واحد من خمسة مشغول.
        [two] مكانان من خمسة مشغولان.
        [few] { $count } أماكن من خمسة مشغولة.
        [many] { $count } مكانًا مشغولًا.
       *[other] { $count } مكان مشغول.
    }
group-seats-left =
    { $count ->
        [zero] اكتمل العدد.
        [one] بقي مكان واحد.
        [two] بقي مكانان.
        [few] بقيت { $count } أماكن.
        [many] بقي { $count } مكانًا.
       *[other] بقي { $count } مكان.
    }
group-seats-full = اكتمل العدد. يسعدنا ذلك!
group-seat-number = المكان { $number }
group-seat-free = شاغر
group-seat-you = هذا أنت
group-seat-initiator = من بدأ المجموعة
group-seat-invited = تمت دعوة: { $label }
group-seat-opened = فُتح رابط { $label }
group-seat-accepted = وصلت موافقة من { $name }. هل هذا الاسم صحيح؟
group-seat-confirmed = { $name } في المجموعة
group-seat-six = يمكن إضافة صديق سادس. المكان الإضافي يُطلب من الفريق.
group-invite-title = دعوة شخص
group-invite-label = لمن هذا الرابط؟
group-invite-label-hint = لك وحدك، لمعرفة صاحب كل رابط.
group-invite-label-missing = يرجى كتابة اسم صاحب الرابط.
group-invite-language = بأي لغة؟
group-invite-make = إنشاء رابط شخصي
group-invite-ready-title = رابط { $label }
group-invite-once = يرجى نسخ الرابط أو إرساله الآن، فهو يظهر مرة واحدة فقط.
group-invite-rules = الرابط لشخص واحد، وصالح حتى { $date }.
group-invite-qr = صورة الرابط، يمكن مسحها بالهاتف.
group-invite-whatsapp = مشاركة عبر واتساب
group-invite-message = أهلًا! أؤسس مجموعة في برنامج Samen Hier. سنرافق أسرة جديدة في المدينة لمدة سنة. هل يمكنك الانضمام إلينا؟ هذا رابطك الخاص: { $url }
group-invite-revoke = إلغاء الرابط
group-invite-full = كل الأماكن محجوزة.
group-invite-waiting-confirm = يلزم تأكيد الاسم أولًا.
group-confirm-yes = نعم، أعرف هذا الشخص
group-confirm-no = لا، هذا غير صحيح

# The invited person
group-invited-title = دعوة للمشاركة
group-invited-text = دعوة من { $name } للانضمام إلى مجموعة في { $city }.
group-invited-what = خمسة أشخاص يرافقون أسرة جديدة في المدينة لمدة سنة.
group-invited-think = يمكن التفكير على مهل. الرابط صالح حتى { $date }.
group-invited-yes = نعم، أريد المشاركة
group-invited-no = لا، ليس الآن
group-invited-no-done = لا مشكلة. شكرًا على اهتمامك.
group-invited-questions = الآن أسئلة قليلة عنك. يرى الفريق إجاباتك. وقبل الموافقة لا يرى القادم الجديد إلا جزءًا منها، بلا اسمك.
group-invited-done-title = تم انضمامك
group-invited-done-text = بقي أن يؤكد اسمك الشخص الذي دعاك. ثم تظهر لك المجموعة.
group-invited-own = هذه الدعوة منك. الرابط مخصص لشخص آخر.
group-invited-other-group = لديك مجموعة أصلًا. لا يمكن الانضمام إلى مجموعتين معًا.

# Ready checklist
group-ready-title = ماذا بقي؟
group-ready-text = هنا ما ينقص، ومن يمكنه إتمامه.
group-ready-five = خمسة أشخاص في المجموعة
group-ready-talk = حديث مع الفريق
group-ready-statement = توقيع الجميع على التعهّد
group-ready-vog = شهادة حسن سلوك (VOG) للجميع
group-ready-training = حضور الجميع للتدريب
group-ready-answers = الإجابة عن كل أسئلة المجموعة
group-ready-done = تم
group-ready-missing = ينقص عند: { $names }
group-ready-who-team = هذا عمل الفريق.
group-ready-who-you = هذا بيدك.
group-ready-all = كل شيء جاهز. أنتم مستعدون للقاء أسرة.
group-statement-title = التعهّد
group-statement-sign = أوقّع على هذا التعهّد
group-statement-text-1 = أعامل الجميع باحترام.
group-statement-text-2 = لا أنقل شيئًا عن الأسرة إلا برغبتها.
group-statement-text-3 = لا أُقرض مالًا ولا أحتفظ ببطاقة بنكية أو DigiD.
group-statement-text-4 = عند القلق أتصل بالفريق.
group-statement-signed = وُقّع في { $date }.

# The group's home
group-home-title = مجموعتنا
group-home-next = ما الخطوة التالية؟
group-home-nothing = لا شيء مطلوب منك هذا الأسبوع.
group-home-forming =
    { $count ->
        [zero] اكتمل العدد.
        [one] بقيت دعوة شخص واحد لتكتمل المجموعة.
        [two] بقيت دعوة شخصين لتكتمل المجموعة.
        [few] بقيت دعوة { $count } أشخاص لتكتمل المجموعة.
        [many] بقيت دعوة { $count } شخصًا لتكتمل المجموعة.
       *[other] بقيت دعوة { $count } شخص لتكتمل المجموعة.
    }
group-home-complete = اكتمل العدد. سيتصل بكم الفريق قبل { $date }.
group-home-cleared = اكتمل الحديث مع الفريق والأوراق. بقيت بعض الأمور.
group-home-ready = أنتم جاهزون. كل أربعة أسابيع يبحث الفريق عمّن يناسبكم.
group-home-proposed = هناك اقتراح لكم.
group-home-paired = بدأت سنتكم.
group-home-paused = مجموعتكم متوقفة مؤقتًا.
group-home-members = من نحن؟
group-home-profile = ما كتبناه عن أنفسنا
group-home-answers = إجاباتي
group-home-preview = هذا ما يمكن أن يراه القادم الجديد عنكم قبل الموافقة
group-home-hours = مجموع وقتكم في الشهر: { $hours }.
group-leave-title = ترك المجموعة
group-leave-text = لا داعي لذكر السبب. بعدها لن يظهر لك شيء عن المجموعة أو الأسرة.
group-leave-go = أريد ترك المجموعة
