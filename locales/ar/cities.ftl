### P3: cities and their state.
cities-page-title = المدن
cities-intro = نعمل على البرنامج في أربع مدن. وهذا وضع كل مدينة الآن.

# The states, said plainly
cities-state-open = مفتوحة
cities-state-open-text = التسجيل مفتوح. ونحن نجمع الآن بين المجموعات والأسر.
cities-state-starting = في البداية
cities-state-starting-text = التسجيل ممكن منذ الآن. لكننا لا نجمع بعد بين المجموعات والأسر. وعندما نبدأ نخبرك.
cities-state-paused = متوقفة مؤقتًا
cities-state-paused-text = التسجيل غير ممكن هنا حاليًا. ومن يشارك أصلًا يستمر كالمعتاد.
cities-state-closed = مغلقة
cities-state-starting-unknown = لا نعرف بعد موعد البداية.
cities-state-starting-date = نتوقع أن نبدأ في { $date }.

# One city
cities-city-title = Samen Hier في { $city }
cities-city-more = المزيد عن { $city }
cities-who-to-call = بمن يمكنك الاتصال؟
cities-contact = لأي سؤال، { $name } في خدمتك، بمكالمة أو رسالة:
cities-contact-none = لا يوجد بعد اسم ورقم للتواصل في هذه المدينة.
cities-what-now = ما المتاح الآن؟
cities-join-here = المشاركة في { $city }
cities-districts = أحياء المدينة
cities-partner-unknown = لا نعرف بعد من سيكون شريكنا المحلي هنا.
cities-groups =
    { $count ->
        [zero] لا توجد مجموعات في { $city } بعد.
        [one] هناك مجموعة واحدة في { $city }.
        [two] هناك مجموعتان في { $city }.
        [few] هناك { $count } مجموعات في { $city }.
        [many] هناك { $count } مجموعة في { $city }.
       *[other] هناك { $count } مجموعة في { $city }.
    }
cities-back = كل المدن

# Not here yet
cities-elsewhere-title = هل سكنك في مدينة أخرى؟
cities-elsewhere-text = البرنامج غير موجود هناك بعد. يمكن للفريق أن يدلّك على ما هو متاح في منطقتك.
cities-elsewhere-tell = هل نخبرك عندما نبدأ في مدينتك؟
cities-elsewhere-postcode = هذا الرمز البريدي ليس في مدينة نعمل فيها. إذا كان صحيحًا فلا نستطيع المساعدة بعد.
cities-empty = لا توجد مدينة في القائمة بعد. سيضيفها الفريق.
