### The frame round every page: header, footer, banner, language switch.

# Names and titles
site-brand = Samen Hier
site-brand-meaning = Samen Hier تعني «معًا هنا»: خمسة أشخاص، أسرة واحدة، سنة واحدة.
site-title = { $page } – Samen Hier
site-title-error = خطأ: { $page }
site-description = خمسة من سكان المدينة وأسرة جديدة يقضون سنة معًا، في لاهاي وألميره وهارلم وروتردام.

# Header
site-skip = الانتقال إلى المحتوى
site-nav-label = القائمة
site-nav-how = كيف يعمل البرنامج؟
site-nav-cities = المدن
site-nav-join = المشاركة
site-nav-questions = أسئلة
site-nav-my = صفحتي
site-nav-group = مجموعتنا
site-nav-team = قائمة العمل
site-nav-admin = الإدارة
site-sign-in = تسجيل الدخول
site-language-label = اللغة

# Footer: the same help at the same place on every page
site-help-person = هل لديك سؤال؟ { $name } في خدمتك، بمكالمة أو رسالة:
site-help-team = هل لديك سؤال؟ يسعد فريق مدينتك بمساعدتك.
site-report = هناك أمر يقلقني
site-about-me = ماذا تعرفون عني؟
site-footer-privacy = الخصوصية
site-footer-matching = كيف نختار المجموعات؟
site-footer-accessibility = سهولة الاستخدام للجميع
site-footer-emergency = هل هناك شخص في خطر؟ رقم الطوارئ هو 112.
site-footer-maker = أطلقت منظمة Justice and Peace في لاهاي برنامج Samen Hier.

# Demo: banner and role switcher
site-demo-banner = هذا عرض تجريبي. كل الأشخاص والبيانات خيالية.
site-demo-try = جولة للتجربة
site-demo-mail = عرض الرسائل

# Small words used everywhere
site-continue = متابعة
site-back = رجوع
site-save = حفظ
site-cancel = إلغاء
site-change = تعديل
site-remove = إزالة
site-show = إظهار
site-yes = نعم
site-no = لا
site-rather-not-say = أفضّل عدم الإجابة
site-do-not-know = لا أعرف بعد
site-not-answered = بلا إجابة
site-optional = سؤال اختياري
site-saved = تم الحفظ.
site-busy = لحظة من فضلك.
site-said-offline = لا يوجد اتصال بالإنترنت. ما كُتب ما زال هنا. يمكنك المحاولة مرة أخرى بعد قليل.
site-said-failed = لم ينجح ذلك. ما كُتب ما زال هنا. يمكنك المحاولة مرة أخرى بعد قليل.
site-look-again = تحديث الصفحة
site-more = قراءة المزيد
site-copy = نسخ
site-copied = تم النسخ.
site-download = تنزيل
site-who-sees = من يرى هذا؟
site-sees-team = لا يرى هذا إلا فريق مدينتك.
site-sees-group-later = يرى الفريق هذا. ولا تراه المجموعة إلا بعد موافقة الجميع.
site-sees-group-part = يرى الفريق هذا. وقبل الموافقة يرى الطرف الآخر جزءًا منه، بلا اسمك.
site-sees-travel = يرى الفريق هذا. أما المجموعة فترى فقط مدة الطريق تقريبًا.
site-sees-nobody = لا يراه أحد غيرك.
site-errors-title =
    { $count ->
        [zero] لا توجد إجابات تحتاج إلى تصحيح
        [one] هناك إجابة واحدة تحتاج إلى تصحيح
        [two] هناك إجابتان تحتاجان إلى تصحيح
        [few] هناك { $count } إجابات تحتاج إلى تصحيح
        [many] هناك { $count } إجابة تحتاج إلى تصحيح
       *[other] هناك { $count } إجابة تحتاج إلى تصحيح
    }
site-errors-kept = باقي إجاباتك محفوظة.
site-empty = لا يوجد شيء هنا بعد.
