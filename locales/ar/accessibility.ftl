### P9: accessibility statement.
accessibility-page-title = سهولة الاستخدام للجميع
accessibility-intro = يجب أن يتمكن الجميع من استخدام Samen Hier. حتى مع هاتف قديم أو إنترنت ضعيف، ومع قارئ شاشة أو بلا فأرة.
accessibility-goal = نبني الموقع وفق معيار WCAG 2.2 بمستوى AA، ونكتب بأبسط لغة ممكنة.

# What works
accessibility-works-title = ما يمكن توقعه
accessibility-works-1 = كل صفحة وكل نموذج يعمل بلا JavaScript.
accessibility-works-2 = كل شيء ممكن بلوحة المفاتيح.
accessibility-works-3 = يمكن تكبير النص حسب الحاجة. وهناك وضع فاتح ووضع داكن.
accessibility-works-4 = العربية من اليمين إلى اليسار، بخط مناسب لها.
accessibility-works-5 = لا يوجد عدّ تنازلي، ولا شيء يتحرك من تلقاء نفسه.

# What was tested
accessibility-tested-title = ما الذي جرى اختباره؟
accessibility-tested-machine = نختبر الصفحات المتاحة للجميع ببرنامج (axe)، بثلاث لغات: الوضع الفاتح على الهاتف، والداكن على شاشة كبيرة.
accessibility-tested-limit = لكن مثل هذا البرنامج لا يجد كل المشكلات.
accessibility-not-title = ما لم يُختبر بعد
accessibility-not-people = لم يختبر الموقع معنا بعد أي شخص من ذوي الإعاقة.
accessibility-not-reader = لم تُجرَّب كل الخطوات بقارئ شاشة بعد، في أي لغة.
accessibility-not-language = لم يراجع النصوص العربية بعد شخص لغته الأم العربية. ولم يقرأ النصوص الهولندية بعد أشخاص يتعلمون الهولندية.
accessibility-not-auditor = لم تفحص الموقع جهة خارجية بعد.

# Something in the way
accessibility-complain-title = هل واجهتك مشكلة؟
accessibility-complain-text = يمكن إخبارنا بأي طريقة: مكالمة أو رسالة أو بريد. نساعدك أولًا، ثم نُصلح المشكلة.
accessibility-complain-go = الإبلاغ عن مشكلة
accessibility-date = كُتب هذا البيان في { $date }.
