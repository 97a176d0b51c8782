### Signing in, the code, the link, the second factor, devices, the account page.

# Sign in
sign-page-title = تسجيل الدخول
sign-intro = بعد كتابة البريد الإلكتروني نرسل إليك رمزًا من ثمانية أرقام.
sign-no-password = لا حاجة إلى كلمة مرور.
sign-go = أرسلوا لي الرمز
sign-no-mail = بلا بريد إلكتروني؟ الفريق يساعدك عبر الهاتف.
sign-new-here = هل هذه زيارتك الأولى؟ التسجيل يأتي أولًا.
sign-shared-device = هذا الجهاز يستخدمه آخرون أيضًا
sign-shared-device-why = عندها ينتهي الدخول بعد ساعة بلا نشاط.

# The code
sign-code-page-title = إدخال الرمز
sign-code-sent = إذا كان هذا البريد معروفًا لدينا، فقد أرسلنا إليه رمزًا الآن: { $email }.
sign-code-sent-new = أرسلنا رمزًا إلى { $email }.
sign-code-missing = يرجى كتابة الأرقام الثمانية من الرسالة.
sign-code-wrong = الرمز غير صحيح. يوجد الرمز الصحيح في أحدث رسالة منا.
sign-code-tries =
    { $count ->
        [zero] لم تبقَ محاولات.
        [one] بقيت محاولة واحدة.
        [two] بقيت محاولتان.
        [few] بقيت { $count } محاولات.
        [many] بقيت { $count } محاولة.
       *[other] بقيت { $count } محاولة.
    }
sign-code-old = انتهت مدة هذا الرمز أو استُخدم من قبل. يمكن طلب رمز جديد.
sign-code-other-browser = الرمز صالح في النافذة التي طُلب منها. أو يمكن طلب رمز جديد هنا.
sign-code-go = تسجيل الدخول
sign-code-valid = الرمز صالح حتى الساعة { $time }.
sign-code-again = إرسال رمز جديد
sign-code-again-at = لم تصل الرسالة؟ ربما هي في البريد غير المرغوب. يمكن طلب رمز جديد بعد الساعة { $time }.
sign-code-other-mail = استخدام بريد آخر
sign-code-demo = في هذا العرض التجريبي توجد رسالة الرمز في صفحة الرسائل.

# The link
sign-link-page-title = هل هذا الطلب منك؟
sign-link-text = طُلب الدخول باسم { $email } الساعة { $time }.
sign-link-text-plain = هذا الزر لتسجيل الدخول.
sign-link-yes = نعم، تسجيل الدخول
sign-link-no = لا، الطلب ليس مني
sign-link-no-done = حسنًا. لم يعد الرابط صالحًا.
sign-link-demo = الدخول باسم { $name }، وهي شخصية خيالية.

# Done, out
sign-needed = يلزم تسجيل الدخول أولًا. بعدها تظهر الصفحة نفسها.
sign-out-page-title = تسجيل الخروج
sign-out-question = تأكيد الخروج من هذا الجهاز؟
sign-out-go = نعم، تسجيل الخروج
sign-out-done = تم تسجيل الخروج. إلى اللقاء.

# Second factor
sign-second-page-title = خطوة أخيرة
sign-second-text = يرجى كتابة الأرقام الستة من تطبيق الرموز على الهاتف.
sign-second-label = الرمز (ستة أرقام)
sign-second-missing = يرجى كتابة الأرقام الستة من التطبيق.
sign-second-wrong = الرمز غير صحيح. يمكن انتظار الرمز التالي وتجربته. ويجب أن يكون الوقت على الهاتف صحيحًا.
sign-second-used = استُخدم هذا الرمز من قبل. يرجى انتظار الرمز التالي.
sign-second-go = متابعة
sign-second-lost = عند ضياع الهاتف يساعدك مدير الموقع.
sign-second-set-title = إعداد الخطوة الثانية
sign-second-set-why = لأنك تطّلع على بيانات أشخاص آخرين، نطلب رمزًا إضافيًا من هاتفك.
sign-second-set-1 = أولًا فتح تطبيق للرموز، مثل Aegis أو 2FAS أو Google Authenticator.
sign-second-set-2 = ثم مسح هذه الصورة بالتطبيق.
sign-second-set-key = بلا كاميرا؟ يمكن كتابة هذا المفتاح في التطبيق:
sign-second-set-3 = وأخيرًا كتابة الأرقام الستة الظاهرة في التطبيق.
sign-second-set-qr = صورة فيها مفتاح التطبيق
sign-step-up-text = هذه معلومات محمية حماية إضافية، لذلك يلزم إدخال الرمز مرة أخرى.

# Account page
sign-account-title = حسابي
sign-account-signed-in = تم الدخول باسم { $name }.
sign-account-role = الدور: { $role }
sign-account-role-city = الدور: { $role } في { $city }
sign-account-settings = اللغة والتواريخ
sign-account-months = كيف تُكتب أسماء الأشهر؟
sign-account-months-levant = كما في سوريا والعراق: { $example }
sign-account-months-nile = كما في مصر والسودان: { $example }
sign-account-saved = تم الحفظ.
sign-sessions-title = الأجهزة المتصلة بحسابك
sign-sessions-this = هذا الجهاز
sign-sessions-shared = جهاز مشترك
sign-sessions-seen = آخر استخدام: { $date }
sign-sessions-until = ينتهي الدخول في { $date } على الأكثر
sign-sessions-end = إنهاء الدخول من هذا الجهاز
sign-sessions-end-others = إنهاء الدخول من كل الأجهزة الأخرى
sign-sessions-ended = تم إنهاء الدخول من ذلك الجهاز.
sign-sessions-others-ended = تم إنهاء الدخول من كل الأجهزة الأخرى.
sign-sessions-only-this = الدخول من هذا الجهاز فقط.
sign-sessions-unknown = جهاز غير معروف

# عنوان بريد جديد
sign-account-email-change = استخدام عنوان بريد إلكتروني آخر
sign-account-email-new = عنوان البريد الإلكتروني الجديد
sign-account-email-confirm = استخدام هذا العنوان من الآن
sign-account-email-done = تم حفظ عنوان البريد الإلكتروني الجديد. وتم تسجيل الخروج من كل الأجهزة الأخرى.
