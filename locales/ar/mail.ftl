### Mails. Neutral subject, no other person's name, one button to one page.
mail-subject = رسالة من Samen Hier
mail-hello-plain = أهلًا،
mail-bye = مع أطيب التحيات،
mail-bye-team = فريق Samen Hier
mail-open = فتح الصفحة
mail-why = وصلتك هذه الرسالة بسبب مشاركتك في Samen Hier أو تسجيلك حديثًا.
mail-not-you = إذا لم يكن الطلب منك، فلا حاجة إلى أي إجراء.

# Sign-in code
mail-code-title = رمز الدخول الخاص بك
mail-code-text = يرجى كتابة هذا الرمز في الصفحة المفتوحة لديك:
mail-code-valid = الرمز والرابط صالحان حتى الساعة { $time }، ولمرة واحدة فقط.
mail-code-secret = الرمز سرّي. ونحن لا نطلبه أبدًا.

# Sign-up
mail-confirm-title = تأكيد التسجيل
mail-confirm-text = بهذا الرمز نعرف أن البريد بريدك. وبعدها يكتمل تسجيلك.
mail-signed-up-title = وصلنا تسجيلك
mail-signed-up-text = نسعد بمشاركتك. سنتواصل معك قبل { $date }.
mail-group-started-title = بدأت مجموعتك
mail-group-started-text = الآن يمكن دعوة أربعة أشخاص برابط شخصي لكل واحد. نحن لا نرسل إليهم شيئًا.
mail-group-answer-title = وصل رد على دعوتك
mail-group-answer-text = يمكن الاطلاع على الاسم وتأكيده.
mail-group-complete-title = اكتملت مجموعتكم
mail-group-complete-text = أصبحتم خمسة. سيتواصل معكم شخص من الفريق قبل { $date }.

# Proposal and pairing
mail-proposal-title = هناك اقتراح لك
mail-proposal-text = لا داعي للعجلة. الوقت متاح حتى { $date }. ويمكنك الرفض دائمًا.
mail-proposal-reminder-title = الاقتراح ما زال ينتظر جوابك
mail-proposal-reminder-text = يمكنك الجواب حتى { $date }. وعند التردد يمكن طرح سؤال.
mail-turn-title = الآن دورك
mail-turn-text = أجاب الطرف الآخر. الاقتراح ينتظر قرارك. الوقت متاح حتى { $date }.
mail-proposal-over-title = لن يتم هذا الاقتراح
mail-proposal-over-text = لا لوم على أحد. نواصل البحث، ومدة انتظارك محفوظة.
mail-question-answered-title = هناك جواب عن سؤالك
mail-question-answered-text = الجواب في صفحة الاقتراح.
mail-paired-title = سنتكم معًا تبدأ
mail-paired-text = قال الجميع نعم. في صفحتك الآن الأسماء وطريقة التواصل.

# Meeting
mail-meeting-title = تحدد موعد اللقاء الأول
mail-meeting-changed-title = تغيّر موعد اللقاء
mail-meeting-cancelled-title = أُلغي اللقاء
mail-meeting-when = الموعد: { $date }
mail-meeting-cannot = إذا كان الموعد غير مناسب، يمكن ذكر ذلك في الصفحة. لا مشكلة أبدًا.
mail-meeting-cancelled-text = ستختارون معًا موعدًا جديدًا.
mail-meeting-absent-title = هناك من لا يستطيع الحضور
mail-meeting-absent-text = في الصفحة يمكن اختيار يوم آخر.

# Other
mail-notice-title = هناك شيء جديد لك
mail-notice-text = التفاصيل في الصفحة.

# The team takes a proposal back
mail-proposal-withdrawn-title = سحب الفريق الاقتراح
mail-proposal-withdrawn-text = لا يلزم القيام بأي شيء. نواصل البحث، ومدة انتظارك محفوظة. والفريق يرحّب بأسئلتك.
