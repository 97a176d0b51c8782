### L1: somebody on their own.
alone-page-title = المشاركة الفردية
alone-intro = بلا مجموعة؟ نجمع أشخاصًا من مدينتك حتى يصبحوا خمسة.
alone-how-1 = معلومات عنك وعن أوقاتك وهواياتك.
alone-how-2 = يقترح الفريق أربعة أشخاص آخرين.
alone-how-3 = تلتقون، ثم يقول كل شخص نعم أو لا.
alone-how-4 = إذا قال أحد لا، نواصل البحث. ولا داعي لذكر السبب.
alone-start = البدء
alone-check-title = هل هذا صحيح؟
alone-send = إرسال
alone-done-title = يسعدنا انضمامك
alone-done-text = سيتواصل معك شخص من الفريق قبل { $date }.
alone-pool-title = أشخاص في مدينتك
alone-pool-count =
    { $count ->
        [zero] لا أحد في { $city } يبحث عن مجموعة الآن.
        [one] في { $city } شخص واحد يبحث عن مجموعة: أنت.
        [two] في { $city } شخصان يبحثان عن مجموعة، وأنت منهما.
        [few] في { $city } { $count } أشخاص يبحثون عن مجموعة، وأنت منهم.
        [many] في { $city } { $count } شخصًا يبحثون عن مجموعة، وأنت منهم.
       *[other] في { $city } { $count } شخص يبحثون عن مجموعة، وأنت منهم.
    }
alone-state-pooled = نبحث عن أشخاص مناسبين لك.
alone-state-suggested = هناك مجموعة مقترحة لك. سيخبرك الفريق بالمزيد.
alone-state-met = تم اللقاء بينكم. هل المتابعة معهم مناسبة لك؟
alone-state-confirmed = لديك الآن مجموعة.
alone-start-own = هل لديك أربعة معارف؟ يمكنك تأسيس مجموعة.
alone-stop-go = لم أعد أبحث عن مجموعة
alone-stopped = تم إيقاف المشاركة. شكرًا على اهتمامك.
