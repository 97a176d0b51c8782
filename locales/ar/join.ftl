### P4: three doors.
join-page-title = المشاركة
join-intro = هناك ثلاث طرق للمشاركة.
join-stop-any-time = التوقف ممكن في أي لحظة. نحفظ إجاباتك سبعة أيام على هذا الجهاز.
join-skip-most = معظم الأسئلة يمكن تخطّيها.
join-questions =
    { $count ->
        [zero] لا توجد أسئلة.
        [one] هناك سؤال واحد.
        [two] هناك سؤالان.
        [few] هناك { $count } أسئلة.
        [many] هناك { $count } سؤالًا.
       *[other] هناك { $count } سؤال.
    }

# The three doors
join-household-title = وصلتُ حديثًا
join-household-text = لك وحدك أو لك ولعائلتك. معلومات عمّا يهمّك، ثم يتصل بك شخص من الفريق أو يكتب لك.
join-household-for = لمن لديهم تصريح إقامة لجوء (verblijfsvergunning asiel)، ولم تمضِ على وجودهم في هولندا أكثر من ثلاث سنوات.
join-household-helper = هل هناك من يساعدك في الإجابة؟ لا بأس بذلك.
join-household-go = التسجيل
join-group-title = نريد أن نكون مجموعة
join-group-text = البداية منك، ثم دعوة أربعة أشخاص من معارفك. وكل واحد يجيب بنفسه عن أسئلة قليلة.
join-group-for = ثلاثة منكم على الأقل يتكلمون الهولندية جيدًا. وتخصصون بعض الوقت لمدة سنة.
join-group-go = تأسيس مجموعة
join-alone-title = أشارك وحدي
join-alone-text = إذا لم تكن لديك مجموعة، نبحث عن أربعة آخرين في مدينتك. وتتعارفون أولًا.
join-alone-go = المشاركة الفردية
join-help-title = هل الحديث مع شخص أسهل لك؟
join-help-text = يمكنك الاتصال بالفريق، وسنجيب عن الأسئلة معًا.
join-have-account = هل لديك حساب؟
join-continue-draft = المتابعة من حيث توقفت
join-invitation-title = هل وصلتك دعوة؟
join-invitation-text = الدعوة تُفتح من الرابط الذي وصلك، وهو لك وحدك.
join-city-closed = التسجيل في { $city } غير ممكن حاليًا.
join-closed-all = لا توجد مدينة مفتوحة الآن. التسجيل غير ممكن بعد.
