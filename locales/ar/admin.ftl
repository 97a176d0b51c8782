### A: what an administrator does. An administrator does not read people's files.
admin-page-title = الإدارة
admin-intro = هنا تُدار المدن والأدوار. ولا تظهر هنا بيانات المشاركين.

# A new installation
admin-first-title = الخطوات الأولى
admin-first-1 = اختيار مدينة وفتحها.
admin-first-2 = كتابة اسم ورقم هاتف يظهران أسفل كل صفحة.
admin-first-3 = إعطاء شخص دور «فريق المدينة».
admin-first-4 = إعداد البريد، أو قراءة الرسائل في صفحة «الرسائل» ({"\u2066"}/ar/outbox{"\u2069"}). ومن دون بريد يطبع الأمر «samenhier user link» رابط دخول لشخص لديه حساب.

# Cities
admin-cities-title = المدن
admin-city-state = الوضع
admin-city-contact-name = اسم شخص التواصل
admin-city-contact-phone = رقم الهاتف
admin-city-needs-contact = يلزم أولًا اسم ورقم هاتف.

# People and roles
admin-people-title = الأدوار
admin-role-give = إعطاء دور
admin-role-email = بريد الشخص
admin-role-kind = أي دور؟
admin-role-city = في أي مدينة؟
admin-role-spoken = ما لغات هذا الشخص؟
admin-role-end = إزالة هذا الدور
admin-role-ended = أُزيل الدور، وانتهت الصلاحيات فورًا.
admin-role-last-admin = هذا آخر مدير للموقع. يلزم تعيين مدير آخر أولًا.
admin-role-own = لا يمكن لأحد إزالة دوره بنفسه.
admin-second-on = الخطوة الثانية مفعّلة
admin-second-off = لم تُعدّ الخطوة الثانية بعد
