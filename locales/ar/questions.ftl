### P5: real questions, by who asks them.
questions-page-title = أسئلة وأجوبة
questions-intro = هذه أسئلة تتكرر كثيرًا. إذا لم يكن سؤالك هنا، يمكنك الاتصال بنا.
questions-search-label = البحث عن كلمة
questions-search-go = بحث
questions-found =
    { $count ->
        [zero] لم نجد أي سؤال.
        [one] وجدنا سؤالًا واحدًا.
        [two] وجدنا سؤالين.
        [few] وجدنا { $count } أسئلة.
        [many] وجدنا { $count } سؤالًا.
       *[other] وجدنا { $count } سؤال.
    }
questions-not-found = لم نجد شيئًا عن «{ $query }». يمكن تجربة كلمة أخرى أو الاتصال بنا.
questions-all = كل الأسئلة

# Groups of questions
questions-by-newcomer = لمن وصل حديثًا
questions-by-group = لمن يريد تأسيس مجموعة
questions-by-alone = لمن يشارك وحده
questions-by-everybody = للجميع

# Newcomers
questions-newcomer-1 = هل يجب أن أتكلم الهولندية؟
questions-newcomer-1-answer = لا. نبحث عن مجموعة يمكنك التفاهم معها. وإذا لم يكن ذلك ممكنًا بعد، يمكن لشخص أن يترجم في البداية.
questions-newcomer-2 = من يمكنه المشاركة؟
questions-newcomer-2-answer = من لديه تصريح إقامة لجوء (verblijfsvergunning asiel) ولم يمضِ على وجوده في هولندا أكثر من ثلاث سنوات. وعند الشك يمكن التسجيل ثم سؤالنا.
questions-newcomer-3 = هل يجب أن أقدّم أوراقي؟
questions-newcomer-3-answer = نحن لا نحفظ أي أوراق أو أرقام. ولا نسأل من أين جئت ولا لماذا.
questions-newcomer-4 = كم من الوقت سأنتظر؟
questions-newcomer-4-answer = يختلف ذلك من مدينة إلى أخرى، ولا نستطيع أن نعد بشيء. خلال خمسة أيام عمل يتواصل معك الفريق. وصفحتك تبيّن أين وصل طلبك.
questions-newcomer-5 = هل يمكنني أن أرفض مجموعة؟
questions-newcomer-5-answer = دائمًا. ولا داعي لذكر السبب. ستعرف المجموعة فقط أن الأمر لن يتم.
questions-newcomer-6 = أفضّل مجموعة من النساء فقط. هل هذا ممكن؟
questions-newcomer-6-answer = نعم، يمكنك طلب مجموعة من النساء فقط أو من الرجال فقط. وقد يطول الانتظار عندها.
questions-newcomer-7 = ليس لديّ بريد إلكتروني. هل يمكنني المشاركة؟
questions-newcomer-7-answer = نعم، يكفي رقم هاتف. سيتصل بك الفريق وترتّبون الباقي معًا.

# Groups
questions-group-1 = لماذا خمسة أشخاص؟
questions-group-1-answer = الخمسة يتقاسمون المهام. وإذا مرض واحد أو انشغل، يواصل الأربعة. وخمسة أشخاص يعرفون معًا كثيرًا من الناس.
questions-group-2 = كم من الوقت يحتاج ذلك؟
questions-group-2-answer = كل شخص يحدد الساعات التي تناسبه في الشهر. ساعتان تكفيان للبداية. والوعد لمدة سنة.
questions-group-3 = هل يجب أن نتكلم لغة القادمين الجدد؟
questions-group-3-answer = لا. فالتدرب على الهولندية من أهداف البرنامج. لكن وجود لغة مشتركة يساعد في البداية.
questions-group-4 = ما هي شهادة VOG ولماذا تطلبونها؟
questions-group-4-answer = VOG شهادة هولندية لحسن السلوك. يتأكد الفريق من صحتها ثم يعيدها. ولا نحفظ إلا أن الأمر سليم، مع التاريخ.
questions-group-5 = هل هناك تدريب ومساعدة؟
questions-group-5-answer = نعم. تحضرون تدريبًا قبل البداية. وبعدها هناك شخص من الفريق يمكنكم الاتصال به طوال السنة.
questions-group-6 = ماذا لو ترك أحد المجموعة؟
questions-group-6-answer = هذا وارد. إذا بقي ثلاثة أو أكثر تستمرون، ونبحث عن شخص ينضم إليكم. وإذا كنتم أقل نتحدث مع الجميع.

# On your own
questions-alone-1 = لا أعرف أربعة آخرين. هل يمكنني المشاركة؟
questions-alone-1-answer = نعم. نبحث في مدينتك عن أشخاص يناسب بعضهم بعضًا. تتعارفون أولًا، ثم يقول كل شخص نعم أو لا.
questions-alone-2 = هل يمكنني المشاركة مع صديق أو صديقة؟
questions-alone-2-answer = نعم. عند التسجيل يمكن ذكر أنكم اثنان أو ثلاثة، وستبقون معًا.

# Everybody
questions-everybody-1 = هل الحاسوب هو الذي يقرر من يلتقي بمن؟
questions-everybody-1-answer = الحاسوب يحسب ويقترح. والقرار لإنسان من الفريق. ثم تقولون أنتم نعم أو لا.
questions-everybody-2 = ماذا تعرفون عني؟
questions-everybody-2-answer = فقط ما كتبته بنفسك، وما يتفق عليه الفريق معك بعد ذلك. والتفاصيل في صفحة الخصوصية.
questions-everybody-3 = ماذا أفعل إذا لم أشعر بالأمان؟
questions-everybody-3-answer = عند الخطر رقم الطوارئ هو 112. وإلا فيمكن الضغط في أسفل الصفحة على «هناك أمر يقلقني». يقرأ ذلك الفريق وحده، لا المجموعة.
