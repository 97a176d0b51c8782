### When something goes wrong: always what happened, what is kept, what to do.
problem-home = إلى الصفحة الرئيسية
problem-help = إذا لم ينجح الأمر، يمكنك الاتصال بالفريق أو مراسلته.
problem-code = يرجى ذكر هذا الرمز: { $code }

# Pages
problem-not-found-title = لم نجد هذه الصفحة
problem-not-found-text = الصفحة غير موجودة أو ليست مخصصة لك. ربما في العنوان خطأ في الكتابة.
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
problem-moved-on-title = لم يعد هذا ممكنًا
problem-moved-on-text = تغيّر شيء في هذه الأثناء. لم يضع شيء. يمكن الاطلاع على الوضع الحالي.
problem-draft-gone-title = لم تعد إجاباتك موجودة هنا
problem-draft-gone-text = نحفظها سبعة أيام على جهاز واحد. يمكنك البدء من جديد أو الاتصال بالفريق.

# Links
problem-link-dead-title = لم يعد هذا الرابط صالحًا
problem-link-dead-text = استُخدم الرابط من قبل أو انتهت مدته. يمكن طلب رابط جديد.
