### When something goes wrong: always what happened, what is kept, what to do.
problem-page-title = حدث خطأ
problem-home = إلى الصفحة الرئيسية
problem-again = محاولة أخرى
problem-back = رجوع
problem-help = إذا لم ينجح الأمر، يمكنك الاتصال بالفريق أو مراسلته.
problem-code = يرجى ذكر هذا الرمز: { $code }

# Pages
problem-not-found-title = لم نجد هذه الصفحة
problem-not-found-text = الصفحة غير موجودة أو ليست مخصصة لك. ربما في العنوان خطأ في الكتابة.
problem-not-found-signed-out = إذا كانت الصفحة ظاهرة لك من قبل، فالحل هو تسجيل الدخول أولًا.
problem-not-allowed-title = هذا غير متاح هنا
problem-not-allowed-text = هذه الخطوة تخص شخصًا آخر. لم يتغير شيء.
problem-too-many-title = لحظة من فضلك
problem-too-many-text = تكررت المحاولة كثيرًا. يمكن المحاولة مرة أخرى بعد الساعة { $time }. ما كتبته محفوظ.
problem-server-title = حدث خطأ من جهتنا
problem-server-text = الخطأ ليس منك. ما أرسلته من قبل محفوظ. يمكن المحاولة بعد قليل.
problem-busy-title = هناك ضغط كبير الآن
problem-busy-text = يرجى الانتظار دقيقة ثم المحاولة من جديد. لم يضع شيء.
problem-not-taken-title = لم نتمكن من قبول هذا
problem-not-taken-text = يمكن العودة إلى الصفحة والمحاولة مرة أخرى. ما أُرسل من قبل محفوظ.

# Forms
problem-session-title = طالت مدة الغياب
problem-session-text = يلزم تسجيل الدخول من جديد. ما كتبته محفوظ وسيظهر مرة أخرى.
problem-changed-title = عدّل شخص آخر هذا قبل قليل
problem-changed-text = النسختان معروضتان في الأسفل. يمكن اختيار النسخة التي تبقى.
problem-changed-yours = ما كتبته أنت
problem-changed-theirs = الموجود حاليًا
problem-changed-keep-yours = اعتماد ما كتبته أنا
problem-changed-keep-theirs = إبقاء الموجود
problem-moved-on-title = لم يعد هذا ممكنًا
problem-moved-on-text = تغيّر شيء في هذه الأثناء. لم يضع شيء. يمكن الاطلاع على الوضع الحالي.
problem-twice-title = وصلنا هذا من قبل
problem-twice-text = أُرسل هذا النموذج مرتين، وحفظناه مرة واحدة.
problem-form-old-title = بقيت هذه الصفحة مفتوحة مدة طويلة
problem-form-old-text = يرجى مراجعة الإجابات وإرسالها من جديد. لم يضع شيء.
problem-form-broken-title = لم يصل النموذج بشكل صحيح
problem-form-broken-text = يمكن الرجوع وإرساله مرة أخرى.
problem-form-large = النص طويل جدًا. يرجى اختصاره وإرساله من جديد.
problem-draft-gone-title = لم تعد إجاباتك موجودة هنا
problem-draft-gone-text = نحفظها سبعة أيام على جهاز واحد. يمكنك البدء من جديد أو الاتصال بالفريق.
problem-other-tab = كانت هذه الصفحة مفتوحة في نافذة أخرى أيضًا. هذا آخر ما حفظته.

# Links
problem-link-dead-title = لم يعد هذا الرابط صالحًا
problem-link-dead-text = استُخدم الرابط من قبل أو انتهت مدته. يمكن طلب رابط جديد.
problem-link-dead-invitation = يمكن طلب رابط جديد من الشخص الذي دعاك.
problem-version-old = هناك نسخة جديدة من الموقع. يرجى إعادة تحميل الصفحة.
problem-setup-missing = لم يُجهَّز هذا الجزء بعد. يمكن سؤال الفريق عن الموعد.
problem-demo-only = هذا متاح في العرض التجريبي فقط.
