### C12: the messages on an installation without mail, and in the demonstration.
outbox-page-title = الرسائل
outbox-intro = هنا الرسائل التي لا تُرسل فعلًا، لعدم وجود خادم بريد.
outbox-intro-demo = في هذا العرض لا يُرسل شيء فعلًا. كل الرسائل هنا.
outbox-intro-team = هذه رسائل { $city }. ونسجّل كل اطّلاع عليها.
outbox-empty = لا توجد رسائل بعد.
outbox-count =
    { $count ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
outbox-to = إلى
outbox-when = الوقت
outbox-open = قراءة الرسالة
outbox-open-link = فتح الرابط من هذه الرسالة
outbox-code = الرمز في هذه الرسالة
outbox-wiped-text = مُحي نص هذه الرسالة لأن الرمز لم يعد صالحًا.
outbox-back = كل الرسائل
