### The names of codes. A code with _ is written with - in the id.

# Languages
word-language-ar = العربية
word-language-ti = التيغرينية
word-language-en = الإنجليزية
word-language-nl = الهولندية
word-language-fa = الفارسية
word-language-prs = الدرية
word-language-tr = التركية
word-language-uk = الأوكرانية
word-language-so = الصومالية
word-language-kmr = الكردية (الكرمانجية)
word-language-ckb = الكردية (السورانية)
word-language-am = الأمهرية
word-language-fr = الفرنسية
word-language-es = الإسبانية
word-language-de = الألمانية
word-language-ru = الروسية
word-language-ps = البشتوية
word-language-ur = الأردية

# How well somebody speaks it
word-level-a1 = بضع كلمات (A1)
word-level-a2 = جمل قصيرة وبسيطة (A2)
word-level-b1 = محادثات يومية (B1)
word-level-b2 = معظم الأمور بسهولة (B2)
word-level-c1 = جيد جدًا (C1)
word-level-c2 = مثل لغتي الأم تقريبًا (C2)
word-level-native = لغتي الأم

# Goals
word-goal-language = تعلّم اللغة
word-goal-work = إيجاد عمل
word-goal-study = الدراسة
word-goal-friends = التعرّف على الناس
word-goal-children-school = مدرسة الأطفال
word-goal-getting-around = التنقل في المدينة
word-goal-sport = الرياضة
word-goal-culture = الأنشطة الثقافية
word-goal-celebrating = الاحتفال معًا

# Interests
word-interest-cooking = الطبخ
word-interest-baking = الخبز والحلويات
word-interest-gardening = العناية بالحدائق
word-interest-football = كرة القدم
word-interest-sport = الرياضة
word-interest-walking = المشي
word-interest-cycling = ركوب الدراجة
word-interest-music = الموسيقى
word-interest-dancing = الرقص
word-interest-reading = القراءة
word-interest-films = الأفلام والمسلسلات
word-interest-drawing = الرسم
word-interest-sewing = الخياطة والحياكة
word-interest-photography = التصوير
word-interest-games = الألعاب والشطرنج
word-interest-computers = الحاسوب
word-interest-repairing = إصلاح الأشياء
word-interest-animals = الحيوانات
word-interest-nature = الطبيعة
word-interest-museums = المتاحف

# What a member likes to help with
word-likes-language-practice = التدرب على الهولندية
word-likes-letters-forms = قراءة الرسائل والاستمارات
word-likes-phone-calls = المساعدة في المكالمات
word-likes-go-along = المرافقة إلى المواعيد
word-likes-job-search = البحث عن عمل
word-likes-study-help = المساعدة في الدراسة
word-likes-children-school = المدرسة والأطفال
word-likes-sport = الرياضة معًا
word-likes-culture-outing = زيارة متحف أو مهرجان
word-likes-cook-eat = الطبخ والأكل معًا
word-likes-celebrate = الاحتفال بالأعياد

# Age bands
word-age-18-25 = من 18 إلى 25 سنة
word-age-26-35 = من 26 إلى 35 سنة
word-age-36-50 = من 36 إلى 50 سنة
word-age-51-65 = من 51 إلى 65 سنة
word-age-66-plus = 66 سنة أو أكثر
word-age-child-0-3 = من 0 إلى 3 سنوات
word-age-child-4-11 = من 4 إلى 11 سنة
word-age-child-12-17 = من 12 إلى 17 سنة

# Kinds of household
word-household-alone = أنا وحدي
word-household-couple = نحن اثنان
word-household-with-children = عائلة لديها أطفال
word-household-kind-alone = شخص واحد
word-household-kind-couple = زوجان
word-household-kind-with-children = عائلة لديها أطفال

# Ways to be reached
word-channel-mail = البريد الإلكتروني
word-channel-phone = مكالمة هاتفية
word-channel-text = رسالة نصية (SMS)
word-channel-whatsapp = واتساب
word-channel-partner = عن طريق شخص يساعدني
word-channel-visit = زيارة

# Parts of the day
word-part-morning = صباحًا
word-part-afternoon = بعد الظهر
word-part-evening = مساءً

# Days of the week
word-day-monday = الاثنين
word-day-tuesday = الثلاثاء
word-day-wednesday = الأربعاء
word-day-thursday = الخميس
word-day-friday = الجمعة
word-day-saturday = السبت
word-day-sunday = الأحد

# Slots of the week: day and part together
word-slot-monday-morning = صباح الاثنين
word-slot-monday-afternoon = يوم الاثنين بعد الظهر
word-slot-monday-evening = مساء الاثنين
word-slot-tuesday-morning = صباح الثلاثاء
word-slot-tuesday-afternoon = يوم الثلاثاء بعد الظهر
word-slot-tuesday-evening = مساء الثلاثاء
word-slot-wednesday-morning = صباح الأربعاء
word-slot-wednesday-afternoon = يوم الأربعاء بعد الظهر
word-slot-wednesday-evening = مساء الأربعاء
word-slot-thursday-morning = صباح الخميس
word-slot-thursday-afternoon = يوم الخميس بعد الظهر
word-slot-thursday-evening = مساء الخميس
word-slot-friday-morning = صباح الجمعة
word-slot-friday-afternoon = يوم الجمعة بعد الظهر
word-slot-friday-evening = مساء الجمعة
word-slot-saturday-morning = صباح السبت
word-slot-saturday-afternoon = يوم السبت بعد الظهر
word-slot-saturday-evening = مساء السبت
word-slot-sunday-morning = صباح الأحد
word-slot-sunday-afternoon = يوم الأحد بعد الظهر
word-slot-sunday-evening = مساء الأحد

# Months (Arabic: Levant and Iraq, the default)
word-month-1 = كانون الثاني
word-month-2 = شباط
word-month-3 = آذار
word-month-4 = نيسان
word-month-5 = أيار
word-month-6 = حزيران
word-month-7 = تموز
word-month-8 = آب
word-month-9 = أيلول
word-month-10 = تشرين الأول
word-month-11 = تشرين الثاني
word-month-12 = كانون الأول

# Dates put together
word-date = { $weekday } { $day } { $month }
word-date-year = { $weekday } { $day } { $month } { $year }
word-date-time = { $date }، الساعة { $time }

# Ways to travel
word-travel-foot = مشيًا
word-travel-bike = بالدراجة
word-travel-public-transport = بالترام أو الباص أو القطار
word-travel-car = بالسيارة

# Places
word-place-home = في بيت أحدنا
word-place-library = مكتبة عامة
word-place-cafe = مقهى
word-place-outdoors = في الهواء الطلق، في حديقة
word-place-club = مركز الحي أو نادٍ
word-place-other = مكان آخر

# How much contact
word-contact-light = قليل: مرتان في الشهر تقريبًا
word-contact-medium = متوسط: كل أسبوع
word-contact-much = كثير: أكثر من مرة في الأسبوع

# Company
word-company-no-wish = لا فرق عندي
word-company-women = نساء فقط
word-company-men = رجال فقط
word-company-alone = وحدي
word-company-two = نحن اثنان
word-company-three = نحن ثلاثة

# Who filled in the form
word-filled-self = أجيب عن الأسئلة بنفسي
word-filled-with-coordinator = يساعدني شخص من الفريق
word-filled-partner = يساعدني شخص آخر

# Forms of address
word-address-feminine = مؤنث (أنتِ)
word-address-masculine = مذكر (أنتَ)
word-address-neutral = لا فرق عندي

# Cities
word-city-the-hague = لاهاي
word-city-almere = ألميره
word-city-haarlem = هارلم
word-city-rotterdam = روتردام

# Roles
word-role-member = عضو في مجموعة
word-role-initiator = من أسّس المجموعة
word-role-coordinator = فريق المدينة
word-role-researcher = البحث العلمي
word-role-admin = إدارة الموقع

# Counted things
word-weeks =
    { $count ->
        [zero] أقل من أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
word-hours =
    { $count ->
        [zero] أقل من ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
word-hours-a-month =
    { $count ->
        [zero] أقل من ساعة في الشهر
        [one] ساعة واحدة في الشهر
        [two] ساعتان في الشهر
        [few] { $count } ساعات في الشهر
        [many] { $count } ساعة في الشهر
       *[other] { $count } ساعة في الشهر
    }
word-minutes =
    { $count ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
word-people =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
word-households =
    { $count ->
        [zero] لا أسر
        [one] أسرة واحدة
        [two] أسرتان
        [few] { $count } أسر
        [many] { $count } أسرة
       *[other] { $count } أسرة
    }
word-groups =
    { $count ->
        [zero] لا مجموعات
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $count } مجموعات
        [many] { $count } مجموعة
       *[other] { $count } مجموعة
    }
word-list-two = { $first } و{ $last }
word-list-more = { $first }، و{ $next }
word-list-last = { $first }، و{ $last }
